import type { EntityManager } from 'typeorm';
import { ConflictError, type TableMapping } from '#domain';

export interface MappingRow {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly mapping: TableMapping;
}

const COLUMNS = `id, name, version, document AS mapping`;

/** A new version of a named mapping; the same document again gives the version that stands. */
export async function saveMapping(
  db: EntityManager,
  workspaceId: string,
  mapping: { name: string; document: TableMapping; createdBy: string | null },
): Promise<MappingRow> {
  const [standing] = await db.query(
    `SELECT ${COLUMNS}, removed_at AS "removedAt" FROM mapping WHERE workspace_id = $1 AND name = $2 ORDER BY version DESC LIMIT 1`,
    [workspaceId, mapping.name],
  );
  const isSame = standing && JSON.stringify(sorted(standing.mapping)) === JSON.stringify(sorted(mapping.document));
  if (isSame && standing.removedAt === null) {
    const { removedAt: _, ...row } = standing;
    return row;
  }
  const [row] = await db.query(
    `INSERT INTO mapping (workspace_id, name, version, document, created_by) VALUES ($1, $2, $3, $4, $5) RETURNING ${COLUMNS}`,
    [workspaceId, mapping.name, (standing?.version ?? 0) + 1, mapping.document, mapping.createdBy],
  );
  return row;
}

/** The newest version of each named mapping that was not taken out of the list. */
export async function listMappings(db: EntityManager, workspaceId: string): Promise<MappingRow[]> {
  return db.query(
    `SELECT ${COLUMNS} FROM (
       SELECT DISTINCT ON (name) * FROM mapping WHERE workspace_id = $1 ORDER BY name, version DESC
     ) AS newest WHERE removed_at IS NULL ORDER BY name`,
    [workspaceId],
  );
}

/**
 * Gives every version of a mapping another name.
 *
 * @returns null when there is no such mapping
 * @throws {ConflictError} `mapping-name-taken`
 */
export async function renameMapping(
  db: EntityManager,
  workspaceId: string,
  id: string,
  name: string,
): Promise<MappingRow | null> {
  const standing = (await listMappings(db, workspaceId)).find((one) => one.id === id);
  if (!standing) return null;
  if (standing.name === name) return standing;
  const [taken] = await db.query(`SELECT id FROM mapping WHERE workspace_id = $1 AND name = $2 LIMIT 1`, [
    workspaceId,
    name,
  ]);
  if (taken) throw new ConflictError('mapping-name-taken', `There is a choice of columns "${name}" already.`, { name });
  await db.query(`UPDATE mapping SET name = $3 WHERE workspace_id = $1 AND name = $2`, [
    workspaceId,
    standing.name,
    name,
  ]);
  return { ...standing, name };
}

/** Takes a mapping out of the list; imports that were read by it go on naming it. @returns whether there was one */
export async function removeMapping(db: EntityManager, workspaceId: string, id: string): Promise<boolean> {
  const [rows] = await db.query(
    `UPDATE mapping SET removed_at = now() WHERE workspace_id = $1 AND removed_at IS NULL
       AND name = (SELECT name FROM mapping WHERE workspace_id = $1 AND id = $2) RETURNING id`,
    [workspaceId, id],
  );
  return rows.length > 0;
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
