import { createHash } from 'node:crypto';
import { cellOf, type TableRow } from '../files/table.js';

/**
 * References for rows without a number of their own: a digest of the filled cells of the given columns, whatever their order, so that
 * a longer export of the same form gives the same rows the same references, a question added later included. Equal rows get `-2`,
 * `-3` in their order: two people who chose alike in one second are two people.
 */
export function rowReferences(columns: readonly string[]): (row: TableRow) => string {
  const sorted = [...columns].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const times = new Map<string, number>();
  return (row) => {
    const filled = sorted.map((column) => [column, cellOf(row, column)]).filter(([, cell]) => cell !== '');
    const digest = createHash('sha256').update(JSON.stringify(filled)).digest('hex').slice(0, 24);
    const time = (times.get(digest) ?? 0) + 1;
    times.set(digest, time);
    return time === 1 ? digest : `${digest}-${time}`;
  };
}
