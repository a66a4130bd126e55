import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { readPopulationFile } from '#connectors';
import { populationPreview, populationsAnswer, populationValues, territoryList, placeRules } from '#contracts';
import { type TableMapping } from '#domain';
import { findPopulation, saveReferenceSource } from '#persistence';
import { startTestApi, type TestApi } from '../support/api.js';
import { HEADER, PROCESS, REMARKS, importFile } from '../support/import-file.js';

const WORKSPACE = '/api/workspaces/alfa';
const BETA = '/api/workspaces/beta/processes/budget';
const fixture = (name: string) => ({ name, content: readFileSync(join(cwd(), 'fixtures/population', name)) });
const ABOUT = { name: 'Mieszkańcy', source: 'zmyślone', date: '2024-12-31', territory: 'Zmyślonka' };
const MAPPING: TableMapping = {
  ...REMARKS,
  columns: { ...REMARKS.columns, attributes: { age: 'Wiek', sex: 'Płeć', street: 'Ulica' } },
};

let api: TestApi;
let editor: string;
beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
  const person = (index: number) =>
    `${index};2026-04-01;p${index}@example.org;${index % 2 ? '16-24' : '25-39'};kobieta;;Uwaga numer ${index};ul. Lipowa ${index}`;
  const rows = Array.from({ length: 12 }, (_, index) => person(index + 1));
  const odd = '13;2026-04-01;p13@example.org;młodzi;mężczyzna;;Uwaga numer 13;Inna 4/2';
  const content = [`${HEADER};Ulica`, ...rows, odd].join('\n');
  await importFile(api, editor, { name: 'uwagi.csv', content }, { mapping: MAPPING });
});
afterAll(() => api.close());

const get = (path: string, cookie = editor) => api.request('GET', path, { cookie });
const held = () => api.database.inWorkspace(api.alfa.id, (db) => findPopulation(db, api.alfa.id, api.alfa.processId));
const list = async () => populationsAnswer.parse((await get(`${PROCESS}/populations`)).json);
let main: string;

describe('a file of residents', () => {
  it('is shown before it is stored: what does not add up, with the cell that explains it', async () => {
    const answer = await api.upload(
      `${PROCESS}/populations/preview`,
      editor,
      fixture('augustow-2019-jak-opublikowano.csv'),
    );
    expect(answer.status).toBe(200);
    const [table] = populationPreview.parse(answer.json).tables;
    expect(table!.problems.find(({ code }) => code === 'sum-differs')).toMatchObject({
      difference: -540,
      implied: { group: '75-79', was: 314, population: 854, block: '65+' },
    });
    expect((await list()).tables).toEqual([]);
  });

  it('is shown in the bands of the participants, those that cut a group as estimated', async () => {
    const answer = await api.upload(`${PROCESS}/populations/preview`, editor, fixture('gus-bdl-tablica-zmyslone.xlsx'));
    const [table] = populationPreview.parse(answer.json).tables;
    expect(table).toMatchObject({
      territoryCode: '2099013',
      date: '2024-12-31',
      code: { ok: true, type: '3' },
      residents: 10574,
    });
    // 15-19: 290 men and 281 women, 20-24: 270 and 262: 4/5 · 571 + 532
    expect(table!.bands.find(({ band }) => band === '16-24')).toMatchObject({ population: 988.8, estimated: true });
    expect(table!.unplacedAges).toEqual(['młodzi']);
  });

  it('warns of a whole and its parts in one file', async () => {
    const answer = await api.upload(`${PROCESS}/populations/preview`, editor, fixture('gus-bdl-zmyslone.csv'));
    expect(populationPreview.parse(answer.json).countedTwice).toEqual([{ whole: '2099013', part: '2099014' }]);
  });

  it('is stored with its territory and chosen for the process, and reach is measured anew', async () => {
    const made = await api.upload(`${PROCESS}/populations`, editor, fixture('gus-bdl-zmyslone.csv'), {
      ...ABOUT,
      table: '1',
    });
    expect(made.status).toBe(201);
    main = made.json.id;
    const { tables, choice } = await list();
    expect(tables).toMatchObject([{ id: main, territoryCode: '2099013', usedBy: ['budget'], residents: 10574 }]);
    expect(choice.main).toBe(main);
    const population = (await held())!;
    expect(population.reference).toMatchObject({
      id: main,
      territoryCode: '2099013',
      sharesOnly: false,
      universe: 'usual',
    });
    expect(population.groups).toContainEqual({ variable: 'age', group: '16-24', population: 988.8, estimated: true });
    expect(population.groups).toContainEqual({
      variable: 'age:sex',
      group: '25-39:female',
      population: 1091,
      estimated: false,
    });
    await api.work();
    expect((await get(`${PROCESS}/reach`)).status).toBe(200);
  });

  it('whose percentages sum to 97 is refused with its rows', async () => {
    const content = 'wiek;procent\n15-24;40,5\n25+;56,5\n';
    const refused = await api.upload(`${PROCESS}/populations`, editor, { name: 'procenty.csv', content }, ABOUT);
    expect([refused.status, refused.json.code, refused.json.details.file]).toEqual([
      400,
      'percentages-off',
      'procenty.csv',
    ]);
  });

  it('of shares is stored as shares only', async () => {
    const content = 'wiek;procent\n15-24;40,2\n25+;59,6\n';
    const made = await api.upload(
      `${PROCESS}/populations`,
      editor,
      { name: 'procenty.csv', content },
      { ...ABOUT, use: 'none' },
    );
    const table = (await list()).tables.find(({ id }) => id === made.json.id)!;
    expect([table.sharesOnly, table.residents, table.usedBy]).toEqual([true, null, []]);
    expect((await api.request('DELETE', `${PROCESS}/populations/${table.id}`, { cookie: editor })).status).toBe(204);
  });

  it('may have the one wrong cell put right, marked as estimated', async () => {
    const about = { ...ABOUT, use: 'none', useImplied: 'true' };
    const made = await api.upload(
      `${PROCESS}/populations`,
      editor,
      fixture('augustow-2019-jak-opublikowano.csv'),
      about,
    );
    const [group] = await api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(
        `SELECT population, estimated FROM population_group WHERE population_table_id = $1 AND group_code = '75-79'`,
        [made.json.id],
      ),
    );
    expect(group).toEqual({ population: 854, estimated: true });
  });
});

