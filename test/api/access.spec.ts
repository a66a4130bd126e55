import { randomUUID } from 'node:crypto';
import { ORIGIN, startTestApi, type TestApi } from '../support/api.js';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly description: string;
}

let api: TestApi;
let operations: Operation[];
beforeAll(async () => {
  api = await startTestApi();
  const { json } = await api.request('GET', '/api/docs/openapi.json');
  operations = Object.entries<Record<string, { description: string }>>(json.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { description }]) => ({ method: method.toUpperCase(), path, description })),
  );
});
afterAll(() => api.close());

/** An address of a route: the given municipality, the process that both have, and ids of nothing. */
function addressOf(path: string, workspace: string, process = 'budget'): string {
  return path
    .replace('{workspace}', workspace)
    .replace('{process}', process)
    .replace('{kind}', 'find-themes')
    .replace(/\{\w+\}/g, randomUUID());
}
const call = ({ method }: Operation, path: string, cookie: string, headers: Record<string, string> = {}) =>
  api.request(method, path, { cookie, headers, ...(method === 'GET' || method === 'DELETE' ? {} : { body: {} }) });
const isListed = (method: string, path: string) => operations.some((one) => one.method === method && one.path === path);
const below = (part: string) => operations.filter(({ path }) => path.includes(part));

describe('every route', () => {
  it('states who may call it', () => {
    expect(operations.length).toBeGreaterThan(30);
    const stated =
      /^(Open to everybody\.|Signed by its sender\.|Signed in\.|At least the role (viewer|analyst|editor|publisher|admin)\.)$/;
    expect(operations.filter(({ description }) => !stated.test(description))).toEqual([]);
  });

  it('open to everybody is one of these', () => {
    const open = operations.filter(({ description }) => description === 'Open to everybody.');
    expect(open.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'DELETE /api/share',
      // the address itself is the secret: a calendar program sends no cookie
      'GET /api/calendar/{workspace}/{file}',
      'GET /api/installation',
      // the cookie of an opened share link, or 401: test/api/share-links.spec.ts
      // the session of the cookie, or 204: test/api/sign-in.spec.ts
      'GET /api/session',
      'GET /api/share',
      'GET /health/live',
      'GET /health/ready',
      'GET /metrics',
      'POST /api/installation/first-administrator',
      'POST /api/invitation',
      'POST /api/session',
      'POST /api/share',
    ]);
  });

  it('signed by its sender is one of these', () => {
    const signed = operations.filter(({ description }) => description === 'Signed by its sender.');
    expect(signed.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /api/hooks/citizenlab/{connection}']);
  });

  it('below a municipality asks for a session', async () => {
    for (const operation of below('/workspaces/{workspace}')) {
      const answer = await call(operation, addressOf(operation.path, 'alfa'), '');
      expect({ ...operation, status: answer.status, code: answer.json.code }).toMatchObject({
        status: 401,
        code: 'not-signed-in',
      });
    }
  });

  it('below a municipality does not exist for a member of another, nor for a name that nobody bears', async () => {
    const stranger = await api.signIn('admin@beta');
    for (const operation of below('{workspace}')) {
      for (const workspace of ['alfa', 'nowhere', "alfa' OR '1'='1", '..', '%00']) {
        const path = addressOf(operation.path, encodeURIComponent(workspace));
        // `..` makes the address another one, such as that of one's own home.
        if (isListed(operation.method, new URL(path, ORIGIN).pathname)) continue;
        const answer = await call(operation, path, stranger);
        expect(`${operation.method} ${path}: ${answer.status}`).toBe(`${operation.method} ${path}: 404`);
      }
    }
  });

  it('below a process answers 404 for one that the municipality does not have', async () => {
    const admin = await api.signIn('admin@alfa');
    for (const operation of below('{process}')) {
      const answer = await call(operation, addressOf(operation.path, 'alfa', 'nothing'), admin);
      expect({ ...operation, status: answer.status, code: answer.json.code }).toMatchObject({
        status: 404,
        code: 'process-not-found',
      });
    }
  });

  it('that needs a stronger role is forbidden to each weaker one', async () => {
    const roles = ['viewer', 'analyst', 'editor', 'publisher', 'admin'];
    for (const [rank, role] of roles.entries()) {
      const cookie = await api.signIn(`${role}@alfa`);
      for (const operation of below('{workspace}')) {
        const needed = /role (\w+)\./.exec(operation.description)?.[1] ?? '';
        if (operation.path.endsWith('/events')) continue;
        const answer = await call(operation, addressOf(operation.path, 'alfa'), cookie);
        const isForbidden = answer.status === 403;
        expect({ ...operation, role, isForbidden }).toMatchObject({ isForbidden: roles.indexOf(needed) > rank });
      }
    }
  });

  it('that writes is for more than a viewer, but for what a person sets for herself and a document that she has written', () => {
    const OWN = [
      '/api/workspaces/{workspace}/guide',
      // writes into the other municipality, whose own role decides: test/api/copies.spec.ts
      '/api/workspaces/{workspace}/copies',
      ...['digests', 'digests/{digest}'].map((rest) => `/api/workspaces/{workspace}/${rest}`),
      ...['due/calendar', 'due/subscription'].map((rest) => `/api/workspaces/{workspace}/${rest}`),
      ...[
        'views',
        'views/{view}',
        'visit',
        'releases/{release}/documents/{kind}',
        'reports/{report}/documents/{kind}',
      ].map((rest) => `/api/workspaces/{workspace}/processes/{process}/${rest}`),
    ];
    const writes = below('{workspace}').filter(({ method, path }) => method !== 'GET' && !OWN.includes(path));
    expect(writes.length).toBeGreaterThan(10);
    expect(writes.filter(({ description }) => /viewer|analyst|everybody|Signed/.test(description))).toEqual([]);
  });
});

