import { createReadStream } from 'node:fs';
import { appendFile, mkdir, rm, stat, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Keys } from '#persistence';

export interface SealedLine {
  readonly content: unknown;
  /** Where the line begins and the next one does, in bytes. */
  readonly start: number;
  readonly end: number;
}

/** A file of encrypted JSON lines that grows, and survives a crash in the middle of a line. */
export interface SealedLines {
  append(content: unknown): Promise<void>;
  /** Every whole line; what is broken, and all behind it, is left out. */
  read(): AsyncGenerator<SealedLine>;
  /** Forgets what stands from a place on. */
  cut(start: number): Promise<void>;
  remove(): Promise<void>;
}

const NEWLINE = 0x0a;

/** Readable for this service alone, and on a stolen disk for nobody: whole records of residents lie in it. */
export function sealedLines(path: string, keys: Keys, workspaceId: string): SealedLines {
  return {
    async append(content) {
      const sealed = keys.encrypt(workspaceId, JSON.stringify(content)).toString('base64');
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await appendFile(path, `${sealed}\n`, { mode: 0o600 });
    },
    async *read() {
      if ((await sizeOf(path)) === 0) return;
      let start = 0;
      let rest: Buffer = Buffer.alloc(0);
      for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
        rest = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
        for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
          const content = opened(rest.subarray(0, end).toString('latin1'));
          if (content === undefined) return;
          yield { content, start, end: start + end + 1 };
          start += end + 1;
          rest = rest.subarray(end + 1);
        }
      }
    },
    async cut(start) {
      if ((await sizeOf(path)) > start) await truncate(path, start);
    },
    remove: () => rm(path, { force: true }),
  };

  function opened(line: string): unknown {
    try {
      return JSON.parse(keys.decrypt(workspaceId, Buffer.from(line, 'base64')));
    } catch {
      return undefined;
    }
  }
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
