import type { BoundaryArea, BoundaryWarning, PlaceVariable } from '#domain';
import type { EntityManager } from 'typeorm';

export interface BoundarySetRow {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly variable: PlaceVariable;
  readonly areas: number;
  readonly warnings: readonly BoundaryWarning[];
  readonly importedAt: Date;
}

const COLUMNS = `id, name, source, variable, jsonb_array_length(areas) AS areas, warnings, imported_at AS "importedAt"`;

/** The sets of boundaries of a municipality, the newest first, without their shapes. */
export async function listBoundarySets(db: EntityManager, workspaceId: string): Promise<BoundarySetRow[]> {
  return db.query(`SELECT ${COLUMNS} FROM boundary_set WHERE workspace_id = $1 ORDER BY imported_at DESC, id`, [
    workspaceId,
  ]);
}

/** The names of the areas of each set, the newest set first: enough to see which one a process needs. */
export async function listAreaNames(
  db: EntityManager,
  workspaceId: string,
): Promise<{ readonly id: string; readonly variable: PlaceVariable; readonly names: readonly string[] }[]> {
  return db.query(
    `SELECT id, variable,
       ARRAY(SELECT area ->> 'name' FROM jsonb_array_elements(areas) WITH ORDINALITY AS part (area, position) ORDER BY position) AS names
     FROM boundary_set WHERE workspace_id = $1 ORDER BY imported_at DESC, id`,
    [workspaceId],
  );
}

export async function findBoundarySet(
  db: EntityManager,
  workspaceId: string,
  id: string,
): Promise<(BoundarySetRow & { readonly shapes: readonly BoundaryArea[] }) | null> {
  const [row] = await db.query(
    `SELECT ${COLUMNS}, boundary_set.areas AS shapes FROM boundary_set WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, id],
  );
  return row ?? null;
}

export interface NewBoundarySet {
  readonly name: string;
  readonly source: string;
  readonly variable: PlaceVariable;
  readonly areas: readonly BoundaryArea[];
  readonly warnings: readonly BoundaryWarning[];
  readonly createdBy: string | null;
}

/** A set of the same name is replaced: boundaries change, and the newest are meant. */
export async function saveBoundarySet(db: EntityManager, workspaceId: string, set: NewBoundarySet): Promise<string> {
  const [row] = await db.query(
    `INSERT INTO boundary_set (workspace_id, name, source, variable, areas, warnings, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (workspace_id, name) DO UPDATE SET source = excluded.source, variable = excluded.variable,
       areas = excluded.areas, warnings = excluded.warnings, created_by = excluded.created_by, imported_at = now()
     RETURNING id`,
    [
      workspaceId,
      set.name,
      set.source,
      set.variable,
      JSON.stringify(set.areas),
      JSON.stringify(set.warnings),
      set.createdBy,
    ],
  );
  return row.id;
}

/** @returns whether there was one */
export async function deleteBoundarySet(db: EntityManager, workspaceId: string, id: string): Promise<boolean> {
  const rows = await db.query(`DELETE FROM boundary_set WHERE workspace_id = $1 AND id = $2 RETURNING id`, [
    workspaceId,
    id,
  ]);
  return (Array.isArray(rows[0]) ? rows[0] : rows).length > 0;
}
