import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { InvalidInputError } from '#domain';
import { type ReadPopulation } from './population-file.js';
import { readPopulationFile } from './read-population-file.js';

const fixture = (name: string) => readPopulationFile({ name, path: join(cwd(), 'fixtures/population', name) });
const value = ({ cells }: ReadPopulation, groups: Record<string, string>) =>
  cells.find((cell) => JSON.stringify(cell.groups) === JSON.stringify(groups))?.population;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nasluch-population-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function given(text: string, name = 'ludność.csv') {
  const path = join(folder, 'file');
  await writeFile(path, text);
  return readPopulationFile({ name, path });
}

describe('an export of the Local Data Bank', () => {
  it.each(['gus-bdl-tablica-zmyslone.xlsx', 'gus-bdl-dane-zmyslone.xlsx', 'gus-bdl-api-zmyslone.json'])(
    'is read from %s as from the CSV',
    async (name) => {
      const { tables } = await fixture(name);
      const csv = (await fixture('gus-bdl-zmyslone.csv')).tables[1]!;
      const simple = ({ cells, date, territory }: ReadPopulation) => ({
        date,
        territory,
        cells: cells.map(({ groups, population }) => JSON.stringify([groups.age, groups.sex, population])).sort(),
      });
      expect(tables).toHaveLength(1);
      expect(simple(tables[0]!)).toEqual(simple(csv));
    },
  );

  it('holds each territory of a CSV whose headers have several parts, with thousands behind no-break spaces', async () => {
    const { format, tables } = await fixture('gus-bdl-zmyslone.csv');
    expect(format).toBe('bdl-table');
    expect(tables.map(({ territoryCode, territory, date }) => [territoryCode, territory, date])).toEqual([
      ['2099000', 'Powiat zmyślony', '2024-12-31'],
      ['2099013', 'Zmyślonka (3)', '2024-12-31'],
      ['2099014', 'Zmyślonka - miasto (4)', '2024-12-31'],
      ['2099022', 'Zmyślonka (2)', '2024-12-31'],
      ['0298011', 'Przykładów (1)', '2024-12-31'],
    ]);
    // 260 + 301 + … + 41 men and 251 + 290 + … + 133 women were written into the file
    expect(value(tables[1]!, {})).toBe(10574);
    expect(value(tables[1]!, { age: '85+', sex: 'female' })).toBe(133);
  });

  it('reads headers whose parts stand unquoted, each as a cell of its own', async () => {
    const { tables } = await given(
      'Kod;Nazwa;0-4;ogółem;2021;[osoba];0-4;kobiety;2021;[osoba]\n2099013;Zmyślonka (3);1 020;500\n',
    );
    expect(tables[0]!.cells.map(({ groups, population }) => [groups, population])).toEqual([
      [{ age: '0-4' }, 1020],
      [{ age: '0-4', sex: 'female' }, 500],
    ]);
  });

  it('takes "-" for nobody and "." for no information, never for zero', async () => {
    const { tables } = await fixture('gus-bdl-znaki-zmyslone.csv');
    const of = (age: string) => tables[0]!.cells.find(({ groups }) => groups.age === age && groups.sex === undefined);
    expect(of('80-84')).toMatchObject({ population: 0, mark: null });
    expect(of('85+')).toMatchObject({ population: null, mark: 'no-information' });
  });

  it('leaves out what counts no group of persons, and names it', async () => {
    const { tables, leftOut } = await given(
      'Kod;Nazwa;"w wieku produkcyjnym;ogółem;2021;[osoba]";"0-4;ogółem;2021;[osoba]"\n2099013;Zmyślonka;900;120\n',
    );
    expect(leftOut).toEqual(['w wieku produkcyjnym']);
    expect(tables[0]!.cells).toHaveLength(1);
  });

  it('says that answers of the API need that of the variables', async () => {
    const answer = { unitId: '062021399013', unitName: 'Z', results: [{ id: 1, values: [{ year: '2024', val: 3 }] }] };
    await expect(given(JSON.stringify(answer), 'odp.json')).rejects.toThrow(/odp\.json: .*\/api\/v1\/variables/);
  });
});

