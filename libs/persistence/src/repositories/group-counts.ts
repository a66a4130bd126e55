import type { EntityManager } from 'typeorm';
import type { Channel } from '#domain';
import { filterSql, PEOPLE, type ContributionFilter } from './contribution-filter.js';

/** How many people are behind the filtered contributions, by channel; who wrote on several is in each. */
export async function countPeopleByChannel(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  filter: Omit<ContributionFilter, 'channel'>,
): Promise<{ channel: Channel; people: number }[]> {
  const { joins, conditions, parameters } = filterSql(workspaceId, processId, filter);
  return db.query(
    `SELECT contribution.channel, ${PEOPLE}::integer AS people FROM contribution ${joins} WHERE ${conditions}
     GROUP BY contribution.channel ORDER BY contribution.channel`,
    [...parameters],
  );
}

/** The same by source: an import, a platform, a pile of paper. */
export async function countPeopleBySource(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  filter: Omit<ContributionFilter, 'source'>,
): Promise<{ channel: string; people: number }[]> {
  const { joins, conditions, parameters } = filterSql(workspaceId, processId, filter);
  return db.query(
    `SELECT contribution.source_id AS channel, ${PEOPLE}::integer AS people FROM contribution ${joins} WHERE ${conditions}
     GROUP BY contribution.source_id ORDER BY contribution.source_id`,
    [...parameters],
  );
}

/** How many people of each group of a variable are behind the filtered contributions; those who told no group are left out. */
export async function countPeopleByGroup(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  filter: Omit<ContributionFilter, 'group'>,
  variable: string,
): Promise<ReadonlyMap<string, number>> {
  const { joins, conditions, parameters } = filterSql(workspaceId, processId, filter);
  const name = `$${parameters.length + 1}`;
  const rows: { group: string; people: number }[] = await db.query(
    `SELECT counted.group_code AS "group", count(DISTINCT counted.participation_id)::integer AS people FROM (
       SELECT participation.id AS participation_id,
         coalesce(attribute_map.group_code, participation.attributes ->> ${name}) AS group_code
       FROM contribution ${joins}
       JOIN participation ON participation.workspace_id = $1 AND participation.id = contribution.participation_id
       LEFT JOIN attribute_map ON attribute_map.workspace_id = $1 AND attribute_map.process_id = $2
         AND attribute_map.variable = ${name} AND attribute_map.value = participation.attributes ->> ${name}
       WHERE ${conditions} AND contribution.voice = 'person') AS counted
     WHERE counted.group_code <> '' GROUP BY 1`,
    [...parameters, variable],
  );
  return new Map(rows.map(({ group, people }) => [group, people]));
}
