import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidInputError } from '#domain';
import { reachHelp } from './help.js';
import { runReach } from './reach.js';

/** Augustów, 15 and older: band, invented participants, residents, verdict of the worked table. */
const AUGUSTOW: [string, number, number, string][] = [
  ['15-24', 31, 3096, 'under'],
  ['25-34', 68, 4214, 'cannot-tell'],
  ['35-44', 112, 4617, 'over'],
  ['45-54', 84, 4216, 'over'],
  ['55-64', 66, 4305, 'cannot-tell'],
  ['65-74', 38, 3147, 'cannot-tell'],
  ['75+', 13, 2287, 'under'],
];

let folder: string;
let printed: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nasluch-reach-'));
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function reach(participants: string | Buffer, population: string | Buffer, by = 'age') {
  const [people, residents, out] = ['people.csv', 'residents.csv', 'out'].map((name) => join(folder, name));
  await writeFile(people, participants);
  await writeFile(residents, population);
  const code = await runReach([people, '--population', residents, '--by', by, '--out', out]);
  const csv = await readFile(join(out, 'reach.csv'), 'utf8');
  const json = JSON.parse(await readFile(join(out, 'reach.json'), 'utf8'));
  return {
    code,
    csv,
    json,
    rows: csv
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',')),
  };
}
const rowsOf = (people: Record<string, number>) =>
  Object.entries(people).flatMap(([group, count]) => Array(count).fill(group));
const participantsOf = (column: string, people: Record<string, number>) => [column, ...rowsOf(people)].join('\n');
const GOOD_PEOPLE = `id,age\n${rowsOf({ '15-24': 20, '25+': 30 })
  .map((age, id) => `${id},${age}`)
  .join('\n')}\n`;
const GOOD_RESIDENTS = 'age,population\n15-24,300\n25+,700\n';

it('reproduces the worked table of Augustów', async () => {
  const people = AUGUSTOW.flatMap(([band, count]) => Array(count).fill(`x;${band}`)).concat(Array(48).fill('x;'));
  const residents = AUGUSTOW.map(([band, , population]) => `${band};${population}`);
  const { code, rows, json } = await reach(
    `\ufeffid;age\r\n${people.join('\r\n')}\r\n`,
    `age;population\r\n${residents.join('\r\n')}\r\n`,
  );
  expect(code).toBe(0);
  expect(rows[0].join(',')).toBe(
    'variable,group,participants,population,share,population_share,ratio,lower,upper,verdict,reason',
  );
  expect(rows.slice(1).map((row) => [row[1], Number(row[2]), Number(row[3]), row[9]])).toEqual(AUGUSTOW);
  expect(rows.slice(1).map((row) => Number(row[6]).toFixed(3))).toEqual([
    '0.629',
    '1.014',
    '1.524',
    '1.252',
    '0.963',
    '0.759',
    '0.357',
  ]);
  expect([rows[1][7], rows[1][8]].map((limit) => Number(limit).toFixed(3))).toEqual(['0.447', '0.876']);
  expect(json.variables[0]).toMatchObject({ known: 412, unknown: 48, outside: 0 });
  expect(json.files).toEqual({ participants: 'people.csv', population: 'residents.csv' });
  expect(printed).toBe(
    'age: 412 of 460 people known (48 unknown, 0 outside the table); under: 15-24, 75+; over: 35-44, 45-54\n',
  );
});

it('sums a joint table to the margin of each column', async () => {
  const people = `age,sex\n${Array(25).fill('15-24,women').concat(Array(25).fill('25+,men')).join('\n')}`;
  const residents = 'age,sex,population\n15-24,women,100\n15-24,men,200\n25+,women,300\n25+,men,"1 400"\n';
  const { rows } = await reach(people, residents, 'age,sex');
  expect(rows.slice(1).map((row) => [row[0], row[1], row[2], row[3]])).toEqual([
    ['age', '15-24', '25', '300'],
    ['age', '25+', '25', '1700'],
    ['sex', 'women', '25', '400'],
    ['sex', 'men', '25', '1600'],
  ]);
});

