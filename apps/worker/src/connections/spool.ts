import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type SeenKeys, type SourceRow } from '#domain';
import { type Keys } from '#persistence';
import { sealedLines, type SealedLines } from './sealed-lines.js';

/** What a sync begins with; an attempt that was asked for anything else does not go on with it. */
export interface SpoolStart {
  /** The platform's time. */
  readonly began: string;
  readonly since: string | null;
  /** What was to be read: address, parts, labels. */
  readonly fingerprint: string;
}

export interface SpoolEnd {
  readonly rows: number;
  readonly size: number;
  readonly seenKeys: SeenKeys;
}

/** One sync on its way: what the platform answered, and the rows that were read from it. */
export interface Spool {
  readonly answers: SealedLines;
  /** The start that was written down, when the attempt before was asked for the same and is young enough. */
  start(fingerprint: string, now: Date): Promise<SpoolStart | null>;
  begin(start: SpoolStart): Promise<void>;
  /** Null until every row is in. */
  end(): Promise<SpoolEnd | null>;
  writeRows(rows: AsyncIterable<SourceRow>, finish: (rows: number) => Omit<SpoolEnd, 'rows'>): Promise<SpoolEnd>;
  rows(): AsyncGenerator<SourceRow>;
  remove(): Promise<void>;
}

const OLDEST_MS = 24 * 3_600_000;
const ROWS_IN_LINE = 200;

export function spoolFolder(dataDir: string): string {
  return join(dataDir, 'spool');
}

/** The files of a connection's sync below `spool/` of the data folder; removed once the rows are stored. */
export function openSpool(dataDir: string, keys: Keys, workspaceId: string, connectionId: string): Spool {
  const folder = join(spoolFolder(dataDir), connectionId);
  const lines = (name: string) => sealedLines(join(folder, name), keys, workspaceId);
  const [started, answers, rows] = [lines('start'), lines('answers'), lines('rows')];
  const remove = () => rm(folder, { recursive: true, force: true });

  return {
    answers,
    remove,
    async start(fingerprint, now) {
      for await (const { content } of started.read()) {
        const start = content as SpoolStart;
        const age = now.getTime() - Date.parse(start.began);
        if (start.fingerprint === fingerprint && age < OLDEST_MS) return start;
      }
      return null;
    },
    async begin(start) {
      await remove();
      await started.append(start);
    },
    async end() {
      let last: unknown = null;
      for await (const { content } of rows.read()) last = content;
      return isEnd(last) ? last : null;
    },
    async writeRows(incoming, finish) {
      await rows.remove();
      let batch: SourceRow[] = [];
      let written = 0;
      for await (const row of incoming) {
        batch.push(row);
        written += 1;
        if (batch.length < ROWS_IN_LINE) continue;
        await rows.append(batch);
        batch = [];
      }
      if (batch.length > 0) await rows.append(batch);
      const end: SpoolEnd = { rows: written, ...finish(written) };
      await rows.append(end);
      return end;
    },
    async *rows() {
      for await (const { content } of rows.read()) if (Array.isArray(content)) yield* content as SourceRow[];
    },
  };
}

function isEnd(content: unknown): content is SpoolEnd {
  return typeof content === 'object' && content !== null && 'rows' in content && 'seenKeys' in content;
}
