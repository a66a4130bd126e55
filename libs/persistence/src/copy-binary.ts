import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';
import { quoteName, type CopyValue } from './copy-rows.js';

/** Types whose binary form `binaryRows` knows. */
export type BinaryType =
  | 'uuid'
  | 'integer'
  | 'smallint'
  | 'text'
  | 'bytea'
  | 'jsonb'
  | 'timestamptz'
  | 'date'
  | 'double precision'
  | 'boolean'
  | 'text[]';

/** Rows for a COPY, encoded as they come. */
export interface BinaryRows {
  readonly length: number;
  /** Cells in the order of the columns. */
  push(row: readonly CopyValue[]): void;
  /** What has been pushed; valid until the next `push` or `clear`. */
  bytes(): Buffer;
  clear(): void;
}

/** `PGCOPY\n\377\r\n\0`, no flags, no extension: https://www.postgresql.org/docs/18/sql-copy.html, "Binary Format". */
const HEADER = Buffer.from('5047434f50590aff0d0a000000000000000000', 'hex');
const TRAILER = Buffer.from('ffff', 'hex');
const FIRST_BYTES = 16 * 1024;
const LARGEST_KEPT_BYTES = 8 * 1024 * 1024;
const SHORT_TEXT = 48;
const TEXT_OID = 25;
/** 2000-01-01 in milliseconds since 1970: PostgreSQL counts from there. */
const EPOCH_MS = 946_684_800_000;
const DAY_MS = 86_400_000;

/**
 * One run of bytes outside the heap that grows as rows come and is used again after `clear`. Thousands of rows held as arrays until they
 * are sent would outlive the young generation and cost more to collect than to encode.
 */
export function binaryRows(types: readonly BinaryType[]): BinaryRows {
  let buffer = Buffer.allocUnsafe(FIRST_BYTES);
  let [used, length] = [0, 0];
  let [lastUuid, lastUuidBytes] = ['', Buffer.alloc(16)];

  function ensure(bytes: number): void {
    if (used + bytes <= buffer.length) return;
    const more = Buffer.allocUnsafe(Math.max(2 * buffer.length, used + bytes));
    buffer.copy(more, 0, 0, used);
    buffer = more;
  }

  /** Most cells are short and plain; a loop is faster there than a call into the runtime. */
  function putText(text: string): void {
    ensure(4 + 3 * text.length);
    const start = used + 4;
    let end = text.length <= SHORT_TEXT ? putPlain(text, start) : -1;
    if (end < 0) end = start + buffer.write(text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text, start);
    used = buffer.writeInt32BE(end - start, used) + end - start;
  }

  function putPlain(text: string, start: number): number {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code === 0 || code > 127) return -1;
      buffer[start + index] = code;
    }
    return start + text.length;
  }

  function putBytes(bytes: Uint8Array): void {
    ensure(4 + bytes.length);
    used = buffer.writeInt32BE(bytes.length, used);
    buffer.set(bytes, used);
    used += bytes.length;
  }

  function putUuid(text: string): void {
    if (text !== lastUuid) [lastUuid, lastUuidBytes] = [text, Buffer.from(text.replaceAll('-', ''), 'hex')];
    putBytes(lastUuidBytes);
  }

  /** Whole numbers up to 2⁵³, which are the microseconds of 285 years on both sides of 2000. */
  function putInt64(value: number): void {
    ensure(12);
    used = buffer.writeInt32BE(8, used);
    const high = Math.floor(value / 4_294_967_296);
    used = buffer.writeInt32BE(high, used);
    used = buffer.writeUInt32BE(value - high * 4_294_967_296, used);
  }

  function putList(list: readonly (string | number | null)[]): void {
    ensure(24);
    const start = used;
    used += 4;
    for (const head of [list.length > 0 ? 1 : 0, list.includes(null) ? 1 : 0, TEXT_OID]) {
      used = buffer.writeInt32BE(head, used);
    }
    if (list.length > 0) used = buffer.writeInt32BE(1, buffer.writeInt32BE(list.length, used));
    for (const item of list) {
      if (item === null) putNull();
      else putText(String(item));
    }
    buffer.writeInt32BE(used - start - 4, start);
  }

  function putJson(value: CopyValue): void {
    const text = typeof value === 'string' ? value : jsonText(value);
    const start = used;
    ensure(5);
    used += 1;
    putText(text);
    // the version of the format stands within the length, before the text
    buffer.copyWithin(start, start + 1, start + 5);
    buffer.writeInt32BE(buffer.readInt32BE(start) + 1, start);
    buffer[start + 4] = 1;
  }

  function putNull(): void {
    ensure(4);
    used = buffer.writeInt32BE(-1, used);
  }

  function putCell(type: BinaryType, value: CopyValue): void {
    switch (type) {
      case 'text':
        return putText(value as string);
      case 'bytea':
        return putBytes(value as Buffer);
      case 'uuid':
        return putUuid(value as string);
      case 'integer':
        ensure(8);
        used = buffer.writeInt32BE(whole(value), buffer.writeInt32BE(4, used));
        return;
      case 'smallint':
        ensure(6);
        used = buffer.writeInt16BE(whole(value), buffer.writeInt32BE(2, used));
        return;
      case 'double precision':
        ensure(12);
        used = buffer.writeDoubleBE(value as number, buffer.writeInt32BE(8, used));
        return;
      case 'boolean':
        ensure(5);
        used = buffer.writeUInt8(value === true ? 1 : 0, buffer.writeInt32BE(1, used));
        return;
      case 'timestamptz':
        return putInt64(microseconds(value as string | Date));
      case 'date':
        ensure(8);
        used = buffer.writeInt32BE(whole(days(value as string)), buffer.writeInt32BE(4, used));
        return;
      case 'text[]':
        return putList(value as readonly (string | number | null)[]);
      case 'jsonb':
        return putJson(value);
    }
  }

  return {
    get length() {
      return length;
    },
    push(row) {
      ensure(2);
      used = buffer.writeInt16BE(types.length, used);
      for (let column = 0; column < types.length; column += 1) {
        const value = row[column];
        if (value === null || value === undefined) putNull();
        else putCell(types[column]!, value);
      }
      length += 1;
    },
    bytes: () => buffer.subarray(0, used),
    clear() {
      if (buffer.length > LARGEST_KEPT_BYTES) buffer = Buffer.allocUnsafe(FIRST_BYTES);
      [used, length] = [0, 0];
    },
  };
}

