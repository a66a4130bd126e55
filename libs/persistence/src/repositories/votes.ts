import type { EntityManager } from 'typeorm';
import type { Channel, VoteRecord } from '#domain';

/** Last votes of persons on one option, one channel, one value. */
export interface VoteCellRow {
  readonly option: string;
  readonly contributionId: string | null;
  readonly channel: Channel;
  readonly value: VoteRecord['value'];
  readonly people: number;
  readonly points: number;
}

export interface VoteCellCounts {
  readonly cells: readonly VoteCellRow[];
  /** Different people by channel; who voted on two channels is in both. */
  readonly voters: readonly { readonly channel: Channel; readonly people: number }[];
  readonly people: number;
  /** Votes that a later vote of the same person on the same option took the place of. */
  readonly replaced: number;
}

/** Sorting a million votes in memory takes a second, on disk several; only for this transaction. */
const ENOUGH_MEMORY = `SELECT set_config('work_mem', '192MB', true)`;

/**
 * Of several votes of a person on one option the latest counts; of two at the same moment the one whose reference stands later.
 */
const LAST = `
  last AS MATERIALIZED (
    SELECT DISTINCT ON (vote.participation_id, vote.contribution_id, vote.option COLLATE "C")
      vote.participation_id, vote.contribution_id, vote.option, vote.channel, vote.value, vote.weight
    FROM vote
    WHERE vote.workspace_id = $1 AND vote.process_id = $2 AND ($3::text IS NULL OR vote.channel = $3)
    ORDER BY vote.participation_id, vote.contribution_id, vote.option COLLATE "C", vote.voted_at DESC NULLS LAST,
      vote.source_reference COLLATE "C" DESC
  )`;

/** Every vote of persons, counted by option, channel and value; of one channel where it is named. */
export async function countVoteCells(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  channel: Channel | null = null,
): Promise<VoteCellCounts> {
  await db.query(ENOUGH_MEMORY);
  const [row] = await db.query(
    `WITH ${LAST},
     cells AS (
       SELECT option, contribution_id AS "contributionId", channel, value, count(*)::integer AS people, sum(weight) AS points
       FROM last GROUP BY option, contribution_id, channel, value ORDER BY option, contribution_id, channel, value
     ),
     ballots AS MATERIALIZED (SELECT DISTINCT participation_id, channel FROM last),
     voters AS (SELECT channel, count(*)::integer AS people FROM ballots GROUP BY channel ORDER BY channel)
     SELECT (SELECT coalesce(jsonb_agg(cells), '[]') FROM cells) AS cells,
       (SELECT coalesce(jsonb_agg(voters), '[]') FROM voters) AS voters,
       (SELECT count(DISTINCT participation_id)::integer FROM ballots) AS people,
       (SELECT count(*)::integer FROM vote WHERE workspace_id = $1 AND process_id = $2 AND ($3::text IS NULL OR channel = $3))
         - (SELECT count(*)::integer FROM last) AS replaced`,
    [workspaceId, processId, channel],
  );
  return row;
}

export interface VoteTallyRow {
  readonly option: string;
  readonly channel: Channel;
  readonly unit: string | null;
  readonly votes: number;
}

/** Votes counted without persons; of one channel where it is named. */
export async function listVoteTallies(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  channel: Channel | null = null,
): Promise<VoteTallyRow[]> {
  return db.query(
    `SELECT option, channel, unit, sum(votes)::integer AS votes FROM vote_tally
     WHERE workspace_id = $1 AND process_id = $2 AND ($3::text IS NULL OR channel = $3)
     GROUP BY option, channel, unit ORDER BY option, channel, unit`,
    [workspaceId, processId, channel],
  );
}

export interface VoteOptionRow {
  readonly id: string;
  readonly reference: string;
  readonly title: string | null;
  /** The first words of what has no title: a statement that people vote on. */
  readonly beginning: string;
  readonly isHidden: boolean;
}

const BEGINNING = 300;

/** The contributions that people voted on, and those whose title or reference an urn's tally names. */
export async function listVoteOptions(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  ids: readonly string[],
  names: readonly string[],
): Promise<VoteOptionRow[]> {
  return db.query(
    `SELECT id, source_reference AS reference, title, left(body, ${BEGINNING}) AS beginning, hidden_at IS NOT NULL AS "isHidden"
     FROM contribution
     WHERE workspace_id = $1 AND process_id = $2 AND kind <> 'comment'
       AND (id = ANY ($3::uuid[]) OR title = ANY ($4::text[]) OR source_reference = ANY ($4::text[]))
     ORDER BY id`,
    [workspaceId, processId, ids, names],
  );
}

export interface VotersByGroup {
  /** People who voted, and all people of the process as reach counts them. */
  readonly voters: number;
  readonly groups: readonly { readonly variable: string; readonly group: string | null; readonly voters: number }[];
}

