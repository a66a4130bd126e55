import type { EntityManager } from 'typeorm';
import type { RunKind, RunStep } from '#domain';

/** A worker's claim on a run: it ends by itself unless renewed, so the work of a dead worker is never lost. */
export interface Lease {
  readonly workspaceId: string;
  readonly runId: string;
  /** The worker, a name that no other ever has. */
  readonly owner: string;
}

export interface LeasedRun {
  readonly processId: string;
  readonly kind: RunKind;
  readonly seed: number | null;
  readonly importId: string | null;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly createdBy: string | null;
  /** How often the run was begun, this time included. */
  readonly attempts: number;
  readonly cancelRequested: boolean;
}

/**
 * Takes an unfinished run that nobody works on. Runs of one kind in one process are taken in the order in which they were
 * asked for, so two of them never overlap, whatever the number of workers.
 *
 * @returns null when the run is finished, is another worker's, or an earlier one is not finished
 */
export async function takeLease(db: EntityManager, lease: Lease, leaseMs: number): Promise<LeasedRun | null> {
  const [rows] = await db.query(
    `UPDATE run SET state = 'running', lease_owner = $3, lease_until = clock_timestamp() + $4 * interval '1 millisecond',
       attempts = attempts + 1, started_at = coalesce(started_at, now())
     WHERE workspace_id = $1 AND id = $2 AND state IN ('queued', 'running')
       AND (lease_until IS NULL OR lease_until < clock_timestamp())
       AND NOT EXISTS (
         SELECT FROM run AS earlier
         WHERE earlier.workspace_id = run.workspace_id AND earlier.process_id = run.process_id
           AND earlier.kind = run.kind AND earlier.state IN ('queued', 'running')
           AND (earlier.created_at, earlier.id) < (run.created_at, run.id))
     RETURNING process_id AS "processId", kind, seed, import_id AS "importId", parameters, created_by AS "createdBy",
       attempts, cancel_requested_at IS NOT NULL AS "cancelRequested"`,
    [lease.workspaceId, lease.runId, lease.owner, leaseMs],
  );
  return rows[0] ?? null;
}

const MINE = `workspace_id = $1 AND id = $2 AND lease_owner = $3 AND state = 'running'`;
const mine = (lease: Lease) => [lease.workspaceId, lease.runId, lease.owner];

/** @returns null when another worker has taken the run over */
export async function renewLease(
  db: EntityManager,
  lease: Lease,
  leaseMs: number,
): Promise<{ cancelRequested: boolean } | null> {
  const [rows] = await db.query(
    `UPDATE run SET lease_until = clock_timestamp() + $4 * interval '1 millisecond' WHERE ${MINE}
     RETURNING cancel_requested_at IS NOT NULL AS "cancelRequested"`,
    [...mine(lease), leaseMs],
  );
  return rows[0] ?? null;
}

/** Locks the run until the transaction ends; false when another worker has taken it over. */
export async function keepLease(db: EntityManager, lease: Lease): Promise<boolean> {
  const rows = await db.query(`SELECT FROM run WHERE ${MINE} FOR NO KEY UPDATE`, mine(lease));
  return rows.length > 0;
}

/** Gives the run back to the queue unfinished. */
export async function releaseLease(db: EntityManager, lease: Lease): Promise<{ attempts: number } | null> {
  const [rows] = await db.query(
    `UPDATE run SET state = 'queued', lease_owner = NULL, lease_until = NULL WHERE ${MINE} RETURNING attempts`,
    mine(lease),
  );
  return rows[0] ?? null;
}

export async function saveRunSteps(db: EntityManager, lease: Lease, steps: readonly RunStep[]): Promise<void> {
  await db.query(`UPDATE run SET steps = $4 WHERE ${MINE}`, [...mine(lease), JSON.stringify(steps)]);
}

export type RunEnding =
  | { readonly state: 'done'; readonly counts: Readonly<Record<string, number>>; readonly methodVersion: string }
  | { readonly state: 'failed'; readonly errorCode: string; readonly errorDetails: Readonly<Record<string, unknown>> }
  | { readonly state: 'cancelled' };

/** Ends the run; false when it is no longer this worker's. */
export async function finishRun(
  db: EntityManager,
  lease: Lease,
  ending: RunEnding,
  steps: readonly RunStep[],
): Promise<boolean> {
  const [rows] = await db.query(
    `UPDATE run SET state = $4, steps = $5, counts = $6, method_version = $7, error_code = $8, error_details = $9,
       lease_owner = NULL, lease_until = NULL, finished_at = clock_timestamp()
     WHERE ${MINE} RETURNING id`,
    [
      ...mine(lease),
      ending.state,
      JSON.stringify(steps),
      JSON.stringify(ending.state === 'done' ? ending.counts : {}),
      ending.state === 'done' ? ending.methodVersion : null,
      ending.state === 'failed' ? ending.errorCode : null,
      ending.state === 'failed' ? JSON.stringify(ending.errorDetails) : null,
    ],
  );
  return rows.length > 0;
}

/** Unfinished runs of every municipality that nobody works on, oldest first. For the owner's connection alone. */
export async function listRunsWithoutWorker(
  db: EntityManager,
): Promise<{ workspaceId: string; runId: string; attempts: number }[]> {
  return db.query(
    `SELECT workspace_id AS "workspaceId", id AS "runId", attempts FROM run
     WHERE state IN ('queued', 'running') AND (lease_until IS NULL OR lease_until < clock_timestamp())
     ORDER BY created_at, id LIMIT 1000`,
  );
}
