import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { InvalidInputError } from '#domain';
import { runThemes, themesHelp } from './themes.js';

let folder: string;
let printed: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nasluch-themes-'));
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

const WHAT = ['Ścieżka rowerowa', 'Plac zabaw', 'Kosze na śmieci', 'Lampy uliczne'];
const WHERE = ['przy szkole', 'w parku', 'na osiedlu', 'koło sklepu', 'za torami'];
const WHY = ['jest potrzebna mieszkańcom', 'wymaga naprawy, i to szybko', 'to nasz wspólny wniosek od lat'];
/** Sixty rows with an id, a title and a text, as they stand in a file. */
const ROWS = WHAT.flatMap((what, topic) =>
  WHERE.flatMap((where, place) =>
    WHY.map((why, reason) => `r${topic}${place}${reason},${what},"${what} ${where} ${why}"`),
  ),
);

async function themes(rows: readonly string[] | string | Buffer, ...options: string[]) {
  const [file, out] = [join(folder, 'remarks.csv'), join(folder, 'out')];
  await writeFile(file, Array.isArray(rows) ? ['id,title,text', ...rows].join('\n') : (rows as string | Buffer));
  const code = await runThemes([file, '--text', 'title,text', '--out', out, ...options]);
  const json = await readFile(join(out, 'themes.json'), 'utf8');
  const csv = await readFile(join(out, 'assignments.csv'), 'utf8');
  return { code, json, csv };
}

it('writes themes and one assignment per row, ordered by id', async () => {
  const { code, json, csv } = await themes(ROWS, '--id', 'id', '--themes', '4', '--seed', '3');
  expect(code).toBe(0);
  const result = JSON.parse(json);
  expect(Object.keys(result)).toEqual(
    expect.arrayContaining(['method', 'seed', 'language', 'texts', 'themes', 'notGrouped', 'stability', 'evidence']),
  );
  expect(result).toMatchObject({ seed: 3, language: 'pl', texts: 60 });
  expect(result.themes.filter(({ parent }: { parent: number | null }) => parent === null)).toHaveLength(4);
  expect(Object.keys(result.themes[0])).toEqual(
    expect.arrayContaining(['theme', 'parent', 'label', 'terms', 'size', 'quotes']),
  );
  const [header, ...lines] = csv.trimEnd().split('\n');
  expect(header).toBe('id,theme,confidence,grouped');
  expect(lines).toHaveLength(60);
  const ids = lines.map((line) => line.split(',')[0]);
  expect(ids).toEqual([...ids].sort());
  for (const line of lines) expect(line).toMatch(/^r\d+,[0-3],[01]\.\d{4},(true|false)$/);
  for (const { label } of result.themes) expect(printed).toContain(label);
  const subthemes = await readFile(join(folder, 'out', 'subthemes.csv'), 'utf8');
  expect(
    subthemes
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',')[0]),
  ).toEqual(['id', ...ids]);
});

it('writes the same bytes whatever the order of the rows', async () => {
  const expected = await themes(ROWS, '--id', 'id');
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(ROWS, { minLength: ROWS.length, maxLength: ROWS.length }),
      async (shuffled) => {
        expect(await themes(shuffled, '--id', 'id')).toEqual(expected);
      },
    ),
    { numRuns: 5, seed: 20260302 },
  );
});

it('prints what it writes on --json', async () => {
  const { json } = await themes(ROWS, '--json');
  expect(printed).toBe(json);
});

it('finds themes by the words alone on --codeframe none', async () => {
  const [usual, asked, none] = [
    await themes(ROWS),
    await themes(ROWS, '--codeframe', 'default'),
    await themes(ROWS, '--codeframe', 'none'),
  ];
  expect(asked).toEqual(usual);
  expect(none.csv).not.toBe(usual.csv);
});

it('takes topics of its own on --codeframe FILE', async () => {
  const file = join(folder, 'topics.csv');
  await writeFile(file, 'code;name_pl;words_pl\nlampy;Lampy;lamp ulicz\nkosze;Kosze;kosz smiec\n');
  const { json } = await themes(ROWS, '--codeframe', file);
  expect(JSON.parse(json).evidence).toMatchObject({ codeframe: 'own' });
});

it('says what is wrong with a file of topics', async () => {
  const file = join(folder, 'topics.csv');
  await writeFile(file, 'name_pl\nLampy\n');
  await expect(themes(ROWS, '--codeframe', file)).rejects.toThrow('topics.csv, row 1: no column "code"');
});

it('calls rows by their number when no column holds an id', async () => {
  const { csv } = await themes(ROWS);
  const ids = csv
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0]);
  expect(new Set(ids)).toEqual(new Set(ROWS.map((_, index) => String(index + 1))));
});

it('reads Windows-1250 and semicolons', async () => {
  // ł is B3, ą is B9, ż is BF in Windows-1250
  const bytes = Buffer.from('id;title;text\n1;\xb3awka;\xb3awki s\xb9 \xbfa\xb3osne\n', 'latin1');
  const { json, csv } = await themes(bytes, '--id', 'id');
  expect(JSON.parse(json)).toMatchObject({ texts: 1, themes: [], notGrouped: 1, stability: null });
  expect(csv).toBe('id,theme,confidence,grouped\n1,,,false\n');
  expect(printed).toContain('fewer than 50');
});

it.each([
  ['no file', [], 'needs one file'],
  ['two files', ['a.csv', 'b.csv'], 'needs one file'],
  ['no text column', ['a.csv', '--out', 'o'], 'needs --text'],
  ['no folder', ['a.csv', '--text', 't'], 'needs --out'],
  ['an unknown option', ['a.csv', '--texts', 't'], 'nasluch themes --help'],
  [
    'a number of themes that is none',
    ['a.csv', '--text', 't', '--out', 'o', '--themes', 'many'],
    '--themes is a whole number',
  ],
  ['no themes at all', ['a.csv', '--text', 't', '--out', 'o', '--themes', '0'], '--themes is a whole number'],
  ['three levels', ['a.csv', '--text', 't', '--out', 'o', '--levels', '3'], '--levels is a whole number from 1 to 2'],
  ['a seed that is none', ['a.csv', '--text', 't', '--out', 'o', '--seed', '1.5'], '--seed is a whole number'],
  ['a language that is none', ['a.csv', '--text', 't', '--out', 'o', '--language', 'po polsku'], '--language is'],
  ['a file that is not there', ['nowhere.csv', '--text', 't', '--out', 'o'], 'no such file'],
])('refuses %s in one line', async (_, argv, message) => {
  const refused = await runThemes(argv).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(InvalidInputError);
  expect((refused as Error).message).toContain(message);
  expect((refused as Error).message).not.toContain('\n');
});

it.each([
  [
    'a missing column with the names that are there',
    'id,tytuł\n1,a\n',
    'there is no column "title"; there are "id", "tytuł"',
  ],
  ['the row of a repeated id', 'id,title,text\n1,a,b\n2,a,b\n1,a,b\n', 'row 4: column "id" has the same id as row 2'],
  ['the row of an empty id', 'id,title,text\n1,a,b\n,a,b\n', 'row 3: column "id" is empty'],
  ['an empty file', '', 'the file is empty'],
  ['broken quotes', 'id,title,text\n1,"a,b\n', 'quotes'],
])('names %s', async (_, content, message) => {
  await expect(themes(content, '--id', 'id')).rejects.toThrow(message);
});

it('explains itself', async () => {
  expect(await runThemes(['--help'])).toBe(0);
  expect(printed).toBe(themesHelp);
});
