import { citizenlabClient, readCitizenlabApi } from '#connectors';
import { type TableMapping } from '#domain';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  startFakeCitizenlab,
  type FakeCitizenlab,
} from '../fakes/citizenlab/fake-citizenlab.js';
import { multiloc } from '../fakes/citizenlab/fake-store.js';
import { commentWith, fillWithJeziorno, idOf, ideaWith, PROJECT } from '../fakes/citizenlab/sample-city.js';
import { manualClock, type ManualClock } from '../fakes/manual-clock.js';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';
import { openDesk, type Desk, type Place } from './import-helpers.js';

const MAPPING: TableMapping = { version: 1, kind: 'idea', columns: {} };

let database: TestDatabase;
let desk: Desk;
let place: Place;
let clock: ManualClock;
let fake: FakeCitizenlab;

beforeAll(async () => {
  database = await testDatabase();
  desk = await openDesk(database);
});
afterAll(async () => {
  await desk.close();
  await database.close();
});
beforeEach(async () => {
  const workspaceId = await makeWorkspace(database);
  place = { workspaceId, processId: await makeProcess(database, workspaceId) };
  clock = manualClock('2026-04-01T08:00:00Z');
  fake = await startFakeCitizenlab({ clock, limit: { requests: 40, withinMs: 60_000 } });
  fillWithJeziorno(fake.store);
});
afterEach(() => fake.close());

/** One sync: what it counted, and the platform's time at which it began, which the next one starts from. */
async function sync(since: Date | null, signal?: AbortSignal) {
  const access = { address: fake.url, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET };
  const client = citizenlabClient(access, { clock, allowPrivate: true, ...(signal ? { signal } : {}) });
  const began = await client.serverTime();
  const rows = readCitizenlabApi(client, since, { projects: [PROJECT] });
  const { counts } = await desk.bring(place, '', MAPPING, { task: { rows } });
  return { began, counts };
}

const query = (sql: string) => database.inWorkspace(place.workspaceId, (db) => db.query(sql, [place.workspaceId]));
const visible = () =>
  query(
    `SELECT source_reference AS id, kind, body FROM contribution WHERE workspace_id = $1 AND hidden_at IS NULL
     AND kind <> 'answer' ORDER BY 1`,
  );

