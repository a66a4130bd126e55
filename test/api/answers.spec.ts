import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { problem } from '#contracts';
import { ContributionsService } from '../../apps/api/src/contributions/contributions.service.js';
import { PASSWORD, startTestApi, type Answer, type TestApi } from '../support/api.js';
import { HEADER, PROCESS, importFile } from '../support/import-file.js';

let api: TestApi;
let editor: string;
beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
});
afterAll(() => api.close());

function expectProblem(answer: Answer, status: number, code: string): void {
  expect({ status: answer.status, code: problem.parse(answer.json).code }).toEqual({ status, code });
  expect(Object.keys(answer.json).sort()).toEqual(['code', 'details', 'message', 'requestId']);
}

describe('every failure has one shape', () => {
  it.each(['/api/nothing', '/api/workspaces', '/api/workspaces/alfa/nothing', '/favicon.ico', '/api/session/x'])(
    'an address that is not there: %s',
    async (path) => expectProblem(await api.request('GET', path, { cookie: editor }), 404, 'not-found'),
  );

  it('a method that the address does not know', async () => {
    expectProblem(await api.request('PUT', '/api/session', { cookie: editor, body: {} }), 404, 'not-found');
  });

  it.each([
    ['broken JSON', '{"email": '],
    ['no object', '[]'],
    ['nothing at all', ''],
    ['a prototype', '{"__proto__": {"admin": true}, "email": "a@b.pl", "password": "x"}'],
  ])('%s', async (_, payload) => {
    const headers = { 'content-type': 'application/json' };
    expectProblem(await api.request('POST', '/api/session', { payload, headers }), 400, 'invalid-request');
  });

  it('a body of another kind', async () => {
    const asked = { payload: '<a/>', headers: { 'content-type': 'application/xml' } };
    expectProblem(await api.request('POST', '/api/session', asked), 415, 'unsupported-format');
  });

  it('a body that is too large', async () => {
    const body = { email: 'a@b.pl', password: 'x'.repeat(1_100_000) };
    expectProblem(await api.request('POST', '/api/session', { body }), 413, 'payload-too-large');
  });

  it.each([
    'limit=0',
    'limit=201',
    'limit=x',
    'order=random',
    'theme=x',
    'group=age',
    'format=xml',
    'week=2026-13-01',
    'cursor=x',
    'cursor=e30',
  ])('a query that means nothing: %s', async (query) =>
    expectProblem(
      await api.request('GET', `${PROCESS}/contributions?${query}`, { cookie: editor }),
      400,
      'invalid-request',
    ),
  );

  it.each([
    '{"value":"not a date","id":"not a uuid"}',
    '{"value":1,"id":1}',
    '{"value":null,"id":null}',
    '{"value":"2026-01-01","id":{}}',
  ])('a cursor that this list never gave: %s', async (cursor) => {
    const path = `${PROCESS}/contributions?cursor=${Buffer.from(cursor).toString('base64url')}`;
    expectProblem(await api.request('GET', path, { cookie: editor }), 400, 'invalid-request');
  });

  it('an address that holds a zero byte', async () => {
    expectProblem(await api.request('GET', `${PROCESS}/runs/%00`, { cookie: editor }), 404, 'not-found');
    expectProblem(await api.request('GET', '/api/workspaces/al%00fa/home', { cookie: editor }), 404, 'not-found');
  });

  it('a search with a zero byte', async () => {
    expectProblem(
      await api.request('GET', `${PROCESS}/contributions?search=%00`, { cookie: editor }),
      400,
      'invalid-request',
    );
  });

  it.each(['contributions/x', 'themes/1', 'uploads/..%2f'])('an id that is none: %s', async (path) => {
    expectProblem(await api.request('GET', `${PROCESS}/${path}`, { cookie: editor }), 400, 'invalid-request');
  });

  it('a failure inside says nothing of the inside, to the caller or to the log', async () => {
    const secret = 'duplicate key: Jan Kowalski, ul. Lipowa 3';
    const broken = jest
      .spyOn(api.app.get(ContributionsService, { strict: false }), 'list')
      .mockRejectedValueOnce(new Error(secret));
    const answer = await api.request('GET', `${PROCESS}/contributions`, { cookie: editor });
    broken.mockRestore();
    expectProblem(answer, 500, 'internal');
    expect(answer.text).not.toMatch(/Kowalski|Lipowa|at .*\.ts|Error:/);
    const logged = api.log.find((line) => line.includes(answer.json.requestId) && line.includes('request failed'));
    expect(logged).toBeDefined();
    expect(logged).not.toMatch(/Kowalski|Lipowa/);
  });
});