/** Sends the rows into a TEMP table of the same transaction; the bytes are theirs again when this resolves. */
export async function copyBinary(
  db: EntityManager,
  table: string,
  columns: readonly string[],
  rows: BinaryRows,
): Promise<void> {
  if (!db.queryRunner) throw new Error('copyBinary needs the manager of an open transaction');
  const client = (await db.queryRunner.connect()) as PoolClient;
  const names = columns.map(quoteName).join(', ');
  const target = client.query(copyFrom(`COPY ${quoteName(table)} (${names}) FROM STDIN (FORMAT binary)`));
  await new Promise<void>((resolve, reject) => {
    target.once('error', reject);
    target.once('finish', () => resolve());
    target.write(HEADER);
    target.write(rows.bytes());
    target.end(TRAILER);
  });
}

function whole(value: CopyValue): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new TypeError('a whole number was expected');
  return value;
}

const FINER_THAN_MS = /\.\d{3}(\d{1,3})/;

function microseconds(value: string | Date): number {
  const ms = typeof value === 'string' ? Date.parse(value) : value.getTime();
  if (Number.isNaN(ms)) throw new TypeError('a moment was expected');
  const finer = typeof value === 'string' ? FINER_THAN_MS.exec(value)?.[1] : undefined;
  return (ms - EPOCH_MS) * 1000 + (finer === undefined ? 0 : Number(finer.padEnd(3, '0')));
}

function days(value: string): number {
  return (Date.parse(`${value}T00:00:00Z`) - EPOCH_MS) / DAY_MS;
}

/** What PostgreSQL cannot hold is always written with an escape, so that most texts need no second look. */
function jsonText(value: CopyValue): string {
  const text = JSON.stringify(value);
  if (!text.includes('\\u')) return text;
  return JSON.stringify(value, (_key, cell: unknown) =>
    typeof cell === 'string' ? cell.replace(/\0|\p{Surrogate}/gu, '\uFFFD') : cell,
  );
}
