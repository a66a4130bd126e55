import { scrub } from '#analysis';
import { LARGEST_BACKGROUND_BYTES, MOST_BACKGROUND_TEXTS } from '#contracts';
import { InvalidInputError } from '#domain';
import { readFile } from 'node:fs/promises';
import { type StoredFile } from '../imports/upload-store.js';
import { readCells } from '../tables/read-cells.js';

/** The engine reads no more of a text. */
const LONGEST_TEXT = 20_000;

export interface BackgroundTexts {
  readonly texts: readonly string[];
  /** Empty lines, and lines that stood there before. */
  readonly leftOut: number;
}

/**
 * Reference texts out of a file: one a line, or one a row of the named column of a CSV or workbook. Personal data are masked as in
 * texts of residents.
 *
 * @throws {InvalidInputError} `file-too-large`, `too-many-texts`, `missing-column`, `no-texts`, `not-a-table`
 */
export async function readBackgroundFile(file: StoredFile, column: string | null): Promise<BackgroundTexts> {
  if (file.bytes > LARGEST_BACKGROUND_BYTES)
    throw new InvalidInputError('file-too-large', `${file.name}: the file is too large.`, { file: file.name });
  const lines = column === null ? await readLines(file) : await readColumn(file, column);
  const texts = new Set(lines.map((line) => scrub(line.trim().slice(0, LONGEST_TEXT)).text).filter(Boolean));
  if (texts.size === 0) throw new InvalidInputError('no-texts', `${file.name}: no text in it`, { file: file.name });
  if (texts.size > MOST_BACKGROUND_TEXTS) {
    throw new InvalidInputError('too-many-texts', `${file.name}: more than ${MOST_BACKGROUND_TEXTS} texts`, {
      file: file.name,
      most: MOST_BACKGROUND_TEXTS,
    });
  }
  return { texts: [...texts], leftOut: lines.length - texts.size };
}

/** UTF-8, else Windows-1250. */
async function readLines(file: StoredFile): Promise<string[]> {
  const bytes = await readFile(file.path);
  if (bytes.includes(0)) {
    throw new InvalidInputError('missing-column', `${file.name}: this is no plain text; name the column`, {
      file: file.name,
    });
  }
  const lines = decoded(bytes).split(/\r\n|\r|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250').decode(bytes);
  }
}

async function readColumn(file: StoredFile, column: string): Promise<string[]> {
  const { columns, rows } = await readCells({ name: file.name, path: file.path });
  const at = columns.findIndex((name) => name.trim() === column);
  if (at < 0) throw new InvalidInputError('missing-column', `${file.name}: no such column`, { file: file.name });
  return rows.map((cells) => cells[at] ?? '');
}
