import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { InvalidInputError } from '#domain';

const tableSchema = z.object({
  name: z.string().regex(/^[a-z_]+$/),
  columns: z.array(z.string().regex(/^[a-z_0-9]+$/)).min(1),
  rows: z.number().int().min(0),
  /** Before compression. */
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
const headerSchema = z.object({
  format: z.literal(1),
  /** `installation`: everything; `workspace`: one municipality. */
  holds: z.enum(['installation', 'workspace']),
  /** Name of the last migration, such as `Impact1795000000005`. */
  schema: z.string().regex(/^[A-Za-z]+\d{13}$/),
  createdAt: z.iso.datetime(),
  workspace: z.object({ id: z.uuid(), slug: z.string() }).nullable(),
  /** In the order in which they follow and can be restored. */
  tables: z.array(tableSchema).min(1),
});

export type ArchiveTable = z.infer<typeof tableSchema>;
export type ArchiveHeader = z.infer<typeof headerSchema>;

const FIRST_LINE = /^nasluch-archive (\d+) ([0-9a-f]{64})$/;
const LONGEST_HEADER = 1_000_000;

/**
 * The head of an archive: one line with the checksum of the next, and one line of JSON, padded to the length that the largest
 * counts would have, so that it can be written when the tables behind it are known.
 */
export function encodeHeader(header: ArchiveHeader): Buffer {
  const json = Buffer.from(JSON.stringify(header));
  const line = Buffer.concat([json, Buffer.alloc(longestLine(header) - json.length, ' ')]);
  const first = `nasluch-archive ${header.format} ${createHash('sha256').update(line).digest('hex')}\n`;
  return Buffer.concat([Buffer.from(first), line, Buffer.from('\n')]);
}

function longestLine(header: ArchiveHeader): number {
  const largest = header.tables.map((table) => ({
    ...table,
    rows: Number.MAX_SAFE_INTEGER,
    bytes: Number.MAX_SAFE_INTEGER,
    sha256: '0'.repeat(64),
  }));
  return Buffer.byteLength(JSON.stringify({ ...header, tables: largest }));
}

/** @throws {InvalidInputError} `not-an-archive`, `archive-damaged`, `archive-newer` */
export async function readHeader(path: string): Promise<{ header: ArchiveHeader; bodyAt: number }> {
  const bytes = await readStart(path);
  const firstEnd = bytes.indexOf('\n');
  const first = FIRST_LINE.exec(bytes.toString('latin1', 0, Math.max(firstEnd, 0)));
  const file = basename(path);
  if (!first) throw new InvalidInputError('not-an-archive', `${file} is no archive of Nasłuch`, { file });
  if (first[1] !== '1') {
    throw new InvalidInputError(
      'archive-newer',
      `${file} was written by a newer version of Nasłuch; update this installation and try again`,
      { file },
    );
  }
  const lineEnd = bytes.indexOf('\n', firstEnd + 1);
  const line = bytes.subarray(firstEnd + 1, Math.max(lineEnd, 0));
  if (createHash('sha256').update(line).digest('hex') !== first[2]) throw damaged(path);
  const parsed = headerSchema.safeParse(JSON.parse(line.toString('utf8')));
  if (!parsed.success) throw damaged(path);
  return { header: parsed.data, bodyAt: lineEnd + 1 };
}

async function readStart(path: string): Promise<Buffer> {
  try {
    const handle = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST_HEADER), 0, LONGEST_HEADER, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const reason = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new InvalidInputError('unreadable-file', `${path}: ${reason}`, { file: basename(path) }, { cause });
  }
}

export function damaged(path: string, cause?: unknown): InvalidInputError {
  const file = basename(path);
  return new InvalidInputError(
    'archive-damaged',
    `${file} is damaged or incomplete; nothing was changed. Use another copy of it`,
    { file },
    { cause },
  );
}
