import { deleteKept, listRetention, saveRetention } from '#persistence';
import { DEFAULT_RETENTION, type RetentionKind, type TableMapping } from '#domain';
import { keepRetention } from '../../apps/worker/src/retention/keep-retention.js';
import { openDesk, type Desk, type Place } from '../import/import-helpers.js';
import { SILENT } from '../jobs/job-helpers.js';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let desk: Desk;
let place: Place;

const MAPPING: TableMapping = {
  version: 1,
  kind: 'remark',
  columns: { reference: 'nr', person: 'kto', personKind: 'code', text: ['tekst'], attributes: { age: 'wiek' } },
  fixed: { channel: 'online' },
  delimiter: ';',
  encoding: 'utf-8',
};
const CSV =
  'nr;kto;tekst;wiek\n1;K1;Więcej cienia;65+\n2;K2;Ławki przy stawie, ola@example.org;25-34\n3;K1;Zegar na ratuszu;65+';

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
  await endOn('2026-01-31');
  await desk.bring(place, CSV, MAPPING);
  await query(`UPDATE import SET finished_at = '2026-02-10T10:00:00Z' WHERE workspace_id = $1`);
});

const query = <Row>(sql: string): Promise<Row[]> =>
  database.inWorkspace(place.workspaceId, (db) => db.query(sql, [place.workspaceId]));
const endOn = (day: string | null) =>
  database.inWorkspace(place.workspaceId, (db) =>
    db.query(`UPDATE process SET ends_on = $3 WHERE workspace_id = $1 AND id = $2`, [
      place.workspaceId,
      place.processId,
      day,
    ]),
  );
const at = (day: string) => new Date(`${day}T12:00:00Z`);
const stateOf = async (kind: RetentionKind, day: string) => {
  const states = await database.inWorkspace(place.workspaceId, (db) => listRetention(db, place.workspaceId, at(day)));
  const { rows, dueOn, isDue } = states.find((state) => state.kind === kind && state.processId === place.processId)!;
  return { rows, dueOn, isDue };
};
const remove = (kind: RetentionKind, day: string) =>
  database.inWorkspace(place.workspaceId, (db) =>
    deleteKept(db, place.workspaceId, place.processId, kind, { personId: null, now: at(day), scansDays: 90 }),
  );

describe('what could name a person', () => {
  it('is kept six months after the end of a process, rows and texts as they came in', async () => {
    // three rows, and the one text in which something was masked; 31 January and six months is 31 July
    expect(await stateOf('originals', '2026-07-30')).toEqual({ rows: 4, dueOn: '2026-07-31', isDue: false });
    expect(await stateOf('originals', '2026-07-31')).toEqual({ rows: 4, dueOn: '2026-07-31', isDue: true });
  });

  it('is kept as long as an import can still be undone', async () => {
    await query(`UPDATE import SET finished_at = '2026-07-20T10:00:00Z' WHERE workspace_id = $1`);
    expect(await stateOf('originals', '2026-08-10')).toMatchObject({ dueOn: '2026-08-19', isDue: false });
  });

  it('is never due while a process has no end', async () => {
    await endOn(null);
    expect(await stateOf('originals', '2036-01-01')).toMatchObject({ isDue: false });
    expect(await stateOf('pseudonyms', '2036-01-01')).toMatchObject({ dueOn: null, isDue: false });
  });

  it('goes, and the scrubbed words, their authors and their ages stay', async () => {
    expect(await remove('originals', '2026-08-01')).toBe(4);
    expect(await query(`SELECT 1 FROM raw_row WHERE workspace_id = $1`)).toEqual([]);
    expect(await query(`SELECT 1 FROM contribution_original WHERE workspace_id = $1`)).toEqual([]);
    const bodies = await query<{ body: string }>(`SELECT body FROM contribution WHERE workspace_id = $1`);
    expect(bodies.map(({ body }) => body).sort()).toEqual([
      'Więcej cienia',
      'Zegar na ratuszu',
      'Ławki przy stawie, [e-mail]',
    ]);
    expect(await query(`SELECT DISTINCT participation_id FROM contribution WHERE workspace_id = $1`)).toHaveLength(2);
    expect(await stateOf('originals', '2026-08-02')).toMatchObject({ rows: 0, isDue: false });
  });

  it('is what a person is recognised by, too: after five years nobody is recognised again', async () => {
    expect(await stateOf('pseudonyms', '2031-01-30')).toEqual({ rows: 2, dueOn: '2031-01-31', isDue: false });
    const before = await query<{ pseudonym: Buffer }>(`SELECT pseudonym FROM participant WHERE workspace_id = $1`);
    expect(await remove('pseudonyms', '2031-02-01')).toBe(2);
    const after = await query<{ pseudonym: Buffer }>(`SELECT pseudonym FROM participant WHERE workspace_id = $1`);
    expect(after).toHaveLength(2);
    for (const { pseudonym } of after) expect(before.some((one) => one.pseudonym.equals(pseudonym))).toBe(false);
    expect(await query(`SELECT 1 FROM person_identifier WHERE workspace_id = $1`)).toEqual([]);
    expect(await stateOf('pseudonyms', '2031-02-02')).toMatchObject({ rows: 0, isDue: false });
  });

  it('is kept of a person who took part in something younger', async () => {
    const younger = await makeProcess(database, place.workspaceId);
    await database.inWorkspace(place.workspaceId, (db) =>
      db.query(
        `INSERT INTO participation (workspace_id, process_id, participant_id, channel)
         SELECT $1, $2, participant_id, 'online' FROM participation WHERE workspace_id = $1 ORDER BY id LIMIT 1`,
        [place.workspaceId, younger],
      ),
    );
    expect(await remove('pseudonyms', '2031-02-01')).toBe(1);
  });

  it('is deleted by night only where that is switched on, and each deletion is in the audit trail', async () => {
    const night = { database, log: SILENT, now: at('2026-08-01') };
    await keepRetention(night);
    expect(await stateOf('originals', '2026-08-01')).toMatchObject({ rows: 4 });
    await database.inWorkspace(place.workspaceId, (db) =>
      saveRetention(db, place.workspaceId, { ...DEFAULT_RETENTION, automatic: true }, null),
    );
    await keepRetention(night);
    expect(await stateOf('originals', '2026-08-01')).toMatchObject({ rows: 0 });
    expect(
      await query(`SELECT details FROM audit_event WHERE workspace_id = $1 AND action = 'retention-deleted'`),
    ).toEqual([{ details: { kind: 'originals', rows: 4 } }]);
    await keepRetention(night);
    expect(await query(`SELECT 1 FROM retention_event WHERE workspace_id = $1`)).toHaveLength(1);
  });
});
