import type { EntityManager } from 'typeorm';
import type { PopulationUniverse, ReferenceGroup } from '#domain';

export interface PopulationTableRow {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly date: string;
  readonly territory: string;
  readonly territoryCode: string | null;
  readonly ageFloor: number | null;
  readonly licence: string | null;
  readonly universe: PopulationUniverse;
  readonly sharesOnly: boolean;
  readonly residents: number | null;
  readonly flags: Readonly<Record<string, unknown>>;
  readonly createdAt: Date;
  /** Addresses of the processes that it is a denominator of. */
  readonly usedBy: readonly string[];
  readonly variables: readonly { readonly variable: string; readonly groups: number; readonly residents: number }[];
}

const COLUMNS = `population_table.id, name, source, reference_date::text AS date, territory, territory_code AS "territoryCode",
  age_floor AS "ageFloor", licence, universe, shares_only AS "sharesOnly", residents, flags, population_table.created_at AS "createdAt",
  (SELECT coalesce(array_agg(DISTINCT process.slug), '{}') FROM process LEFT JOIN population_use ON population_use.workspace_id = $1
     AND population_use.process_id = process.id
   WHERE process.workspace_id = $1 AND population_table.id IN (process.population_table_id, population_use.population_table_id))
   AS "usedBy",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('variable', variable, 'groups', groups, 'residents', people) ORDER BY first), '[]')
   FROM (SELECT variable, count(*) AS groups, sum(population) AS people, min(position) AS first FROM population_group
         WHERE workspace_id = $1 AND population_table_id = population_table.id GROUP BY variable) AS of_variable) AS variables`;

/** Every population table of a municipality, the newest count first. */
export function listPopulationTables(db: EntityManager, workspaceId: string): Promise<PopulationTableRow[]> {
  return db.query(
    `SELECT ${COLUMNS} FROM population_table WHERE workspace_id = $1 ORDER BY reference_date DESC, population_table.created_at DESC`,
    [workspaceId],
  );
}

export async function findPopulationTable(
  db: EntityManager,
  workspaceId: string,
  id: string,
): Promise<(PopulationTableRow & { readonly groups: readonly ReferenceGroup[] }) | null> {
  const [row] = await db.query(`SELECT ${COLUMNS} FROM population_table WHERE workspace_id = $1 AND id = $2`, [
    workspaceId,
    id,
  ]);
  return row ? { ...row, groups: await listPopulationGroups(db, workspaceId, id) } : null;
}

/** The groups of a table as it was given, in its order. */
export function listPopulationGroups(db: EntityManager, workspaceId: string, id: string): Promise<ReferenceGroup[]> {
  return db.query(
    `SELECT variable, group_code AS "group", population, estimated FROM population_group
     WHERE workspace_id = $1 AND population_table_id = $2 ORDER BY position, variable, group_code`,
    [workspaceId, id],
  );
}

/** The caller has made sure that no process uses it. */
export async function deletePopulationTable(db: EntityManager, workspaceId: string, id: string): Promise<void> {
  await db.query(`DELETE FROM population_table WHERE workspace_id = $1 AND id = $2`, [workspaceId, id]);
}
