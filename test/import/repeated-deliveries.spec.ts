import { type TableMapping } from '#domain';
import { collectErased, erase, listDeliveries, lockErasure, raiseDatasetVersion } from '#persistence';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';
import { contentsOf, openDesk, type BringOptions, type Desk, type Place } from './import-helpers.js';

const REMARKS: TableMapping = {
  version: 1,
  kind: 'remark',
  columns: {
    reference: 'id',
    text: ['text'],
    person: 'who',
    email: 'mail',
    submittedAt: 'date',
    attributes: { age: 'age' },
  },
};
const csv = (...rows: string[]) => ['id,who,mail,age,date,text', ...rows].join('\n');
const BENCHES = '1,anna,anna@example.org,25-34,2026-03-02,Więcej ławek w parku';
const LAMPS = '2,piotr,,65+,2026-03-03,Lampy przy szkole nie świecą';
const BROKEN = '3,ola,,18-24,2026-03-04,';
const MARCH = csv(BENCHES, LAMPS, BROKEN);
const FILE: BringOptions = { name: 'uwagi.csv' };

let database: TestDatabase;
let desk: Desk;
let place: Place;

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
});

const contents = () => contentsOf(database, desk.keys, place.workspaceId);
const query = <Row>(sql: string): Promise<Row[]> =>
  database.inWorkspace(place.workspaceId, (db) => db.query(sql, [place.workspaceId]));
const bringMarch = () => desk.bring(place, MARCH, REMARKS, FILE);
const texts = async () =>
  (
    await query<{ body: string }>(`SELECT body FROM contribution WHERE workspace_id = $1 ORDER BY source_reference`)
  ).map(({ body }) => body);
const rowsOf = async (importId: string) =>
  (await query(`SELECT FROM raw_row WHERE workspace_id = $1 AND import_id = '${importId}'`)).length;
const sameAs = async (importId: string) =>
  (
    await query<{ same: string }>(`SELECT same_as AS same FROM import WHERE workspace_id = $1 AND id = '${importId}'`)
  )[0]?.same;

