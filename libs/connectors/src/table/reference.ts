import { createHash } from 'node:crypto';
import { type TableRow } from '../files/table.js';

/**
 * References for rows of a table without an id: a hash of the whole row, so that the same export read again gives the same
 * references wherever its rows stand, mended or not; equal rows are told apart by their count. Holds one number a row.
 */
export function contentReferences(): (row: TableRow) => string {
  const seen = new Map<number, number>();
  return (row) => {
    const digest = createHash('sha256')
      .update(JSON.stringify(Object.values(delivered(row))))
      .digest();
    const short = digest.readUIntBE(0, 6);
    const copy = (seen.get(short) ?? 0) + 1;
    seen.set(short, copy);
    const name = digest.toString('hex', 0, 12);
    return copy === 1 ? name : `${name}-${copy}`;
  };
}

/** The cells as they stand in the file. */
function delivered({ raw, corrections }: TableRow): Readonly<Record<string, string>> {
  if (corrections === undefined) return raw;
  return { ...raw, ...Object.fromEntries(corrections.map(({ column, was }) => [column, was])) };
}
