import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chown, cp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeSystemFolder, SYSTEM_FOLDER } from './binaries.js';
import { canEnter, type SystemUser } from './system-user.js';

interface Pointer {
  /** The data directory that was asked for when the pointer was written. */
  readonly for: string;
  /** Where the data is. */
  readonly at: string;
}

/**
 * Where the server's files really are. Usually the folder that was asked for; where the server's user cannot enter that (root
 * works under a folder of mode 0700), a folder under /var/lib/nasluch, and the file `<dataDir>.location` says which.
 */
export async function findLocation(dataDir: string, user: SystemUser): Promise<string> {
  const pointerFile = `${dataDir}.location`;
  const pointer = readPointer(pointerFile);
  if (pointer && (pointer.for === dataDir || !existsSync(`${pointer.for}.location`))) return pointer.at;
  if (canEnter(dirname(dataDir), user) && (!existsSync(dataDir) || canEnter(dataDir, user))) return dataDir;

  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const at = join(SYSTEM_FOLDER, name);
  await makeSystemFolder();
  if (existsSync(join(dataDir, 'PG_VERSION')) && !existsSync(at)) await moveData(dataDir, at, user);
  await writeFile(pointerFile, JSON.stringify({ for: dataDir, at } satisfies Pointer));
  return at;
}

/** The clone was moved under a folder that the server's user cannot enter: its data goes where the server can read it. */
async function moveData(from: string, to: string, user: SystemUser): Promise<void> {
  const unfinished = `${to}.copy`;
  await rm(unfinished, { recursive: true, force: true });
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  await giveTo(unfinished, user);
  await rename(unfinished, to);
  await rename(from, `${from}.moved`);
}

async function giveTo(folder: string, { uid, gid }: SystemUser): Promise<void> {
  if (uid === undefined || gid === undefined) return;
  await chown(folder, uid, gid);
  for (const entry of await readdir(folder, { recursive: true })) await chown(join(folder, entry), uid, gid);
}

function readPointer(file: string): Pointer | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Pointer) : null;
}
