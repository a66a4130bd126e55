import { tableFromIPC } from 'apache-arrow';
import { reachAnswer, reachChannelsAnswer, reachOverTimeAnswer, reachThemesAnswer, reachVoiceAnswer } from '#contracts';
import { startTestApi, type TestApi } from '../support/api.js';
import { plantReach, type PlantedPerson } from '../support/planted-reach.js';

const REACH = '/api/workspaces/alfa/processes/budget/reach';

let api: TestApi;
let viewer: string;

const some = (count: number, person: PlantedPerson): PlantedPerson[] => Array.from({ length: count }, () => person);

/**
 * 200 people: 100 of 16-44, 60 of 45-64, 40 of 65+. Theme 0 is raised by 30, 30 and 30 of them, theme 1 by 70, 30 and 10; three of 65+
 * raise theme 2, and forty of 16-44. Twenty of 65+ wrote on paper; one person said nothing of her age.
 */
const PEOPLE: PlantedPerson[] = [
  ...some(30, { attributes: { age: '16-44', sex: 'female' }, themes: [0] }),
  ...some(30, { attributes: { age: '16-44', sex: 'male' }, themes: [1] }),
  ...some(40, { attributes: { age: '16-44', sex: 'female' }, themes: [1, 2], day: 8 }),
  ...some(30, { attributes: { age: '45-64', sex: 'male' }, themes: [0], day: 8 }),
  ...some(30, { attributes: { age: '45-64', sex: 'female' }, themes: [1], day: 15 }),
  ...some(20, { attributes: { age: '65+', sex: 'male' }, themes: [0], channel: 'paper', day: 15 }),
  ...some(7, { attributes: { age: '65+', sex: 'female' }, themes: [0], day: 15 }),
  ...some(3, { attributes: { age: '65+', sex: 'female' }, themes: [0, 2], day: 15 }),
  ...some(10, { attributes: { age: '65+', sex: 'female' }, themes: [1], day: 15 }),
  { attributes: { age: '', sex: 'female' }, themes: [1] },
];

beforeAll(async () => {
  api = await startTestApi();
  viewer = await api.signIn('viewer@alfa');
  await plantReach(api, PEOPLE, 3, [
    ['age', '16-44', 4000],
    ['age', '45-64', 3000],
    ['age', '65+', 3000],
    ['sex', 'female', 5200],
    ['sex', 'male', 4800],
    ['age:sex', '16-44:female', 2000],
    ['age:sex', '16-44:male', 2000],
    ['age:sex', '45-64:female', 1600],
    ['age:sex', '45-64:male', 1400],
    ['age:sex', '65+:female', 1600],
    ['age:sex', '65+:male', 1400],
  ]);
});
afterAll(() => api.close());

const get = async (path: string) => {
  const answer = await api.request('GET', `${REACH}${path}`, { cookie: viewer });
  expect(answer.status).toBe(200);
  return answer;
};

describe('GET reach', () => {
  it('says who took part against who lives there, with all that makes a verdict', async () => {
    const { report, findings, weights, pyramid } = reachAnswer.parse((await get('')).json);
    const [age] = report!.variables;
    expect(report!.method).toBe('nasluch-reach-2');
    expect(age).toMatchObject({ variable: 'age', known: 200, unknown: 1, notAnswered: 1, neverAsked: 0 });
    // 65+: 40 of 200 against 0.3, so 0.667; with the one unknown person 40/201 … 41/201 of 0.3
    const old = age!.groups.find(({ group }) => group === '65+')!;
    expect(old).toMatchObject({ participants: 40, verdict: 'under', missingPeople: 20 });
    expect(old.ratio).toBeCloseTo(2 / 3, 9);
    expect(old.log2Ratio).toBeCloseTo(Math.log2(2 / 3), 9);
    expect([old.boundLower, old.boundUpper]).toEqual([
      expect.closeTo(40 / 201 / 0.3, 9) as number,
      expect.closeTo(41 / 201 / 0.3, 9) as number,
    ]);
    // e = 60: (40 − 60) / √(60 · 0.7)
    expect(old.residual).toBeCloseTo(-20 / Math.sqrt(42), 9);
    // X² = 400/80 + 0/60 + 400/60; w = √(X²/200); CV is the same number
    expect(age!.fit).toMatchObject({ test: 'chi-square', df: 2 });
    expect(age!.fit!.statistic).toBeCloseTo(5 + 20 / 3, 9);
    expect(age!.rIndicator!.cv).toBeCloseTo(age!.fit!.w, 9);
    expect(findings[0]).toMatchObject({ code: 'group-missing', variable: 'age', group: '65+' });
    expect(findings.length).toBeLessThanOrEqual(3);
    expect(weights).toMatchObject({ variables: ['age', 'sex'], reason: null, people: 200 });
    expect(pyramid?.find(({ band }) => band === '65+')).toMatchObject({ left: 20, right: 20, populationLeft: 1400 });
  });

  it('brings what everything was computed from', async () => {
    const { inputs, stamp } = reachAnswer.parse((await get('')).json);
    expect(inputs).toMatchObject({ confidence: 0.95, interval: 'wilson', themeEdits: 0, suppression: { k: 5 } });
    expect(inputs!.counts).toContainEqual({
      table: 'age',
      row: '65+',
      column: null,
      people: 40,
      population: 3000,
    });
    expect(stamp).toMatchObject({ method: 'nasluch-reach-2', stale: false });
  });
});

