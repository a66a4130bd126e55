import type { EntityManager } from 'typeorm';
import type { BuiltReportContent, ReportVersionReason } from '#domain';

interface ReportPlace {
  readonly workspaceId: string;
  readonly processId: string;
}

export interface BuiltReportRow {
  readonly id: string;
  readonly template: string;
  readonly content: BuiltReportContent;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date;
  readonly releasedVersion: number | null;
  readonly releasedBy: string | null;
  readonly releasedAt: Date | null;
}

const COLUMNS = `id, template, content, version, changed_by AS "changedBy", changed_at AS "changedAt",
  released_version AS "releasedVersion", released_by AS "releasedBy", released_at AS "releasedAt"`;

/** A report without its blocks. */
export interface BuiltReportLine extends Omit<BuiltReportRow, 'content'> {
  readonly content: Pick<BuiltReportContent, 'title' | 'languages' | 'audience'> & { readonly blocks: number };
}

/** The reports of a process without their blocks, the one that changed last first. */
export function listBuiltReports(
  db: EntityManager,
  { workspaceId, processId }: ReportPlace,
): Promise<BuiltReportLine[]> {
  return db.query(
    `SELECT ${COLUMNS.replace(
      'content,',
      `jsonb_build_object('title', content -> 'title', 'languages', content -> 'languages', 'audience', content -> 'audience',
        'blocks', jsonb_array_length(content -> 'blocks')) AS content,`,
    )} FROM built_report WHERE workspace_id = $1 AND process_id = $2 ORDER BY changed_at DESC, id`,
    [workspaceId, processId],
  );
}

export async function findBuiltReport(
  db: EntityManager,
  { workspaceId, processId }: ReportPlace,
  id: string,
): Promise<BuiltReportRow | null> {
  const [row] = await db.query(
    `SELECT ${COLUMNS} FROM built_report WHERE workspace_id = $1 AND process_id = $2 AND id = $3`,
    [workspaceId, processId, id],
  );
  return row ?? null;
}

export async function addBuiltReport(
  db: EntityManager,
  { workspaceId, processId }: ReportPlace,
  report: Pick<BuiltReportRow, 'template' | 'content'> & { readonly personId: string | null },
): Promise<BuiltReportRow> {
  const [row]: [BuiltReportRow] = await db.query(
    `INSERT INTO built_report (workspace_id, process_id, template, content, changed_by) VALUES ($1, $2, $3, $4, $5) RETURNING ${COLUMNS}`,
    [workspaceId, processId, report.template, JSON.stringify(report.content), report.personId],
  );
  await keepVersion(db, workspaceId, row.id, 'made');
  return row;
}

/**
 * Stores a report over the version that its author has read, and keeps what was stored as a version.
 * @returns null where somebody else changed it since
 */
export async function saveBuiltReport(
  db: EntityManager,
  { workspaceId, processId }: ReportPlace,
  report: Pick<BuiltReportRow, 'id' | 'version' | 'content'> & {
    readonly personId: string | null;
    readonly reason: ReportVersionReason;
  },
): Promise<BuiltReportRow | null> {
  const [changed]: [BuiltReportRow[], number] = await db.query(
    `UPDATE built_report SET content = $5, changed_by = $6, changed_at = now(), version = version + 1
     WHERE workspace_id = $1 AND process_id = $2 AND id = $3 AND version = $4 RETURNING ${COLUMNS}`,
    [workspaceId, processId, report.id, report.version, JSON.stringify(report.content), report.personId],
  );
  const [row] = changed;
  if (!row) return null;
  await keepVersion(db, workspaceId, report.id, report.reason);
  return row;
}

async function keepVersion(
  db: EntityManager,
  workspaceId: string,
  id: string,
  reason: ReportVersionReason,
): Promise<void> {
  await db.query(
    `INSERT INTO built_report_version (workspace_id, report_id, version, reason, content, changed_by, changed_at)
     SELECT workspace_id, id, version, $3, content, changed_by, changed_at FROM built_report WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, id, reason],
  );
}

/** Somebody stands up for the version that was read. False where there is a newer one. */
export async function releaseBuiltReport(
  db: EntityManager,
  { workspaceId, processId }: ReportPlace,
  report: { readonly id: string; readonly version: number; readonly personId: string | null },
): Promise<boolean> {
  const [, changed] = await db.query(
    `UPDATE built_report SET released_version = version, released_by = $5, released_at = now()
     WHERE workspace_id = $1 AND process_id = $2 AND id = $3 AND version = $4`,
    [workspaceId, processId, report.id, report.version, report.personId],
  );
  return changed > 0;
}

export async function deleteBuiltReport(
  db: EntityManager,
  { workspaceId, processId }: ReportPlace,
  id: string,
): Promise<void> {
  await db.query(`DELETE FROM built_report WHERE workspace_id = $1 AND process_id = $2 AND id = $3`, [
    workspaceId,
    processId,
    id,
  ]);
}

export interface BuiltReportVersionRow {
  readonly version: number;
  readonly reason: ReportVersionReason;
  readonly blocks: number;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

/** Versions shown at once; older ones stay and can be restored by number. */
const SHOWN_VERSIONS = 100;

/** The versions of a report, newest first. */
export function listBuiltReportVersions(
  db: EntityManager,
  workspaceId: string,
  reportId: string,
): Promise<BuiltReportVersionRow[]> {
  return db.query(
    `SELECT version, reason, jsonb_array_length(content -> 'blocks') AS blocks, changed_by AS "changedBy", changed_at AS "changedAt"
     FROM built_report_version WHERE workspace_id = $1 AND report_id = $2 ORDER BY version DESC LIMIT $3`,
    [workspaceId, reportId, SHOWN_VERSIONS],
  );
}

export async function findBuiltReportVersion(
  db: EntityManager,
  workspaceId: string,
  reportId: string,
  version: number,
): Promise<BuiltReportContent | null> {
  const [row] = await db.query(
    `SELECT content FROM built_report_version WHERE workspace_id = $1 AND report_id = $2 AND version = $3`,
    [workspaceId, reportId, version],
  );
  return row?.content ?? null;
}
