import type { EntityManager } from 'typeorm';
import type { Channel, WholeReach } from '#domain';
import { findNewestInsight, type Insight } from './insight.js';

export interface PeopleCounts {
  readonly total: number;
  /** By variable and group of the attribute map; `null` is asked and not answered. */
  readonly groups: readonly { readonly variable: string; readonly group: string | null; readonly people: number }[];
  readonly channels: readonly { readonly channel: Channel; readonly people: number }[];
  readonly ageAndSex: readonly { readonly age: string; readonly sex: string; readonly people: number }[];
}

/**
 * The people of a process: pseudonyms that said, answered or voted something visible, each counted once. What a group, a
 * facilitator or the institution said, and spam, makes nobody a participant. Demographics are those frozen on the participation.
 */
export const PEOPLE_OF_PROCESS = `
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
    `WITH ${PEOPLE_OF_PROCESS},
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

/** A word that changes when anybody comes to a process, leaves it, or is of another group. */
export async function readPeopleDigest(db: EntityManager, workspaceId: string, processId: string): Promise<string> {
  const [row]: { digest: string }[] = await db.query(
    `WITH ${PEOPLE_OF_PROCESS}
     SELECT concat_ws('/', count(*),
       sum(hashtextextended(concat_ws('|', people.id, people.channel, people.attributes), 0)::numeric),
       (SELECT sum(hashtextextended(concat_ws('|', variable, value, group_code), 0)::numeric) FROM attribute_map
        WHERE workspace_id = $1 AND process_id = $2)) AS digest
     FROM people`,
    [workspaceId, processId],
  );
  return row?.digest ?? '';
}

/** The people whom the shown report counts: their digest and their marks; null where there is none, or none were kept. */
export interface ShownPeople {
  readonly digest: string;
  readonly marks: Buffer;
  /** Everybody who voted. */
  readonly voters: number;
}

