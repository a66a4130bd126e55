/** One cell that a person mended in the import wizard, by the row number of the person's own file. */
export interface CellFix {
  /** The sheet of a workbook or the entry of a zip; null for a plain file. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

/** Every cell of a column that holds one value, mended alike. */
export interface AlikeFix {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** A row that a person leaves out. */
export interface SkippedRow {
  readonly sheet: string | null;
  readonly row: number;
}

/** What a person made of a file before it was imported. The file itself stays as it was delivered. */
export interface ImportFixes {
  readonly cells: readonly CellFix[];
  readonly alike: readonly AlikeFix[];
  readonly skipped: readonly SkippedRow[];
}

/** What stood in one cell of the file, and what a person made of it. */
export interface Correction {
  readonly column: string;
  readonly was: string;
  readonly now: string;
}

/** The largest number of cells, and of rows left out, that one file takes: who has more mends the file itself. */
export const MOST_FIXES = 5_000;
export const MOST_ALIKE_FIXES = 500;

export const NO_FIXES: ImportFixes = { cells: [], alike: [], skipped: [] };

export function countFixes({ cells, alike, skipped }: ImportFixes): number {
  return cells.length + alike.length + skipped.length;
}
