import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SourceText } from '#analysis';
import { InvalidInputError, type ThemeAssignment, type ThemesFound } from '#domain';
import { columnIndex } from './column-index.js';
import { readTable } from './table-file.js';

export const themesHelp = `nasluch themes FILE.csv --text COLUMN[,COLUMN] [--id COLUMN] [--language TAG|auto] [--themes N|auto]
               [--codeframe default|none] [--seed N] [--json] --out DIR

What residents said: themes in their own words, and the theme of every text.

  FILE.csv           one row per contribution
  --text COLUMNS     the columns that hold what was said, such as title,description
  --id COLUMN        the column that tells rows apart; without it a row is called by its number, the first below the header being 1,
                     and then the order of the rows matters
  --language TAG     the language of all texts, such as pl, en or uk; auto (default) finds it for each
  --themes N         how many themes; auto (default) finds a number that independent runs agree on
  --codeframe NAME   words of eighteen civic topics as evidence: default (default), or none
  --seed N           any whole number, default 1; the same file and seed give the same bytes
  --json             print what themes.json holds instead of one line per theme
  --out DIR          where themes.json and assignments.csv are written

Nothing leaves this machine.
`;

interface ThemesArguments {
  readonly file: string;
  readonly text: readonly string[];
  readonly id: string | null;
  readonly language: string;
  readonly themes: number | 'auto';
  readonly codeframe: 'default' | 'none';
  readonly seed: number;
  readonly json: boolean;
  readonly out: string;
}

/**
 * The command `themes`: reads the file, finds themes, writes `themes.json` and `assignments.csv` and prints one line per theme.
 *
 * @returns the exit code, 0
 * @throws {InvalidInputError} with one line that says what is wrong, where, and what to do
 */
export async function runThemes(argv: string[]): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(themesHelp);
    return 0;
  }
  const { file, text, id, language, themes, codeframe, seed, json, out } = argumentsOf(argv);
  const texts = await readTexts(file, text, id);
  // loaded here, so that --help and a wrong use answer at once
  const { findThemes } = await import('#analysis');
  const found = findThemes(texts, { language, themes, codeframe, seed });
  await mkdir(out, { recursive: true });
  const written = `${JSON.stringify(found.result, null, 2)}\n`;
  await writeFile(join(out, 'themes.json'), written);
  await writeFile(join(out, 'assignments.csv'), csvOf(found.assignments));
  process.stdout.write(json ? written : summaryOf(found));
  return 0;
}

function argumentsOf(argv: string[]): ThemesArguments {
  const { positionals, values } = parsed(argv);
  if (positionals.length !== 1) wrongUse(`needs one file, got ${positionals.length}`);
  const text = (values.text ?? '').split(',').map((column) => column.trim());
  if (text.includes('')) wrongUse('needs --text COLUMN[,COLUMN]');
  if (!values.out) wrongUse('needs --out DIR');
  const language = values.language ?? 'auto';
  if (!/^(auto|[a-z]{2,3}([-_][a-z0-9]+)*)$/i.test(language)) {
    wrongUse(`--language is a language tag such as pl, or auto, not "${language}"`);
  }
  const codeframe = values.codeframe ?? 'default';
  if (codeframe !== 'default' && codeframe !== 'none') {
    wrongUse(`--codeframe is default or none, not "${codeframe}"`);
  }
  return {
    file: positionals[0]!,
    text,
    id: values.id ?? null,
    language: language.toLowerCase(),
    themes: values.themes === undefined || values.themes === 'auto' ? 'auto' : wholeNumber('themes', values.themes, 1),
    seed: values.seed === undefined ? 1 : wholeNumber('seed', values.seed, 0),
    codeframe,
    json: values.json ?? false,
    out: values.out!,
  };
}

function parsed(argv: string[]) {
  const text = { type: 'string' } as const;
  const json = { type: 'boolean' } as const;
  const options = { text, id: text, language: text, themes: text, codeframe: text, seed: text, out: text, json };
  try {
    return parseArgs({ args: argv, options, allowPositionals: true });
  } catch (cause) {
    return wrongUse((cause as Error).message.split('. ')[0]!, cause);
  }
}

function wholeNumber(option: string, written: string, least: number): number {
  const value = Number(written);
  if (/^\d+$/.test(written) && Number.isSafeInteger(value) && value >= least) return value;
  return wrongUse(
    `--${option} is a whole number from ${least} up${option === 'themes' ? ' or auto' : ''}, not "${written}"`,
  );
}

function wrongUse(message: string, cause?: unknown): never {
  throw new InvalidInputError('wrong-use', `themes: ${message}; see nasluch themes --help`, {}, { cause });
}

/** One text per row: the cells of its text columns, one below the other. */
async function readTexts(path: string, text: readonly string[], id: string | null): Promise<SourceText[]> {
  const file = basename(path);
  const { columns, rows } = await readTable(path);
  const textAt = text.map((column) => columnIndex(columns, column, file));
  const idAt = id === null ? null : columnIndex(columns, id, file);
  const seen = new Map<string, number>();
  return rows.map((cells, index) => {
    const name = idAt === null ? String(index + 1) : cells[idAt]!;
    if (name === '') throw rowError('missing-id', file, index, `column "${id}" is empty; give the row an id`, id!);
    const before = seen.get(name);
    if (before !== undefined) {
      throw rowError(
        'duplicate-id',
        file,
        index,
        `column "${id}" has the same id as row ${before + 2}; ids must differ`,
        id!,
      );
    }
    seen.set(name, index);
    return { id: name, text: textAt.map((at) => cells[at]!).join('\n') };
  });
}

function rowError(code: string, file: string, index: number, message: string, column: string): InvalidInputError {
  const row = index + 2;
  return new InvalidInputError(code, `${file}, row ${row}: ${message}`, { file, row, column });
}

function csvOf(assignments: readonly ThemeAssignment[]): string {
  const rows = assignments.map(({ id, theme, confidence, grouped }) =>
    [csvCell(id), theme ?? '', confidence === null ? '' : confidence.toFixed(4), grouped].join(','),
  );
  return ['id,theme,confidence,grouped', ...rows].map((row) => `${row}\n`).join('');
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function summaryOf({ result, reason }: ThemesFound): string {
  const lines = result.themes.map(({ label, size }) => `${String(size).padStart(6)}  ${label}`);
  if (reason === 'too-few-texts') lines.push('Too few different texts for themes (fewer than 50): read the list.');
  if (reason === 'no-known-words') lines.push('No word stands in two texts, so there is nothing to group by.');
  lines.push(`${String(result.notGrouped).padStart(6)}  not grouped, of ${result.texts}`);
  return lines.map((line) => `${line}\n`).join('');
}
