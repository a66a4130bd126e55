import { type TableMapping } from '#domain';
import { type InputFile } from '../files/input-file.js';
import { cellOf } from '../files/table.js';
import { chooseTables } from '../table/read-table.js';

/** So many different values are listed for a column; a person goes through no more. */
export const MOST_COUNTED_VALUES = 200;

export interface CountedColumn {
  readonly column: string;
  /** The most frequent first; empty cells are counted as ''. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
  /** True where the column holds more different values than are listed. */
  readonly more: boolean;
}

/** Reads a whole table and counts the values of some of its columns, in memory bounded by the values that are listed. */
export async function countValues(
  file: InputFile,
  mapping: TableMapping,
  columns: readonly string[],
): Promise<readonly CountedColumn[]> {
  const counts = new Map(columns.map((column) => [column, new Map<string, number>()]));
  const more = new Set<string>();
  for (const table of await chooseTables(file, mapping)) {
    const asked = columns.filter((column) => table.columns.includes(column));
    for await (const row of table.rows()) {
      for (const column of asked) {
        const value = cellOf(row, column).slice(0, 200);
        const seen = counts.get(column)!;
        if (seen.has(value) || seen.size < MOST_COUNTED_VALUES) seen.set(value, (seen.get(value) ?? 0) + 1);
        else more.add(column);
      }
    }
  }
  return columns.map((column) => ({
    column,
    values: [...counts.get(column)!].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count),
    more: more.has(column),
  }));
}