describe('a platform synced into the store', () => {
  it('brings who took part with their demographics once, and counts nobody who only registered', async () => {
    await sync(null);
    const people = await query(
      `SELECT attributes, count(*)::integer AS people FROM participation WHERE workspace_id = $1 GROUP BY 1 ORDER BY attributes::text`,
    );
    // Halina, Zenon, Ola, the respondent without an account, a reaction and a basket whose users are gone
    expect(people).toHaveLength(4);
    expect(
      people.map(({ people: count }: { people: number }) => count).reduce((sum: number, count: number) => sum + count),
    ).toBe(6);
    expect(
      await query(`SELECT value, count(*)::integer AS votes FROM vote WHERE workspace_id = $1 GROUP BY 1 ORDER BY 1`),
    ).toEqual([
      { value: 'down', votes: 1 },
      { value: 'neutral', votes: 1 },
      { value: 'pick', votes: 3 },
      { value: 'up', votes: 2 },
    ]);
  });

  it('a second time changes nothing', async () => {
    const { began, counts } = await sync(null);
    expect(counts.created).toBeGreaterThan(0);
    const before = await visible();
    expect((await sync(null)).counts).toMatchObject({ created: 0, changed: 0, unchanged: counts.created });
    expect((await sync(began)).counts).toMatchObject({ created: 0, changed: 0 });
    expect(await visible()).toEqual(before);
  });

  it('follows what was written, changed and deleted since', async () => {
    const { began } = await sync(null);
    clock.advance(86_400_000);
    fake.store.update('ideas', idOf('d', 1), { body: multiloc('<p>Proszę o dwa drzewa.</p>', '') });
    fake.store.remove('ideas', idOf('d', 2));
    fake.store.remove('ideas', idOf('e', 1));
    fake.store.insert('comments', commentWith({ id: 'nowy', body: multiloc('<p>Też tak myślę</p>', '') }));
    const { counts } = await sync(began);
    expect(counts).toMatchObject({ created: 1, changed: 1 });
    const stored = await visible();
    expect(stored.map(({ id }: { id: string }) => id)).not.toContain(idOf('d', 2));
    expect(stored).toContainEqual({ id: 'nowy', kind: 'comment', body: 'Też tak myślę' });
    expect(stored).toContainEqual({ id: idOf('d', 1), kind: 'idea', body: 'Proszę o dwa drzewa.' });
    const answers = await query(`SELECT source_reference AS id FROM answer WHERE workspace_id = $1`);
    expect(answers.filter(({ id }: { id: string }) => id.startsWith(idOf('e', 1)))).toEqual([]);
  });

  it('tells what the institution did between two syncs, as dated events of the ledger', async () => {
    // the first idea is considered and has had official feedback; the second has had neither; a third was rejected before
    const [first, second] = [idOf('d', 1), idOf('d', 3)];
    let since = (await sync(null)).began;
    const change = async (id: string, fields: Readonly<Record<string, unknown>>) => {
      clock.advance(86_400_000);
      fake.store.update('ideas', id, fields);
      since = (await sync(since)).began;
    };
    await change(second, { official_feedbacks_count: 1 });
    await change(first, { status: multiloc('Przyjęte', 'Accepted') });
    await change(first, { status: multiloc('Odrzucone', 'Rejected') });
    const events = await query(
      `SELECT source_reference AS id, field, from_value AS "from", to_value AS "to", event.import_id IS NOT NULL AS "isImport",
         happened_at::date = now()::date AS "isDated" FROM status_event AS event
       JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = event.contribution_id
       WHERE event.workspace_id = $1 AND from_value IS NOT NULL AND field IN ('official_status', 'decision') ORDER BY happened_at, field`,
    );
    const imported = { isImport: true, isDated: true };
    expect(events).toEqual([
      { id: second, field: 'official_status', from: 'none', to: 'answered', ...imported },
      { id: first, field: 'official_status', from: 'answered', to: 'decided', ...imported },
      { id: first, field: 'decision', from: 'yes', to: 'no', ...imported },
    ]);
    const decisions = await query(
      `SELECT source_reference AS id, code, state FROM decision WHERE workspace_id = $1 ORDER BY 1`,
    );
    expect(decisions).toEqual([
      { id: `idea/${first}`, code: 'no', state: 'published' },
      { id: `idea/${idOf('d', 2)}`, code: 'no', state: 'published' },
    ]);
    const ledger = await query(
      `SELECT kind, details -> 'code' AS code FROM ledger_event WHERE workspace_id = $1 AND subject = 'decision' ORDER BY happened_at`,
    );
    expect(ledger).toEqual([
      { kind: 'imported', code: [null, 'no'] },
      { kind: 'imported', code: [null, 'yes'] },
      { kind: 'changed', code: ['yes', 'no'] },
    ]);
  });

  it('is whole though the platform refuses, fails, forgets its tokens and shifts its pages', async () => {
    for (let number = 0; number < 240; number += 1) {
      const created_at = new Date(Date.UTC(2026, 2, 10, 0, number)).toISOString();
      fake.store.insert('ideas', ideaWith({ id: `i-${number}`, title: multiloc(`Pomysł ${number}`, ''), created_at }));
    }
    fake.before('/ideas', 2, () => {
      fake.store.remove('ideas', 'i-239');
      fake.forgetTokens();
    });
    fake.mishaps(['half', { status: 503 }, { status: 429 }], '/ideas');
    await sync(null);
    const ids = (await visible()).map(({ id }: { id: string }) => id);
    for (let number = 0; number < 239; number += 1) expect(ids).toContain(`i-${number}`);
    expect(ids).not.toContain('i-239');
  });

  it('that is killed in the middle leaves the old state, and the next one brings all', async () => {
    const stop = new AbortController();
    fake.before('/reactions', 1, () => stop.abort(new Error('killed')));
    await expect(sync(null, stop.signal)).rejects.toThrow('killed');
    expect(await visible()).toEqual([]);
    await sync(null);
    expect(await visible()).toHaveLength(6);
  });
});
