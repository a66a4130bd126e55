import { type TableMapping } from '#domain';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';
import { contentsOf, openDesk, type Desk, type Place } from './import-helpers.js';

const REMARKS: TableMapping = {
  version: 1,
  kind: 'remark',
  columns: {
    reference: 'id',
    text: ['text'],
    person: 'who',
    status: 'status',
    response: 'answer',
    submittedAt: 'date',
    parent: 'parent',
    attributes: { age: 'age', sex: 'sex' },
  },
};
const csv = (...rows: string[]) => ['id,who,age,sex,date,text,status,answer,parent', ...rows].join('\n');
const MARCH = csv(
  '1,anna,25-34,,2026-03-02,Więcej ławek w parku,received,,',
  '2,piotr,65+,male,2026-03-03,Lampy przy szkole nie świecą,received,Naprawimy w maju,',
);
const APRIL = csv(
  '1,anna,35-44,female,2026-03-02,Mniej ławek w parku,accepted,Dziękujemy,',
  '2,piotr,65+,male,2026-03-03,Lampy przy szkole nie świecą,received,Naprawiono w kwietniu,',
  '3,ola,18-24,female,2026-02-01,Zgadzam się z uwagą o ławkach,received,,1',
  '4,anna,25-34,,2026-02-01,Przystanek bez wiaty,received,,',
);

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
const query = (sql: string) => database.inWorkspace(place.workspaceId, (db) => db.query(sql, [place.workspaceId]));

describe('undoing an import', () => {
  it('restores the state before it exactly, texts, people, answers and history alike', async () => {
    await desk.bring(place, MARCH, REMARKS);
    const before = await contents();
    const { importId, counts } = await desk.bring(place, APRIL, REMARKS);
    expect(counts).toMatchObject({ created: 2, changed: 2 });
    expect(await contents()).not.toEqual(before);
    await desk.undo(place, importId);
    expect(await contents()).toEqual(before);
  });

  it('of the only import leaves nothing of it', async () => {
    const before = await contents();
    const { importId } = await desk.bring(place, APRIL, REMARKS);
    await desk.undo(place, importId);
    const after = await contents();
    for (const [table, rows] of Object.entries(after)) {
      if (!['source', 'process'].includes(table)) expect({ table, rows }).toEqual({ table, rows: before[table] });
    }
  });

  it('of an earlier import leaves what a later one said', async () => {
    const { importId } = await desk.bring(place, MARCH, REMARKS);
    await desk.bring(place, APRIL, REMARKS);
    await desk.undo(place, importId);
    const rows = await query(
      `SELECT source_reference AS id, body, source_label AS status FROM contribution WHERE workspace_id = $1 ORDER BY 1`,
    );
    expect(rows).toEqual([
      { id: '1', body: 'Mniej ławek w parku', status: 'accepted' },
      { id: '2', body: 'Lampy przy szkole nie świecą', status: 'received' },
      { id: '3', body: 'Zgadzam się z uwagą o ławkach', status: 'received' },
      { id: '4', body: 'Przystanek bez wiaty', status: 'received' },
    ]);
    // Anna's age is now that of the delivery which is the first that remains.
    const people = await query(
      `SELECT attributes FROM participation WHERE workspace_id = $1 ORDER BY attributes->>'age'`,
    );
    expect(people.map(({ attributes }: { attributes: { age: string } }) => attributes.age)).toEqual([
      '18-24',
      '35-44',
      '65+',
    ]);
  });

  it('leaves other sources alone, and the people whom they brought', async () => {
    await desk.bring(place, MARCH, REMARKS, { source: 'paper' });
    const before = await contents();
    const { importId } = await desk.bring(place, APRIL, REMARKS, { source: 'online' });
    await desk.undo(place, importId);
    const after = await contents();
    for (const table of [
      'contribution',
      'contribution_version',
      'contribution_original',
      'participation',
      'participant',
      'response',
    ])
      expect({ table, rows: after[table] }).toEqual({ table, rows: before[table] });
  });

  it('takes back votes, counts and closed answers', async () => {
    const votes: TableMapping = {
      version: 1,
      kind: 'vote-tally',
      columns: { reference: 'id', option: 'option', votes: 'votes', unit: 'unit' },
    };
    const answers: TableMapping = {
      version: 1,
      kind: 'answers',
      columns: { reference: 'id', person: 'who', answers: ['Park?'] },
    };
    await desk.bring(place, 'id,option,votes,unit\n1,P1,120,Centrum\n', votes, { source: 'urn' });
    const before = await contents();
    const tally = await desk.bring(place, 'id,option,votes,unit\n1,P1,121,Centrum\n2,P2,80,Borki\n', votes, {
      source: 'urn',
    });
    expect((await contents()).vote_tally).toHaveLength(2);
    await desk.undo(place, tally.importId);
    const survey = await desk.bring(place, 'id,who,Park?\n1,anna,tak\n2,piotr,nie\n', answers, { source: 'survey' });
    expect((await contents()).answer).toHaveLength(2);
    await desk.undo(place, survey.importId);
    const after = await contents();
    for (const table of ['vote_tally', 'answer', 'question', 'participation', 'participant'])
      expect({ table, rows: after[table] }).toEqual({ table, rows: before[table] });
  });

  it('is refused after thirty days, when it was undone already, and when something published rests on it', async () => {
    const { importId } = await desk.bring(place, MARCH, REMARKS);
    const late = new Date(Date.now() + 31 * 86_400_000);
    await expect(desk.undo(place, importId, late)).rejects.toMatchObject({ code: 'import-too-old-to-undo' });
    await query(
      `INSERT INTO published_reference (workspace_id, process_id, kind, reference, contribution_id, contribution_version)
       SELECT workspace_id, process_id, 'release', 'r1', id, 1 FROM contribution WHERE workspace_id = $1 LIMIT 1`,
    );
    await expect(desk.undo(place, importId)).rejects.toMatchObject({ code: 'published-rests-on-import' });
    await query(`DELETE FROM published_reference WHERE workspace_id = $1`);
    await desk.undo(place, importId);
    await expect(desk.undo(place, importId)).rejects.toMatchObject({ code: 'import-not-undoable' });
  });
});
