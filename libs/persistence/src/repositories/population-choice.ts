import type { EntityManager } from 'typeorm';
import type { ReferenceGroup } from '#domain';
import { PEOPLE_OF_PROCESS } from './reach.js';

/** Which tables a process is held against, and how. */
export interface PopulationChoice {
  readonly mainId: string | null;
  /** Variable → the table that it is taken from instead of the main one. */
  readonly others: Readonly<Record<string, string>>;
  /** Age bands that a person has set; null follows the participants. */
  readonly bands: readonly string[] | null;
  readonly ageFloor: number | null;
}

export async function findPopulationChoice(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<PopulationChoice> {
  const [row] = await db.query(
    `SELECT population_table_id AS "mainId", bands, age_floor AS "ageFloor",
       (SELECT coalesce(jsonb_object_agg(variable, population_table_id), '{}') FROM population_use
        WHERE population_use.workspace_id = $1 AND population_use.process_id = $2) AS others
     FROM process LEFT JOIN population_setting ON population_setting.workspace_id = $1 AND population_setting.process_id = $2
     WHERE process.workspace_id = $1 AND process.id = $2`,
    [workspaceId, processId],
  );
  return row ?? { mainId: null, others: {}, bands: null, ageFloor: null };
}

/** Stores the choice; the groups of the process are replaced by the caller, who raises the dataset version too. */
export async function savePopulationChoice(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  choice: PopulationChoice,
): Promise<void> {
  await db.query(`UPDATE process SET population_table_id = $3 WHERE workspace_id = $1 AND id = $2`, [
    workspaceId,
    processId,
    choice.mainId,
  ]);
  await db.query(`DELETE FROM population_use WHERE workspace_id = $1 AND process_id = $2`, [workspaceId, processId]);
  for (const [variable, tableId] of Object.entries(choice.others)) {
    await db.query(
      `INSERT INTO population_use (workspace_id, process_id, variable, population_table_id) VALUES ($1, $2, $3, $4)`,
      [workspaceId, processId, variable, tableId],
    );
  }
  await db.query(
    `INSERT INTO population_setting (workspace_id, process_id, bands, age_floor) VALUES ($1, $2, $3, $4)
     ON CONFLICT (workspace_id, process_id) DO UPDATE SET bands = excluded.bands, age_floor = excluded.age_floor`,
    [workspaceId, processId, choice.bands, choice.ageFloor],
  );
}

/** @returns whether anything changed */
export async function replaceProcessGroups(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  groups: readonly (ReferenceGroup & { readonly tableId: string })[],
): Promise<boolean> {
  const standing: (ReferenceGroup & { tableId: string })[] = await db.query(
    `SELECT variable, group_code AS "group", population, estimated, population_table_id AS "tableId" FROM process_population_group
     WHERE workspace_id = $1 AND process_id = $2 ORDER BY position, variable, group_code`,
    [workspaceId, processId],
  );
  const line = (row: ReferenceGroup & { tableId: string }) =>
    JSON.stringify([row.variable, row.group, row.population, row.estimated, row.tableId]);
  if (standing.length === groups.length && standing.every((row, index) => line(row) === line(groups[index]!)))
    return false;
  await db.query(`DELETE FROM process_population_group WHERE workspace_id = $1 AND process_id = $2`, [
    workspaceId,
    processId,
  ]);
  await db.query(
    `INSERT INTO process_population_group
       (workspace_id, process_id, variable, group_code, position, population, estimated, population_table_id)
     SELECT $1, $2, variable, group_code, position, population, estimated, table_id
     FROM unnest($3::text[], $4::text[], $5::float8[], $6::boolean[], $7::uuid[]) WITH ORDINALITY
       AS row (variable, group_code, population, estimated, table_id, position)`,
    [
      workspaceId,
      processId,
      groups.map((row) => row.variable),
      groups.map((row) => row.group),
      groups.map((row) => row.population),
      groups.map((row) => row.estimated),
      groups.map((row) => row.tableId),
    ],
  );
  return true;
}

export interface AttributeValueRow {
  readonly variable: string;
  /** As the person or her source said it. */
  readonly value: string;
  /** What it is taken to mean; null where nothing says so. */
  readonly group: string | null;
  readonly origin: 'person' | 'list' | null;
  readonly people: number;
}

/** The values of attributes that the people whom reach counts gave, by name; empty answers are none. */
export function listAttributeValues(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  variables: readonly string[],
): Promise<AttributeValueRow[]> {
  return db.query(
    `WITH ${PEOPLE_OF_PROCESS}
     SELECT given.variable, given.value, attribute_map.group_code AS "group", attribute_map.origin, given.people
     FROM (SELECT each.variable, each.value, count(*)::integer AS people
           FROM people CROSS JOIN LATERAL jsonb_each_text(people.attributes) AS each (variable, value)
           WHERE each.variable = ANY ($3) AND btrim(each.value) <> ''
           GROUP BY each.variable, each.value) AS given
     LEFT JOIN attribute_map ON attribute_map.workspace_id = $1 AND attribute_map.process_id = $2
       AND attribute_map.variable = given.variable AND attribute_map.value = given.value
     ORDER BY given.variable COLLATE "C", given.value COLLATE "C"`,
    [workspaceId, processId, variables],
  );
}

/** Says what values mean; a group of null takes the meaning back. What a person has said is never changed by a list. */
export async function saveAttributeMeanings(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  origin: 'person' | 'list',
  meanings: readonly { readonly variable: string; readonly value: string; readonly group: string | null }[],
): Promise<void> {
  const mine = origin === 'list' ? `AND attribute_map.origin = 'list'` : '';
  const gone = meanings.filter(({ group }) => group === null);
  await db.query(
    `DELETE FROM attribute_map USING unnest($3::text[], $4::text[]) AS gone (variable, value)
     WHERE workspace_id = $1 AND process_id = $2 AND attribute_map.variable = gone.variable AND attribute_map.value = gone.value ${mine}`,
    [workspaceId, processId, gone.map(({ variable }) => variable), gone.map(({ value }) => value)],
  );
  const said = meanings.filter(({ group }) => group !== null);
  await db.query(
    `INSERT INTO attribute_map (workspace_id, process_id, variable, value, group_code, origin)
     SELECT $1, $2, variable, value, group_code, $6 FROM unnest($3::text[], $4::text[], $5::text[]) AS said (variable, value, group_code)
     ON CONFLICT (workspace_id, process_id, variable, value)
     DO UPDATE SET group_code = excluded.group_code, origin = excluded.origin WHERE $6 = 'person' OR attribute_map.origin = 'list'`,
    [
      workspaceId,
      processId,
      said.map(({ variable }) => variable),
      said.map(({ value }) => value),
      said.map(({ group }) => group),
      origin,
    ],
  );
}
