import type { EntityManager } from 'typeorm';
import type { ChosenReference, PopulationGroup, PopulationUniverse, ReferenceGroup } from '#domain';

export interface Population {
  readonly reference: ChosenReference;
  /** In the order of the table as it was given, in the age bands of the process; a crossed variable is named `age:sex`. */
  readonly groups: readonly ReferenceGroup[];
  /** Variables that come from another table than the main one. */
  readonly others: readonly { readonly variable: string; readonly reference: ChosenReference }[];
}

const REFERENCE = `population_table.id, name, source, reference_date::text AS date, territory, territory_code AS "territoryCode",
  coalesce(population_setting.age_floor, population_table.age_floor) AS "ageFloor", shares_only AS "sharesOnly", universe,
  residents AS published, population_setting.age_floor AS "cutAt"`;

type ReferenceRow = Omit<ChosenReference, 'residents'> & {
  readonly published: number | null;
  readonly cutAt: number | null;
};

/** Residents by group, against whom a process is held; null when the process has no table. */
export async function findPopulation(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<Population | null> {
  const tables: (ReferenceRow & { isMain: boolean })[] = await db.query(
    `SELECT ${REFERENCE}, population_table.id = process.population_table_id AS "isMain"
     FROM process JOIN population_table ON population_table.workspace_id = $1 AND (
       population_table.id = process.population_table_id OR population_table.id IN (
         SELECT population_table_id FROM population_use WHERE workspace_id = $1 AND process_id = $2))
     LEFT JOIN population_setting ON population_setting.workspace_id = $1 AND population_setting.process_id = $2
     WHERE process.workspace_id = $1 AND process.id = $2`,
    [workspaceId, processId],
  );
  const main = tables.find(({ isMain }) => isMain);
  if (!main) return null;
  const rows: (ReferenceGroup & { tableId: string })[] = await db.query(
    `SELECT variable, group_code AS "group", population, estimated, population_table_id AS "tableId"
     FROM process_population_group WHERE workspace_id = $1 AND process_id = $2 ORDER BY position, variable, group_code`,
    [workspaceId, processId],
  );
  const of = (table: ReferenceRow) => rows.filter(({ tableId }) => tableId === table.id);
  const others = tables
    .filter(({ isMain }) => !isMain)
    .flatMap((table) =>
      [...new Set(of(table).map(({ variable }) => variable))].map((variable) => ({
        variable,
        reference: referenceOf(table, of(table)),
      })),
    );
  return {
    reference: referenceOf(main, of(main)),
    groups: rows.map(({ variable, group, population, estimated }) => ({ variable, group, population, estimated })),
    others,
  };
}

function referenceOf(row: ReferenceRow, groups: readonly PopulationGroup[]): ChosenReference {
  const { id, name, source, date, territory, territoryCode, ageFloor, sharesOnly, universe } = row;
  const residents = residentsOf(row, groups);
  return { id, name, source, date, territory, territoryCode, ageFloor, sharesOnly, universe, residents };
}

/**
 * A variable may leave some residents out, never invent them: the fullest one counts all. Where a process hears only those above an age,
 * its age groups do. Shares count nobody.
 */
function residentsOf(row: ReferenceRow, groups: readonly PopulationGroup[]): number {
  if (row.sharesOnly) return 0;
  const sums = new Map<string, number>();
  for (const { variable, population } of groups) sums.set(variable, (sums.get(variable) ?? 0) + population);
  const byAge = sums.get('age');
  if (row.cutAt !== null && byAge !== undefined) return Math.round(byAge);
  return Math.round(Math.max(row.published ?? 0, ...sums.values()));
}

export interface NewPopulationTable {
  readonly name: string;
  readonly source: string;
  /** ISO date of the count. */
  readonly date: string;
  readonly territory: string;
  readonly territoryCode?: string | null;
  readonly ageFloor: number | null;
  readonly licence?: string | null;
  readonly universe?: PopulationUniverse;
  readonly sharesOnly?: boolean;
  /** The published total, where there is one. */
  readonly residents?: number | null;
  readonly referenceSourceId?: string | null;
  /** What the reader of the table found odd, kept with it. */
  readonly flags?: Readonly<Record<string, unknown>>;
  readonly groups: readonly (PopulationGroup & { readonly estimated?: boolean })[];
  readonly createdBy: string | null;
}

export async function savePopulationTable(
  db: EntityManager,
  workspaceId: string,
  table: NewPopulationTable,
): Promise<string> {
  const [{ id }] = await db.query(
    `INSERT INTO population_table (workspace_id, name, source, reference_date, territory, territory_code, age_floor, licence, universe,
       shares_only, residents, reference_source_id, flags, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) RETURNING id`,
    [
      workspaceId,
      table.name,
      table.source,
      table.date,
      table.territory,
      table.territoryCode ?? null,
      table.ageFloor,
      table.licence ?? null,
      table.universe ?? 'usual',
      table.sharesOnly ?? false,
      table.residents ?? null,
      table.referenceSourceId ?? null,
      JSON.stringify(table.flags ?? {}),
      table.createdBy,
    ],
  );
  await db.query(
    `INSERT INTO population_group (workspace_id, population_table_id, variable, group_code, position, population, estimated)
     SELECT $1, $2, variable, group_code, position, population, estimated
     FROM unnest($3::text[], $4::text[], $5::float8[], $6::boolean[]) WITH ORDINALITY
       AS row (variable, group_code, population, estimated, position)`,
    [
      workspaceId,
      id,
      table.groups.map((row) => row.variable),
      table.groups.map((row) => row.group),
      table.groups.map((row) => row.population),
      table.groups.map((row) => row.estimated ?? false),
    ],
  );
  return id;
}

/**
 * From now on the process is held against this table, in the table's own groups; the caller raises the dataset version in the same
 * transaction.
 */
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
  await db.query(
    `DELETE FROM process_population_group WHERE workspace_id = $1 AND process_id = $2 AND NOT EXISTS (
       SELECT FROM population_use WHERE population_use.workspace_id = $1 AND population_use.process_id = $2
         AND population_use.variable = process_population_group.variable
         AND population_use.population_table_id = process_population_group.population_table_id)`,
    [workspaceId, processId],
  );
  await db.query(
    `INSERT INTO process_population_group
       (workspace_id, process_id, variable, group_code, position, population, estimated, population_table_id)
     SELECT workspace_id, $2, variable, group_code, position, population, estimated, population_table_id
     FROM population_group WHERE workspace_id = $1 AND population_table_id = $3
     ON CONFLICT DO NOTHING`,
    [workspaceId, processId, populationTableId],
  );
}