/** People who voted by variable and group of the attribute map; `null` is asked and not answered. */
export async function countVotersByGroup(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<VotersByGroup> {
  const [row] = await db.query(
    `WITH voter AS MATERIALIZED (
       SELECT participation.id, participation.attributes FROM participation
       WHERE participation.workspace_id = $1 AND participation.process_id = $2 AND EXISTS (
         SELECT FROM vote WHERE vote.workspace_id = $1 AND vote.participation_id = participation.id)
     ),
     by_group AS (
       SELECT given.variable, nullif(btrim(coalesce(attribute_map.group_code, given.value)), '') AS "group", count(*)::integer AS voters
       FROM voter CROSS JOIN LATERAL jsonb_each_text(voter.attributes) AS given (variable, value)
       LEFT JOIN attribute_map ON attribute_map.workspace_id = $1 AND attribute_map.process_id = $2
         AND attribute_map.variable = given.variable AND attribute_map.value = given.value
       GROUP BY 1, 2 ORDER BY 1, 2
     )
     SELECT (SELECT count(*)::integer FROM voter) AS voters, (SELECT coalesce(jsonb_agg(by_group), '[]') FROM by_group) AS groups`,
    [workspaceId, processId],
  );
  return row;
}

export interface OpinionVoteRows {
  /** Options in the order of their names: statements from 0. */
  readonly statements: readonly { readonly option: string; readonly contributionId: string | null }[];
  /** The participation of each person, numbered from 0. */
  readonly participationIds: readonly string[];
  readonly person: Int32Array;
  readonly statement: Int32Array;
  readonly value: Int8Array;
}

/**
 * Every last vote to agree, disagree or pass, as numbers; what is gone at its source, or was not let through, is left out.
 */
export async function listOpinionVotes(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<OpinionVoteRows> {
  await db.query(ENOUGH_MEMORY);
  const [row] = await db.query(
    `WITH ${LAST},
     shown AS MATERIALIZED (
       SELECT last.* FROM last LEFT JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = last.contribution_id
       WHERE last.value <> 'pick' AND contribution.hidden_at IS NULL
         AND coalesce(contribution.eligibility, 'eligible') NOT IN ('ineligible', 'withdrawn', 'spam')
     ),
     statements AS MATERIALIZED (
       SELECT option, contribution_id, row_number() OVER (ORDER BY option COLLATE "C", contribution_id) - 1 AS number
       FROM shown GROUP BY option, contribution_id
     ),
     people AS MATERIALIZED (
       SELECT participation_id, row_number() OVER (ORDER BY participation_id) - 1 AS number
       FROM (SELECT DISTINCT participation_id FROM shown) AS voted
     ),
     numbered AS (
       SELECT people.number AS person, statements.number AS statement,
         CASE shown.value WHEN 'up' THEN 2 WHEN 'neutral' THEN 1 ELSE 0 END AS value
       FROM shown JOIN statements ON statements.option = shown.option
         AND statements.contribution_id IS NOT DISTINCT FROM shown.contribution_id
       JOIN people USING (participation_id)
     )
     SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('option', option, 'contributionId', contribution_id) ORDER BY number), '[]')
             FROM statements) AS statements,
       (SELECT coalesce(jsonb_agg(participation_id ORDER BY number), '[]') FROM people) AS "participationIds",
       (SELECT string_agg(int4send(person::integer) || int4send(statement::integer) || substring(int4send(value) FROM 4), ''::bytea)
        FROM numbered) AS votes`,
    [workspaceId, processId, null],
  );
  return { statements: row.statements, participationIds: row.participationIds, ...unpack(row.votes) };
}

const BYTES = 9;

/** Nine bytes a vote: person and statement as whole numbers, then 0 against, 1 pass, 2 for. A million votes are 9 MB this way. */
function unpack(packed: Buffer | null): Pick<OpinionVoteRows, 'person' | 'statement' | 'value'> {
  const rows = (packed?.length ?? 0) / BYTES;
  const [person, statement, value] = [new Int32Array(rows), new Int32Array(rows), new Int8Array(rows)];
  for (let row = 0; row < rows; row += 1) {
    person[row] = packed!.readInt32BE(row * BYTES);
    statement[row] = packed!.readInt32BE(row * BYTES + 4);
    value[row] = packed![row * BYTES + 8]! - 1;
  }
  return { person, statement, value };
}

/** Which group everybody told, by variable of the attribute map; `null` is asked and not answered. */
export async function listGroupsOfPeople(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  variables: readonly string[],
): Promise<{ readonly variable: string; readonly group: string | null; readonly participationId: string }[]> {
  return db.query(
    `SELECT given.variable, participation.id AS "participationId",
       nullif(btrim(coalesce(attribute_map.group_code, given.value)), '') AS "group"
     FROM participation CROSS JOIN LATERAL jsonb_each_text(participation.attributes) AS given (variable, value)
     LEFT JOIN attribute_map ON attribute_map.workspace_id = $1 AND attribute_map.process_id = $2
       AND attribute_map.variable = given.variable AND attribute_map.value = given.value
     WHERE participation.workspace_id = $1 AND participation.process_id = $2 AND given.variable = ANY ($3::text[])
     ORDER BY participation.id`,
    [workspaceId, processId, variables],
  );
}

/** Are there votes of persons, tallies, and statements that people could be against? */
export async function hasVotes(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<{ readonly votes: boolean; readonly opinions: boolean }> {
  const [row] = await db.query(
    `SELECT EXISTS (SELECT FROM vote WHERE workspace_id = $1 AND process_id = $2)
         OR EXISTS (SELECT FROM vote_tally WHERE workspace_id = $1 AND process_id = $2) AS votes,
       EXISTS (SELECT FROM vote WHERE workspace_id = $1 AND process_id = $2 AND value IN ('down', 'neutral')) AS opinions`,
    [workspaceId, processId],
  );
  return row;
}