export async function findShownPeople(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<ShownPeople | null> {
  const [row]: { digest: string | null; marks: Buffer | null; voters: number | null }[] = await db.query(
    `SELECT result.people_digest AS digest, result.marks, (result.shown ->> 'voters')::integer AS voters ${NEWEST_RESULT}`,
    [workspaceId, processId],
  );
  if (!row || row.digest === null || row.marks === null) return null;
  return { digest: row.digest, marks: row.marks, voters: row.voters ?? 0 };
}

/**
 * Stores a report twice, whole and as everybody may see it; a run that is computed again replaces both. Where too few people differ from
 * those of the report that is shown, that one stays, and this one is kept for whoever keeps the data.
 */
export async function saveReach(
  db: EntityManager,
  workspaceId: string,
  run: { readonly runId: string; readonly processId: string },
  {
    complete,
    shown,
    shownPeople,
  }: {
    readonly complete: WholeReach;
    readonly shown: WholeReach | null;
    readonly shownPeople: { readonly digest: string; readonly marks: Uint8Array } | null;
  },
): Promise<void> {
  await db.query(
    `INSERT INTO reach_result (workspace_id, run_id, process_id, report, shown, marks, people_digest)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (workspace_id, run_id) DO UPDATE SET report = excluded.report, shown = excluded.shown, marks = excluded.marks,
       people_digest = excluded.people_digest, created_at = now()`,
    [
      workspaceId,
      run.runId,
      run.processId,
      JSON.stringify(complete),
      shown && JSON.stringify(shown),
      shownPeople && Buffer.from(shownPeople.marks),
      shownPeople?.digest ?? null,
    ],
  );
}

/** The newest result as everybody may see it: what every route answers from. */
export async function findShownReach(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<Insight<WholeReach> | null> {
  const [row] = await db.query(
    `SELECT result.run_id AS "runId", result.shown AS report, ${ABOUT_RESULT}
     ${NEWEST_RESULT}`,
    [workspaceId, processId],
  );
  return row ?? null;
}

/** The same result without its report: what tells whether a kept report is still the newest. */
export async function findReachStamp(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<Omit<Insight<WholeReach>, 'report'> | null> {
  const [row] = await db.query(`SELECT result.run_id AS "runId", ${ABOUT_RESULT} ${NEWEST_RESULT}`, [
    workspaceId,
    processId,
  ]);
  return row ?? null;
}

/** The newest result as it was computed, nothing hidden: for whoever keeps the data, never for an answer. */
export function findNewestReach(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<Insight<WholeReach> | null> {
  return findNewestInsight(db, 'reach_result', workspaceId, processId);
}

const ABOUT_RESULT = `coalesce(run.dataset_version, 0) AS "datasetVersion", coalesce(run.method_version, '') AS method, run.seed,
  result.created_at AS "computedAt", coalesce(run.dataset_version, 0) < process.dataset_version AS stale`;

const NEWEST_RESULT = `FROM reach_result AS result
  JOIN run ON run.workspace_id = result.workspace_id AND run.id = result.run_id
  JOIN process ON process.workspace_id = result.workspace_id AND process.id = result.process_id
  WHERE result.workspace_id = $1 AND result.process_id = $2 AND result.shown IS NOT NULL
  ORDER BY result.created_at DESC LIMIT 1`;

export interface ReturningPeople {
  readonly processes: readonly {
    readonly processId: string;
    readonly slug: string;
    readonly startsOn: string | null;
    readonly people: number;
    readonly newPeople: number;
    readonly returned: number;
  }[];
  readonly distinct: number;
  readonly repeat: number;
}

/**
 * Who came back: for each process of the municipality up to this one, oldest first, the people who can be recognised elsewhere, those of
 * them whom no earlier process saw, and those of the process before. Identifiers that mean one person in one source alone do not count.
 */
export async function countReturning(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<ReturningPeople> {
  const [row] = await db.query(
    `WITH came AS MATERIALIZED (
       SELECT participation.process_id, participation.participant_id FROM participation
       JOIN participant ON participant.workspace_id = $1 AND participant.id = participation.participant_id
       WHERE participation.workspace_id = $1 AND participant.identifier_scope <> 'source'
     ),
     ordered AS (
       SELECT process.id, process.slug, process.starts_on::text AS starts_on,
         row_number() OVER (ORDER BY coalesce(process.starts_on, process.created_at::date), process.created_at, process.id) AS place
       FROM process
       WHERE process.workspace_id = $1 AND (process.id = $2 OR EXISTS (SELECT FROM came WHERE came.process_id = process.id))
     ),
     seen AS (
       SELECT ordered.place, came.participant_id,
         lag(ordered.place) OVER (PARTITION BY came.participant_id ORDER BY ordered.place) AS before
       FROM came JOIN ordered ON ordered.id = came.process_id
       WHERE ordered.place <= (SELECT place FROM ordered WHERE id = $2)
     ),
     counted AS (
       SELECT place, count(*) AS people, count(*) FILTER (WHERE before IS NULL) AS new_people,
         count(*) FILTER (WHERE before = place - 1) AS returned
       FROM seen GROUP BY place
     ),
     persons AS (SELECT count(*) AS times FROM seen GROUP BY participant_id)
     SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('processId', ordered.id, 'slug', ordered.slug, 'startsOn', ordered.starts_on,
           'people', coalesce(counted.people, 0), 'newPeople', coalesce(counted.new_people, 0),
           'returned', coalesce(counted.returned, 0)) ORDER BY ordered.place), '[]')
         FROM ordered LEFT JOIN counted ON counted.place = ordered.place
         WHERE ordered.place <= (SELECT place FROM ordered WHERE id = $2)) AS processes,
       (SELECT count(*)::integer FROM persons) AS distinct,
       (SELECT count(*)::integer FROM persons WHERE times > 1) AS repeat`,
    [workspaceId, processId],
  );
  return row;
}
