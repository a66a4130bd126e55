import type { EntityManager } from 'typeorm';
import type { CodeframeTopic } from '#domain';

export interface CodeframeRow {
  readonly id: string;
  readonly name: string;
  readonly topics: readonly CodeframeTopic[];
  readonly processes: number;
  readonly changedAt: Date;
}

const COLUMNS = `codeframe.id, codeframe.name, codeframe.topics, codeframe.changed_at AS "changedAt",
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
  return row?.id ?? null;
}

/** @returns `missing` where there is no such codeframe, `taken` where another one has the name */
export async function replaceCodeframe(
  db: EntityManager,
  workspaceId: string,
  id: string,
  { name, topics }: Omit<NewCodeframe, 'createdBy'>,
): Promise<'replaced' | 'missing' | 'taken'> {
  const [other] = await db.query(`SELECT id FROM codeframe WHERE workspace_id = $1 AND name = $2 AND id <> $3`, [
    workspaceId,
    name,
    id,
  ]);
  if (other) return 'taken';
  const [rows] = await db.query(
    `UPDATE codeframe SET name = $3, topics = $4, changed_at = now() WHERE workspace_id = $1 AND id = $2 RETURNING id`,
    [workspaceId, id, name, JSON.stringify(topics)],
  );
  return rows.length === 0 ? 'missing' : 'replaced';
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
