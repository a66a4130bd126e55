import type { EntityManager } from 'typeorm';
import type { Channel, ReachReport } from '#domain';
import { findNewestInsight, saveInsight, type Insight } from './insight.js';

/** Reach as it is stored: complete. Small groups are hidden where it leaves the server. */
export interface StoredReach {
  readonly report: ReachReport;
  readonly channels: readonly { readonly channel: Channel; readonly people: number }[];
  /** By age and sex; null when the population table does not cross the two. */
  readonly pyramid: readonly PyramidBand[] | null;
}

export interface PyramidBand {
  readonly band: string;
  readonly male: number;
  readonly female: number;
  readonly populationMale: number;
  readonly populationFemale: number;
}

export interface PeopleCounts {
  readonly total: number;
  /** By variable and group of the attribute map; `null` is asked and not answered. */
  readonly groups: readonly { readonly variable: string; readonly group: string | null; readonly people: number }[];
  readonly channels: StoredReach['channels'];
  readonly ageAndSex: readonly { readonly age: string; readonly sex: string; readonly people: number }[];
}

/**
 * The people of a process: pseudonyms that said, answered or voted something visible, each counted once. What a group, a
 * facilitator or the institution said, and spam, makes nobody a participant. Demographics are those frozen on the participation.
 */
const PEOPLE = `
  people AS MATERIALIZED (
    SELECT participation.id, participation.channel, participation.attributes FROM participation
    WHERE participation.workspace_id = $1 AND participation.process_id = $2 AND (
      EXISTS (SELECT FROM contribution
              WHERE contribution.workspace_id = $1 AND contribution.participation_id = participation.id
                AND contribution.voice = 'person' AND contribution.hidden_at IS NULL AND contribution.eligibility <> 'spam')
      OR EXISTS (SELECT FROM answer WHERE answer.workspace_id = $1 AND answer.participation_id = participation.id)
      OR EXISTS (SELECT FROM vote WHERE vote.workspace_id = $1 AND vote.participation_id = participation.id))
  ),
  answers AS (
    SELECT people.id, given.variable, nullif(btrim(coalesce(attribute_map.group_code, given.value)), '') AS group_code
    FROM people CROSS JOIN LATERAL jsonb_each_text(people.attributes) AS given (variable, value)
    LEFT JOIN attribute_map ON attribute_map.workspace_id = $1 AND attribute_map.process_id = $2
      AND attribute_map.variable = given.variable AND attribute_map.value = given.value
  )`;

export async function countPeople(db: EntityManager, workspaceId: string, processId: string): Promise<PeopleCounts> {
  const [row] = await db.query(
    `WITH ${PEOPLE},
     by_group AS (
       SELECT variable, group_code AS "group", count(*)::integer AS people FROM answers
       GROUP BY variable, group_code ORDER BY variable, group_code
     ),
     by_channel AS (SELECT channel, count(*)::integer AS people FROM people GROUP BY channel ORDER BY channel),
     by_age_and_sex AS (
       SELECT age.group_code AS age, sex.group_code AS sex, count(*)::integer AS people
       FROM answers AS age JOIN answers AS sex ON sex.id = age.id
       WHERE age.variable = 'age' AND sex.variable = 'sex' AND age.group_code IS NOT NULL AND sex.group_code IS NOT NULL
       GROUP BY age.group_code, sex.group_code ORDER BY age.group_code, sex.group_code
     )
     SELECT (SELECT count(*)::integer FROM people) AS total,
       (SELECT coalesce(jsonb_agg(by_group), '[]') FROM by_group) AS groups,
       (SELECT coalesce(jsonb_agg(by_channel), '[]') FROM by_channel) AS channels,
       (SELECT coalesce(jsonb_agg(by_age_and_sex), '[]') FROM by_age_and_sex) AS "ageAndSex"`,
    [workspaceId, processId],
  );
  return row;
}

export function saveReach(
  db: EntityManager,
  workspaceId: string,
  run: { readonly runId: string; readonly processId: string },
  reach: StoredReach,
): Promise<void> {
  return saveInsight(db, 'reach_result', workspaceId, { ...run, report: reach });
}

export function findNewestReach(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<Insight<StoredReach> | null> {
  return findNewestInsight(db, 'reach_result', workspaceId, processId);
}
