import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Readable, Transform } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** One file of an archive: its bytes come when its turn comes. */
export interface CaseEntry {
  readonly path: string;
  readonly content: Buffer | string | AsyncIterable<Buffer>;
}

export interface CaseFileAbout {
  /** ISO 8601: the date of every file in the archive. */
  readonly made: string;
  /** What the manifest says beside the list of files. */
  readonly facts: Readonly<Record<string, unknown>>;
}

interface Listed {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * A case file (*akta*) as a ZIP that leaves while it is made: one file at a time is in memory, whatever their number. Behind the files
 * stand `manifest.json` and `SHA256SUMS`, which `sha256sum --check` reads, with the hash of each.
 */
export function writeCaseFile(entries: AsyncIterable<CaseEntry>, { made, facts }: CaseFileAbout): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const mtime = new Date(made);
  const closed = once(output, 'close').catch(() => undefined);

  const add = async ({ path, content }: CaseEntry): Promise<Listed> => {
    const hash = createHash('sha256');
    let bytes = 0;
    const counted = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        bytes += chunk.length;
        done(null, chunk);
      },
    });
    const whole = typeof content === 'string' ? Buffer.from(content) : content;
    const source = Readable.from(Buffer.isBuffer(whole) ? [whole] : whole, { objectMode: true });
    source.once('error', (error) => counted.destroy(error)).pipe(counted);
    zip.addReadStream(counted, path, { mtime });
    // whoever goes away in the middle leaves nobody waiting
    await Promise.race([finished(counted), closed.then(() => Promise.reject(new Error('nobody reads any more')))]);
    return { path, bytes, sha256: hash.digest('hex') };
  };

  const fill = async (): Promise<void> => {
    const files: Listed[] = [];
    for await (const entry of entries) files.push(await add(entry));
    const manifest = JSON.stringify({ ...facts, made, files }, null, 2);
    const sums = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
    zip.addBuffer(Buffer.from(manifest), 'manifest.json', { mtime });
    zip.addBuffer(Buffer.from(sums), 'SHA256SUMS', { mtime });
    zip.end();
  };
  fill().catch((error: unknown) => output.destroy(error instanceof Error ? error : new Error('no case file')));
  return output;
}