it('reads SDMX-CSV of Eurostat with its flags, a year as its first day', async () => {
  const { format, tables, leftOut } = await fixture('eurostat-zmyslone.csv');
  expect([format, tables[0]!.date, tables[0]!.territoryCode]).toEqual(['eurostat', '2025-01-01', 'PL999']);
  expect(value(tables[0]!, { age: '0-4', sex: 'male' })).toBe(260);
  expect(tables[0]!.cells.find(({ groups }) => groups.age === '80-84')).toMatchObject({ estimated: true });
  expect(leftOut).toContain('T UNK');
});

it("reads the project's template: margins, joint cells, total, source", async () => {
  const { format, tables } = await fixture('szablon-zmyslony.csv');
  expect([format, tables[0]!.source, tables[0]!.territoryCode]).toEqual(['template', 'zmyślone', '2099013']);
  expect(value(tables[0]!, {})).toBe(10574);
  expect(value(tables[0]!, { age: '85+', sex: 'male' })).toBe(41);
  expect(value(tables[0]!, { place: 'Zarzecze' })).toBe(3100);
});

describe('a table as people make it', () => {
  it('is a band with men and women', async () => {
    const { tables } = await fixture('wklejone-plec-zmyslone.txt');
    expect(value(tables[0]!, { age: '15-19', sex: 'female' })).toBe(281);
  });

  it("is a count of the residents' register by village, with the date of its column", async () => {
    const { tables } = await fixture('ewidencja-zmyslona.csv');
    expect(tables[0]!.date).toBe('2025-12-31');
    expect(value(tables[0]!, { place: 'Stare Miasto' })).toBe(4102);
    expect(value(tables[0]!, {})).toBe(10018);
  });

  it.each([
    ['two columns without a header', '15-24\t3 096\n25-34\t4 214\n'],
    ['text pasted from a page', '15-24 3 096\n25-34 4 214\n'],
    ['long', 'cecha;grupa;ludność\nwiek;15–24;3 096\nwiek;25–34;4214\n'],
    ['wide', 'age,population\n15-24,3096\n25-34,4214\n'],
    ['with a title', 'Ludność miasta w 2024\n\nWiek;Liczba osób\n15 - 24 lata;3096\nod 25 do 34;4214\n'],
  ])('may be %s', async (_, text) => {
    const [table] = (await given(text)).tables;
    expect(table!.cells.map(({ groups, population }) => [groups, population])).toEqual([
      [{ age: '15-24' }, 3096],
      [{ age: '25-34' }, 4214],
    ]);
  });

  it('reads Polish names of columns, variables and groups, and joint groups of the long form', async () => {
    const rows = ['ogółem;ogółem;990', 'płeć;kobieta;510', 'osiedle;Borki;120', 'age:sex;15-24:female;60'];
    const [table] = (await given(['Cecha;Grupa;Ludność', ...rows].join('\n'))).tables;
    expect(table!.cells.map(({ groups, population, row }) => [groups, population, row])).toEqual([
      [{}, 990, 2],
      [{ sex: 'female' }, 510, 3],
      [{ place: 'Borki' }, 120, 4],
      [{ age: '15-24', sex: 'female' }, 60, 5],
    ]);
  });
});

describe('a refusal names file, row, column and what to do', () => {
  it.each([
    [
      'a word',
      'wiek;ludność\n15-24;ok. 500\n',
      'invalid-number',
      /ludność\.csv, row 2, column "ludność": .*write digits/,
    ],
    ['below zero', 'wiek;ludność\n15-24;-5\n', 'negative-population', /row 2/],
    ['two ways to read', 'wiek;ludność\n15-24;1.498\n', 'ambiguous-number', /write it without separators/],
    ['no count', 'variable,group,people\nage,15-24,6\n', 'missing-columns', /Name the one/],
    ['headers alone', 'wiek;ludność\n', 'empty-table', /one row for each group/],
    ['a damaged answer', '{"results": [', 'not-json', /save the answer again/],
    ['another JSON', '{"hello": 1}', 'unknown-population-format', /results/],
  ])('%s', async (_, text, code, message) => {
    const refused = await given(text).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InvalidInputError);
    expect((refused as InvalidInputError).code).toBe(code);
    expect((refused as InvalidInputError).message).toMatch(message);
  });
});
