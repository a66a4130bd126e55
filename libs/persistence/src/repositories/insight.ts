import type { EntityManager } from 'typeorm';

/** A stored result with what it states about itself. */
export interface Insight<Report> {
  readonly runId: string;
  readonly report: Report;
  readonly datasetVersion: number;
  readonly method: string;
  readonly seed: number | null;
  readonly computedAt: Date;
  /** The data changed after the result was computed. */
  readonly stale: boolean;
}

type ResultTable = 'reach_result' | 'impact_result';

/** The newest result of a process; a run that is computed again replaces what it stored. */
export async function findNewestInsight<Report>(
  db: EntityManager,
  table: ResultTable,
  workspaceId: string,
  processId: string,
): Promise<Insight<Report> | null> {
  const [row] = await db.query(
    `SELECT result.run_id AS "runId", result.report, coalesce(run.dataset_version, 0) AS "datasetVersion",
       coalesce(run.method_version, '') AS method, run.seed, result.created_at AS "computedAt",
       coalesce(run.dataset_version, 0) < process.dataset_version AS stale
     FROM ${table} AS result
     JOIN run ON run.workspace_id = result.workspace_id AND run.id = result.run_id
     JOIN process ON process.workspace_id = result.workspace_id AND process.id = result.process_id
     WHERE result.workspace_id = $1 AND result.process_id = $2
     ORDER BY result.created_at DESC LIMIT 1`,
    [workspaceId, processId],
  );
  return row ?? null;
}

export async function saveInsight(
  db: EntityManager,
  table: ResultTable,
  workspaceId: string,
  result: { readonly runId: string; readonly processId: string; readonly report: unknown },
): Promise<void> {
  await db.query(
    `INSERT INTO ${table} (workspace_id, run_id, process_id, report) VALUES ($1, $2, $3, $4)
     ON CONFLICT (workspace_id, run_id) DO UPDATE SET report = excluded.report, created_at = now()`,
    [workspaceId, result.runId, result.processId, JSON.stringify(result.report)],
  );
}
