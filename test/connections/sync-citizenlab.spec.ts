import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { startDue } from '../../apps/worker/src/connections/scheduler.js';
import { RunInterruptedError } from '../../apps/worker/src/jobs/run-interrupted-error.js';
import { startRun } from '../../apps/worker/src/jobs/start-run.js';
import { undoImport } from '../../apps/worker/src/import/undo-import.js';
import { pino } from 'pino';
import { CLIENT_SECRET, startFakeCitizenlab, type FakeCitizenlab } from '../fakes/citizenlab/fake-citizenlab.js';
import { multiloc } from '../fakes/citizenlab/fake-store.js';
import { commentWith, fillWithJeziorno, idOf, ideaWith, PROJECT } from '../fakes/citizenlab/sample-city.js';
import { manualClock, type ManualClock } from '../fakes/manual-clock.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { openConnectionDesk, type Connected, type ConnectionDesk } from './connection-helpers.js';

let database: TestDatabase;
let desk: ConnectionDesk;
let clock: ManualClock;
let fake: FakeCitizenlab;
let town: Connected;

beforeAll(async () => {
  database = await testDatabase();
  desk = await openConnectionDesk(database, () => clock);
});
afterAll(async () => {
  await desk.close();
  await database.close();
});
beforeEach(async () => {
  clock = manualClock(new Date(Date.now()).toISOString());
  fake = await startFakeCitizenlab({ clock });
  fillWithJeziorno(fake.store);
  town = await desk.connect({ address: fake.url, parts: [PROJECT], schedule: 'daily' });
});
afterEach(() => fake.close());

const visible = async () =>
  (
    await town.query(
      `SELECT source_reference AS id FROM contribution WHERE workspace_id = $1 AND hidden_at IS NULL AND kind <> 'answer' ORDER BY 1`,
    )
  ).map(({ id }: { id: string }) => id);
const imports = () =>
  town.query(`SELECT id, state, counts, connector FROM import WHERE workspace_id = $1 ORDER BY created_at`);
const spoolOf = (connected: Connected) => join(desk.settings.dataDir, 'spool', connected.id);
const asked = (path: string) => fake.requests.filter((request) => request.path.endsWith(path));
const aWeekOf = (count: number) => {
  for (let number = 0; number < count; number += 1) {
    const created_at = new Date(Date.UTC(2026, 2, 10, 0, number)).toISOString();
    fake.store.insert('ideas', ideaWith({ id: `i-${number}`, title: multiloc(`Pomysł ${number}`, ''), created_at }));
  }
};
/** The worker is told to stop when a page is asked for, as at a restart of the service. */
const stopsBefore = (path: string, page: number) => {
  const stop = new AbortController();
  fake.before(path, page, () => stop.abort(new RunInterruptedError('worker-stops')));
  return stop.signal;
};

