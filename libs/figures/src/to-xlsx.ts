import { HIDDEN, type TableData } from './table-data.js';
import { workbookParts, type SheetCell } from './workbook.js';
import { zipStored } from './zip-stored.js';

/**
 * The table behind a figure as a workbook of two sheets: the numbers unrounded to six decimals, as in CSV, and what is to be known about them.
 *
 * @param names of the two sheets
 * @param about what stands with the figure: finding, subtitle, source, method, state of the data
 */
export function toXlsx(
  table: TableData,
  names: { readonly data: string; readonly notes: string },
  about: readonly (readonly [label: string, value: string])[],
): Uint8Array {
  const rows = table.rows.map((row) =>
    row.map((value): SheetCell => (typeof value === 'number' ? Number(value.toFixed(6)) : value)),
  );
  const notes = table.notes.map((note) => [note.startsWith(HIDDEN) ? HIDDEN : '', note] as const);
  const parts = workbookParts([
    { name: names.data, rows: [table.columns.map(({ label }) => label), ...rows] },
    { name: names.notes, rows: [...about, ...notes], widths: [24, 100] },
  ]);
  const encoder = new TextEncoder();
  return zipStored(parts.map(({ path, content }) => ({ path, bytes: encoder.encode(content) })));
}
