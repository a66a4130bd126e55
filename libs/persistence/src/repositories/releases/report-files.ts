import type { EntityManager } from 'typeorm';
import type { ReleasedReportText, ReportKind, RunState, RunStep } from '#domain';

/** A document of a release: waiting, being made, or there to be fetched. */
export interface ReportFileRow {
  readonly runId: string;
  readonly releaseId: string;
  readonly kind: ReportKind;
  readonly language: string;
  readonly state: RunState;
  readonly steps: readonly RunStep[];
  readonly errorCode: string | null;
  readonly sizeBytes: number | null;
}

/** The newest of each kind and language, made or being made, of a release. */
export function listReportFiles(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  releaseId: string,
): Promise<ReportFileRow[]> {
  return db.query(
    `SELECT DISTINCT ON (run.parameters ->> 'releaseId', run.parameters ->> 'kind', run.parameters ->> 'language')
       run.id AS "runId", run.parameters ->> 'releaseId' AS "releaseId", run.parameters ->> 'kind' AS kind,
       run.parameters ->> 'language' AS language, run.state, run.steps, run.error_code AS "errorCode", file.size_bytes AS "sizeBytes"
     FROM run
     LEFT JOIN report_file AS file ON file.workspace_id = $1 AND file.run_id = run.id
     WHERE run.workspace_id = $1 AND run.process_id = $2 AND run.kind = 'write-report' AND run.parameters ->> 'releaseId' = $3
       AND (run.state <> 'done' OR file.run_id IS NOT NULL)
     ORDER BY run.parameters ->> 'releaseId', run.parameters ->> 'kind', run.parameters ->> 'language', run.created_at DESC`,
    [workspaceId, processId, releaseId],
  );
}

export interface ReportFileKey {
  readonly releaseId: string;
  readonly kind: ReportKind;
  readonly language: string;
}

/** The document as it was written; null where it is not, or the release was withdrawn. */
export async function findReportFile(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  { releaseId, kind, language }: ReportFileKey,
): Promise<{ number: number; content: Buffer } | null> {
  const [row] = await db.query(
    `SELECT release.number, file.content FROM report_file AS file
     JOIN release ON release.workspace_id = $1 AND release.id = file.release_id AND release.withdrawn_at IS NULL
     WHERE file.workspace_id = $1 AND file.process_id = $2 AND file.release_id = $3 AND file.kind = $4 AND file.language = $5`,
    [workspaceId, processId, releaseId, kind, language],
  );
  return row ?? null;
}

/** Stores a document; one of the same kind and language that was made before goes. False where the release is gone or withdrawn. */
export async function saveReportFile(
  db: EntityManager,
  workspaceId: string,
  file: {
    readonly runId: string;
    readonly processId: string;
    readonly releaseId: string;
    /** Of the release that it was made from: another one is there now if somebody was erased meanwhile. */
    readonly contentHash: string;
    /** Of the sections that it was made with; another text that was put in meanwhile makes the document an old one. */
    readonly reportTexts: readonly ReleasedReportText[];
    readonly kind: ReportKind;
    readonly language: string;
    readonly content: Buffer;
  },
): Promise<boolean> {
  const { runId, processId, releaseId, kind, language, content } = file;
  const [standing] = await db.query(
    `SELECT id FROM release WHERE workspace_id = $1 AND id = $2 AND withdrawn_at IS NULL AND content_hash = decode($3, 'hex')
       AND report_texts = $4::jsonb FOR SHARE`,
    [workspaceId, releaseId, file.contentHash, JSON.stringify(file.reportTexts)],
  );
  if (!standing) return false;
  await db.query(
    `DELETE FROM report_file WHERE workspace_id = $1 AND release_id = $2 AND kind = $3 AND language = $4`,
    [workspaceId, releaseId, kind, language],
  );
  await db.query(
    `INSERT INTO report_file (workspace_id, run_id, process_id, release_id, kind, language, size_bytes, content)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [workspaceId, runId, processId, releaseId, kind, language, content.length, content],
  );
  return true;
}

export async function deleteReportFiles(db: EntityManager, workspaceId: string, releaseId: string): Promise<void> {
  await db.query(`DELETE FROM report_file WHERE workspace_id = $1 AND release_id = $2`, [workspaceId, releaseId]);
}