describe('a connection', () => {
  it('brings everything at first, remembers where it stands, and leaves nothing in the spool', async () => {
    const first = await town.sync();
    expect(first).toMatchObject({ state: 'done', errorCode: null });
    // two ideas, a proposal and three comments of the project
    expect(await visible()).toHaveLength(6);
    const row = await town.row();
    expect(row).toMatchObject({ failures: 0, lastError: null });
    expect(row.cursor?.since).toBe(new Date(Date.parse(row.cursor!.since)).toISOString());
    expect(await imports()).toMatchObject([{ state: 'done', connector: 'citizenlab', counts: { gone: 0 } }]);
    await expect(stat(spoolOf(town))).rejects.toThrow('ENOENT');
    const [{ kinds }] = await town.query(
      `SELECT array_agg(kind ORDER BY kind) AS kinds FROM run WHERE workspace_id = $1 AND state = 'queued'`,
    );
    expect(kinds).toEqual(['find-personal-data', 'find-themes', 'measure-impact', 'measure-reach']);
  });

  it('stores no second import while nothing is new', async () => {
    await town.sync();
    clock.advance(3_600_000);
    expect(await town.sync()).toMatchObject({ state: 'done', counts: { created: 0, changed: 0 } });
    expect(await imports()).toHaveLength(1);
  });

  it('follows what was written, changed and deleted since, and counts each', async () => {
    await town.sync();
    clock.advance(86_400_000);
    fake.store.update('ideas', idOf('d', 1), { body: multiloc('<p>Proszę o dwa drzewa.</p>', '') });
    fake.store.remove('ideas', idOf('d', 2));
    fake.store.insert('comments', commentWith({ id: 'nowy', body: multiloc('<p>Też tak myślę</p>', '') }));
    expect(await town.sync()).toMatchObject({ state: 'done' });
    expect((await imports()).at(-1)).toMatchObject({ state: 'done', counts: { created: 1, changed: 1, gone: 1 } });
    expect(await visible()).toContain('nowy');
    expect(await visible()).not.toContain(idOf('d', 2));
    const windows = asked('/ideas').map(({ query }) => query['updated_at']);
    expect(windows.at(-1)).toMatch(/^\d{4}-.*Z,$/);
  });

  it('goes on after its worker stopped between two pages, asking for no page twice', async () => {
    aWeekOf(350);
    expect(await town.sync(stopsBefore('/ideas', 3))).toMatchObject({ state: 'queued' });
    expect(await visible()).toEqual([]);
    const names = await readdir(spoolOf(town));
    expect(names).toContain('answers');
    expect((await stat(join(spoolOf(town), 'answers'))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(spoolOf(town), 'answers'), 'utf8')).not.toContain('Pomysł');
    expect(await town.sync()).toMatchObject({ state: 'done' });
    expect(await visible()).toHaveLength(356);
    const pages = asked('/ideas').filter(({ query }) => query['topic_ids[]'] === undefined && !('type' in query));
    const firsts = pages.map(({ query }) => query['page_number']);
    // page 3 was on its way when the worker stopped
    expect(firsts.filter((page) => page === '1')).toHaveLength(1);
    expect(firsts.filter((page) => page === '2')).toHaveLength(1);
  });

  it('hides what was deleted between a crash and the end of the sync', async () => {
    aWeekOf(250);
    await town.sync(stopsBefore('/ideas', 3));
    // stood on a page that was read before the crash
    fake.store.remove('ideas', 'i-249');
    clock.advance(60_000);
    expect(await town.sync()).toMatchObject({ state: 'done' });
    expect(await visible()).not.toContain('i-249');
    expect(await visible()).toContain('i-0');
  });

  it('comes through refusals, failures, forgotten tokens and pages that shift', async () => {
    aWeekOf(240);
    fake.before('/ideas', 2, () => {
      fake.store.remove('ideas', 'i-239');
      fake.forgetTokens();
    });
    fake.mishaps(['half', { status: 503 }, { status: 429 }, 'nonsense'].slice(0, 3) as [], '/ideas');
    expect(await town.sync()).toMatchObject({ state: 'done' });
    const ids = await visible();
    expect(ids).toHaveLength(245);
    expect(ids).not.toContain('i-239');
  });

  it('says why it failed, is put off, keeps what it read, and forgets its failures when it works again', async () => {
    fake.mishaps(
      Array.from({ length: 7 }, () => ({ status: 503 })),
      '/comments',
    );
    expect(await town.sync()).toMatchObject({ state: 'failed', errorCode: 'source-unreachable' });
    const row = await town.row();
    expect(row).toMatchObject({ failures: 1, lastError: 'source-unreachable', cursor: null });
    // a quarter of an hour after the first failure
    expect(row.nextAt!.getTime() - clock.now()).toBe(15 * 60_000);
    const before = asked('/ideas').length;
    expect(await town.sync()).toMatchObject({ state: 'done' });
    expect(asked('/ideas').filter(({ query }) => query['page_number'] === '1').length - before).toBeLessThan(1);
    expect(await town.row()).toMatchObject({ failures: 0, lastError: null });
  });

  it('says that a secret is refused, and tells it to nobody', async () => {
    const other = await desk.connect({ address: fake.url, secret: 'inny-sekret-miasta' });
    expect(await other.sync()).toMatchObject({ state: 'failed', errorCode: 'source-credentials-refused' });
    expect(await other.row()).toMatchObject({ lastError: 'source-credentials-refused' });
    const rows = await other.query(
      `SELECT to_jsonb(connection)::text AS row FROM connection WHERE workspace_id = $1
       UNION ALL SELECT to_jsonb(run)::text FROM run WHERE workspace_id = $1`,
    );
    expect(JSON.stringify(rows)).not.toContain('inny-sekret');
    expect(desk.log.join('')).not.toContain('inny-sekret');
    expect(desk.log.join('')).not.toContain(CLIENT_SECRET);
  });

  it('brings back what an undone import took away', async () => {
    await town.sync();
    const [{ id }] = await imports();
    const { workspaceId, processId } = town;
    const now = new Date();
    await undoImport({ database, keys: desk.keys, workspaceId, processId, importId: id, personId: null, now });
    expect(await visible()).toEqual([]);
    expect(await town.sync()).toMatchObject({ state: 'done' });
    expect(await visible()).toHaveLength(6);
  });

  it('reads answers anew under the words of their questions once somebody has told them', async () => {
    await town.sync();
    expect((await town.row()).seenKeys).toMatchObject({
      jak_czesto_8fh: ['codziennie_a1b', 'rzadko_c3d'],
      co_poprawic_2kd: ['lawki_x1z', 'other', 'swiatlo_y2w'],
      bezpieczenstwo_3bb: ['rano_0', 'wieczorem_1'],
      // answered in words, which are not kept here
      co_jeszcze_9ss: [],
    });
    const labels = { jak_czesto_8fh: { title: 'Jak często?', options: { codziennie_a1b: 'Codziennie' } } };
    await town.query(
      `UPDATE connection SET labels = '${JSON.stringify(labels)}', cursor = NULL WHERE workspace_id = $1`,
    );
    const count = `SELECT count(*)::integer AS count FROM answer WHERE workspace_id = $1`;
    const before = await town.query(count);
    expect(await town.sync()).toMatchObject({ state: 'done' });
    expect(await town.query(count)).toEqual(before);
    const answers = await town.query(
      `SELECT question.code FROM answer JOIN question ON question.workspace_id = $1 AND question.id = answer.question_id
       WHERE answer.workspace_id = $1 AND lower(question.code) LIKE 'jak%'`,
    );
    expect(answers.map(({ code }: { code: string }) => code)).toEqual(['Jak często?', 'Jak często?']);
  });

  it('never hides all because a platform suddenly shows nothing', async () => {
    await town.sync();
    await town.query(
      `UPDATE connection SET cursor = NULL, settings = '{"parts": ["nothing"]}' WHERE workspace_id = $1`,
    );
    expect(await town.sync()).toMatchObject({ state: 'failed', errorCode: 'source-empty' });
    expect(await visible()).toHaveLength(6);
  });

  it('refuses an address in a private network unless the installation allows it', async () => {
    const { privateSources } = desk.settings;
    Object.assign(desk.settings, { privateSources: false });
    try {
      const before = fake.requests.length;
      expect(await town.sync()).toMatchObject({ state: 'failed', errorCode: 'source-address-private' });
      expect(fake.requests).toHaveLength(before);
    } finally {
      Object.assign(desk.settings, { privateSources });
    }
  });
});

