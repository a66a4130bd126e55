import type { EntityManager } from 'typeorm';

export interface UploadRow {
  readonly id: string;
  readonly processId: string;
  readonly sourceKind: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: Buffer;
  readonly path: string;
  readonly detected: Readonly<Record<string, unknown>>;
  /** What the person has said of the file so far. */
  readonly draft: Readonly<Record<string, unknown>>;
  /** What was mended in it, encrypted. */
  readonly fixes: Buffer | null;
  readonly createdBy: string | null;
  readonly createdAt: Date;
}

const COLUMNS = `upload.id, upload.process_id AS "processId", upload.source_kind AS "sourceKind", upload.file_name AS "fileName",
  upload.size_bytes::integer AS bytes, upload.sha256, upload.path, upload.detected, upload.draft, upload.fixes,
  upload.created_by AS "createdBy", upload.created_at AS "createdAt"`;

/** Its import waits or works: until that has ended, the file belongs to it. */
const IS_BUSY = `EXISTS (
  SELECT FROM run WHERE run.workspace_id = upload.workspace_id AND run.import_id = upload.import_id
    AND run.state IN ('queued', 'running'))`;

type NewUpload = Omit<UploadRow, 'createdAt' | 'draft' | 'fixes'>;

/** A file that lies ready for the wizard: not yet imported, kept seven days. */
export async function saveUpload(db: EntityManager, workspaceId: string, upload: NewUpload): Promise<UploadRow> {
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

/** Null too while it is being imported. */
export async function findUpload(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  id: string,
): Promise<UploadRow | null> {
  const [row] = await db.query(
    `SELECT ${COLUMNS} FROM upload WHERE workspace_id = $1 AND process_id = $2 AND id = $3 AND NOT ${IS_BUSY}`,
    [workspaceId, processId, id],
  );
  return row ?? null;
}

/** Files of a process that are not imported yet, the newest first. */
export async function listUploads(db: EntityManager, workspaceId: string, processId: string): Promise<UploadRow[]> {
  return db.query(
    `SELECT ${COLUMNS} FROM upload WHERE workspace_id = $1 AND process_id = $2 AND NOT ${IS_BUSY} ORDER BY created_at DESC`,
    [workspaceId, processId],
  );
}

export async function saveUploadDraft(
  db: EntityManager,
  workspaceId: string,
  id: string,
  draft: Readonly<Record<string, unknown>>,
): Promise<void> {
  await db.query(`UPDATE upload SET draft = $3 WHERE workspace_id = $1 AND id = $2`, [workspaceId, id, draft]);
}

export async function saveUploadFixes(
  db: EntityManager,
  workspaceId: string,
  id: string,
  fixes: Buffer | null,
): Promise<void> {
  await db.query(`UPDATE upload SET fixes = $3 WHERE workspace_id = $1 AND id = $2`, [workspaceId, id, fixes]);
}

/** From here on the file belongs to an import; when that fails, it lies ready again. */
export async function handUploadToImport(
  db: EntityManager,
  workspaceId: string,
  id: string,
  importId: string,
): Promise<void> {
  await db.query(`UPDATE upload SET import_id = $3 WHERE workspace_id = $1 AND id = $2`, [workspaceId, id, importId]);
}

/** The file that an import reads, with what was mended in it. */
export async function findUploadOfImport(
  db: EntityManager,
  workspaceId: string,
  importId: string,
): Promise<UploadRow | null> {
  const [row] = await db.query(`SELECT ${COLUMNS} FROM upload WHERE workspace_id = $1 AND import_id = $2`, [
    workspaceId,
    importId,
  ]);
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
  return owner.query(
    `SELECT workspace_id AS "workspaceId", id, path FROM upload WHERE created_at < $1 AND NOT ${IS_BUSY}`,
    [before],
  );
}

/** Of files that lie in the folder of uploads, those that an upload still names: runs as owner. */
export async function listKnownUploads(owner: EntityManager, ids: readonly string[]): Promise<string[]> {
  const rows: { id: string }[] = await owner.query(`SELECT id FROM upload WHERE id::text = ANY($1)`, [ids]);
  return rows.map(({ id }) => id);
}
