import { type SourceKind } from '#contracts';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';
import { bringExports } from './bring-exports.js';
import { openDesk, type Desk, type Place } from './import-helpers.js';

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

const bring = (kind: SourceKind, ...names: readonly string[]) => bringExports(database, desk.keys, place, kind, names);
const query = <Row>(sql: string): Promise<Row[]> =>
  database.inWorkspace(place.workspaceId, (db) => db.query(sql.replaceAll(':workspace', `'${place.workspaceId}'`)));

/** How often each option of a question was chosen. */
const chosen = async (question: string) => {
  const rows = await query<{ option: string; times: number }>(
    `SELECT option, count(*)::int AS times
     FROM answer JOIN question ON question.workspace_id = answer.workspace_id AND question.id = answer.question_id,
          unnest(answer.chosen) AS option
     WHERE answer.workspace_id = :workspace AND question.title = '${question}' GROUP BY option ORDER BY option COLLATE "C"`,
  );
  return Object.fromEntries(rows.map(({ option, times }) => [option, times]));
};
const people = async () => (await query(`SELECT id FROM participation WHERE workspace_id = :workspace`)).length;

const FORMS: readonly (readonly [
  SourceKind,
  readonly string[],
  { statements: number; rejected: number; people: number },
])[] = [
  ['google-forms', ['google-forms/jeziorno-plaza-odpowiedzi.csv'], { statements: 6, rejected: 0, people: 6 }],
  ['microsoft-forms', ['microsoft-forms/jeziorno-biblioteka.xlsx'], { statements: 3, rejected: 0, people: 4 }],
  [
    'limesurvey',
    ['limesurvey/results-survey482915.csv', 'limesurvey/limesurvey_survey_482915.lss'],
    { statements: 5, rejected: 1, people: 3 },
  ],
  // one form and one row of a group were not approved
  ['kobo', ['kobo/spacer-badawczy.xlsx'], { statements: 6, rejected: 2, people: 3 }],
];

describe('answers to forms in the store', () => {
  it.each(FORMS)('of %s are there once, however often they are brought', async (kind, names, expected) => {
    const { counts } = await bring(kind, ...names);
    const statements = await query(`SELECT id FROM contribution WHERE workspace_id = :workspace`);
    expect({ statements: statements.length, rejected: counts.rejected, people: await people() }).toEqual(expected);
    expect((await bring(kind, ...names)).counts).toMatchObject({ created: 0, changed: 0 });
    expect(await people()).toBe(expected.people);
  });

  it.each(FORMS)('of %s are gone with their import', async (kind, names) => {
    const { importId } = await bring(kind, ...names);
    await desk.undo(place, importId);
    for (const table of ['contribution', 'answer', 'question', 'participation']) {
      expect([table, await query(`SELECT id FROM ${table} WHERE workspace_id = :workspace`)]).toEqual([table, []]);
    }
  });

  it('count each choice of several and each place of a ranking', async () => {
    await bring('limesurvey', 'limesurvey/results-survey482915.csv', 'limesurvey/limesurvey_survey_482915.lss');
    expect(await chosen('Jak zwykle docierasz do centrum?')).toEqual({
      Inne: 1,
      autobusem: 1,
      pieszo: 1,
      rowerem: 1,
      samochodem: 1,
    });
    expect(await chosen('Co jest najważniejsze?')).toEqual({ cisza: 3, parkingi: 2, zieleń: 2 });
  });

  it('of respondents with equal numbers in two forms are those of two people', async () => {
    await bring('limesurvey', 'limesurvey/results-survey482915.csv');
    await bring('microsoft-forms', 'microsoft-forms/jeziorno-biblioteka.xlsx');
    expect(await people()).toBe(3 + 4);
  });

  it('keep what the row held sealed: no name, telephone number or e-mail address stands in answers', async () => {
    await bring('google-forms', 'google-forms/jeziorno-square-sheet.csv');
    expect(await people()).toBe(3);
    const stored = await query<{ chosen: string }>(
      `SELECT array_to_string(chosen, ' ') AS chosen FROM answer WHERE workspace_id = :workspace`,
    );
    expect(stored.filter(({ chosen: options }) => options.includes('@'))).toEqual([]);
  });
});
