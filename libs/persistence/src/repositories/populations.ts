import type { EntityManager } from 'typeorm';
import type { PopulationGroup, PopulationReference } from '#domain';

export interface Population {
  readonly reference: PopulationReference;
  /** In the order of the table as it was given. */
  readonly groups: readonly PopulationGroup[];
}

/** Residents by group, against whom a process is held; null when the process has no table. */
export async function findPopulation(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<Population | null> {
  const [table] = await db.query(
    `SELECT population_table.id, name, source, reference_date::text AS date, territory, age_floor AS "ageFloor"
     FROM process JOIN population_table ON population_table.workspace_id = process.workspace_id
       AND population_table.id = process.population_table_id
     WHERE process.workspace_id = $1 AND process.id = $2`,
    [workspaceId, processId],
  );
  if (!table) return null;
  const { id, ...reference } = table;
  const groups: PopulationGroup[] = await db.query(
    `SELECT variable, group_code AS "group", population FROM population_group
     WHERE workspace_id = $1 AND population_table_id = $2 ORDER BY position, variable, group_code`,
    [workspaceId, id],
  );
  return { reference: { ...reference, residents: residentsOf(groups) }, groups };
}

export interface NewPopulationTable {
  readonly name: string;
  readonly source: string;
  /** ISO date of the count. */
  readonly date: string;
  readonly territory: string;
  readonly ageFloor: number | null;
  /** What the reader of the table found odd, kept with it. */
  readonly flags?: Readonly<Record<string, unknown>>;
  readonly groups: readonly PopulationGroup[];
  readonly createdBy: string | null;
}

export async function savePopulationTable(
  db: EntityManager,
  workspaceId: string,
  table: NewPopulationTable,
): Promise<string> {
  const [{ id }] = await db.query(
    `INSERT INTO population_table (workspace_id, name, source, reference_date, territory, age_floor, flags, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [
      workspaceId,
      table.name,
      table.source,
      table.date,
      table.territory,
      table.ageFloor,
      JSON.stringify(table.flags ?? {}),
      table.createdBy,
    ],
  );
  await db.query(
    `INSERT INTO population_group (workspace_id, population_table_id, variable, group_code, position, population)
     SELECT $1, $2, variable, group_code, position, population
     FROM unnest($3::text[], $4::text[], $5::integer[]) WITH ORDINALITY AS row (variable, group_code, population, position)`,
    [
      workspaceId,
      id,
      table.groups.map((row) => row.variable),
      table.groups.map((row) => row.group),
      table.groups.map((row) => row.population),
    ],
  );
  return id;
}

/** From now on the process is held against this table; the caller raises the dataset version in the same transaction. */
export async function usePopulationTable(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  populationTableId: string,
): Promise<void> {
  await db.query(`UPDATE process SET population_table_id = $3 WHERE workspace_id = $1 AND id = $2`, [
    workspaceId,
    processId,
    populationTableId,
  ]);
}

/** A variable may leave some residents out, never invent them: the fullest one counts all. */
function residentsOf(groups: readonly PopulationGroup[]): number {
  const sums = new Map<string, number>();
  for (const { variable, population } of groups) sums.set(variable, (sums.get(variable) ?? 0) + population);
  return Math.max(0, ...sums.values());
}
