import type { EntityManager } from 'typeorm';
import type { ReportSection } from '#domain';
import { deleteReportFiles } from './report-files.js';

export interface ReportTextRow {
  readonly section: ReportSection;
  readonly language: string;
  readonly body: string;
  readonly version: number;
  readonly changedAt: Date;
}

/** The sections of a process as a release takes them; $1 is the workspace and $2 the process. */
export const TYPED_TEXTS = `SELECT coalesce(jsonb_agg(jsonb_build_object('section', section, 'language', language, 'body', body, 'version', version)
    ORDER BY section, language), '[]') FROM report_text WHERE workspace_id = $1 AND process_id = $2 AND body <> ''`;

/**
 * Puts the sections of today into a release that nobody has published yet; its documents are written anew when they are asked for.
 * @returns false where it is published or withdrawn
 */
export async function takeReportTexts(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  releaseId: string,
): Promise<boolean> {
  const [, changed] = await db.query(
    `UPDATE release SET report_texts = (${TYPED_TEXTS})
     WHERE workspace_id = $1 AND process_id = $2 AND id = $3 AND published_at IS NULL AND withdrawn_at IS NULL`,
    [workspaceId, processId, releaseId],
  );
  if (changed > 0) await deleteReportFiles(db, workspaceId, releaseId);
  return changed > 0;
}

/** What people typed for the report of a process. */
export function listReportTexts(db: EntityManager, workspaceId: string, processId: string): Promise<ReportTextRow[]> {
  return db.query(
    `SELECT section, language, body, version, changed_at AS "changedAt" FROM report_text
     WHERE workspace_id = $1 AND process_id = $2 ORDER BY section, language`,
    [workspaceId, processId],
  );
}

/**
 * Stores a text over the version that its author has read; version 0 is none yet.
 * @returns false where somebody else changed it since
 */
export async function saveReportText(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  text: Pick<ReportTextRow, 'section' | 'language' | 'body' | 'version'> & { readonly personId: string | null },
): Promise<boolean> {
  const row = [workspaceId, processId, text.section, text.language, text.body, text.personId];
  const changed: unknown[] =
    text.version === 0
      ? await db.query(
          `INSERT INTO report_text (workspace_id, process_id, section, language, body, changed_by) VALUES ($1, $2, $3, $4, $5, $6)
           ON CONFLICT DO NOTHING RETURNING version`,
          row,
        )
      : (
          await db.query(
            `UPDATE report_text SET body = $5, changed_by = $6, changed_at = now(), version = version + 1
             WHERE workspace_id = $1 AND process_id = $2 AND section = $3 AND language = $4 AND version = $7 RETURNING version`,
            [...row, text.version],
          )
        )[0];
  return changed.length > 0;
}
