import type { EntityManager } from 'typeorm';
import type { BuiltDocument, ReportLanguage, RunState, RunStep } from '#domain';

/** A document of a built report: waiting, being made, or there to be fetched. */
export interface BuiltReportFileRow {
  readonly runId: string;
  readonly kind: BuiltDocument;
  readonly language: ReportLanguage;
  /** Of the report, when it was asked for. */
  readonly version: number;
  readonly state: RunState;
  readonly steps: readonly RunStep[];
  readonly errorCode: string | null;
  readonly sizeBytes: number | null;
  readonly askedAt: Date;
}

/** The newest of each kind and language, made or being made, of a report. */
export function listBuiltReportFiles(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  reportId: string,
): Promise<BuiltReportFileRow[]> {
  return db.query(
    `SELECT DISTINCT ON (run.parameters ->> 'kind', run.parameters ->> 'language')
       run.id AS "runId", run.parameters ->> 'kind' AS kind, run.parameters ->> 'language' AS language,
       (run.parameters ->> 'version')::integer AS version, run.state, run.steps, run.error_code AS "errorCode",
       file.size_bytes AS "sizeBytes", run.created_at AS "askedAt"
     FROM run
     LEFT JOIN built_report_file AS file ON file.workspace_id = $1 AND file.run_id = run.id
     WHERE run.workspace_id = $1 AND run.process_id = $2 AND run.kind = 'write-report' AND run.parameters ->> 'reportId' = $3
       AND run.state <> 'cancelled' AND (run.state <> 'done' OR file.run_id IS NOT NULL)
     ORDER BY run.parameters ->> 'kind', run.parameters ->> 'language', run.created_at DESC`,
    [workspaceId, processId, reportId],
  );
}

export async function findBuiltReportFile(
  db: EntityManager,
  workspaceId: string,
  reportId: string,
  kind: BuiltDocument,
  language: ReportLanguage,
): Promise<{ version: number; content: Buffer } | null> {
  const [row] = await db.query(
    `SELECT version, content FROM built_report_file WHERE workspace_id = $1 AND report_id = $2 AND kind = $3 AND language = $4
     ORDER BY created_at DESC LIMIT 1`,
    [workspaceId, reportId, kind, language],
  );
  return row ?? null;
}

/** Stores a document; one of the same kind and language that was made before goes. False where the report is gone. */
export async function saveBuiltReportFile(
  db: EntityManager,
  workspaceId: string,
  file: {
    readonly runId: string;
    readonly reportId: string;
    readonly version: number;
    readonly kind: BuiltDocument;
    readonly language: ReportLanguage;
    readonly content: Buffer;
  },
): Promise<boolean> {
  const { runId, reportId, version, kind, language, content } = file;
  const [standing] = await db.query(`SELECT id FROM built_report WHERE workspace_id = $1 AND id = $2 FOR SHARE`, [
    workspaceId,
    reportId,
  ]);
  if (!standing) return false;
  await db.query(
    `DELETE FROM built_report_file WHERE workspace_id = $1 AND report_id = $2 AND kind = $3 AND language = $4`,
    [workspaceId, reportId, kind, language],
  );
  await db.query(
    `INSERT INTO built_report_file (workspace_id, run_id, report_id, version, kind, language, size_bytes, content)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [workspaceId, runId, reportId, version, kind, language, content.length, content],
  );
  return true;
}

/** Takes away every document, for each may hold the words that are erased: reports name quotes by id, documents have their words. */
export async function eraseFromBuiltReports(
  db: EntityManager,
  workspaceId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await db.query(`DELETE FROM built_report_file WHERE workspace_id = $1`, [workspaceId]);
}
