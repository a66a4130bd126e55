import { type ImportFixes } from '#domain';
import { KEPT_OF_LONG_CELL, LONGEST_CELL } from './input-file.js';

/** A cell that could not be taken as it stands. */
export interface CellProblem {
  /** 0-based column. */
  readonly index: number;
  readonly code: 'cell-too-long' | 'invalid-encoding';
  readonly value: string;
}

/** One row of cells before anything is known of headers; `row` is the number that a spreadsheet shows beside it. */
export interface CellRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly problems: readonly CellProblem[];
}

/** One table of a delivery: a CSV file, a CSV in a zip, or a sheet of a workbook. It can be read more than once. */
export interface CellSource {
  readonly file: string;
  readonly sheet: string | null;
  readonly format: 'csv' | 'xlsx' | 'geojson';
  readonly hidden: boolean;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Bytes of the CSV text, for an estimate of its rows; null for a sheet. */
  readonly bytes: number | null;
  /** The row of headers where the format tells it; absent where it must be found. */
  readonly headerRow?: number;
  /** The part of a sectioned text that this table is, and the text it stands in: an entry of a zip, or null. */
  readonly section?: { readonly name: string; readonly of: string | null };
  /** Last row that the workbook claims to hold; null for a CSV. */
  readonly claimedRows: number | null;
  /** What a person mended in the file that this table is of. */
  readonly fixes?: ImportFixes;
  read(): AsyncIterable<CellRow>;
}

/** What an unreadable byte becomes when text is decoded. */
const REPLACEMENT = '\uFFFD';

const UNSTORABLE = /[\u0000\p{Surrogate}]/gu;

/** Takes cells as they came, cuts those that are too long, takes out what no database stores, and says so. */
export function checkedRow(row: number, cells: string[]): CellRow {
  const problems: CellProblem[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    if (cell.length > LONGEST_CELL) {
      problems.push({ index, code: 'cell-too-long', value: cell.slice(0, 80) });
      cells[index] = cell.slice(0, KEPT_OF_LONG_CELL).replace(UNSTORABLE, '');
    } else if (cell.includes(REPLACEMENT) || cell.search(UNSTORABLE) >= 0) {
      cells[index] = cell.replace(UNSTORABLE, '');
      problems.push({ index, code: 'invalid-encoding', value: cells[index]!.slice(0, 80) });
    }
  }
  return { row, cells, problems };
}
