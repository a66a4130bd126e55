import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';
import { encodeHeader, type ArchiveHeader, type ArchiveTable } from './archive-header.js';

/** One part of an archive and the statement that gives its rows. */
export interface TableToWrite {
  readonly name: string;
  readonly columns: readonly string[];
  /** A table or a query in brackets, as COPY takes it. */
  readonly from: string;
}

export interface ArchiveWritten {
  readonly bytes: number;
  readonly tables: number;
  readonly rows: number;
}

const NEWLINE = 0x0a;

/**
 * Streams tables into one file in the text form of COPY, compressed; memory does not grow with the data. The file appears under its
 * name only when it is whole, and only its owner can read it.
 *
 * @param db of one transaction in which every statement sees the same moment (REPEATABLE READ)
 */
export async function writeArchive(
  db: EntityManager,
  path: string,
  head: Omit<ArchiveHeader, 'tables' | 'format'>,
  tables: readonly TableToWrite[],
): Promise<ArchiveWritten> {
  const header: ArchiveHeader = {
    format: 1,
    ...head,
    tables: tables.map(({ name, columns }) => ({
      name,
      columns: [...columns],
      rows: 0,
      bytes: 0,
      sha256: '0'.repeat(64),
    })),
  };
  const unfinished = `${path}.new`;
  try {
    const out = createWriteStream(unfinished, { start: encodeHeader(header).length, mode: 0o600 });
    await pipeline(contents(db, tables, header.tables), createGzip(), out);
    const bytes = await writeHead(unfinished, encodeHeader(header));
    await rename(unfinished, path);
    return { bytes, tables: tables.length, rows: header.tables.reduce((sum, { rows }) => sum + rows, 0) };
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Fills the place that was left for it, and waits until the disk holds the whole file. */
async function writeHead(path: string, head: Buffer): Promise<number> {
  const handle = await open(path, 'r+');
  try {
    await handle.write(head, 0, head.length, 0);
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}

/** All rows of all tables, one after another; notes in `described` what went by. */
async function* contents(
  db: EntityManager,
  tables: readonly TableToWrite[],
  described: ArchiveTable[],
): AsyncGenerator<Buffer> {
  if (!db.queryRunner) throw new Error('writeArchive needs the manager of an open transaction');
  const client = (await db.queryRunner.connect()) as PoolClient;
  for (const [index, { from }] of tables.entries()) {
    const hash = createHash('sha256');
    const table = described[index];
    if (!table) continue;
    for await (const chunk of client.query(copyTo(`COPY ${from} TO STDOUT`)) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      table.bytes += chunk.length;
      table.rows += newlines(chunk);
      yield chunk;
    }
    table.sha256 = hash.digest('hex');
  }
}

/** COPY escapes line breaks within a cell, so each one ends a row. */
function newlines(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}