describe('the OpenAPI document', () => {
  it('lists every route that a controller answers, but for the pages of the dashboard, of results and of mails', async () => {
    const PAGES = [
      'DashboardController',
      'PublicPagesController',
      'PublicVisitorsController',
      'DigestVisitorsController',
    ];
    const { json } = await api.request('GET', '/api/docs/openapi.json');
    expect(json.openapi).toBe('3.1.0');
    const handlers = api.app
      .get(DiscoveryService)
      .getControllers()
      .filter(({ name }) => !PAGES.includes(name))
      .flatMap(({ instance }) => {
        const prototype = Object.getPrototypeOf(instance);
        return new MetadataScanner().getAllMethodNames(prototype).map((name) => prototype[name]);
      })
      .filter((handler) => Reflect.hasMetadata(METHOD_METADATA, handler));
    const listed = Object.values<object>(json.paths).flatMap((methods) => Object.keys(methods));
    expect(listed.length).toBe(handlers.length);
    expect(Object.keys(json.paths).filter((path) => /[:*,]/.test(path))).toEqual([]);
  });

  it('is whole: each path parameter is named, each reference resolves, each operation has an answer', async () => {
    const { json } = await api.request('GET', '/api/docs/openapi.json');
    interface Documented {
      parameters: { name: string; in: string }[];
      responses: object;
      summary: string;
      tags: string[];
    }
    for (const [path, methods] of Object.entries<Record<string, Documented>>(json.paths)) {
      for (const operation of Object.values(methods)) {
        const named = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
        expect(named).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
        expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['default']));
        expect(operation.summary.length).toBeGreaterThan(5);
      }
    }
    const text = JSON.stringify(json);
    for (const [, name = ''] of text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g))
      expect(json.components.schemas[name]).toBeDefined();
  });
});

describe('every answer', () => {
  it('bears the headers that keep a browser from being misled', async () => {
    for (const path of ['/health/live', '/api/session', '/api/nothing', `${PROCESS}/overview`]) {
      const { headers } = await api.request('GET', path, { cookie: editor });
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("object-src 'none'");
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  it('of the api is kept by no browser and no proxy', async () => {
    for (const path of ['/api/session', `${PROCESS}/contributions`, `${PROCESS}/reach`, '/api/workspaces/alfa/home']) {
      const { headers } = await api.request('GET', path, { cookie: editor });
      expect([path, headers['cache-control']]).toEqual([path, 'no-store']);
    }
  });
});

it('health is told without a sign-in, and not before the tables stand', async () => {
  expect((await api.request('GET', '/health/live')).json).toEqual({ status: 'live' });
  expect((await api.request('GET', '/health/ready')).json).toEqual({ status: 'ready' });
});

it('metrics name routes, never a municipality, a process or an id', async () => {
  await api.request('GET', `${PROCESS}/overview?search=tajemnica`, { cookie: editor });
  await api.request('GET', '/api/workspaces/alfa/tajemnica', { cookie: editor });
  const { text } = await api.request('GET', '/metrics');
  expect(text).toContain('route="/api/workspaces/:workspace/processes/:process/overview"');
  expect(text).not.toMatch(/alfa|budget"|tajemnica|@|[0-9a-f]{8}-[0-9a-f]{4}/);
});

it('the log holds no address, no text, no password and no cookie, even at the level debug', async () => {
  const cookie = await api.signIn('admin@alfa');
  await api.request('POST', '/api/session', {
    body: { email: 'jan.kowalski@example.org', password: 'moje hasło 123' },
  });
  await api.request('GET', `${PROCESS}/contributions?search=Kowalska`, { cookie });
  const content = `${HEADER}\n1;2026-03-01;ewa@example.org;25-34;kobieta;;Zupełnie wyjątkowa treść uwagi`;
  await importFile(api, cookie, { name: 'uwagi-Nowaka.csv', content });
  const log = api.log.join('');
  expect(log).toContain('answered');
  expect(log).not.toMatch(/kowalsk|moje hasło|wyjątkowa|ewa@|@alfa|Nowaka/i);
  expect(log).not.toContain(PASSWORD);
  expect(log).not.toContain(cookie.split('=')[1]);
});
