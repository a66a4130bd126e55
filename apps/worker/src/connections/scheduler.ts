import { listConnectionIds, listDueConnections, type Database } from '#persistence';
import { type Settings } from '#settings';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Logger } from 'pino';
import { placeOf } from '../jobs/failures.js';
import { type QueueRuntime } from '../jobs/queue-runtime.js';
import { spoolFolder } from './spool.js';
import { startSync } from './start-sync.js';

export interface SchedulerOptions {
  readonly database: Database;
  readonly queue: Pick<QueueRuntime, 'startRun'>;
  readonly settings: Pick<Settings, 'dataDir'>;
  readonly log: Logger;
  /** The clock; the machine's own unless told. */
  readonly now?: () => Date;
  readonly everyMs?: number;
}

export interface Scheduler {
  /** Plans no more, and waits for the look that is being taken. */
  stop(): Promise<void>;
}

const EVERY_MS = 30_000;
const OLDEST_SPOOL_MS = 2 * 24 * 3_600_000;

/** Looks twice a minute for platforms whose sync is due, over all municipalities; any number of workers may look. */
export function startScheduler(options: SchedulerOptions): Scheduler {
  let working: Promise<void> = Promise.resolve();
  const look = () => {
    working = working
      .then(async () => void (await startDue(options)))
      .catch((error) => options.log.warn({ error: placeOf(error) }, 'schedule'));
  };
  const timer = setInterval(look, options.everyMs ?? EVERY_MS);
  timer.unref();
  working = removeOldSpools(options).catch((error) => options.log.warn({ error: placeOf(error) }, 'spool'));
  return {
    async stop() {
      clearInterval(timer);
      await working;
    },
  };
}

/** Starts what is due; gives back how many syncs. One that cannot be started does not hold the others up. */
export async function startDue(options: SchedulerOptions): Promise<number> {
  const { database, queue, log } = options;
  const now = options.now?.() ?? new Date();
  let started = 0;
  for (const { workspaceId, id } of await database.asOwner((owner) => listDueConnections(owner, now))) {
    const request = { database, queue, workspaceId, connectionId: id, now, createdBy: null, onlyIfDue: true };
    const run = await startSync(request).catch((error: unknown) => {
      log.warn({ error: placeOf(error) }, 'sync not started');
      return null;
    });
    if (run !== null) started += 1;
  }
  return started;
}

/** What a broken-off sync left behind, once nobody goes on with it. */
async function removeOldSpools({ database, settings, now = () => new Date() }: SchedulerOptions): Promise<void> {
  const folder = spoolFolder(settings.dataDir);
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) return;
  const known = await database.asOwner(listConnectionIds);
  for (const name of names) {
    const { mtimeMs } = await stat(join(folder, name));
    const isOld = now().getTime() - mtimeMs > OLDEST_SPOOL_MS;
    if (isOld || !known.includes(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}
