import type { EntityManager } from 'typeorm';
import type { RunKind, RunState, RunStep } from '#domain';

/** Long work as a person sees it. */
export interface RunRow {
  readonly id: string;
  readonly processId: string;
  readonly kind: RunKind;
  readonly state: RunState;
  readonly steps: readonly RunStep[];
  readonly counts: Readonly<Record<string, number>>;
  readonly datasetVersion: number | null;
  readonly seed: number | null;
  readonly methodVersion: string | null;
  readonly errorCode: string | null;
  readonly importId: string | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

const COLUMNS = `id, process_id AS "processId", kind, state, steps, counts, dataset_version AS "datasetVersion", seed,
  method_version AS "methodVersion", error_code AS "errorCode", import_id AS "importId", created_at AS "createdAt",
  started_at AS "startedAt", finished_at AS "finishedAt"`;

export interface NewRun {
  readonly processId: string;
  readonly kind: RunKind;
  readonly seed: number;
  readonly importId: string | null;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly createdBy: string | null;
}

/** Writes a run that waits for a worker. */
export async function saveQueuedRun(db: EntityManager, workspaceId: string, run: NewRun): Promise<string> {
  const [row] = await db.query(
    `INSERT INTO run (workspace_id, process_id, kind, seed, import_id, parameters, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, clock_timestamp()) RETURNING id`,
    [workspaceId, run.processId, run.kind, run.seed, run.importId, JSON.stringify(run.parameters), run.createdBy],
  );
  return row.id;
}

/**
 * Makes two people who start the same kind of run at one moment stand in line until the transaction ends. A courtesy, not a
 * guarantee: that runs of a kind never overlap is held where leases are taken.
 */
export async function waitInLine(db: EntityManager, processId: string, kind: RunKind): Promise<void> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`nasluch run ${processId} ${kind}`]);
}

/** Queued and running ones of a kind, oldest first. */
export async function listUnfinishedRuns(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  kind: RunKind,
): Promise<{ id: string; state: 'queued' | 'running'; attempts: number }[]> {
  return db.query(
    `SELECT id, state, attempts FROM run
     WHERE workspace_id = $1 AND process_id = $2 AND kind = $3 AND state IN ('queued', 'running')
     ORDER BY created_at, id`,
    [workspaceId, processId, kind],
  );
}

export async function findRun(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string,
): Promise<RunRow | null> {
  const [row] = await db.query(`SELECT ${COLUMNS} FROM run WHERE workspace_id = $1 AND process_id = $2 AND id = $3`, [
    workspaceId,
    processId,
    runId,
  ]);
  return row ?? null;
}

/** The newest of each kind, newest first: what the process page says about work under way. */
export async function listLatestRuns(db: EntityManager, workspaceId: string, processId: string): Promise<RunRow[]> {
  return db.query(
    `SELECT * FROM (
       SELECT DISTINCT ON (kind) ${COLUMNS} FROM run WHERE workspace_id = $1 AND process_id = $2
       ORDER BY kind, created_at DESC, id
     ) AS latest ORDER BY "createdAt" DESC, id`,
    [workspaceId, processId],
  );
}

/** A waiting run ends at once; one at work is asked to stop. A finished run stays as it is. */
export async function requestCancel(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string,
): Promise<void> {
  await db.query(
    `UPDATE run SET cancel_requested_at = coalesce(cancel_requested_at, now()),
       state = CASE state WHEN 'queued' THEN 'cancelled' ELSE state END,
       finished_at = CASE state WHEN 'queued' THEN now() ELSE finished_at END
     WHERE workspace_id = $1 AND process_id = $2 AND id = $3 AND state IN ('queued', 'running')`,
    [workspaceId, processId, runId],
  );
}

/** The data of a process as an analysis read it. */
export interface DatasetStamp {
  readonly version: number;
  readonly hash: Buffer | null;
}

/**
 * Everything that the transaction reads from here on is of one moment, the stamp included: an analysis never claims a version
 * that it did not see. Must be the first statement of the transaction.
 */
export async function freezeDataset(db: EntityManager, workspaceId: string, processId: string): Promise<DatasetStamp> {
  await db.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const [row] = await db.query(
    'SELECT dataset_version AS version, dataset_hash AS hash FROM process WHERE workspace_id = $1 AND id = $2',
    [workspaceId, processId],
  );
  return row ?? { version: 0, hash: null };
}

/** What the result was computed from; in the transaction that stores it. */
export async function stampRun(
  db: EntityManager,
  workspaceId: string,
  runId: string,
  dataset: DatasetStamp,
): Promise<void> {
  await db.query(`UPDATE run SET dataset_version = $3, dataset_hash = $4 WHERE workspace_id = $1 AND id = $2`, [
    workspaceId,
    runId,
    dataset.version,
    dataset.hash,
  ]);
}
