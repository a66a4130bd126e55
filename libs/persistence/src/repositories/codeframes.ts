import type { EntityManager } from 'typeorm';
import type { CodeframeTopic } from '#domain';

export interface CodeframeRow {
  readonly id: string;
  readonly name: string;
  readonly topics: readonly CodeframeTopic[];
  readonly version: number;
  readonly processes: number;
  readonly changedAt: Date;
}

const COLUMNS = `codeframe.id, codeframe.name, codeframe.topics, codeframe.version, codeframe.changed_at AS "changedAt",
  (SELECT count(*)::integer FROM theme_setting WHERE theme_setting.workspace_id = $1
     AND theme_setting.codeframe_id = codeframe.id) AS processes`;

export async function listCodeframes(db: EntityManager, workspaceId: string): Promise<CodeframeRow[]> {
  return db.query(`SELECT ${COLUMNS} FROM codeframe WHERE workspace_id = $1 ORDER BY name COLLATE "C", id`, [
    workspaceId,
  ]);
}

export async function findCodeframe(db: EntityManager, workspaceId: string, id: string): Promise<CodeframeRow | null> {
  const [row] = await db.query(`SELECT ${COLUMNS} FROM codeframe WHERE workspace_id = $1 AND id = $2`, [
    workspaceId,
    id,
  ]);
  return row ?? null;
}

export interface NewCodeframe {
  readonly name: string;
  readonly topics: readonly CodeframeTopic[];
  readonly createdBy: string | null;
}

/** @returns null when the municipality has one of this name */
export async function saveCodeframe(
  db: EntityManager,
  workspaceId: string,
  { name, topics, createdBy }: NewCodeframe,
): Promise<string | null> {
  const [row] = await db.query(
    `INSERT INTO codeframe (workspace_id, name, topics, created_by) VALUES ($1, $2, $3, $4)
     ON CONFLICT (workspace_id, name) DO NOTHING RETURNING id`,
    [workspaceId, name, JSON.stringify(topics), createdBy],
  );
  if (row === undefined) return null;
  await keepVersion(db, workspaceId, row.id, createdBy);
  return row.id;
}

/** Keeps a codeframe as it stands now, so that it can be gone back to. */
async function keepVersion(
  db: EntityManager,
  workspaceId: string,
  id: string,
  changedBy: string | null,
): Promise<void> {
  await db.query(
    `INSERT INTO codeframe_version (workspace_id, codeframe_id, version, name, topics, changed_by)
     SELECT workspace_id, id, version, name, topics, $3::uuid FROM codeframe WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, id, changedBy],
  );
}

export interface CodeframeVersionRow {
  readonly version: number;
  readonly name: string;
  readonly topics: number;
  readonly changedBy: string | null;
  readonly at: Date;
}

/** What a codeframe was, the newest first. */
export async function listCodeframeVersions(
  db: EntityManager,
  workspaceId: string,
  id: string,
): Promise<CodeframeVersionRow[]> {
  return db.query(
    `SELECT kept.version, kept.name, jsonb_array_length(kept.topics) AS topics, kept.changed_by AS "changedBy",
       kept.changed_at AS at
     FROM codeframe_version AS kept
     WHERE kept.workspace_id = $1 AND kept.codeframe_id = $2 ORDER BY kept.version DESC LIMIT 200`,
    [workspaceId, id],
  );
}

export async function findCodeframeVersion(
  db: EntityManager,
  workspaceId: string,
  id: string,
  version: number,
): Promise<{ readonly name: string; readonly topics: readonly CodeframeTopic[] } | null> {
  const [row] = await db.query(
    `SELECT name, topics FROM codeframe_version WHERE workspace_id = $1 AND codeframe_id = $2 AND version = $3`,
    [workspaceId, id, version],
  );
  return row ?? null;
}

export interface CodeframeChange extends NewCodeframe {
  /** The version that was read; null where it does not matter. */
  readonly expected: number | null;
}

/** @returns `changed` where another version stands than the expected one, `missing` where there is no such codeframe, `taken` where another one has the name */
export async function replaceCodeframe(
  db: EntityManager,
  workspaceId: string,
  id: string,
  { name, topics, createdBy, expected }: CodeframeChange,
): Promise<'replaced' | 'missing' | 'taken' | 'changed'> {
  const [other] = await db.query(`SELECT id FROM codeframe WHERE workspace_id = $1 AND name = $2 AND id <> $3`, [
    workspaceId,
    name,
    id,
  ]);
  if (other) return 'taken';
  const [rows] = await db.query(
    `UPDATE codeframe SET name = $3, topics = $4, version = version + 1, changed_at = now()
     WHERE workspace_id = $1 AND id = $2 AND ($5::integer IS NULL OR version = $5) RETURNING id`,
    [workspaceId, id, name, JSON.stringify(topics), expected],
  );
  if (rows.length === 0) return (await findCodeframe(db, workspaceId, id)) === null ? 'missing' : 'changed';
  await keepVersion(db, workspaceId, id, createdBy);
  return 'replaced';
}

/** @returns `used` while a process uses it: its themes could not be found again */
export async function deleteCodeframe(
  db: EntityManager,
  workspaceId: string,
  id: string,
): Promise<'deleted' | 'missing' | 'used'> {
  const row = await findCodeframe(db, workspaceId, id);
  if (!row) return 'missing';
  if (row.processes > 0) return 'used';
  await db.query(`DELETE FROM codeframe WHERE workspace_id = $1 AND id = $2`, [workspaceId, id]);
  return 'deleted';
}

/** The processes in which themes are found with a codeframe. */
export async function listProcessesUsingCodeframe(
  db: EntityManager,
  workspaceId: string,
  id: string,
): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `SELECT process_id AS id FROM theme_setting WHERE workspace_id = $1 AND codeframe_id = $2 ORDER BY 1`,
    [workspaceId, id],
  );
  return rows.map((row) => row.id);
}
