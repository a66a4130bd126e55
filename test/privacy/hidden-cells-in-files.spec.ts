import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { reachAnswer, reachChannelsAnswer, reachOverTimeAnswer, reachThemesAnswer, reachVoiceAnswer } from '#contracts';
import { startTestApi, type TestApi } from '../support/api.js';
import { plantReach, type PlantedPerson } from '../support/planted-reach.js';

const REACH = '/api/workspaces/alfa/processes/budget/reach';

let api: TestApi;
let viewer: string;

const some = (count: number, person: PlantedPerson): PlantedPerson[] => Array.from({ length: count }, () => person);

/** 121 people: three of the district Lipowiec, four who wrote on paper, two of 65+ who raised theme 1, one who wrote three times. */
const PEOPLE: PlantedPerson[] = [
  ...some(40, { attributes: { age: '16-44', district: 'Centrum' }, themes: [0] }),
  ...some(30, { attributes: { age: '45-64', district: 'Centrum' }, themes: [0, 1] }),
  ...some(20, { attributes: { age: '65+', district: 'Zarzecze' }, themes: [0], day: 8 }),
  ...some(2, { attributes: { age: '65+', district: 'Zarzecze' }, themes: [1], day: 8 }),
  ...some(4, { attributes: { age: '45-64', district: 'Zarzecze' }, themes: [0], channel: 'paper', day: 15 }),
  ...some(3, { attributes: { age: '16-44', district: 'Lipowiec' }, themes: [1], day: 15 }),
  ...some(20, { attributes: { age: '65+', district: 'Centrum' }, themes: [0, 1], day: 15 }),
  { attributes: { age: '=1+1', district: 'Centrum' }, themes: [0, 1, 2] },
  { attributes: { age: '', district: 'Centrum' }, themes: [0] },
];

beforeAll(async () => {
  api = await startTestApi();
  viewer = await api.signIn('viewer@alfa');
  await plantReach(api, PEOPLE, 3, [
    ['age', '16-44', 4000],
    ['age', '45-64', 3000],
    ['age', '65+', 3000],
    ['district', 'Centrum', 6000],
    ['district', 'Zarzecze', 2500],
    ['district', 'Lipowiec', 1500],
  ]);
});
afterAll(() => api.close());

const get = async (path: string, format: string) => {
  const separator = path.includes('?') ? '&' : '?';
  const answer = await api.request('GET', `${REACH}${path}${separator}format=${format}`, { cookie: viewer });
  expect(answer.status).toBe(200);
  return answer;
};

async function readCsv(path: string): Promise<Record<string, string>[]> {
  return parse((await get(path, 'csv')).text, { columns: true });
}

async function readBook(path: string): Promise<{ rows: Record<string, unknown>[]; notes: string }> {
  const book = new ExcelJS.Workbook();
  const { bytes, headers } = await get(path, 'xlsx');
  expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  const [data, notes] = book.worksheets;
  const [names, ...lines] = (data!.getSheetValues().slice(1) as unknown[][]).map((row) => row.slice(1));
  const rows = lines.map((line) => Object.fromEntries(names!.map((name, at) => [String(name), line[at] ?? ''])));
  const texts = (notes!.getSheetValues().slice(1) as unknown[][]).map((row) => row.slice(1).join(' | '));
  return { rows, notes: texts.join('\n') };
}

