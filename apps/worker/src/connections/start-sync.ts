import { ConflictError, NotFoundError } from '#domain';
import { changeConnection, findConnection, findTimeZone, lockConnection, type Database } from '#persistence';
import { type QueueRuntime } from '../jobs/queue-runtime.js';
import { type RunReference } from '../jobs/transport.js';
import { nextSync } from './next-sync.js';

export interface SyncRequest {
  readonly database: Database;
  readonly queue: Pick<QueueRuntime, 'startRun'>;
  readonly workspaceId: string;
  readonly connectionId: string;
  readonly now: Date;
  readonly createdBy: string | null;
  /** Only if it is still due: another worker may have started it a moment ago. */
  readonly onlyIfDue?: boolean;
}

/**
 * Starts the sync of one connection; never a second one beside it.
 * @returns null when it is not due any more
 * @throws {NotFoundError} `connection-not-found`
 * @throws {ConflictError} `run-already-going`
 */
export async function startSync(request: SyncRequest): Promise<RunReference | null> {
  const { database, workspaceId, connectionId: id, now, createdBy } = request;
  const timeZone = await database.asOwner((owner) => findTimeZone(owner, workspaceId));
  const connection = await database.inWorkspace(workspaceId, (db) => findConnection(db, workspaceId, id));
  if (connection === null) throw new NotFoundError('connection-not-found', 'There is no such connection.');
  const work = { workspaceId, processId: connection.processId, kind: 'sync-source' as const, createdBy };
  try {
    return await request.queue.startRun({ ...work, parameters: { connectionId: id } }, async (db, runId) => {
      await lockConnection(db, workspaceId, id);
      const standing = await findConnection(db, workspaceId, id);
      const isGoing = standing?.runState === 'queued' || standing?.runState === 'running';
      const isDue = standing !== null && (standing.nextAt ?? NEVER) <= now && !standing.paused;
      if (request.onlyIfDue === true && (isGoing || !isDue)) throw new NotDueError();
      if (isGoing) throw new ConflictError('run-already-going', 'This is already being read.', { kind: 'sync-source' });
      const { schedule, hour } = connection;
      const nextAt = nextSync(schedule, hour, now, timeZone);
      await changeConnection(db, workspaceId, id, { lastRunId: runId, lastTriedAt: now, nextAt });
    });
  } catch (error) {
    if (error instanceof NotDueError) return null;
    throw error;
  }
}

/** Later than any date that a clock shows. */
const NEVER = new Date(8.64e15);

/** Takes the run back that was written for a sync which is not due any more. */
class NotDueError extends Error {}
