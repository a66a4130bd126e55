import type { EntityManager } from 'typeorm';
import type { TableMapping } from '#domain';

export interface UploadRow {
  readonly id: string;
  readonly processId: string;
  readonly sourceKind: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: Buffer;
  readonly path: string;
  readonly detected: Readonly<Record<string, unknown>>;
  readonly createdAt: Date;
}

const COLUMNS = `id, process_id AS "processId", source_kind AS "sourceKind", file_name AS "fileName", size_bytes::integer AS bytes, sha256,
  path, detected, created_at AS "createdAt"`;

/** A file that lies ready for the wizard: not yet imported, kept seven days. */
export async function saveUpload(
  db: EntityManager,
  workspaceId: string,
  upload: Omit<UploadRow, 'createdAt'> & { createdBy: string | null },
): Promise<UploadRow> {
  const [row] = await db.query(
    `INSERT INTO upload (workspace_id, id, process_id, source_kind, file_name, size_bytes, sha256, path, detected, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING ${COLUMNS}`,
    [
      workspaceId,
      upload.id,
      upload.processId,
      upload.sourceKind,
      upload.fileName,
      upload.bytes,
      upload.sha256,
      upload.path,
      upload.detected,
      upload.createdBy,
    ],
  );
  return row;
}

export async function findUpload(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  id: string,
): Promise<UploadRow | null> {
  const [row] = await db.query(
    `SELECT ${COLUMNS} FROM upload WHERE workspace_id = $1 AND process_id = $2 AND id = $3`,
    [workspaceId, processId, id],
  );
  return row ?? null;
}

export async function deleteUpload(db: EntityManager, workspaceId: string, id: string): Promise<void> {
  await db.query(`DELETE FROM upload WHERE workspace_id = $1 AND id = $2`, [workspaceId, id]);
}

/** Drafts older than the given moment, over all municipalities, for the nightly clean-up: runs as owner. */
export async function listStaleUploads(
  owner: EntityManager,
  before: Date,
): Promise<{ workspaceId: string; id: string; path: string }[]> {
  return owner.query(`SELECT workspace_id AS "workspaceId", id, path FROM upload WHERE created_at < $1`, [before]);
}

export interface MappingRow {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly mapping: TableMapping;
}

/** A new version of a named mapping; the same document again gives the version that stands. */
export async function saveMapping(
  db: EntityManager,
  workspaceId: string,
  mapping: { name: string; document: TableMapping; createdBy: string | null },
): Promise<MappingRow> {
  const [standing] = await db.query(
    `SELECT id, name, version, document AS mapping FROM mapping WHERE workspace_id = $1 AND name = $2 ORDER BY version DESC LIMIT 1`,
    [workspaceId, mapping.name],
  );
  if (standing && JSON.stringify(sorted(standing.mapping)) === JSON.stringify(sorted(mapping.document)))
    return standing;
  const [row] = await db.query(
    `INSERT INTO mapping (workspace_id, name, version, document, created_by) VALUES ($1, $2, $3, $4, $5)
     RETURNING id, name, version, document AS mapping`,
    [workspaceId, mapping.name, (standing?.version ?? 0) + 1, mapping.document, mapping.createdBy],
  );
  return row;
}

/** The newest version of each named mapping. */
export async function listMappings(db: EntityManager, workspaceId: string): Promise<MappingRow[]> {
  return db.query(
    `SELECT DISTINCT ON (name) id, name, version, document AS mapping FROM mapping WHERE workspace_id = $1 ORDER BY name, version DESC`,
    [workspaceId],
  );
}

/** jsonb keeps no order of keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}
