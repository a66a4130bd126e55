import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';

/**
 * One cell for COPY. An array becomes an array literal and a plain object becomes JSON; to fill a jsonb column with a list, hand
 * over `JSON.stringify(list)`. The character U+0000, which PostgreSQL cannot hold, becomes U+FFFD.
 */
export type CopyValue = string | number | boolean | Date | Buffer | null | readonly (string | number | null)[] | object;

const CHUNK_CHARACTERS = 64 * 1024;

/**
 * Streams rows into a TEMP table that the caller has made in the same transaction; COPY into a table with row-level security is
 * refused. Rows are pulled only as fast as the server takes them, so memory stays constant.
 *
 * @param db what `inWorkspace` handed over
 * @param columns in the order of the cells of each row
 * @returns how many rows the server has taken
 * @example
 * await db.query('CREATE TEMP TABLE incoming (reference text, body text) ON COMMIT DROP');
 * await copyRows(db, 'incoming', ['reference', 'body'], [['1', 'Więcej ławek']]); // 1
 */
export async function copyRows(
  db: EntityManager,
  table: string,
  columns: readonly string[],
  rows: AsyncIterable<readonly CopyValue[]> | Iterable<readonly CopyValue[]>,
): Promise<number> {
  if (!db.queryRunner) throw new Error('copyRows needs the manager of an open transaction');
  const client = (await db.queryRunner.connect()) as PoolClient;
  const names = columns.map(quoteName).join(', ');
  const target = client.query(copyFrom(`COPY ${quoteName(table)} (${names}) FROM STDIN`));
  await pipeline(Readable.from(encodeRows(rows), { objectMode: false }), target);
  return target.rowCount;
}

/** A name of a table or column in double quotes. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

async function* encodeRows(
  rows: AsyncIterable<readonly CopyValue[]> | Iterable<readonly CopyValue[]>,
): AsyncGenerator<Buffer> {
  let text = '';
  for await (const row of rows) {
    for (let column = 0; column < row.length; column += 1) {
      if (column > 0) text += '\t';
      text += encodeCell(row[column]);
    }
    text += '\n';
    if (text.length >= CHUNK_CHARACTERS) {
      yield Buffer.from(text);
      text = '';
      // Rows that come without waiting would never let the server's refusal, or anybody else's answer, be read.
      await setImmediate();
    }
  }
  if (text) yield Buffer.from(text);
}

function encodeCell(value: CopyValue | undefined): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  if (Array.isArray(value)) return escapeText(arrayLiteral(value as readonly (string | number | null)[]));
  return escapeText(JSON.stringify(value, (_key, cell: unknown) => (typeof cell === 'string' ? storable(cell) : cell)));
}

function arrayLiteral(values: readonly (string | number | null)[]): string {
  const quoted = values.map((value) =>
    value === null ? 'NULL' : `"${String(value).replace(/["\\]/g, (character) => `\\${character}`)}"`,
  );
  return `{${quoted.join(',')}}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Most cells hold nothing to escape; one look spares them two rewrites. */
const NEEDS_ESCAPE = /[\\\t\n\r\0\ud800-\udfff]/;

function escapeText(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return storable(text).replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

/** U+0000 and halves of surrogate pairs cannot be stored; the replacement character shows that something stood there. */
function storable(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');
}