/** What a person reads in the answer for a screen: a name of each hidden number. */
const HIDDEN_IN_JSON: Record<string, (json: unknown) => string[]> = {
  '': (json) =>
    reachAnswer
      .parse(json)
      .report!.variables.flatMap(({ groups }) => groups)
      .filter((row) => row.protected)
      .map(({ variable, group }) => `${variable} ${group}`),
  '/themes?variable=age': (json) =>
    reachThemesAnswer
      .parse(json)
      .byVariable!.cells.filter((cell) => cell.protected)
      .map(({ themeId, group }) => `${themeId} ${group}`),
  '/channels': (json) => {
    const { channels, pairs } = reachChannelsAnswer.parse(json);
    return [
      ...channels!.channels.filter(({ people }) => people === null).map(({ channel }) => `channel ${channel} `),
      ...channels!.channels.filter(({ onlyHere }) => onlyHere === null).map(({ channel }) => `channel ${channel} only`),
      ...pairs.flatMap(({ first, cells }) =>
        cells.filter((cell) => cell.protected).map(({ row, column }) => `${first} ${row} ${column}`),
      ),
    ];
  },
  '/voice': (json) => {
    const { voice, funnel } = reachVoiceAnswer.parse(json);
    return [
      ...voice!.people
        .filter((step) => step.protected)
        .map(({ from, to }) => `people-by-contributions ${from}-${to ?? ''}`),
      ...funnel!.stages.filter((row) => row.protected).map(({ stage }) => `funnel ${stage}`),
    ];
  },
  '/over-time': (json) =>
    reachOverTimeAnswer
      .parse(json)
      .variables.flatMap(({ variable, periods }) =>
        periods.flatMap(({ from, groups }) =>
          groups.filter((row) => row.protected).map(({ group }) => `${variable} ${from} ${group}`),
        ),
      ),
};

const NAMES: Record<string, readonly string[]> = {
  '': ['variable', 'group'],
  '/themes?variable=age': ['theme_id', 'group'],
  '/channels': ['variable', 'group', 'channel'],
  '/voice': ['part', 'name'],
  '/over-time': ['variable', 'from', 'group'],
};
const COUNTED: Record<string, string> = { '': 'participants', '/voice': 'value', '/over-time': 'group_people' };

describe('hidden cells of reach', () => {
  it.each(Object.keys(HIDDEN_IN_JSON))('are the same as JSON, CSV and XLSX: %s', async (path) => {
    const nameOf = (row: Record<string, unknown>) => NAMES[path]!.map((column) => String(row[column])).join(' ');
    const count = COUNTED[path] ?? 'people';
    const expected = HIDDEN_IN_JSON[path]!((await get(path, 'json')).json).sort();
    const csv = await readCsv(path);
    const { rows } = await readBook(path);
    const inCsv = csv.filter((row) => row.protected === 'true');
    const inBook = rows.filter((row) => row.protected === true);
    expect(inCsv.map(nameOf).sort()).toEqual(expected);
    expect(inBook.map(nameOf).sort()).toEqual(expected);
    expect(inCsv.map((row) => row[count])).toEqual(inCsv.map(() => ''));
    expect(inBook.map((row) => row[count])).toEqual(inBook.map(() => '[c]'));
    // everything else is the same number, and a number
    for (const [at, row] of rows.entries()) {
      expect(Object.keys(row)).toEqual(Object.keys(csv[at]!));
      for (const [column, value] of Object.entries(row)) {
        expect(value === '[c]' ? '' : String(value)).toBe(csv[at]![column]);
        if (column === count && row.protected === false && value !== '') expect(typeof value).toBe('number');
      }
    }
  });

  it('exist in what was planted, so that the comparison says something', async () => {
    for (const path of ['', '/channels', '/voice'])
      expect(HIDDEN_IN_JSON[path]!((await get(path, 'json')).json).length).toBeGreaterThan(0);
  });

  it('leave with notes on where the numbers come from, as of when, how they are made and what the marks mean', async () => {
    const { notes } = await readBook('');
    for (const part of [
      'Gmina | Municipality | alfa',
      'Proces | Process | budget',
      'Wersja danych | Version of the data | ',
      'Wersja metody | Version of the method | nasluch-reach',
      'Obliczono (UTC) | Computed (UTC) | 20',
      'pokazujemy od 5 osób',
      'are shown from 5 people',
      'it is not zero | [c]',
    ])
      expect(notes).toContain(part);
  });
});
