import type { EntityManager } from 'typeorm';

/** Whole numbers of 64 bits in halves, because a number of JavaScript is not wide enough. */
export interface PackedNumbers {
  readonly high: Int32Array;
  readonly low: Int32Array;
}

/**
 * Reads a long list of `bigint` as bytes: a million numbers in some milliseconds, where as rows they would be a million objects.
 *
 * @param sql selects one row with one bytea `packed`, made by `string_agg(int8send(…), '')`; null is no numbers
 */
export async function readPackedNumbers(
  db: EntityManager,
  sql: string,
  values: readonly unknown[],
): Promise<PackedNumbers> {
  const [{ packed }] = (await db.query(sql, [...values])) as [{ packed: Buffer | null }];
  const length = (packed?.length ?? 0) / 8;
  const [high, low] = [new Int32Array(length), new Int32Array(length)];
  for (let row = 0; row < length; row += 1) {
    high[row] = packed!.readInt32BE(row * 8);
    low[row] = packed!.readInt32BE(row * 8 + 4);
  }
  return { high, low };
}
