import { guardedFetch, systemClock, type Clock } from '#connectors';
import { DomainError, InvalidInputError, NotFoundError, type SourceRow } from '#domain';
import {
  changeConnection,
  countGone,
  findConnection,
  findImport,
  findTimeZone,
  finishImport,
  listDeliveredHashes,
  listErasedHashes,
  listStanding,
  nameImportOfRun,
  saveImport,
  wasUndoneSince,
  type ConnectionRow,
} from '#persistence';
import { IMPORT_METHOD, runImport } from '../import/run-import.js';
import { type JobContext, type JobResult } from '../jobs/job-context.js';
import { RunInterruptedError } from '../jobs/run-interrupted-error.js';
import { saveFollowingRuns } from '../jobs/start-run.js';
import { answerLog } from './answer-log.js';
import { nextSync, waitAfter } from './next-sync.js';
import { openCredentials } from './credentials.js';
import { pickNews, type News } from './pick-news.js';
import { openPlatform, tellsChanges, type PlatformReading } from './read-platform.js';
import { collectKeys } from './seen-keys.js';
import { openSpool, type Spool, type SpoolEnd, type SpoolStart } from './spool.js';

/** What the run of a sync is told. */
export interface SyncParameters {
  readonly connectionId: string;
}

export interface SyncTools {
  /** The clock; the machine's own unless told. */
  readonly clock?: Clock;
}

/** What one sync works with. */
interface Sync {
  readonly context: JobContext;
  readonly connection: ConnectionRow;
  readonly timeZone: string;
  readonly clock: Clock;
  readonly spool: Spool;
}

/** Reading goes on with the answers that are there; after any other failure it begins anew. */
const GOES_ON = ['source-unreachable', 'source-too-many-requests'];

/**
 * Reads a platform over its API and stores what is new. First every answer goes into the spool, so that a worker who takes a broken-off
 * sync over goes on where it stopped; then the rows are stored in one transaction, with the place from which the next sync goes on.
 * What was stored before and is the same is left out; a sync without news stores no import.
 */
export async function syncSource(context: JobContext, { clock = systemClock }: SyncTools = {}): Promise<JobResult> {
  const { database, keys, settings, workspaceId } = context;
  const { connectionId } = context.parameters as unknown as SyncParameters;
  const connection = await database.inWorkspace(workspaceId, (db) => findConnection(db, workspaceId, connectionId));
  if (connection === null) throw new NotFoundError('connection-not-found', 'There is no such connection.');
  const timeZone = await database.asOwner((owner) => findTimeZone(owner, workspaceId));
  const spool = openSpool(settings.dataDir, keys, workspaceId, connectionId);
  const stored = await storedBefore(context);
  if (stored !== null) return { counts: stored, methodVersion: IMPORT_METHOD };
  const sync: Sync = { context, connection, timeZone, clock, spool };
  try {
    const { start, end, host } = await readPlatform(sync);
    const counts = await store(sync, start, end, host);
    await spool.remove();
    return { counts, methodVersion: IMPORT_METHOD };
  } catch (error) {
    if (!(error instanceof RunInterruptedError)) await noteFailure(sync, error);
    throw error;
  }
}

/** The counts of an import that a worker stored before it died, and whose run nobody ended. */
async function storedBefore({ database, workspaceId, importId }: JobContext): Promise<Record<string, number> | null> {
  if (importId === null) return null;
  const delivery = await database.inWorkspace(workspaceId, (db) => findImport(db, workspaceId, importId));
  return delivery?.state === 'done' ? { ...delivery.counts } : null;
}

async function readPlatform(sync: Sync): Promise<{ start: SpoolStart; end: SpoolEnd; host: string }> {
  const { context, connection, timeZone, spool } = sync;
  const allowPrivate = context.settings.privateSources;
  // Clients ask again after whatever goes wrong, but not after this.
  const interrupted = new AbortController();
  const log = answerLog({
    lines: spool.answers,
    fetch: guardedFetch({ allowPrivate }),
    clock: sync.clock,
    // the answer to a client's credentials is a token
    isKept: (url) => url.pathname !== '/api/v2/authenticate',
    checkCancelled() {
      try {
        context.checkCancelled();
      } catch (error) {
        interrupted.abort(error);
        throw error;
      }
    },
    onAnswer: (answers) => context.step('asking', answers, null),
  });
  const platform = openPlatform(
    {
      platform: connection.platform,
      address: connection.address,
      credentials: openCredentials(context.keys, connection),
    },
    { fetch: log.fetch, clock: log.clock, allowPrivate, signal: interrupted.signal },
    { parts: connection.settings.parts ?? [], labels: connection.labels, timeZone },
  );
  const start = await startSpool(sync, platform);
  const standing = await spool.end();
  if (standing !== null) return { start, end: standing, host: platform.host };
  const collector = collectKeys(connection.seenKeys);
  const since = start.since === null ? null : new Date(start.since);
  const rows = learning(platform.rows(new Date(start.began), since), (row) => {
    context.checkCancelled();
    collector.learn(row);
  });
  const end = await spool.writeRows(rows, () => ({ size: log.counted().size, seenKeys: collector.seen() }));
  return { start, end, host: platform.host };
}