it('reads a table that gives each column rows of its own', async () => {
  const people = `age,sex\n${Array(40).fill('15-24,women').join('\n')}`;
  const residents = 'age,sex,population\n15-24,,300\n25+,,700\n,women,520\n,men,480\n';
  const { rows } = await reach(people, residents, 'age,sex');
  expect(rows.slice(1).map((row) => row[3])).toEqual(['300', '700', '520', '480']);
});

it("hides nothing of a person's own file and marks in the JSON what must not be shared", async () => {
  const people = participantsOf('place', { Centrum: 60, Borki: 3, Lipowiec: 20 });
  const { json, csv } = await reach(people, 'place,population\nCentrum,600\nBorki,300\nLipowiec,400\n', 'place');
  const groups: { participants: number; protected: boolean }[] = json.variables[0].groups;
  expect(groups.map((group) => [group.participants, group.protected])).toEqual([
    [60, false],
    [3, true],
    [20, true],
  ]);
  expect(csv).not.toContain('protected');
});

it('lists participants outside the table and groups without population with the reason', async () => {
  const people = participantsOf('place', { Centrum: 60, Suwałki: 4, Port: 1 });
  const { rows } = await reach(people, 'place,population\nCentrum,600\nPort,0\nBorki,900\n', 'place');
  expect(rows.slice(1).map((row) => [row[1], row[2], row[6], row[9], row[10]])).toEqual([
    ['Centrum', '60', '2.5', 'over', ''],
    ['Borki', '0', '0', 'under', ''],
    ['Port', '1', '', '', 'zero_population'],
    ['Suwałki', '4', '', '', 'outside_reference'],
  ]);
});

it('gives the same files whatever the order of the participants', async () => {
  const people = ['age', ...rowsOf({ '25+': 30, '15-24': 20, elsewhere: 6, '': 2 }).map((age) => `"${age}"`)];
  const first = await reach(people.join('\n'), GOOD_RESIDENTS);
  const second = await reach([people[0], ...people.slice(1).reverse()].join('\n'), GOOD_RESIDENTS);
  expect(second.csv).toBe(first.csv);
  expect(second.json).toEqual(first.json);
});

it('says why there is nothing to say without participants', async () => {
  const { rows, json } = await reach('age\n', GOOD_RESIDENTS);
  expect(rows.slice(1).map((row) => [row[1], row[2], row[4], row[6], row[10]])).toEqual([
    ['15-24', '0', '', '', 'no_participants'],
    ['25+', '0', '', '', 'no_participants'],
  ]);
  expect(json.variables[0].coverage).toBeNull();
});

