import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';
import { InvalidInputError } from '#domain';
import { damaged, readHeader, type ArchiveHeader, type ArchiveTable } from './archive-header.js';

export interface Archive {
  readonly path: string;
  readonly header: ArchiveHeader;
  readonly bodyAt: number;
}

/**
 * Opens an archive and reads it to its end once: every table must have the checksum that its head names.
 * @throws {InvalidInputError} `not-an-archive`, `archive-newer`, `archive-damaged`, `unreadable-file`
 */
export async function openArchive(path: string): Promise<Archive> {
  const archive = { path, ...(await readHeader(path)) };
  await eachTable(archive, async (_table, rows) => {
    for await (const _chunk of rows);
  });
  return archive;
}

/** Hands over the rows of each table in the order of the file; checks its checksum when they are read. */
export async function eachTable(
  { path, header, bodyAt }: Archive,
  work: (table: ArchiveTable, rows: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  const file = createReadStream(path, { start: bodyAt });
  const body = createGunzip();
  const flowing = pipeline(file, body).catch(() => undefined);
  const chunks = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let rest: Buffer = Buffer.alloc(0);

  const nextChunk = async (): Promise<Buffer | null> => {
    try {
      const { value, done } = await chunks.next();
      return done ? null : value;
    } catch (cause) {
      throw damaged(path, cause);
    }
  };
  async function* rowsOf(table: ArchiveTable): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    for (let left = table.bytes; left > 0;) {
      if (rest.length === 0) {
        const next = await nextChunk();
        if (next === null) throw damaged(path);
        rest = next;
      }
      const part = rest.subarray(0, left);
      rest = rest.subarray(part.length);
      left -= part.length;
      hash.update(part);
      yield part;
    }
    if (hash.digest('hex') !== table.sha256) throw damaged(path);
  }

  try {
    for (const table of header.tables) await work(table, rowsOf(table));
    if (rest.length > 0 || (await nextChunk()) !== null) throw damaged(path);
  } finally {
    file.destroy();
    body.destroy();
    await flowing;
  }
}

/** Streams the rows of an archive's table into a table of the same columns. */
export async function copyInto(
  db: EntityManager,
  target: string,
  columns: readonly string[],
  rows: AsyncIterable<Buffer>,
): Promise<void> {
  if (!db.queryRunner) throw new Error('copyInto needs the manager of an open transaction');
  const client = (await db.queryRunner.connect()) as PoolClient;
  const names = columns.map((column) => `"${column}"`).join(', ');
  const stream = client.query(copyFrom(`COPY "${target}" (${names}) FROM STDIN`));
  await pipeline(Readable.from(rows, { objectMode: false }), stream);
}

/** @throws {InvalidInputError} `archive-newer`, or `archive-other-schema` where an older archive does not fit in */
export function refuseOtherSchema(
  { header, path }: Archive,
  schema: string,
  standing: readonly { name: string; columns: readonly string[] }[],
): void {
  const age = (name: string) => Number(name.slice(-13));
  const where = { archive: header.schema, database: schema };
  if (age(header.schema) > age(schema)) {
    throw new InvalidInputError(
      'archive-newer',
      `${path} was written by a newer version of Nasłuch (${header.schema}, here ${schema}); update this installation and try again`,
      where,
    );
  }
  for (const { name, columns } of header.tables) {
    const table = standing.find((candidate) => candidate.name === name);
    const missing = columns.find((column) => !table?.columns.includes(column));
    if (missing === undefined) continue;
    throw new InvalidInputError(
      'archive-other-schema',
      `${path} holds ${name}.${missing}, which this version does not have any more (${header.schema}, here ${schema}); restore it ` +
        'with the version that wrote it, then update that installation',
      where,
    );
  }
}