/** Goes on with the attempt before, if it was asked for the same; else begins a new one. */
async function startSpool({ context, connection, clock, spool }: Sync, platform: PlatformReading): Promise<SpoolStart> {
  const since = await sinceOf(context, connection);
  const { address, platform: kind, settings, labels } = connection;
  const fingerprint = JSON.stringify([kind, address, settings, labels, since]);
  const before = await spool.start(fingerprint, new Date(clock.now()));
  if (before !== null) return before;
  const start = { began: (await platform.began()).toISOString(), since, fingerprint };
  await spool.begin(start);
  return start;
}

/** Null for everything: at first, where a platform tells no changes, and after an import of it was undone. */
async function sinceOf({ database, workspaceId }: JobContext, connection: ConnectionRow): Promise<string | null> {
  const { cursor, platform, sourceId } = connection;
  if (cursor === null || !tellsChanges(platform)) return null;
  const wasUndone = await database.inWorkspace(workspaceId, (db) =>
    wasUndoneSince(db, workspaceId, sourceId, new Date(cursor.storedAt)),
  );
  return wasUndone ? null : cursor.since;
}

async function store(sync: Sync, start: SpoolStart, end: SpoolEnd, host: string): Promise<Record<string, number>> {
  const { context, connection, spool } = sync;
  const { database, keys, workspaceId, runId } = context;
  const { sourceId, processId } = connection;
  const news = await findNews(sync, start, host);
  const advance = { cursor: { since: start.began, storedAt: new Date().toISOString() }, seenKeys: end.seenKeys };
  if (!news.isAny && context.importId === null) {
    await database.inWorkspace(workspaceId, async (db) => {
      await changeConnection(db, workspaceId, connection.id, { ...advance, ...succeeded(sync) });
      await context.keepLease(db);
    });
    return { rows: end.rows, created: 0, changed: 0, unchanged: news.sent, rejected: 0, gone: 0 };
  }
  const importId =
    context.importId ??
    (await database.inWorkspace(workspaceId, async (db) => {
      const saved = await saveImport(db, workspaceId, {
        processId,
        sourceId,
        connector: connection.platform,
        methodVersion: IMPORT_METHOD,
        mappingId: null,
        mappingVersion: null,
        files: [{ name: host, size: end.size, sha256: '' }],
        createdBy: null,
      });
      await nameImportOfRun(db, workspaceId, runId, saved);
      return saved;
    }));
  try {
    const counts = await runImport({
      database,
      keys,
      workspaceId,
      importId,
      files: [],
      rows: news.isAny ? news.rows() : spool.rows(),
      timeZone: sync.timeZone,
      step: context.step,
      checkCancelled: context.checkCancelled,
      async beforeCommit(db) {
        await countGone(db, workspaceId, importId);
        await changeConnection(db, workspaceId, connection.id, { ...advance, ...succeeded(sync) });
        await saveFollowingRuns(db, { workspaceId, processId, kind: 'import', createdBy: null });
        await context.keepLease(db);
      },
    });
    return { ...counts };
  } catch (error) {
    if (!(error instanceof RunInterruptedError) || error.interruption === 'cancelled') {
      await database.inWorkspace(workspaceId, (db) =>
        finishImport(db, workspaceId, importId, { state: 'failed', counts: {} }),
      );
    }
    throw error;
  }
}

async function findNews({ context, connection, spool }: Sync, start: SpoolStart, host: string): Promise<News> {
  const { database, keys, workspaceId } = context;
  const { sourceId } = connection;
  const isWhole = start.since === null;
  const [standing, delivered, erased] = await database.inWorkspace(workspaceId, async (db) => [
    await listStanding(db, workspaceId, sourceId),
    await listDeliveredHashes(db, workspaceId, sourceId),
    await listErasedHashes(db, workspaceId, sourceId),
  ]);
  const fingerprint = (text: string) => keys.fingerprint(workspaceId, text);
  const known = { standing, delivered, erased };
  const news = await pickNews({ rows: () => spool.rows(), isWhole, ...known, fingerprint, host });
  if (isWhole && news.sent === 0 && standing.length > 0) {
    throw new InvalidInputError('source-empty', 'The platform shows nothing any more, though it held something.');
  }
  return news;
}

function succeeded({ clock }: Sync) {
  return { failures: 0, lastError: null, lastSucceededAt: new Date(clock.now()) };
}

/** The reason stands on the screen, and the next sync by itself is put off. */
async function noteFailure(sync: Sync, error: unknown): Promise<void> {
  const { context, connection, clock, spool, timeZone } = sync;
  const { database, workspaceId } = context;
  const code = error instanceof DomainError ? error.code : 'internal';
  if (!GOES_ON.includes(code)) await spool.remove();
  const now = new Date(clock.now());
  const failures = connection.failures + 1;
  const regular = nextSync(connection.schedule, connection.hour, now, timeZone);
  const nextAt = regular === null ? null : new Date(now.getTime() + waitAfter(failures));
  await database.inWorkspace(workspaceId, (db) =>
    changeConnection(db, workspaceId, connection.id, { failures, lastError: code, nextAt }),
  );
}

async function* learning(rows: AsyncIterable<SourceRow>, learn: (row: SourceRow) => void): AsyncGenerator<SourceRow> {
  for await (const row of rows) {
    learn(row);
    yield row;
  }
}
