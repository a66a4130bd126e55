import { fileError, type InputFile } from '../files/input-file.js';
import { openTables } from '../files/open-tables.js';
import { cellOf, openTable } from '../files/table.js';

/** Our own columns in the sheet of problems that a person downloads, mends and brings back. */
export const OWN_COLUMNS = {
  row: ['Nasłuch: wiersz', 'Nasłuch: row'],
  sheet: ['Nasłuch: arkusz', 'Nasłuch: sheet'],
  problem: ['Nasłuch: problem'],
} as const;

/** So many mended rows are taken at once. */
export const MOST_MENDED_ROWS = 10_000;

export interface MendedRow {
  readonly sheet: string | null;
  /** The number of the row in the file that was uploaded first. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads a downloaded sheet of problems after a person has mended it: a workbook, or a CSV made of it. Rows are found again by the
 * number that we wrote beside them.
 *
 * @throws {InvalidInputError} `unknown-columns` where our column of row numbers is gone; what a broken file throws
 */
export async function readMended(file: InputFile, notPersonal: readonly string[] = []): Promise<readonly MendedRow[]> {
  const own: readonly string[] = Object.values(OWN_COLUMNS).flat();
  for (const source of (await openTables(file)).tables) {
    const table = await openTable(source, { notPersonal });
    const rowColumn = table?.columns.find((column) => (OWN_COLUMNS.row as readonly string[]).includes(column.trim()));
    if (!table || rowColumn === undefined) continue;
    const sheetColumn = table.columns.find((column) =>
      (OWN_COLUMNS.sheet as readonly string[]).includes(column.trim()),
    );
    const columns = table.columns.filter((column) => !own.includes(column.trim()));
    const rows: MendedRow[] = [];
    for await (const row of table.rows()) {
      const number = Number(cellOf(row, rowColumn));
      if (!Number.isInteger(number) || number < 1 || rows.length === MOST_MENDED_ROWS) continue;
      rows.push({
        sheet: cellOf(row, sheetColumn) || null,
        row: number,
        cells: Object.fromEntries(columns.map((column) => [column, cellOf(row, column)])),
      });
    }
    return rows;
  }
  throw fileError('unknown-columns', file.name, `there is no column "${OWN_COLUMNS.row[0]}"`, {
    column: OWN_COLUMNS.row[0],
  });
}