describe('somebody invited to one process', () => {
  it('sees that one and no other', async () => {
    const admin = await api.signIn('admin@alfa');
    const made = await api.request('POST', '/api/workspaces/alfa/processes', {
      cookie: admin,
      body: { slug: 'other', kind: 'consultation', title: { pl: 'Inne' } },
    });
    expect(made.status).toBe(201);
    const guest = await api.signIn('guest@alfa');
    const home = await api.request('GET', '/api/workspaces/alfa/home', { cookie: guest });
    expect(home.json.processes.map(({ slug }: { slug: string }) => slug)).toEqual(['budget']);
    for (const operation of below('{process}')) {
      const answer = await call(operation, addressOf(operation.path, 'alfa', 'other'), guest);
      expect({ ...operation, status: answer.status }).toMatchObject({ status: 404 });
    }
    const own = await api.request('GET', '/api/workspaces/alfa/processes/budget', { cookie: guest });
    expect(own.json).toMatchObject({ slug: 'budget', role: 'editor' });
  });
});

describe('a token', () => {
  const TOKENS = '/api/workspaces/alfa/tokens';
  let admin: string;
  beforeAll(async () => {
    admin = await api.signIn('admin@alfa');
  });
  const make = async (scopes: string[], expiresAt: string | null = null) =>
    (await api.request('POST', TOKENS, { cookie: admin, body: { name: 'skrypt', scopes, expiresAt } })).json;
  const use = (secret: string, method: string, path: string, body?: unknown) =>
    api.request(method, path, { body, headers: { authorization: `Bearer ${secret}`, origin: '' } });

  it('is shown once and stored as a hash', async () => {
    const { secret, id } = await make(['read']);
    expect(secret).toMatch(/^nasluch_[\w-]{43}$/);
    const list = await api.request('GET', TOKENS, { cookie: admin });
    expect(list.json.tokens.some((token: { id: string }) => token.id === id)).toBe(true);
    expect(list.text).not.toContain(secret);
    const rows = await api.database.inWorkspace(api.alfa.id, (db) => db.query('SELECT * FROM api_token'));
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('does what its scopes say and nothing else, without an Origin', async () => {
    const process = '/api/workspaces/alfa/processes/budget';
    const [read, importing] = [await make(['read']), await make(['import'])];
    expect((await use(read.secret, 'GET', `${process}/overview`)).status).toBe(200);
    expect((await use(read.secret, 'GET', `${process}/mappings`)).status).toBe(403);
    expect((await use(read.secret, 'POST', `${process}/runs/measure-reach`, {})).status).toBe(403);
    expect((await use(importing.secret, 'GET', `${process}/mappings`)).status).toBe(200);
    expect((await use(importing.secret, 'GET', `${process}/overview`)).status).toBe(403);
    const writing = await make(['read', 'import', 'write']);
    expect((await use(writing.secret, 'POST', `${process}/runs/measure-impact`, {})).status).toBe(202);
    for (const path of [TOKENS, '/api/workspaces/alfa/members', '/api/workspaces/alfa/audit']) {
      expect((await use(writing.secret, 'GET', path)).status).toBe(403);
    }
  });

  it('ends when it is revoked, and when its time is over', async () => {
    const home = '/api/workspaces/alfa/home';
    const { secret, id } = await make(['read']);
    expect((await use(secret, 'GET', home)).status).toBe(200);
    expect((await api.request('DELETE', `${TOKENS}/${id}`, { cookie: admin })).status).toBe(204);
    expect((await use(secret, 'GET', home)).status).toBe(401);
    const expired = await make(['read'], new Date(Date.now() - 1000).toISOString());
    expect((await use(expired.secret, 'GET', home)).status).toBe(401);
  });

  it('opens its own municipality alone', async () => {
    const { secret } = await make(['read']);
    for (const workspace of ['beta', 'nowhere']) {
      expect((await use(secret, 'GET', `/api/workspaces/${workspace}/home`)).status).toBe(401);
    }
    expect((await use(secret, 'GET', '/api/session')).status).toBe(204);
  });

  it('is named in the audit trail for what it did', async () => {
    const rows = await api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(`SELECT person_id, api_token_id FROM audit_event WHERE action = 'run-started'`),
    );
    expect(rows.some((row: { api_token_id: string | null }) => row.api_token_id !== null)).toBe(true);
  });
});
