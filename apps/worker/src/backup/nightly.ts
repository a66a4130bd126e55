import {
  deleteUpload,
  findBackupState,
  holdsOnlySamples,
  listKnownUploads,
  listStaleUploads,
  listWorkspaces,
  saveBackupState,
  writeBackup,
  type Database,
} from '#persistence';
import { type Settings } from '#settings';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Logger } from 'pino';
import { placeOf } from '../jobs/failures.js';
import { keepRetention } from '../retention/keep-retention.js';
import { backupName, outdatedBackups } from './backup-files.js';
import { dayOf, nextNight } from './next-night.js';

const HOUR_MS = 3_600_000;
/** A night missed because the machine was off is made up for. */
const OLDEST_BACKUP_MS = 26 * HOUR_MS;
const OLDEST_UPLOAD_MS = 7 * 24 * HOUR_MS;

export interface NightlyOptions {
  readonly database: Database;
  readonly settings: Pick<Settings, 'dataDir' | 'backup'>;
  readonly log: Logger;
  /** The clock; the machine's own unless told. */
  readonly now?: () => Date;
}

export interface NightlyBackup {
  /** Settles when the backup that was due at the start, if one was, has ended. */
  readonly started: Promise<void>;
  /** Plans no more, and waits for the one that is being written. */
  stop(): Promise<void>;
}

/**
 * Every night at 2:30 in Warsaw: a backup beside the data, seven daily and four weekly ones kept, drafts of uploads older than seven
 * days removed. Also soon after the start, when the last good backup is older than 26 hours and there is anything but sample data to
 * lose. What is due of originals, scans and pseudonyms goes before the backup, where a municipality has switched that on. With
 * NASLUCH_BACKUP=off drafts are removed and no backup is made.
 */
export function startNightlyBackup(options: NightlyOptions): NightlyBackup {
  const { log, now = () => new Date() } = options;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let working: Promise<void> = isDue(options, now())
    .then((due) => (due && !stopped ? runNightly(options) : undefined))
    .catch((error) => log.warn({ error: placeOf(error) }, 'nightly'));
  const started = working;

  const plan = (): void => {
    if (stopped) return;
    const waitMs = Math.max(nextNight(now()).getTime() - now().getTime(), 1_000);
    timer = setTimeout(() => {
      working = working.then(() => runNightly(options)).finally(plan);
    }, waitMs);
    timer.unref();
  };
  plan();
  return {
    started,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}

/** One night's work. What fails is logged and stands on Home; it never throws. */
export async function runNightly(options: NightlyOptions): Promise<void> {
  const { log, settings } = options;
  await removeStaleUploads(options).catch((error) => log.warn({ error: placeOf(error) }, 'stale uploads'));
  await keepRetention({ database: options.database, log, now: (options.now ?? (() => new Date()))() }).catch((error) =>
    log.error({ error: placeOf(error) }, 'retention'),
  );
  if (settings.backup === 'off') return;
  await backUp(options).catch((error) => log.error({ error: placeOf(error) }, 'backup state'));
}

async function isDue({ database, settings }: NightlyOptions, now: Date): Promise<boolean> {
  if (settings.backup === 'off') return false;
  return database.asOwner(async (owner) => {
    if ((await holdsOnlySamples(owner)) || (await listWorkspaces(owner)).length === 0) return false;
    const state = await findBackupState(owner);
    return !state?.ok || now.getTime() - state.finishedAt.getTime() > OLDEST_BACKUP_MS;
  });
}

async function backUp({ database, settings, log, now = () => new Date() }: NightlyOptions): Promise<void> {
  const folder = join(settings.dataDir, 'backups');
  const file = backupName(dayOf(now()));
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const { bytes, rows } = await writeBackup(database, join(folder, file), now());
    for (const outdated of outdatedBackups(await readdir(folder))) await rm(join(folder, outdated), { force: true });
    const state = { ok: true, file, sizeBytes: bytes, error: null, finishedAt: now() };
    await database.asOwner((owner) => saveBackupState(owner, state));
    log.info({ rows, bytes }, 'backup written');
  } catch (error) {
    log.error({ error: placeOf(error) }, 'backup failed');
    const state = { ok: false, file: null, sizeBytes: null, error: placeOf(error), finishedAt: now() };
    await database.asOwner((owner) => saveBackupState(owner, state));
  }
}

async function removeStaleUploads({ database, settings, now = () => new Date() }: NightlyOptions): Promise<void> {
  const before = new Date(now().getTime() - OLDEST_UPLOAD_MS);
  const stale = await database.asOwner((owner) => listStaleUploads(owner, before));
  for (const { workspaceId, id, path } of stale) {
    await rm(path, { force: true });
    await database.inWorkspace(workspaceId, (db) => deleteUpload(db, workspaceId, id));
  }
  await removeOrphans(database, join(settings.dataDir, 'uploads'), before);
}

/** Files of uploads that nothing names any more: a machine that stopped between the store and the disk leaves them behind. */
async function removeOrphans(database: Database, folder: string, before: Date): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const known = new Set(await database.asOwner((owner) => listKnownUploads(owner, names)));
  for (const name of names.filter((one) => !known.has(one))) {
    const path = join(folder, name);
    const { mtime } = await stat(path);
    if (mtime < before) await rm(path, { force: true });
  }
}
