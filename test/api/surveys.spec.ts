import { type Survey } from '#contracts';
import { type TableMapping } from '#domain';
import { startTestApi, type TestApi } from '../support/api.js';
import { importFile, PROCESS } from '../support/import-file.js';

const MAPPING: TableMapping = {
  version: 1,
  kind: 'answers',
  columns: {
    reference: 'Nr',
    submittedAt: 'Data',
    channel: 'Jak',
    text: ['Co poprawić?'],
    answers: ['Jak oceniasz plac?', 'Co robisz na placu?', 'Skąd jesteś?'],
  },
  values: { Jak: { papier: 'paper', sieć: 'online' } },
};

/**
 * 100 forms. Marks: 1 twelve times, 2 ten, 3 thirty, 4 twenty-eight, 5 fifteen, and five left out. What they do: everybody who answers
 * walks, every second one plays too, three fish. From: Centrum 60, Zalesie 36, and four small places. Every fifth form is paper.
 */
const MARKS = [
  ...Array(12).fill('1'),
  ...Array(10).fill('2'),
  ...Array(30).fill('3'),
  ...Array(28).fill('4'),
  ...Array(15).fill('5'),
  ...Array(5).fill(''),
];
const PLACES = [
  ...Array(60).fill('Centrum'),
  ...Array(36).fill('Zalesie'),
  'Lipki',
  'Lipki',
  'Olszyny',
  'Kąty u Nowaków',
];

function forms(): string {
  const rows = MARKS.map((mark, index) => {
    const doing = ['spaceruję', ...(index % 2 === 0 ? ['gram'] : []), ...(index >= 96 && index < 99 ? ['łowię'] : [])];
    const text = index % 4 === 0 ? `Więcej cienia przy fontannie, proszę ${index}` : '';
    return [index + 1, '2026-03-10', index % 5 === 0 ? 'papier' : 'sieć', text, mark, doing.join(';'), PLACES[index]]
      .map((cell) => `"${cell}"`)
      .join(',');
  });
  return ['Nr,Data,Jak,Co poprawić?,Jak oceniasz plac?,Co robisz na placu?,Skąd jesteś?', ...rows].join('\n');
}

let api: TestApi;
let viewer: string;
let editor: string;
let source: string;

beforeAll(async () => {
  api = await startTestApi();
  viewer = await api.signIn('viewer@alfa');
  editor = await api.signIn('editor@alfa');
  await bring();
  const { json } = await api.request('GET', `${PROCESS}/surveys`, { cookie: viewer });
  source = json.questionnaires[0].id;
});
afterAll(() => api.close());

const bring = () =>
  importFile(api, editor, { name: 'ankieta.csv', content: forms() }, { mapping: MAPPING, sourceName: 'ankieta' });
async function read(query = ''): Promise<Survey> {
  const answer = await api.request('GET', `${PROCESS}/surveys/${source}${query}`, { cookie: viewer });
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
  return answer.json;
}
const question = (survey: Survey, title: string) => survey.questions.find((candidate) => candidate.title === title)!;
const people = (survey: Survey, title: string) =>
  Object.fromEntries(question(survey, title).result!.choices.map((choice) => [choice.label, choice.people]));

describe('the questionnaires of a process', () => {
  it('are its sources that ask questions, with their people', async () => {
    const { status, json } = await api.request('GET', `${PROCESS}/surveys`, { cookie: viewer });
    expect(status).toBe(200);
    expect(json.questionnaires).toMatchObject([{ name: 'ankieta', questions: 4, respondents: 100 }]);
  });

  it('of another municipality are not to be had', async () => {
    const stranger = await api.signIn('viewer@beta');
    const path = `/api/workspaces/beta/processes/budget/surveys/${source}`;
    expect((await api.request('GET', path, { cookie: stranger })).status).toBe(404);
  });
});

