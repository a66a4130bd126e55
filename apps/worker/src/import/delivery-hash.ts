import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkByOf } from '#domain';
import { type ImportRow } from '#persistence';
import { IMPORT_METHOD, type ImportTask } from './import-task.js';

/**
 * A fingerprint of everything that the result of a delivery of files depends on: the files, what was mended in them, how they are read
 * and by which version of the program, and what is set for their source. Keyed, because a small file could be found by trying.
 */
export async function deliveryHash(task: ImportTask, delivery: ImportRow, host: string | null): Promise<Buffer> {
  const files = [];
  for (const { name, path, fixes } of task.files) files.push({ name, content: await fileHash(path), fixes });
  const { connector, mapping, permission, statusMap, sourceSettings } = delivery;
  const { timeZone, language } = task;
  const read = { connector, mapping, timeZone, language, host };
  const source = { permission, statusMap, linkBy: linkByOf(sourceSettings) };
  const text = JSON.stringify({ files, read, source, method: IMPORT_METHOD, program: programVersion() });
  return task.keys.fingerprint(task.workspaceId, text);
}

async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(bytes as Buffer);
  return hash.digest('hex');
}

let version: string | null = null;

/** From the package.json above this file, wherever the program was built to. */
function programVersion(): string {
  if (version !== null) return version;
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  version = manifest.version;
  return version;
}
