import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FirstAdminService } from '../../apps/api/src/first-run/first-admin.service.js';
import { cookieOf, startTestApi, type TestApi } from '../support/api.js';

let api: TestApi;
let code: string;
beforeAll(async () => {
  api = await startTestApi();
  // nobody is known: what the program finds at its very first start
  await api.database.asOwner(async (owner) => {
    await owner.query(`DELETE FROM workspace`);
    await owner.query(`DELETE FROM person`);
  });
  code = (await api.app.get(FirstAdminService).codeToPrint())!;
});
afterAll(() => api.close());

const REQUEST = {
  name: 'Anna Nowak',
  email: 'anna@example.pl',
  password: 'cztery słowa nie pasują',
  municipality: 'Gmina Dębno',
  slug: 'debno',
};
const begin = (change: object) =>
  api.request('POST', '/api/installation/first-administrator', { body: { ...REQUEST, code, ...change } });
const place = '/api/workspaces/debno';
let cookie: string;

describe('an installation that knows nobody', () => {
  it('says so, and prints a code of its own at each start', async () => {
    expect((await api.request('GET', '/api/installation')).json.isEmpty).toBe(true);
    expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){2}$/);
  });

  it('begins with nothing but that code, and with no password that is guessed first', async () => {
    expect((await begin({ code: 'AAAA-AAAA-AAAA' })).json.code).toBe('wrong-start-code');
    expect((await begin({ password: 'password12345' })).json.code).toBe('weak-password');
    expect((await begin({ password: 'short' })).status).toBe(400);
    expect((await api.request('GET', '/api/installation')).json.isEmpty).toBe(true);
  });

  it('makes one municipality and its administrator, signed in, and never a second', async () => {
    const two = await Promise.all([
      begin({ code: code.toLowerCase().replaceAll('-', ' ') }),
      begin({ email: 'ewa@example.pl', slug: 'debno-2' }),
    ]);
    const [won, lost] = two[0]!.status === 200 ? two : [...two].reverse();
    expect([won!.status, lost!.status, lost!.json.code]).toEqual([200, 409, 'installation-begun']);
    expect(won!.json.workspaces).toMatchObject([{ role: 'admin', isSample: false }]);
    cookie = cookieOf(won!);
    expect((await api.request('GET', '/api/installation')).json.isEmpty).toBe(false);
    expect(await api.app.get(FirstAdminService).codeToPrint()).toBeNull();
    // whichever of the two came first, the rest of this file works in Dębno
    await api.database.asOwner((owner) => owner.query(`UPDATE workspace SET slug = 'debno'`));
  });

  it('lets nobody guess the code for long', async () => {
    const answers: number[] = [];
    for (let tries = 0; tries < 20; tries += 1) answers.push((await begin({ code: `AAAA-AAAA-AA${tries}` })).status);
    expect(answers.at(-1)).toBe(429);
  });
});

describe('the first steps', () => {
  const read = async () => (await api.request('GET', `${place}/first-steps`, { cookie })).json;
  const done = async () =>
    (await read()).steps.flatMap(({ step, isDone }: { step: string; isDone: boolean }) => (isDone ? step : []));

  it('are read from what the municipality holds', async () => {
    expect(await done()).toEqual(['workspace']);
    await api.request('POST', `${place}/processes`, {
      cookie,
      body: { slug: 'park', kind: 'consultation', title: { pl: 'Park' } },
    });
    expect(await done()).toEqual(['workspace', 'process']);
    expect((await read()).steps[3]).toEqual({ step: 'import', isDone: false, process: 'park' });
  });

  it('can be put away and taken out again, by each person for herself', async () => {
    const put = (body: object) => api.request('PUT', `${place}/guide`, { cookie, body });
    await put({ areStepsAway: true, tourStop: 'reach' });
    expect((await read()).guide).toEqual({ areStepsAway: true, tourStop: 'reach', tourEndedAt: null });
    await put({ areStepsAway: false });
    await put({ tourStop: null, isTourEnded: true });
    const { guide } = await read();
    expect(guide).toMatchObject({ areStepsAway: false, tourStop: null });
    expect(guide.tourEndedAt).not.toBeNull();
  });
});

describe('sample data to try things with', () => {
  /** The rows of every table of the schema. */
  async function countRows(): Promise<Record<string, number>> {
    return api.database.asOwner(async (owner) => {
      const tables: { name: string }[] = await owner.query(
        `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
      );
      const counts: Record<string, number> = {};
      for (const { name } of tables) {
        const [{ count }] = await owner.query(`SELECT count(*)::int AS count FROM "${name}"`);
        if (count > 0) counts[name] = count;
      }
      return counts;
    });
  }
  const keysOf = (): Record<string, unknown> => {
    const path = join(api.settings.dataDir, 'keys.json');
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).workspaces : {};
  };

  let before: Record<string, number>;
  let keysBefore: Record<string, unknown>;
  let town: string;

  it('are loaded as a job with named steps into a municipality of their own', async () => {
    [before, keysBefore] = [await countRows(), keysOf()];
    const { json } = await api.request('POST', `${place}/sample-town`, { cookie, body: {} });
    town = `/api/workspaces/${json.workspace}`;
    expect(json).toMatchObject({ workspace: 'sosnowek-przyklad', process: 'consultation-2026', state: 'queued' });
    await api.work();
    const { json: run } = await api.request('GET', `${town}/processes/${json.process}/runs/${json.runId}`, { cookie });
    expect(run).toMatchObject({ kind: 'load-samples', state: 'done', errorCode: null });
    // fixtures/samples/manifest.json lists 3 + 5 + 1 + 1 + 0 + 1 sources for the six processes of Sosnówek
    expect(run.steps).toEqual([
      { name: 'sample-files', done: 11, total: 11 },
      { name: 'sample-processes', done: 6, total: 6 },
    ]);
    expect((await api.request('GET', `${town}/home`, { cookie })).json.processes).toHaveLength(6);
  }, 180_000);

  it('are marked as invented, and looked at by nobody else', async () => {
    const { workspaces } = (await api.request('GET', '/api/session', { cookie })).json;
    expect(workspaces.find(({ slug }: { slug: string }) => slug === 'sosnowek-przyklad')).toMatchObject({
      isSample: true,
      role: 'admin',
    });
    const process = (await api.request('GET', `${town}/processes/consultation-2026`, { cookie })).json;
    expect(process.isSample).toBe(true);
    expect((await api.request('POST', `${place}/sample-town`, { cookie, body: {} })).json.code).toBe(
      'sample-town-exists',
    );
  });

  it('go whole: every table holds as many rows as before, and the key of the municipality is forgotten', async () => {
    expect((await api.request('DELETE', `${place}/sample-town`, { cookie })).json.code).toBe('sample-town-not-found');
    const loaded = await countRows();
    expect(loaded.contribution).toBeGreaterThan(400);
    expect((await api.request('DELETE', `${town}/sample-town`, { cookie })).status).toBe(204);
    // but for the note in the audit trail of the real municipality that sample data were loaded
    expect(await countRows()).toEqual({ ...before, audit_event: before.audit_event! + 1 });
    expect(keysOf()).toEqual(keysBefore);
    expect((await api.request('GET', `${town}/sample-town`, { cookie })).status).toBe(404);
    expect((await api.request('GET', `${place}/sample-town`, { cookie })).status).toBe(204);
  }, 60_000);
});
