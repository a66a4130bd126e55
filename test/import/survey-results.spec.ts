import { editedQuestion, measureQuestion } from '#analysis';
import { type SourceKind } from '#contracts';
import { type QuestionResult, type TableMapping } from '#domain';
import { countSurvey, listQuestionnaires, listQuestions } from '#persistence';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';
import { bringExports } from './bring-exports.js';
import { contentsOf, openDesk, type Desk, type Place } from './import-helpers.js';

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
const LIMESURVEY = ['limesurvey/results-survey482915.csv', 'limesurvey/limesurvey_survey_482915.lss'] as const;

interface Stored {
  readonly title: string;
  readonly type: string;
  readonly typeSource: string;
  readonly row: string | null;
  readonly result: QuestionResult;
}

/** The questions of the only source with their full results: the fixtures have too few people to be shown. */
async function results(): Promise<Stored[]> {
  const { workspaceId, processId } = place;
  return database.inWorkspace(workspaceId, async (db) => {
    const [source] = await listQuestionnaires(db, workspaceId, processId);
    const questions = await listQuestions(db, workspaceId, source!.id);
    const counts = await countSurvey(db, workspaceId, source!.id);
    const sum = (rows: readonly { people: number }[]) => rows.reduce((total, { people }) => total + people, 0);
    return questions.map((row) => {
      const question = editedQuestion(row, null, []);
      const key = JSON.stringify(row.forms);
      const result = measureQuestion(question, {
        answers: counts.answers.filter(({ questionId }) => questionId === row.id),
        respondents: sum(counts.byForms.filter(({ forms }) => JSON.stringify(forms) === key)),
        notAsked: sum(counts.notShown.filter(({ code }) => code === row.code)),
        answeredElsewhere: sum(counts.elsewhere.filter(({ code }) => code === row.code)),
      });
      return {
        title: question.title,
        type: question.type,
        typeSource: question.typeSource,
        row: row.matrixRow,
        result,
      };
    });
  });
}
const find = (stored: readonly Stored[], title: string) => {
  const found = stored.find((question) => question.title === title);
  if (!found) throw new Error(`no ${title} among ${stored.map((question) => question.title).join(', ')}`);
  return found;
};
const people = ({ result }: Stored) => Object.fromEntries(result.choices.map((row) => [row.label, row.people]));

describe('a survey of LimeSurvey with its structure', () => {
  it('has every option of a question, chosen or not, and those who left it out', async () => {
    await bring('limesurvey', ...LIMESURVEY);
    const stored = await results();
    const travel = find(stored, 'Jak zwykle docierasz do centrum?');
    // three forms were sent: on foot and by bus; by car and otherwise; by bicycle
    expect(travel).toMatchObject({ type: 'multiple', typeSource: 'source' });
    expect(people(travel)).toEqual({ pieszo: 1, rowerem: 1, autobusem: 1, samochodem: 1, Inne: 1 });
    expect(travel.result).toMatchObject({ respondents: 3, answered: 3, missing: 0 });
    const rondo = find(stored, 'Czy rondo jest potrzebne?');
    expect([rondo.type, Object.keys(people(rondo))]).toEqual(['single', ['tak', 'nie', 'nie wiem']]);
    expect(find(stored, 'Co jeszcze zmienić?').result).toMatchObject({ answered: 2, missing: 1 });
  });

  it('ranks, and sets the rows of an array out against one list of answers', async () => {
    await bring('limesurvey', ...LIMESURVEY);
    const stored = await results();
    const { ranking } = find(stored, 'Co jest najważniejsze?').result;
    // A1 = zieleń, A2 = parkingi, A3 = cisza: A1 A3 A2, then A2 A1 A3, and A3 alone
    expect(ranking.map(({ label, first, ranked }) => [label, first.people, ranked])).toEqual([
      ['zieleń', 1, 2],
      ['parkingi', 1, 2],
      ['cisza', 1, 3],
    ]);
    const rows = stored.filter(({ type }) => type === 'matrix');
    expect(rows.map(({ row }) => row)).toEqual(['chodniki', 'oświetlenie']);
    for (const row of rows) {
      expect(Object.keys(people(row))).toEqual(['źle', 'średnio', 'dobrze']);
      // źle, średnio and dobrze are rungs two to four of a ladder of words
      expect(row.result.scale).not.toBeNull();
    }
  });

  it('comes to the same whether its structure came with the first delivery or later', async () => {
    await bring('limesurvey', LIMESURVEY[0]);
    const before = await contents();
    const { importId } = await bring('limesurvey', ...LIMESURVEY);
    expect(find(await results(), 'Czy rondo jest potrzebne?').typeSource).toBe('source');
    await desk.undo(place, importId);
    expect(await contents()).toEqual(before);
  });

  const contents = async () => {
    const { question, filled_form, answer } = await contentsOf(database, desk.keys, place.workspaceId);
    return { question, filled_form, answer };
  };
});

