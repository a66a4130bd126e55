import type { EntityManager } from 'typeorm';

export interface SavedViewRow {
  readonly id: string;
  readonly ownerId: string | null;
  readonly name: string;
  readonly address: string;
  readonly isShared: boolean;
  readonly changedAt: Date;
}

interface ViewPlace {
  readonly workspaceId: string;
  readonly processId: string;
}

const COLUMNS = `id, owner_id AS "ownerId", name, address, is_shared AS "isShared", changed_at AS "changedAt"`;

/** A person's own views of a process, and those that others share. */
export function listSavedViews(
  db: EntityManager,
  { workspaceId, processId }: ViewPlace,
  personId: string,
): Promise<SavedViewRow[]> {
  return db.query(
    `SELECT ${COLUMNS} FROM saved_view
     WHERE workspace_id = $1 AND process_id = $2 AND (owner_id = $3 OR is_shared) ORDER BY lower(name), id`,
    [workspaceId, processId, personId],
  );
}

/** @returns null where this person has a view of that name already */
export async function addSavedView(
  db: EntityManager,
  { workspaceId, processId }: ViewPlace,
  view: Pick<SavedViewRow, 'ownerId' | 'name' | 'address' | 'isShared'>,
): Promise<SavedViewRow | null> {
  const [row] = await db.query(
    `INSERT INTO saved_view (workspace_id, process_id, owner_id, name, address, is_shared) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`,
    [workspaceId, processId, view.ownerId, view.name, view.address, view.isShared],
  );
  return row ?? null;
}

/** @returns false where another view of the same person bears that name */
export async function changeSavedView(
  db: EntityManager,
  { workspaceId, processId }: ViewPlace,
  view: Pick<SavedViewRow, 'id' | 'name' | 'address' | 'isShared'>,
): Promise<boolean> {
  const [changed]: [unknown[], number] = await db.query(
    `UPDATE saved_view SET name = $4, address = $5, is_shared = $6, changed_at = now()
     WHERE workspace_id = $1 AND process_id = $2 AND id = $3 AND NOT EXISTS (
       SELECT FROM saved_view AS other WHERE other.workspace_id = $1 AND other.process_id = $2
         AND other.owner_id = saved_view.owner_id AND other.name = $4 AND other.id <> $3) RETURNING id`,
    [workspaceId, processId, view.id, view.name, view.address, view.isShared],
  );
  return changed.length > 0;
}

export async function deleteSavedView(
  db: EntityManager,
  { workspaceId, processId }: ViewPlace,
  id: string,
): Promise<void> {
  await db.query(`DELETE FROM saved_view WHERE workspace_id = $1 AND process_id = $2 AND id = $3`, [
    workspaceId,
    processId,
    id,
  ]);
}

/** Whoever leaves the municipality leaves what others share behind, without a name; the rest goes. */
export async function forgetViewsOf(db: EntityManager, workspaceId: string, personId: string): Promise<void> {
  const gone = `WHERE workspace_id = $1 AND $2 = %s AND NOT EXISTS (SELECT FROM membership WHERE workspace_id = $1 AND person_id = $2)`;
  const values = [workspaceId, personId];
  await db.query(`DELETE FROM process_visit ${gone.replace('%s', 'person_id')}`, values);
  await db.query(`DELETE FROM saved_view ${gone.replace('%s', 'owner_id')} AND NOT is_shared`, values);
  await db.query(`UPDATE saved_view SET owner_id = NULL ${gone.replace('%s', 'owner_id')}`, values);
}