describe('the schedule', () => {
  it('starts what is due once, whatever the number of workers, and plans the next time', async () => {
    const due = await desk.connect({ address: fake.url, schedule: 'hourly', nextAt: new Date('2026-03-02T08:00:00Z') });
    const paused = await desk.connect({
      address: fake.url,
      schedule: 'hourly',
      nextAt: new Date('2026-03-02T08:00:00Z'),
    });
    await paused.query(`UPDATE connection SET paused = true WHERE workspace_id = $1`);
    const transport = { send: () => Promise.resolve() } as never;
    const queue = {
      startRun: (...[request, alongside]: [never, never]) => startRun(database, transport, request, alongside),
    };
    const now = () => new Date('2026-03-02T08:00:10Z');
    const options = { database, queue, settings: desk.settings, log: pino({ level: 'silent' }), now };
    expect(await Promise.all([startDue(options), startDue(options)]).then((started) => started.sort())).toEqual([0, 1]);
    const runs = `SELECT kind, state FROM run WHERE workspace_id = $1`;
    expect(await due.query(runs)).toEqual([{ kind: 'sync-source', state: 'queued' }]);
    expect(await paused.query(runs)).toEqual([]);
    expect((await due.row()).nextAt?.toISOString()).toBe('2026-03-02T09:00:10.000Z');
  });
});
