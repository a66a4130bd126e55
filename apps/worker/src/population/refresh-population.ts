import { districtsOf, mapToBands, processBands, type MappedTable } from '#analysis';
import { DEFAULT_AGE_BANDS } from '#connectors';
import { type ReferenceGroup } from '#domain';
import {
  findPopulationChoice,
  listAttributeValues,
  listPlaceRules,
  listPopulationGroups,
  replaceProcessGroups,
  saveAttributeMeanings,
  type AttributeValueRow,
  type PopulationChoice,
} from '#persistence';
import { type EntityManager } from 'typeorm';

/** What a process is held against: residents by group, in its participants' age bands. */
export interface ProcessPopulation extends MappedTable {
  readonly groups: readonly (ReferenceGroup & { readonly tableId: string })[];
  /** Ages of participants that lie in none of the bands. */
  readonly unplacedAges: readonly string[];
}

/**
 * Brings up to date what a process is held against, after a choice, an import or a change of the list of streets and villages: places
 * lead to districts, tables are put into the age bands of the participants. The caller raises the dataset version in the same transaction.
 */
export async function refreshPopulation(db: EntityManager, workspaceId: string, processId: string): Promise<void> {
  const choice = await findPopulationChoice(db, workspaceId, processId);
  const groups = choice.mainId === null ? [] : await groupsOfTables(db, workspaceId, choice);
  await placePeople(db, workspaceId, processId, groups);
  if (choice.mainId === null) return;
  const population = await processPopulation(db, workspaceId, processId, choice, groups);
  await replaceProcessGroups(db, workspaceId, processId, population.groups);
}

/** The same without storing it: what a choice would lead to. */
export async function processPopulation(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  choice: Pick<PopulationChoice, 'bands' | 'ageFloor'>,
  groups: readonly (ReferenceGroup & { readonly tableId: string })[],
): Promise<ProcessPopulation> {
  const ages = await listAttributeValues(db, workspaceId, processId, ['age']);
  const tableAges = groups.flatMap(({ variable, group }) => (variable === 'age' ? [group] : []));
  const values = ages.map(({ value, group, people }) => ({ value: group ?? value, people }));
  const { bands, unplaced } = processBands(tableAges, values, DEFAULT_AGE_BANDS, choice.bands, choice.ageFloor);
  const tables = new Map<string, string>(groups.map(({ variable, tableId }) => [variable, tableId]));
  const mapped = mapToBands(groups, bands);
  return {
    bands: mapped.bands,
    unplacedAges: unplaced,
    groups: mapped.groups.map(({ variable, group, population, estimated }) => ({
      variable,
      group,
      population,
      estimated,
      tableId: tables.get(variable)!,
    })),
  };
}

/** The groups of the chosen tables as they were given: those of the main one but for variables that another one has. */
export async function groupsOfTables(
  db: EntityManager,
  workspaceId: string,
  { mainId, others }: Pick<PopulationChoice, 'mainId' | 'others'>,
): Promise<(ReferenceGroup & { tableId: string })[]> {
  const main = mainId === null ? [] : await listPopulationGroups(db, workspaceId, mainId);
  const replaced = Object.entries(others);
  const fromOthers: (ReferenceGroup & { tableId: string })[] = [];
  for (const [variable, tableId] of replaced) {
    for (const group of await listPopulationGroups(db, workspaceId, tableId)) {
      if (group.variable === variable) fromOthers.push({ ...group, tableId });
    }
  }
  const own = main
    .filter(({ variable }) => !replaced.some(([name]) => variable.split(':').includes(name)))
    .map((group) => ({ ...group, tableId: mainId! }));
  return [...own, ...fromOthers];
}

/** Streets and villages that participants gave become districts, as the municipality's list says; nothing that a person said is changed. */
async function placePeople(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  groups: readonly ReferenceGroup[],
): Promise<void> {
  const rules = await listPlaceRules(db, workspaceId);
  const districts = groups.flatMap(({ variable, group }) => (variable === 'place' ? [group] : []));
  const values = await listAttributeValues(db, workspaceId, processId, ['place']);
  const listed = values.filter(({ origin }) => origin !== 'person');
  const found = districtsOf(
    listed.map(({ value }) => value),
    rules,
    districts,
  );
  const meanings = found
    .filter(({ value, district }, index) => (district === value ? null : district) !== standingOf(listed[index]!))
    .map(({ value, district }) => ({ variable: 'place', value, group: district === value ? null : district }));
  await saveAttributeMeanings(db, workspaceId, processId, 'list', meanings);
}

const standingOf = ({ group, origin }: AttributeValueRow): string | null => (origin === 'list' ? group : null);
