import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { runReach } from './reach.js';

let folder: string;
let said: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nasluch-population-'));
  said = '';
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const fixture = (name: string) => join(cwd(), 'fixtures/population', name);

async function reach(population: string, ...more: string[]) {
  const people = join(folder, 'people.csv');
  const rows = [...Array<string>(150).fill('16-24;K'), ...Array<string>(200).fill('25-39;M')];
  await writeFile(people, `age;sex\n${rows.join('\n')}\n`);
  await runReach([
    people,
    '--population',
    population,
    '--by',
    'age,sex',
    '--out',
    join(folder, 'out'),
    '--age-floor',
    '16',
    ...more,
  ]);
  return (await readFile(join(folder, 'out/reach.csv'), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
}

it.each([
  ['gus-bdl-zmyslone.csv', ['--territory', '2099013']],
  ['gus-bdl-tablica-zmyslone.xlsx', []],
  ['gus-bdl-api-zmyslone.json', []],
  ['eurostat-zmyslone.csv', []],
])('reach takes %s as it is, in the bands of the participants', async (name, more) => {
  const rows = await reach(fixture(name), ...more);
  // 15-19: 290 men and 281 women, 20-24: 270 and 262, so that 16-24 is 4/5 · 571 + 532
  expect(rows.find(([, group]) => group === '16-24')!.slice(0, 4)).toEqual(['age', '16-24', '150', '988.8']);
  // women 16 and older are not told apart from girls without the joint table, which all of these have
  expect(rows.find(([, group]) => group === 'female')![2]).toBe('150');
  expect(said).toContain('estimated, because groups of the table had to be cut: 16-24');
});

it('asks which territory of a file with several is meant', async () => {
  await expect(reach(fixture('gus-bdl-zmyslone.csv'))).rejects.toThrow(
    /choose one with --territory CODE: 2099000 Powiat/,
  );
});

it('says which cell explains a sum that differs', async () => {
  await reach(fixture('augustow-2019-jak-opublikowano.csv')).catch(() => undefined);
  expect(said).toContain('age: sum differs: 29613 instead of 30153; 75-79 stands as 314 and should be 854');
});