describe('GET reach/themes', () => {
  it('says who raised what, and hides the few and what would give them away', async () => {
    const { support, byVariable, contributors } = reachThemesAnswer.parse((await get('/themes?variable=age')).json);
    expect(contributors).toBe(201);
    expect(support.map(({ people }) => people)).toEqual([90, 111, 43]);
    const rowOf = (theme: number) =>
      byVariable!.cells.filter(({ themeId }) => themeId === support[theme]!.themeId).map(({ people }) => people);
    expect(rowOf(0)).toEqual([30, 30, 30]);
    expect(rowOf(1)).toEqual([70, 30, 10]);
    // theme 2: 40, 0 and 3: three are hidden, and with them forty
    expect(rowOf(2)).toEqual([null, 0, null]);
    // 30 of 40 against 60 of 161: lift 0.75 / (90/201)
    const seniors = byVariable!.cells.find(({ themeId, group }) => themeId === support[0]!.themeId && group === '65+')!;
    expect(seniors.lift).toBeCloseTo(0.75 / (90 / 201), 9);
    expect(seniors.difference).toBeCloseTo(0.75 - 60 / 161, 9);
    expect(seniors.flag).toBe('more');
    expect(support[0]!.weighted).not.toBeNull();
    expect(support[2]!.weighted).toBeNull();
  });

  it('knows only attributes that people were asked for', async () => {
    const answer = await api.request('GET', `${REACH}/themes?variable=shoe-size`, { cookie: viewer });
    expect(answer.status).toBe(404);
  });
});

describe('the other parts', () => {
  it('say whom each channel reached and adds', async () => {
    const { channels, pairs } = reachChannelsAnswer.parse((await get('/channels')).json);
    expect(channels!.channels.map(({ channel, people, onlyHere }) => [channel, people, onlyHere])).toEqual([
      ['online', 181, 181],
      ['paper', 20, 20],
    ]);
    expect(channels).toMatchObject({ online: 181, offline: 20, both: 0, people: { atLeast: 181, atMost: 201 } });
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([
      ['age', 'channel'],
      ['sex', 'channel'],
    ]);
  });

  it('say how evenly people spoke and how many went how far', async () => {
    const { voice, funnel, returning } = reachVoiceAnswer.parse((await get('/voice')).json);
    // 158 people said one thing and 43 said two
    expect(voice).toMatchObject({ contributors: 201, contributions: 244 });
    expect(voice!.people.map(({ people }) => people)).toEqual([158, 43, 0, 0, 0]);
    expect(funnel!.stages.map(({ people }) => people)).toEqual([201, 201, 43]);
    expect(returning!.reason).toBe('not_linked');
  });

  it('say how reach grew, in periods of which none adds few people of a group', async () => {
    const { variables } = reachOverTimeAnswer.parse((await get('/over-time')).json);
    const age = variables.find(({ variable }) => variable === 'age')!;
    expect(age.periods.map(({ to, people }) => [to, people])).toEqual([
      ['2026-03-08', 61],
      ['2026-03-15', 131],
      ['2026-03-22', 201],
    ]);
    expect(age.periods.at(-1)!.groups.map(({ people }) => people)).toEqual([100, 60, 40]);
  });
});

describe('as files', () => {
  const cellsOf = (text: string) =>
    text
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(','));

  it('hold the same numbers as the answers, hidden ones empty', async () => {
    for (const path of ['', '/themes?variable=age', '/channels', '/voice', '/over-time']) {
      const format = path.includes('?') ? '&format=' : '?format=';
      const csv = cellsOf((await get(`${path}${format}csv`)).text);
      const table = tableFromIPC((await get(`${path}${format}arrow`)).bytes);
      const arrow = table.toArray().map((row) => Object.values((row as { toJSON(): object }).toJSON()));
      expect(arrow.map((row) => row.map((cell: unknown) => (cell === null ? '' : String(cell))))).toEqual(csv);
    }
    const themes = reachThemesAnswer.parse((await get('/themes?variable=age')).json);
    const file = cellsOf((await get('/themes?variable=age&format=csv')).text);
    expect(file.map((row) => row[6])).toEqual(themes.byVariable!.cells.map(({ people }) => people?.toString() ?? ''));
  });
});