describe('forms without a code book', () => {
  it('of KoboToolbox know options that stand as columns, points, and people in a group that repeats', async () => {
    await bring('kobo', 'kobo/spacer-badawczy.xlsx');
    const stored = await results();
    const nuisance = find(stored, 'Co tu przeszkadza?');
    expect(nuisance).toMatchObject({ type: 'multiple', typeSource: 'source' });
    // of three approved forms: noise and no benches; dark; no benches and noise
    expect(people(nuisance)).toEqual({ halas: 2, ciemno: 1, brak_lawek: 2 });
    const point = find(stored, 'Gdzie jesteśmy?');
    expect(point.type).toBe('point');
    // the fourth form bears no place
    expect(point.result).toMatchObject({ respondents: 3, answered: 2, missing: 1 });
  });

  it('of Google Forms have types from the answers, and rows of a grid as one matrix', async () => {
    await bring('google-forms', 'google-forms/jeziorno-plaza-odpowiedzi.csv');
    const stored = await results();
    const rows = stored.filter(({ type }) => type === 'matrix');
    expect(rows.map(({ row }) => row)).toEqual(['czystość', 'dojazd', 'cień']);
    const answered = new Set(rows.map((row) => JSON.stringify(Object.keys(people(row)))));
    expect(answered.size).toBe(1);
    expect(find(stored, 'Co tam robisz?')).toMatchObject({ type: 'multiple', typeSource: 'inferred' });
    expect(find(stored, 'Czego tam brakuje?').type).toBe('open');
    for (const { result } of stored) expect(result.respondents).toBe(6);
  });
});

describe('a table of forms', () => {
  const mapping: TableMapping = {
    version: 1,
    kind: 'answers',
    columns: { reference: 'Nr', person: 'Kto', answers: ['Ocena', 'Dzieci'] },
  };
  const header = 'Nr,Kto,Ocena,Dzieci';

  it('counts a person once, by her latest form, and one who answered nothing as missing', async () => {
    const csv = [header, '1,a,2,0', '2,b,4,3', '3,a,5,', '4,c,,'].join('\n');
    await desk.bring(place, csv, mapping);
    const stored = await results();
    // a sent two forms without dates; the later reference stands
    expect(find(stored, 'Ocena').result).toMatchObject({ respondents: 3, answered: 2, missing: 1 });
    expect(find(stored, 'Ocena').type).toBe('scale');
    expect(people(find(stored, 'Ocena'))).toEqual({ 1: 0, 2: 0, 3: 0, 4: 1, 5: 1 });
    expect(find(stored, 'Dzieci')).toMatchObject({ type: 'number', result: { answered: 2, missing: 1 } });
  });

  it('learns from a later delivery, and forgets it when that is undone', async () => {
    await desk.bring(place, [header, '1,a,2,0', '2,b,4,3'].join('\n'), mapping);
    const first = await results();
    const { importId } = await desk.bring(place, [header, '5,e,30,1', '6,f,,'].join('\n'), mapping);
    expect(find(await results(), 'Ocena')).toMatchObject({ type: 'number', result: { respondents: 4, missing: 1 } });
    await desk.undo(place, importId);
    expect(await results()).toEqual(first);
  });
});