describe('a file that is delivered again', () => {
  it('is a repetition: it changes nothing, keeps no rows, and counts what it holds', async () => {
    const first = await bringMarch();
    const before = await contents();
    const second = await bringMarch();
    expect(first.counts).toMatchObject({ rows: 3, created: 2, unchanged: 0, rejected: 1 });
    expect(second.counts).toMatchObject({ rows: 3, created: 0, changed: 0, unchanged: 2, rejected: 1 });
    expect(await sameAs(second.importId)).toBe(first.importId);
    expect(await contents()).toEqual(before);
    const third = await bringMarch();
    expect(third.counts).toEqual(second.counts);
    expect(await sameAs(third.importId)).toBe(first.importId);
  });

  it('lists the rows that could not be read as its own', async () => {
    await bringMarch();
    const { importId } = await bringMarch();
    const rejected = await query(
      `SELECT row_number AS row, code FROM rejected_row WHERE workspace_id = $1 AND import_id = '${importId}'`,
    );
    expect(rejected).toEqual([{ row: 4, code: 'missing-text' }]);
  });

  it('stands among the deliveries of each contribution, as unchanged', async () => {
    const first = await bringMarch();
    const second = await bringMarch();
    const deliveries = await database.inWorkspace(place.workspaceId, async (db) => {
      const [{ id }] = await db.query(
        `SELECT id FROM contribution WHERE workspace_id = $1 AND source_reference = '2'`,
        [place.workspaceId],
      );
      return listDeliveries(db, place.workspaceId, id);
    });
    expect(deliveries.map(({ importId, change, row }) => ({ importId, change, row }))).toEqual([
      { importId: first.importId, change: 'created', row: 3 },
      { importId: second.importId, change: 'unchanged', row: 3 },
    ]);
  });

  it('leaves everything as it is when it is undone', async () => {
    await bringMarch();
    const before = await contents();
    const { importId } = await bringMarch();
    await desk.undo(place, importId);
    expect(await contents()).toEqual(before);
  });

  it('stands for itself when the delivery that it repeats is undone', async () => {
    const first = await bringMarch();
    const before = await texts();
    const second = await bringMarch();
    const third = await bringMarch();
    await desk.undo(place, first.importId);
    expect(await texts()).toEqual(before);
    expect([await rowsOf(first.importId), await rowsOf(second.importId)]).toEqual([0, 3]);
    expect([await sameAs(second.importId), await sameAs(third.importId)]).toEqual([null, second.importId]);
    const [{ imports, identifiers }] = (await query<{ imports: string[]; identifiers: number }>(
      `SELECT array_agg(DISTINCT first_import_id::text) AS imports,
         (SELECT count(*)::integer FROM person_identifier WHERE workspace_id = $1) AS identifiers
       FROM contribution WHERE workspace_id = $1`,
    )) as [{ imports: string[]; identifiers: number }];
    expect(imports).toEqual([second.importId]);
    // Anna's number and her address stand in one row.
    expect(identifiers).toBe(2);
    await desk.undo(place, second.importId);
    expect(await texts()).toEqual(before);
    await desk.undo(place, third.importId);
    expect(await texts()).toEqual([]);
    expect(await query(`SELECT FROM participation WHERE workspace_id = $1`)).toEqual([]);
  });

  it('is read again when its source brought something else in between', async () => {
    await bringMarch();
    await desk.bring(place, csv(BENCHES.replace('Więcej', 'Mniej')), REMARKS);
    expect(await texts()).toEqual(['Mniej ławek w parku', 'Lampy przy szkole nie świecą']);
    const again = await bringMarch();
    expect(again.counts).toMatchObject({ changed: 1, unchanged: 1 });
    expect(await sameAs(again.importId)).toBeNull();
    expect(await texts()).toEqual(['Więcej ławek w parku', 'Lampy przy szkole nie świecą']);
  });

  it('is read again when a delivery before or after it was undone', async () => {
    const other = await desk.bring(place, csv(LAMPS.replace('Lampy', 'Latarnie')), REMARKS);
    await bringMarch();
    await desk.undo(place, other.importId);
    const again = await bringMarch();
    expect(await sameAs(again.importId)).toBeNull();
    expect(again.counts).toMatchObject({ created: 0, unchanged: 2 });
  });

  it('is read again when it is mapped in another way, mended, or its source is set anew', async () => {
    await bringMarch();
    const mapped = await desk.bring(place, MARCH, { ...REMARKS, kind: 'comment' }, FILE);
    expect(mapped.counts).toMatchObject({ created: 2 });
    await bringMarch();
    await query(`UPDATE source SET permission = 'public-at-source' WHERE workspace_id = $1`);
    const allowed = await bringMarch();
    expect(await sameAs(allowed.importId)).toBeNull();
    expect(await sameAs((await bringMarch()).importId)).toBe(allowed.importId);
  });

  it('does not bring back who was erased, neither by itself nor when the delivery before it is undone', async () => {
    const first = await bringMarch();
    const second = await bringMarch();
    await database.inWorkspace(place.workspaceId, async (db) => {
      const { workspaceId, processId } = place;
      const [{ id }] = await db.query(
        `SELECT id FROM contribution WHERE workspace_id = $1 AND source_reference = '1'`,
        [workspaceId],
      );
      const subject = (await lockErasure(db, workspaceId, processId, id))!;
      await collectErased(db, workspaceId, subject);
      await erase(db, workspaceId, subject, null);
      await raiseDatasetVersion(db, workspaceId, processId);
    });
    const third = await bringMarch();
    expect(await sameAs(third.importId)).toBeNull();
    expect(await texts()).toEqual(['Lampy przy szkole nie świecą']);
    await desk.undo(place, third.importId);
    await desk.undo(place, first.importId);
    expect(await sameAs(second.importId)).toBeNull();
    expect(await texts()).toEqual(['Lampy przy szkole nie świecą']);
  });
});