describe('what a process is held against', () => {
  it('may be of an age and in bands that a person sets', async () => {
    const body = { main, others: {}, bands: ['16-24', '25-39', '40-59', '60-74', '75+'], ageFloor: null };
    const chosen = await api.request('PUT', `${PROCESS}/populations/choice`, { cookie: editor, body });
    expect(chosen.status).toBe(200);
    const { reference, groups } = (await held())!;
    const ages = groups
      .filter(({ variable }) => variable === 'age')
      .reduce((sum, { population }) => sum + population, 0);
    expect(reference.ageFloor).toBe(16);
    expect(reference.residents).toBe(Math.round(ages));
    // the joint table counts the sexes of the same ages
    const sexes = groups
      .filter(({ variable }) => variable === 'sex')
      .reduce((sum, { population }) => sum + population, 0);
    expect(sexes).toBeCloseTo(ages, 6);
  });

  it("takes its places from the residents' register, which stays a table of its own", async () => {
    const about = { ...ABOUT, name: 'Ewidencja', universe: 'registered', use: 'place' };
    const made = await api.upload(`${PROCESS}/populations`, editor, fixture('ewidencja-zmyslona.csv'), about);
    expect(made.status).toBe(201);
    const population = (await held())!;
    expect(population.groups.filter(({ variable }) => variable === 'place').map(({ group }) => group)).toEqual([
      'Stare Miasto',
      'Zarzecze',
      'Górki',
    ]);
    expect(population.others).toMatchObject([
      { variable: 'place', reference: { universe: 'registered', residents: 10018 } },
    ]);
    expect((await list()).disagreements[0]).toMatchObject({ because: ['universe'], residents: [10574, 10018] });
  });

  it('cannot lose its table', async () => {
    const refused = await api.request('DELETE', `${PROCESS}/populations/${main}`, { cookie: editor });
    expect([refused.status, refused.json.code]).toEqual([409, 'population-in-use']);
  });
});

