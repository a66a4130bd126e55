import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { InvalidInputError } from '#domain';

export interface Table {
  readonly columns: string[];
  /** Data rows; the first is row 2 of the file. */
  readonly rows: string[][];
}

/**
 * A CSV file as a table of trimmed cells. The delimiter is the one of `;`, `,`, tab and `|` that stands most often in the header;
 * a file that is not UTF-8 is read as Windows-1250.
 *
 * @throws {InvalidInputError} with one line that names the file and the row: not there, empty, not text, a double header, a broken row
 */
export async function readTable(path: string): Promise<Table> {
  const file = basename(path);
  const text = decoded(await readBytes(path), file);
  if (text.trim() === '') throw new InvalidInputError('empty-file', `${file}: the file is empty`, { file });
  const [columns, ...rows] = parseRows(text, file);
  const double = columns.find((column, index) => columns.indexOf(column) !== index);
  if (double !== undefined) {
    throw new InvalidInputError('duplicate-header', `${file}, row 1: column "${double}" stands twice; rename one`, {
      file,
      row: 1,
      column: double,
    });
  }
  rows.forEach((cells, index) => {
    if (cells.length === columns.length || isBlank(cells)) return;
    throw new InvalidInputError(
      'broken-row',
      `${file}, row ${index + 2}: ${cells.length} cells but ${columns.length} columns; check quotes and delimiters`,
      { file, row: index + 2 },
    );
  });
  return { columns, rows: columns.length === 1 ? rows : rows.filter((cells) => !isBlank(cells)) };
}

/** An empty line; in a table of one column it is a row whose cell is empty. */
function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0] === '';
}

/** @throws {InvalidInputError} `unreadable-file` */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const reason = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new InvalidInputError('unreadable-file', `${path}: ${reason}`, { file: basename(path) }, { cause });
  }
}

/** The text of a file: UTF-8, else Windows-1250. */
export function decoded(bytes: Buffer, file: string): string {
  if (bytes.includes(0)) {
    throw new InvalidInputError('not-a-table', `${file}: this is no CSV text; save the sheet as CSV UTF-8`, { file });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250').decode(bytes);
  }
}

function parseRows(text: string, file: string): string[][] {
  try {
    return parse(text.replace(/^[\r\n]+|[\r\n]+$/g, ''), {
      delimiter: delimiterOf(text),
      trim: true,
      relax_column_count: true,
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const row = typeof cause.lines === 'number' ? cause.lines : 1;
    const message = `${file}, row ${row}: the quotes of a cell are not closed or stand inside it`;
    throw new InvalidInputError('broken-row', message, { file, row }, { cause });
  }
}

function delimiterOf(text: string): string {
  const header =
    text
      .slice(0, 100_000)
      .split(/\r?\n/)
      .find((line) => line.trim() !== '') ?? '';
  const counts = [';', ',', '\t', '|'].map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).delimiter;
}