describe('the results of a questionnaire', () => {
  it('tell how many answered each question and how many left it out', async () => {
    const survey = await read();
    expect(survey).toMatchObject({ respondents: 100, channel: null, channelHidden: false });
    expect(question(survey, 'Jak oceniasz plac?').result).toMatchObject({ answered: 95, missing: 5, notAsked: 0 });
    expect(question(survey, 'Co poprawić?')).toMatchObject({ type: 'open', result: { answered: 25, missing: 75 } });
  });

  it('have types inferred from the answers, marked so', async () => {
    const survey = await read();
    expect(survey.questions.map(({ title, type, typeSource }) => [title, type, typeSource])).toEqual([
      ['Co poprawić?', 'open', 'source'],
      ['Jak oceniasz plac?', 'scale', 'inferred'],
      ['Co robisz na placu?', 'multiple', 'inferred'],
      ['Skąd jesteś?', 'single', 'inferred'],
    ]);
  });

  it('of a scale have distribution, median and mean', async () => {
    const survey = await read();
    expect(people(survey, 'Jak oceniasz plac?')).toEqual({ 1: 12, 2: 10, 3: 30, 4: 28, 5: 15 });
    // (12·1 + 10·2 + 30·3 + 28·4 + 15·5) / 95 = 309 / 95
    const { scale } = question(survey, 'Jak oceniasz plac?').result!;
    expect(scale).toMatchObject({ placed: 95, median: 3, reason: null });
    expect(scale!.mean).toBeCloseTo(309 / 95, 10);
  });

  it('name no small number, nor words that only a few people typed', async () => {
    const survey = await read();
    // gram 50 of 100; three of 100 fish, and all 100 walk
    expect(people(survey, 'Co robisz na placu?')).toEqual({ gram: 50, spaceruję: 100, 'other-answers': null });
    expect(JSON.stringify(survey)).not.toMatch(/Nowaków|Olszyny|Lipki|łowię/);
    // four people from small places: Zalesie blurs them
    expect(people(survey, 'Skąd jesteś?')).toEqual({ Centrum: 60, Zalesie: null, 'other-answers': null });
  });

  it('by channel are of that channel alone, and hidden where subtracting would give few people away', async () => {
    const online = await read('?channel=online');
    const paper = await read('?channel=paper');
    expect([online, paper].map(({ channels }) => channels)).toEqual([
      [
        { channel: 'online', people: 80 },
        { channel: 'paper', people: 20 },
      ],
      [
        { channel: 'online', people: 80 },
        { channel: 'paper', people: 20 },
      ],
    ]);
    expect(question(online, 'Co robisz na placu?').result).toMatchObject({ respondents: 80, answered: 80 });
    for (const survey of [online, paper]) {
      for (const { result } of survey.questions) {
        for (const row of result!.choices)
          expect(row.people === null || row.people === 0 || row.people >= 5).toBe(true);
      }
    }
    // marks on paper: 3, 2, 6, 5 or 6, 3: the small ones are hidden on both channels
    const hidden = (survey: Survey) =>
      question(survey, 'Jak oceniasz plac?')
        .result!.choices.filter((row) => row.protected)
        .map(({ label }) => label);
    expect(hidden(online)).toEqual(hidden(paper));
    expect(hidden(paper)).toEqual(expect.arrayContaining(['1', '2', '5']));
  });

  it('of a channel that nobody used are not told', async () => {
    const survey = await read('?channel=meeting');
    expect(survey.channelHidden).toBe(true);
    expect(survey.questions.map(({ result }) => result)).toEqual([null, null, null, null]);
  });

  it('come as CSV with the same numbers hidden', async () => {
    const answer = await api.request('GET', `${PROCESS}/surveys/${source}?format=csv`, { cookie: viewer });
    expect(answer.status).toBe(200);
    const lines = answer.text.trim().split('\r\n');
    expect(lines[0]).toMatch(/^question,code,row,type,/);
    expect(answer.text).not.toMatch(/Nowaków|Olszyny/);
    expect(lines.filter((line) => line.startsWith('Jak oceniasz plac?'))).toHaveLength(5);
    const book = await api.request('GET', `${PROCESS}/surveys/${source}/code-book?format=csv`, { cookie: viewer });
    expect(book.text).not.toMatch(/Nowaków|Olszyny/);
    expect(book.text.split('\r\n').filter((line) => line.startsWith('Jak oceniasz plac?'))).toHaveLength(5);
  });
});

describe('a change of a question', () => {
  const change = async (title: string, body: object, cookie = editor) => {
    const { id } = question(await read(), title);
    return api.request('PATCH', `${PROCESS}/surveys/${source}/questions/${id}`, { cookie, body });
  };
  const PLACE = 'Jak oceniasz plac?';

  it('of its type and words counts the same answers anew, and stays with a later delivery', async () => {
    const changed = await change(PLACE, { type: 'single', labels: { 1: 'bardzo źle' } });
    expect(changed.status).toBe(200);
    const shown = question(changed.json, PLACE);
    expect(shown).toMatchObject({ type: 'single', typeSource: 'person', changed: true, result: { scale: null } });
    expect(shown.result!.choices[0]).toMatchObject({ value: '1', label: 'bardzo źle', people: 12 });
    await bring();
    expect(question(await read(), PLACE)).toMatchObject({ type: 'single', typeSource: 'person' });
  });

  it('is taken back by giving the part back to the source', async () => {
    const back = await change(PLACE, { type: null });
    expect(question(back.json, PLACE)).toMatchObject({ type: 'scale', typeSource: 'inferred' });
  });

  it('hides a question with its results, and shows it again', async () => {
    const hidden = await change('Skąd jesteś?', { hidden: true });
    expect(question(hidden.json, 'Skąd jesteś?')).toMatchObject({ hidden: true, result: null });
    const shown = await change('Skąd jesteś?', { hidden: false });
    expect(question(shown.json, 'Skąd jesteś?').result).not.toBeNull();
  });

  it('stands in the audit without the words of anybody', async () => {
    const admin = await api.signIn('admin@alfa');
    const { json } = await api.request('GET', '/api/workspaces/alfa/audit', { cookie: admin });
    const events = json.events.filter(({ action }: { action: string }) => action === 'question-changed');
    expect(events.length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(events)).not.toContain('bardzo źle');
  });

  it('is for editors, of a known kind, and changes something', async () => {
    expect((await change(PLACE, { type: 'single' }, viewer)).status).toBe(403);
    expect((await change(PLACE, { type: 'guess' })).status).toBe(400);
    expect((await change(PLACE, {})).status).toBe(400);
    const nowhere = `${PROCESS}/surveys/${source}/questions/${crypto.randomUUID()}`;
    expect((await api.request('PATCH', nowhere, { cookie: editor, body: { hidden: true } })).json.code).toBe(
      'question-not-found',
    );
  });
});