describe('a street', () => {
  const map = (...rows: string[]) =>
    api.upload(`${WORKSPACE}/places`, editor, { name: 'ulice.csv', content: ['ulica;osiedle', ...rows].join('\n') });

  it('is kept without the number of the house, and has no district until the list tells', async () => {
    const { variables } = populationValues.parse((await get(`${PROCESS}/populations/values`)).json);
    const places = variables.find(({ variable }) => variable === 'place')!.values;
    // reach tells the twelve and the one together: the values are for mapping, their counts are hidden
    expect(places).toContainEqual({ value: 'ul. Lipowa', group: null, origin: null, people: null });
    expect(places).toContainEqual({ value: 'Inna', group: null, origin: null, people: null });
  });

  it('leads to its district once the list says so', async () => {
    const made = await map('Lipowa;Stare Miasto', 'Długa;Stare Miasto', 'Długa;Zarzecze');
    expect(placeRules.parse(made.json).twoDistricts).toEqual(['Długa']);
    const { variables } = populationValues.parse((await get(`${PROCESS}/populations/values`)).json);
    expect(variables.find(({ variable }) => variable === 'place')!.values).toContainEqual({
      value: 'ul. Lipowa',
      group: 'Stare Miasto',
      origin: 'list',
      people: null,
    });
  });

  it('keeps the district that a person gave it, whatever the list says later', async () => {
    const meanings = [{ variable: 'place', value: 'ul. Lipowa', group: 'Górki' }];
    await api.request('PUT', `${PROCESS}/populations/values`, { cookie: editor, body: { meanings } });
    await map('Lipowa;Zarzecze');
    const { variables } = populationValues.parse((await get(`${PROCESS}/populations/values`)).json);
    expect(variables.find(({ variable }) => variable === 'place')!.values).toContainEqual(
      expect.objectContaining({ value: 'ul. Lipowa', group: 'Górki', origin: 'person' }),
    );
  });

  it('of a list with an empty cell is refused with its row', async () => {
    const refused = await map('Lipowa;');
    expect([refused.status, refused.json.code, refused.json.details.row]).toEqual([400, 'empty-cell', 2]);
  });
});

describe('a national table', () => {
  beforeAll(async () => {
    const name = 'gus-bdl-zmyslone.csv';
    const { tables } = await readPopulationFile({ name, path: join(cwd(), 'fixtures/population', name) });
    const about = { name: 'BDL', source: 'GUS', licence: null, universe: 'usual' as const, date: '2024-12-31' };
    const territories = tables.map(({ territoryCode, territory, cells }) => ({
      code: territoryCode!,
      name: territory!,
      residents: cells.find(({ groups }) => Object.keys(groups).length === 0)?.population ?? null,
      cells,
    }));
    await api.database.asOwner((owner) => saveReferenceSource(owner, about, territories));
  });

  it('is searched by name without Polish marks, and tells two of one name apart', async () => {
    const found = territoryList.parse((await get(`${PROCESS}/populations/territories?q=zmyslonka`)).json).territories;
    expect(found.map(({ code, type, powiat }) => [code, type, powiat])).toEqual(
      [
        ['2099014', '4', 'Powiat zmyślony'],
        ['2099022', '2', 'Powiat zmyślony'],
        ['2099013', '3', 'Powiat zmyślony'],
      ].sort((a, b) => found.findIndex(({ code }) => code === a[0]) - found.findIndex(({ code }) => code === b[0])),
    );
  });

  it('serves every municipality, each with a table of its own', async () => {
    const other = await api.signIn('editor@beta');
    const { territories } = (await get(`${BETA}/populations/territories?q=0298`, other)).json;
    const body = { sourceId: territories[0].sourceId, code: '0298011' };
    const taken = await api.request('POST', `${BETA}/populations/from-territory`, { cookie: other, body });
    expect(taken.status).toBe(201);
    const { tables } = (await get(`${BETA}/populations`, other)).json;
    expect(tables).toMatchObject([{ territory: 'Przykładów (1)', usedBy: ['budget'] }]);
    expect((await list()).tables.map(({ territory }) => territory)).not.toContain('Przykładów (1)');
  });

  it('is closed to the role of the door', async () => {
    const reading = api.database.inWorkspace(api.alfa.id, (db) => db.query('SELECT 1 FROM reference_territory'));
    await expect(reading).rejects.toThrow(/permission denied/);
  });
});

it('tables of another municipality cannot be chosen', async () => {
  const other = await api.signIn('editor@beta');
  const body = { main, others: {}, bands: null, ageFloor: null };
  const refused = await api.request('PUT', `${BETA}/populations/choice`, { cookie: other, body });
  expect([refused.status, refused.json.code]).toEqual([404, 'population-not-found']);
});
