import type { TargetGroup } from '#domain';
import type { EntityManager } from 'typeorm';

/** The target groups of a process, the first set first; a population table that is gone is no denominator. */
export async function listTargetGroups(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<(TargetGroup & { readonly denominator: string | null })[]> {
  return db.query(
    `SELECT target_group.id, variable, group_code AS "group", why, population_table.id AS "populationTableId",
       population_table.name AS denominator, goal, contacts, set_on::text AS "setOn"
     FROM target_group LEFT JOIN population_table ON population_table.workspace_id = $1
       AND population_table.id = target_group.population_table_id
     WHERE target_group.workspace_id = $1 AND target_group.process_id = $2
     ORDER BY set_on, variable COLLATE "C", group_code COLLATE "C"`,
    [workspaceId, processId],
  );
}

export interface NewTargetGroup {
  readonly variable: string;
  readonly group: string;
  readonly why: string;
  readonly populationTableId: string | null;
  readonly goal: number | null;
  readonly contacts: number | null;
  readonly setBy: string | null;
  readonly now: Date;
}

/** @returns null when the process has this group already */
export async function saveTargetGroup(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  group: NewTargetGroup,
): Promise<string | null> {
  const [row] = await db.query(
    `INSERT INTO target_group (workspace_id, process_id, variable, group_code, why, population_table_id, goal, contacts, set_on, set_by)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, ($9::timestamptz AT TIME ZONE process.time_zone)::date, $10
     FROM process WHERE workspace_id = $1 AND id = $2
     ON CONFLICT (workspace_id, process_id, variable, group_code) DO NOTHING RETURNING id`,
    [
      workspaceId,
      processId,
      group.variable,
      group.group,
      group.why,
      group.populationTableId,
      group.goal,
      group.contacts,
      group.now,
      group.setBy,
    ],
  );
  return row?.id ?? null;
}

/** What was done may be written down at any time; what was promised may not be changed. @returns whether there was one */
export async function saveContacts(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  id: string,
  contacts: number | null,
): Promise<boolean> {
  const [rows] = await db.query(
    `UPDATE target_group SET contacts = $4 WHERE workspace_id = $1 AND process_id = $2 AND id = $3 RETURNING id`,
    [workspaceId, processId, id, contacts],
  );
  return rows.length > 0;
}

/** @returns whether there was one */
export async function deleteTargetGroup(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  id: string,
): Promise<boolean> {
  const [rows] = await db.query(
    `DELETE FROM target_group WHERE workspace_id = $1 AND process_id = $2 AND id = $3 RETURNING id`,
    [workspaceId, processId, id],
  );
  return rows.length > 0;
}
