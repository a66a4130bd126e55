import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConflictError } from '#domain';
import { isAlive, processIdentity } from './process-identity.js';

const PATIENCE_MS = 60_000;

/** Lets one process at a time start, join or leave the server of a data directory; a lock of a dead process is broken. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await takeLock(file))) {
    if (Date.now() > deadline) {
      throw new ConflictError('database-locked', `Another process has been starting or stopping the database: ${file}`);
    }
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function takeLock(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(processIdentity());
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = await readFile(file, 'utf8').catch(() => '');
  if (holder && !isAlive(holder)) await rm(file, { force: true });
  return false;
}

/** Signs the guest book of a running server; whoever leaves last puts out the light. Returns the name to leave under. */
export async function enter(guestBook: string): Promise<string> {
  const name = `${processIdentity()}.${randomBytes(4).toString('hex')}`;
  await mkdir(guestBook, { recursive: true, mode: 0o700 });
  await (await open(join(guestBook, name), 'w', 0o600)).close();
  return name;
}

/** Returns how many others, still alive, use the server. */
export async function leave(guestBook: string, name: string): Promise<number> {
  await rm(join(guestBook, name), { force: true });
  let others = 0;
  for (const entry of await readdir(guestBook)) {
    if (isAlive(entry.split('.').slice(0, 2).join('.'))) others += 1;
    else await rm(join(guestBook, entry), { force: true });
  }
  return others;
}
