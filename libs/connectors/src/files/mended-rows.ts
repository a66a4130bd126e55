import { type Correction, type ImportFixes, type RowOrigin, type SourceRow } from '#domain';
import { withoutFormulaGuard } from './header.js';

const keyOf = (sheet: string | null, row: number) => `${row}\u001F${sheet ?? ''}`;

/**
 * Puts what a person mended into the cells of one row, and tells what stood there. The fix of one cell goes before that of all
 * alike. Null where nothing in this table was mended, so that reading costs nothing.
 */
export function rowMender(
  fixes: ImportFixes | undefined,
  columns: readonly string[],
): ((origin: RowOrigin, raw: Record<string, string>) => readonly Correction[]) | null {
  if (fixes === undefined || (fixes.cells.length === 0 && fixes.alike.length === 0)) return null;
  const cells = new Map<string, Map<string, string>>();
  for (const { sheet, row, column, value } of fixes.cells) {
    const key = keyOf(sheet, row);
    if (!cells.has(key)) cells.set(key, new Map());
    cells.get(key)!.set(column, value);
  }
  const alike = new Map<string, Map<string, string>>();
  for (const { column, from, to } of fixes.alike) {
    if (!alike.has(column)) alike.set(column, new Map());
    alike.get(column)!.set(from, to);
  }
  return ({ sheet, row }, raw) => {
    const own = cells.get(keyOf(sheet, row));
    if (own === undefined && alike.size === 0) return [];
    const corrections: Correction[] = [];
    for (const column of columns) {
      const was = raw[column];
      if (was === undefined) continue;
      const now = own?.get(column) ?? alike.get(column)?.get(withoutFormulaGuard(was.trim()));
      if (now === undefined || now === was) continue;
      raw[column] = now;
      corrections.push({ column, was, now });
    }
    return corrections;
  };
}

/** The rows of a delivery, those that a person left out without their records: they are listed as such, and kept as delivered. */
export async function* leaveOutSkipped(
  rows: AsyncIterable<SourceRow>,
  skipped: ImportFixes['skipped'],
): AsyncGenerator<SourceRow> {
  const keys = new Set(skipped.map(({ sheet, row }) => keyOf(sheet, row)));
  for await (const row of rows) {
    yield keys.has(keyOf(row.origin.sheet, row.origin.row))
      ? { ...row, records: [], rejections: [{ code: 'skipped-by-person', column: null, value: null }] }
      : row;
  }
}
