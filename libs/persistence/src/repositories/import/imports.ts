import type { EntityManager } from 'typeorm';
import type { PublicationPermission, RejectionCode, StatusMap, TableMapping } from '#domain';
import type { ImportState, ImportedFile } from '../../entities/import.entity.js';
import type { SourceKind } from '../../entities/source.entity.js';

/** The connectors that an import can name. */
export type ConnectorName = Exclude<SourceKind, 'submission' | 'manual'>;
/** What brings rows of its own instead of files to read. */
type TypedIn = 'submission';

export interface SourceRow {
  readonly id: string;
  readonly kind: SourceKind;
  readonly name: string;
  readonly statusMap: StatusMap;
  readonly permission: PublicationPermission;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The source of a process with this name; made when there is none. */
export async function findOrSaveSource(
  db: EntityManager,
  workspaceId: string,
  source: {
    processId: string;
    kind: SourceKind;
    name: string;
    permission?: PublicationPermission;
    statusMap?: StatusMap;
  },
): Promise<SourceRow> {
  await db.query(
    `INSERT INTO source (workspace_id, process_id, kind, name, permission, status_map) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (workspace_id, process_id, name) DO NOTHING`,
    [workspaceId, source.processId, source.kind, source.name, source.permission ?? 'unknown', source.statusMap ?? {}],
  );
  const [row] = await db.query(
    `SELECT id, kind, name, status_map AS "statusMap", permission, settings FROM source
     WHERE workspace_id = $1 AND process_id = $2 AND name = $3`,
    [workspaceId, source.processId, source.name],
  );
  return row;
}

export interface NewImport {
  readonly processId: string;
  readonly sourceId: string;
  readonly connector: ConnectorName | TypedIn;
  readonly methodVersion: string;
  readonly mappingId: string | null;
  readonly mappingVersion: number | null;
  readonly files: readonly ImportedFile[];
  readonly createdBy: string | null;
}

export async function saveImport(db: EntityManager, workspaceId: string, delivery: NewImport): Promise<string> {
  const [row] = await db.query(
    `INSERT INTO import (workspace_id, process_id, source_id, state, connector, method_version, mapping_id, mapping_version, files,
       created_by)
     VALUES ($1, $2, $3, 'running', $4, $5, $6, $7, $8, $9) RETURNING id`,
    [
      workspaceId,
      delivery.processId,
      delivery.sourceId,
      delivery.connector,
      delivery.methodVersion,
      delivery.mappingId,
      delivery.mappingVersion,
      JSON.stringify(delivery.files),
      delivery.createdBy,
    ],
  );
  return row.id;
}

export interface ImportRow {
  readonly id: string;
  readonly processId: string;
  readonly sourceId: string;
  readonly sourceName: string;
  /** Which connector reads it. */
  readonly connector: ConnectorName | TypedIn;
  readonly permission: PublicationPermission;
  readonly statusMap: StatusMap;
  /** What is set for the source, such as by what its people are linked. */
  readonly sourceSettings: Readonly<Record<string, unknown>>;
  readonly state: ImportState;
  readonly mapping: TableMapping | null;
  readonly files: readonly ImportedFile[];
  readonly counts: Readonly<Record<string, number>>;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  readonly runId: string | null;
  readonly errorCode: string | null;
}

const COLUMNS = `import.id, import.process_id AS "processId", import.source_id AS "sourceId", source.name AS "sourceName",
  import.connector, source.permission, source.status_map AS "statusMap", source.settings AS "sourceSettings", 
  CASE WHEN import.state = 'running' AND run.state IN ('failed', 'cancelled') THEN 'failed' ELSE import.state END AS state,
  mapping.document AS mapping,
  import.files, import.counts, import.created_by AS "createdBy", import.created_at AS "createdAt",
  import.finished_at AS "finishedAt", run.id AS "runId", run.error_code AS "errorCode"`;
const TABLES = `import
  JOIN source ON source.workspace_id = import.workspace_id AND source.id = import.source_id
  LEFT JOIN mapping ON mapping.workspace_id = import.workspace_id AND mapping.id = import.mapping_id
  LEFT JOIN LATERAL (SELECT id, state, error_code FROM run WHERE run.workspace_id = import.workspace_id AND run.process_id = import.process_id
    AND run.import_id = import.id AND run.kind IN ('import', 'sync-source') ORDER BY created_at DESC LIMIT 1) AS run ON true`;

export async function findImport(db: EntityManager, workspaceId: string, importId: string): Promise<ImportRow | null> {
  const [row] = await db.query(`SELECT ${COLUMNS} FROM ${TABLES} WHERE import.workspace_id = $1 AND import.id = $2`, [
    workspaceId,
    importId,
  ]);
  return row ?? null;
}

/** An import of files or of a platform, as the log shows it. */
export type LoggedImport = ImportRow & { readonly connector: ConnectorName };

export function isLogged(row: ImportRow): row is LoggedImport {
  return row.connector !== 'submission';
}

/** The import log of a process, newest first. What was typed in has a register of its own and does not stand in it. */
export async function listImports(db: EntityManager, workspaceId: string, processId: string): Promise<LoggedImport[]> {
  return db.query(
    `SELECT ${COLUMNS} FROM ${TABLES}
     WHERE import.workspace_id = $1 AND import.process_id = $2 AND import.connector <> 'submission'
     ORDER BY import.created_at DESC, import.id LIMIT 200`,
    [workspaceId, processId],
  );
}

export async function finishImport(
  db: EntityManager,
  workspaceId: string,
  importId: string,
  outcome: { state: 'done' | 'failed'; counts: Readonly<Record<string, number>> },
): Promise<void> {
  await db.query(`UPDATE import SET state = $3, counts = $4, finished_at = now() WHERE workspace_id = $1 AND id = $2`, [
    workspaceId,
    importId,
    outcome.state,
    outcome.counts,
  ]);
}

export async function markUndone(
  db: EntityManager,
  workspaceId: string,
  importId: string,
  personId: string | null,
): Promise<void> {
  await db.query(
    `UPDATE import SET state = 'undone', undone_at = now(), undone_by = $3 WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, importId, personId],
  );
}

/** Locks the import, so that two who undo it at once undo it once. */
export async function lockImport(db: EntityManager, workspaceId: string, importId: string): Promise<void> {
  await db.query(`SELECT FROM import WHERE workspace_id = $1 AND id = $2 FOR UPDATE`, [workspaceId, importId]);
}

export interface RejectedRowRow {
  readonly sequence: number;
  readonly position: number;
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly column: string | null;
  /** Encrypted. */
  readonly value: Buffer | null;
  readonly code: RejectionCode;
}

export async function listRejected(
  db: EntityManager,
  workspaceId: string,
  importId: string,
  page: { after: { sequence: number; position: number } | null; limit: number },
): Promise<{ rows: RejectedRowRow[]; total: number }> {
  const rows = await db.query(
    `SELECT sequence, position, file, sheet, row_number AS row, column_name AS "column", value, code FROM rejected_row
     WHERE workspace_id = $1 AND import_id = $2 AND (sequence, position) > ($3, $4) ORDER BY sequence, position LIMIT $5`,
    [workspaceId, importId, page.after?.sequence ?? -1, page.after?.position ?? -1, page.limit],
  );
  const [{ count }] = await db.query(`SELECT count(*) FROM rejected_row WHERE workspace_id = $1 AND import_id = $2`, [
    workspaceId,
    importId,
  ]);
  return { rows, total: Number(count) };
}

/** The platform that a source's plain references belong to, from its earliest address; null before the first. */
export async function findSourceHost(db: EntityManager, workspaceId: string, sourceId: string): Promise<string | null> {
  const [row] = await db.query(
    `SELECT lower(substring(url from '^https?://([^/:?#]+)')) AS host FROM contribution
     WHERE workspace_id = $1 AND source_id = $2 AND url ~ '^https?://' AND source_reference !~ '/' ORDER BY created_at, id LIMIT 1`,
    [workspaceId, sourceId],
  );
  return row?.host ?? null;
}