describe('refuses with one line that says where and what', () => {
  const residents = (rows: string) => `age,population\n${rows}\n`;
  it.each([
    [
      'text in the population',
      GOOD_PEOPLE,
      residents('15-24,many\n25+,700'),
      'residents.csv, row 2, column population: "many" is not a number',
    ],
    [
      'no number',
      GOOD_PEOPLE,
      residents('15-24,\n25+,700'),
      'residents.csv, row 2, column population: "" is not a number',
    ],
    ['a negative count', GOOD_PEOPLE, residents('15-24,300\n25+,-7'), 'row 3, column population: "-7" is below zero'],
    [
      'a percent sign',
      GOOD_PEOPLE,
      residents('15-24,30 %\n25+,70 %'),
      'row 2, column population: "30 %" is a percentage',
    ],
    [
      'percentages that sum to 97',
      GOOD_PEOPLE,
      residents('15-24,27.5\n25+,69.5'),
      'sum to 97, so they are percentages',
    ],
    ['two readings of a number', GOOD_PEOPLE, residents('15-24,3.096\n25+,4000'), 'can be read in two ways'],
    ['a group that stands twice', GOOD_PEOPLE, residents('15-24,300\n15-24,300'), 'row 3: the same group as row 2'],
    ['a row of totals', GOOD_PEOPLE, residents('15-24,300\nRazem,300'), '"Razem" looks like a total'],
    ['no rows of residents', GOOD_PEOPLE, 'age,population\n', 'residents.csv: no row below the header'],
    ['an empty file', '', GOOD_RESIDENTS, 'people.csv: the file is empty'],
    ['an empty population', GOOD_PEOPLE, ' \n', 'residents.csv: the file is empty'],
    [
      'no such column',
      'id,wiek\n1,15-24\n',
      GOOD_RESIDENTS,
      'people.csv: there is no column "age"; there are "id", "wiek"',
    ],
    ['no population column', GOOD_PEOPLE, 'age,people\n15-24,300\n', 'residents.csv: there is no column "population"'],
    ['a double header', 'age,age\n15-24,15-24\n', GOOD_RESIDENTS, 'people.csv, row 1: column "age" stands twice'],
    ['a broken row', 'id,age\n1,15-24\n2\n', GOOD_RESIDENTS, 'people.csv, row 3: 1 cells but 2 columns'],
    ['a file that is no text', 'PK\u0003\u0004\0\0', GOOD_RESIDENTS, 'people.csv: this is no CSV text'],
    ['an open quote', 'id,age\n1,"15-24\n', GOOD_RESIDENTS, 'people.csv, row'],
    [
      'more participants than residents',
      GOOD_PEOPLE,
      residents('15-24,19\n25+,700'),
      'people.csv: age 15-24: 20 participants but only 19 residents',
    ],
  ])('%s', async (_, people, population, message) => {
    const attempt = reach(people, population);
    await expect(attempt).rejects.toThrow(InvalidInputError);
    await expect(attempt).rejects.toThrow(message);
    await expect(attempt.catch((error: Error) => error.message)).resolves.not.toContain('\n');
  });

  it('a joint table with holes', async () => {
    const population = 'age,sex,population\n15-24,women,100\n15-24,,200\n';
    await expect(reach('age,sex\n15-24,women\n', population, 'age,sex')).rejects.toThrow('row 3, column age');
  });

  it('two tables that count different residents', async () => {
    const population = 'age,sex,population\n15+,,1000\n,women,520\n,men,500\n';
    await expect(reach('age,sex\n15+,women\n', population, 'age,sex')).rejects.toThrow(
      'sex sum to 1020 residents, those of age to 1000',
    );
  });

  it.each([
    [[], 'needs one file of participants, got 0'],
    [['a.csv'], 'needs --population FILE'],
    [['a.csv', '--population', 'b.csv', '--out', 'o'], 'needs --by'],
    [['a.csv', '--population', 'b.csv', '--by', 'age'], 'needs --out DIR'],
    [['a.csv', '--population', 'b.csv', '--by', 'age,age', '--out', 'o'], 'stands twice in --by'],
    [['a.csv', '--people', 'b.csv'], "Unknown option '--people'"],
    [['missing.csv', '--population', 'missing.csv', '--by', 'age', '--out', 'o'], 'missing.csv: there is no such file'],
  ])('the arguments %j', async (argv, message) => {
    await expect(runReach(argv)).rejects.toThrow(message);
  });
});

it('takes an empty line of a one-column file for a person of unknown group, and of a wider file for nothing', async () => {
  expect((await reach('age\n15-24\n\n25+\n\n', GOOD_RESIDENTS)).json.variables[0]).toMatchObject({
    known: 2,
    unknown: 1,
  });
  expect((await reach('id,age\n1,15-24\n\n2,25+\n', GOOD_RESIDENTS)).json.variables[0]).toMatchObject({
    known: 2,
    unknown: 0,
  });
});

it('reads Polish letters of Windows-1250', async () => {
  // ę is 0xEA and Ę 0xCA there
  const people = Buffer.concat([
    Buffer.from('place\n'),
    ...Array(30).fill(Buffer.from([0x4d, 0xea, 0x6b, 0x61, 0x0a])),
  ]);
  const { rows } = await reach(people, Buffer.from('place,population\nMęka,500\nInne,500\n'), 'place');
  expect(rows[1].slice(0, 3)).toEqual(['place', 'Męka', '30']);
});

it('prints its help', async () => {
  expect(await runReach(['--help'])).toBe(0);
  expect(printed).toBe(reachHelp);
});
