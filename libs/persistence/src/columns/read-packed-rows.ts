import type { PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';

/** `PGCOPY\n\377\r\n\0`, four bytes of flags, four with the length of an extension, which is none. */
const HEADER_BYTES = 19;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Reads a few rows of long packed values, such as `string_agg(uuid_send(id), '')`, as the bytes that the server holds: a million uuids
 * are 16 MB and some milliseconds, where as rows they would be a million objects.
 *
 * COPY takes no parameters: hand ids over by `uuidLiteral`.
 *
 * @returns the cells of each row in the order of the columns; null is null
 * @see https://www.postgresql.org/docs/18/sql-copy.html, "Binary Format"
 */
export async function readPackedRows(db: EntityManager, sql: string): Promise<(Buffer | null)[][]> {
  if (!db.queryRunner) throw new Error('readPackedRows needs the manager of an open transaction');
  const client = (await db.queryRunner.connect()) as PoolClient;
  const chunks: Buffer[] = [];
  const stream = client.query(copyTo(`COPY (${sql}) TO STDOUT (FORMAT binary)`)) as AsyncIterable<Buffer>;
  for await (const chunk of stream) chunks.push(chunk);
  return rowsOf(Buffer.concat(chunks));
}

/** A uuid as SQL. @throws {TypeError} for anything else, so that nothing else ever stands in a statement */
export function uuidLiteral(id: string): string {
  if (!UUID.test(id)) throw new TypeError('a uuid was expected');
  return `'${id}'::uuid`;
}

/** A column of words as one byte each: the position in the list, and `otherwise` for any other word. */
export function byteOf(column: string, words: readonly string[], otherwise: number): string {
  const cases = words.map((word, at) => `WHEN '${word.replaceAll("'", "''")}' THEN ${byteLiteral(at)}`);
  return `CASE ${column} ${cases.join(' ')} ELSE ${byteLiteral(otherwise)} END`;
}

function byteLiteral(value: number): string {
  return `'\\x${value.toString(16).padStart(2, '0')}'::bytea`;
}

function rowsOf(bytes: Buffer): (Buffer | null)[][] {
  const rows: (Buffer | null)[][] = [];
  let at = HEADER_BYTES;
  for (let cells = bytes.readInt16BE(at); cells >= 0; cells = bytes.readInt16BE(at)) {
    const row: (Buffer | null)[] = [];
    at += 2;
    for (let cell = 0; cell < cells; cell += 1) {
      const length = bytes.readInt32BE(at);
      at += 4;
      row.push(length < 0 ? null : bytes.subarray(at, at + length));
      at += Math.max(0, length);
    }
    rows.push(row);
  }
  return rows;
}
