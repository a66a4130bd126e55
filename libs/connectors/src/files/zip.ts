import { DomainError } from '#domain';
import { type Readable } from 'node:stream';
import { open, type Entry, type ZipFile } from 'yauzl';
import { fileError, type InputFile } from './input-file.js';

const MOST_ENTRIES = 1_000;
const MOST_EXPANDED_BYTES = 2 * 1024 ** 3;
const HIGHEST_RATIO = 200;
/** Below this a high ratio harms nobody: a small sheet of equal cells packs that well. */
const HARMLESS_BYTES = 20 * 1024 * 1024;

export interface ZipEntry {
  readonly name: string;
  readonly bytes: number;
}

/** The files in a zip, in their order, after a check of how large they would grow; nothing is unpacked yet. */
export async function listZipEntries(file: InputFile): Promise<readonly ZipEntry[]> {
  return withZip(file, async (zip) =>
    (await readEntries(file, zip)).map(({ fileName, uncompressedSize }) => ({
      name: fileName,
      bytes: uncompressedSize,
    })),
  );
}

/** One file of a zip as a stream of its bytes; a name that is not there is null. Cut or damaged data throws while it is read. */
export async function openZipEntry(file: InputFile, name: string): Promise<AsyncIterable<Buffer> | null> {
  const zip = await openZip(file);
  try {
    const entry = (await readEntries(file, zip)).find(({ fileName }) => fileName === name);
    if (entry === undefined) {
      zip.close();
      return null;
    }
    const stream = await openStream(zip, entry);
    return readAndClose(file, zip, stream);
  } catch (cause) {
    zip.close();
    throw damaged(file, cause);
  }
}

async function* readAndClose(file: InputFile, zip: ZipFile, stream: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (cause) {
    throw damaged(file, cause);
  } finally {
    stream.destroy();
    zip.close();
  }
}

async function withZip<T>(file: InputFile, use: (zip: ZipFile) => Promise<T>): Promise<T> {
  const zip = await openZip(file);
  try {
    return await use(zip);
  } finally {
    zip.close();
  }
}

function openZip(file: InputFile): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(file.path, { lazyEntries: true, autoClose: false, strictFileNames: false }, (error, zip) =>
      error ? reject(damaged(file, error)) : resolve(zip),
    );
  });
}

function openStream(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}

/** Reads the table of contents and refuses a zip bomb by what it declares; yauzl holds each file to its declared size. */
function readEntries(file: InputFile, zip: ZipFile): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    let [expanded, packed] = [0, 0];
    if (zip.entryCount > MOST_ENTRIES) return reject(zipBomb(file, { entries: zip.entryCount }));
    zip.on('error', (cause) => reject(damaged(file, cause)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      expanded += entry.uncompressedSize;
      packed += entry.compressedSize;
      if (entry.isEncrypted()) {
        return reject(fileError('password-protected', file.name, 'the archive is protected by a password'));
      }
      if (expanded > MOST_EXPANDED_BYTES || (expanded > HARMLESS_BYTES && expanded > HIGHEST_RATIO * packed)) {
        return reject(zipBomb(file, { expandedBytes: expanded }));
      }
      if (!entry.fileName.endsWith('/')) entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function zipBomb(file: InputFile, details: Record<string, number>): Error {
  return fileError('zip-bomb', file.name, 'the archive would grow too large when unpacked', details);
}

function damaged(file: InputFile, cause: unknown): Error {
  if (cause instanceof DomainError) return cause;
  return fileError('truncated-file', file.name, 'the file is cut off or damaged; send it again', {}, cause);
}
