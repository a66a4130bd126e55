import { Inject, Injectable } from '@nestjs/common';
import { InvalidInputError } from '#domain';
import { type Settings } from '#settings';
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type FastifyRequest } from 'fastify';
import { SETTINGS } from '../tokens.js';

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: Buffer;
}

/** Uploaded files on this machine until they are imported: named by a number, readable by the service alone. */
@Injectable()
export class UploadStore {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /**
   * Stores the one file of a multipart request while it arrives, in constant memory.
   * @returns the file, and the text fields beside it
   * @throws {InvalidInputError} `missing-file`, `empty-file`, `file-too-large`
   */
  async receive(request: FastifyRequest): Promise<{ file: StoredFile; fields: Readonly<Record<string, string>> }> {
    if (!request.isMultipart()) throw new InvalidInputError('missing-file', 'Send the file as multipart/form-data.');
    const fields: Record<string, string> = {};
    let file: StoredFile | null = null;
    const stored: string[] = [];
    try {
      for await (const part of request.parts()) {
        if (part.type === 'field') fields[part.fieldname] = String(part.value);
        else if (file === null) {
          file = await this.store(part.file, part.filename);
          stored.push(file.path);
        } else part.file.resume();
      }
    } catch (error) {
      // closed half-way, after the file and before the end of the form
      for (const path of stored) await this.remove(path);
      throw error;
    }
    if (file === null) throw new InvalidInputError('missing-file', 'The request holds no file.');
    return { file, fields };
  }

  async remove(path: string): Promise<void> {
    await rm(path, { force: true });
  }

  private async store(stream: Readable & { truncated?: boolean }, givenName: string): Promise<StoredFile> {
    const folder = join(this.settings.dataDir, 'uploads');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const id = randomUUID();
    const name = cleanName(givenName);
    const path = join(folder, id);
    const hash = createHash('sha256');
    let bytes = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline(stream, measure, createWriteStream(path, { mode: 0o600 }));
      if (stream.truncated)
        throw new InvalidInputError('file-too-large', `${name}: the file is too large.`, { file: name });
      if (bytes === 0) throw new InvalidInputError('empty-file', `${name}: the file is empty.`, { file: name });
    } catch (error) {
      await this.remove(path);
      throw error;
    }
    return { id, name, path, bytes, sha256: hash.digest() };
  }
}

/** What the person calls the file, without folders and control characters. */
function cleanName(name: string): string {
  const cleaned = basename(name.replaceAll('\\', '/'))
    .replace(/\p{Cc}/gu, '')
    .trim();
  return cleaned.slice(0, 200) || 'file';
}
