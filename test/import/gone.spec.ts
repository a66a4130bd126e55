import {
  type ContributionRecord,
  type GoneRecord,
  type SourceRecord,
  type SourceRow,
  type TableMapping,
} from '#domain';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';
import { contentsOf, openDesk, type Desk, type Place } from './import-helpers.js';

const MAPPING: TableMapping = { version: 1, kind: 'idea', columns: {} };
const person = { identifierKind: 'platform-user', identifier: 'anna', attributes: {} };

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

const said = (kind: ContributionRecord['kind'], reference: string, body = 'Więcej cienia'): ContributionRecord => ({
  type: 'contribution',
  reference,
  kind,
  parent: null,
  title: null,
  body,
  language: 'pl',
  person,
  voice: 'person',
  groupSize: null,
  channel: 'online',
  submittedAt: null,
  phase: null,
  permission: 'public-at-source',
  status: null,
  responses: [],
  categories: [],
  location: null,
  place: null,
  counters: {},
  url: null,
});
const answer = (reference: string): SourceRecord => ({
  type: 'answer',
  reference,
  question: 'Jak często?',
  values: ['Codziennie'],
  person,
  channel: 'online',
  answeredAt: null,
});
const vote = (reference: string): SourceRecord => ({
  type: 'vote',
  reference,
  option: 'i-1',
  value: 'up',
  weight: 1,
  person,
  channel: 'online',
  votedAt: null,
});
const INPUT: GoneRecord['of'] = ['idea', 'proposal', 'answer', 'closed-answer'];
const gone = (reference: string, of: GoneRecord['of'] = INPUT): GoneRecord => ({
  type: 'gone',
  of,
  reference,
  goneAt: null,
});

async function* rowsOf(records: readonly SourceRecord[]): AsyncGenerator<SourceRow> {
  for (const [index, record] of records.entries()) {
    yield { origin: { file: 'api', sheet: null, row: index + 1 }, raw: {}, records: [record], rejections: [] };
  }
}
const bring = (...records: SourceRecord[]) => desk.bring(place, '', MAPPING, { task: { rows: rowsOf(records) } });
/** Everything that is stored; answers and votes that come back are new rows, which nothing points at. */
async function contents(): Promise<Record<string, string[]>> {
  const stored = await contentsOf(database, desk.keys, place.workspaceId);
  const withoutId = (row: string) => row.replace(/^\{"id": "[^"]+", /, '{');
  return { ...stored, answer: stored['answer']!.map(withoutId), vote: stored['vote']!.map(withoutId) };
}

/** What is left to see: contributions, answers and votes by their references. */
async function left(): Promise<string[]> {
  const rows: { reference: string }[] = await database.inWorkspace(place.workspaceId, (db) =>
    db.query(
      `SELECT source_reference AS reference FROM contribution WHERE workspace_id = $1 AND hidden_at IS NULL
       UNION ALL SELECT source_reference FROM answer WHERE workspace_id = $1
       UNION ALL SELECT source_reference FROM vote WHERE workspace_id = $1 ORDER BY 1`,
      [place.workspaceId],
    ),
  );
  return rows.map(({ reference }) => reference);
}

describe('what is gone at its source', () => {
  const FIRST = [
    said('idea', 'i-1'),
    said('idea', 'i-10'),
    said('answer', 'r-1/Co jeszcze?'),
    answer('r-1/Jak często?'),
  ];

  it('is hidden, with all answers of a form and all picks of a basket', async () => {
    await bring(...FIRST, vote('v-1'), vote('b-1/i-1'), vote('b-1/i-2'), vote('b-10/i-1'));
    await bring(gone('i-1'), gone('r-1'), gone('b-1', ['vote']));
    expect(await left()).toEqual(['b-10/i-1', 'i-10', 'v-1']);
  });

  it('is of the kinds that are told: a vote with the number of an idea leaves the idea', async () => {
    await bring(said('idea', '7'), said('comment', '7'), vote('7'));
    await bring(gone('7', ['vote', 'comment']));
    expect(await left()).toEqual(['7']);
  });

  it('touches no other source', async () => {
    await bring(...FIRST);
    await desk.bring(place, '', MAPPING, { source: 'inne', task: { rows: rowsOf([gone('i-1')]) } });
    expect(await left()).toContain('i-1');
  });

  it('goes too where it came in the same delivery, and stands where it came back after', async () => {
    await bring(vote('b-1/i-1'), vote('b-1/i-2'), said('idea', 'i-1'));
    await bring(said('idea', 'i-2'), gone('i-2'), gone('b-1', ['vote']), vote('b-1/i-2'));
    expect(await left()).toEqual(['b-1/i-2', 'i-1']);
    await bring(gone('i-1'));
    await bring(said('idea', 'i-1'));
    expect(await left()).toEqual(['b-1/i-2', 'i-1']);
  });

  it('comes back exactly when the import that hid it is undone', async () => {
    await bring(...FIRST, vote('v-1'));
    const before = await contents();
    const { importId } = await bring(gone('i-1'), gone('r-1'), gone('v-1', ['vote']));
    expect(await left()).toEqual(['i-10']);
    await desk.undo(place, importId);
    expect(await contents()).toEqual(before);
  });

  it('stays gone when another import is undone, unless a later one held it again', async () => {
    await bring(said('idea', 'i-1'), said('idea', 'i-2'));
    const second = await bring(said('idea', 'i-1', 'Więcej cienia i wody'), said('idea', 'i-2', 'Mniej aut'));
    await bring(gone('i-1'), gone('i-2'));
    await bring(said('idea', 'i-2', 'Mniej aut przy szkole'));
    await desk.undo(place, second.importId);
    expect(await left()).toEqual(['i-2']);
  });
});
