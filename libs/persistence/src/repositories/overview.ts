import type { EntityManager } from 'typeorm';
import type { LocalisedText } from '#domain';
import { ANSWERED, INPUT, PEOPLE } from './contribution-filter.js';

export interface OverviewCounts {
  readonly contributions: number;
  readonly people: number;
  readonly eligible: number;
  readonly answered: number;
  readonly undated: number;
  readonly languages: readonly { language: string | null; contributions: number }[];
  readonly channels: readonly { channel: string; contributions: number }[];
  readonly decisions: readonly { decision: string; contributions: number }[];
  readonly deliveries: readonly { delivery: string; contributions: number }[];
  readonly weeks: readonly { week: string; contributions: number }[];
}

/** The counts of one process in one pass over its contributions. */
export async function readOverviewCounts(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<OverviewCounts> {
  const by = (column: string, name: string, where = 'true', order = 'contributions DESC') => `
    (SELECT coalesce(jsonb_agg(jsonb_build_object('${name}', value, 'contributions', contributions) ORDER BY ${order}, value), '[]')
     FROM (SELECT ${column} AS value, count(*) AS contributions FROM input WHERE ${where} GROUP BY ${column}) AS counted)`;
  const [row] = await db.query(
    `WITH input AS MATERIALIZED (
       SELECT contribution.participation_id, contribution.voice, contribution.eligibility, contribution.language, contribution.channel,
              contribution.decision, contribution.delivery, ${ANSWERED} AS answered, contribution.submitted_at,
              date_trunc('week', contribution.submitted_at AT TIME ZONE process.time_zone)::date AS week
       FROM contribution JOIN process ON process.workspace_id = $1 AND process.id = $2
       WHERE ${INPUT})
     SELECT count(*)::integer AS contributions, ${PEOPLE.replaceAll('contribution.', 'input.')}::integer AS people,
       count(*) FILTER (WHERE eligibility = 'eligible')::integer AS eligible,
       count(*) FILTER (WHERE eligibility = 'eligible' AND answered)::integer AS answered,
       count(*) FILTER (WHERE submitted_at IS NULL)::integer AS undated,
       ${by('language', 'language')} AS languages,
       ${by('channel', 'channel')} AS channels,
       ${by('decision', 'decision', `eligibility = 'eligible' AND decision IS NOT NULL`)} AS decisions,
       ${by('delivery', 'delivery', `eligibility = 'eligible' AND delivery IS NOT NULL`)} AS deliveries,
       ${by('week', 'week', 'week IS NOT NULL', 'value')} AS weeks
     FROM input`,
    [workspaceId, processId],
  );
  return row;
}

export interface VoteCount {
  readonly option: string;
  readonly votes: number;
  readonly byChannel: Readonly<Record<string, number>>;
}

/** Votes by option and channel: those of persons and those counted at an urn together, never averaged. */
export async function listVotes(db: EntityManager, workspaceId: string, processId: string): Promise<VoteCount[]> {
  return db.query(
    `SELECT option, sum(votes)::integer AS votes, jsonb_object_agg(channel, votes) AS "byChannel"
     FROM (SELECT option, channel, sum(votes) AS votes FROM (
             SELECT option, channel, count(*) AS votes FROM vote
             WHERE workspace_id = $1 AND process_id = $2 AND value IN ('up', 'pick') GROUP BY option, channel
             UNION ALL
             SELECT option, channel, votes FROM vote_tally WHERE workspace_id = $1 AND process_id = $2) AS counted
           GROUP BY option, channel) AS pooled
     GROUP BY option ORDER BY sum(votes) DESC, option LIMIT 60`,
    [workspaceId, processId],
  );
}

export async function listHeadCounts(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<{ event: string; people: number; counted: string }[]> {
  return db.query(
    `SELECT event, sum(people)::integer AS people, CASE WHEN bool_and(counted = 'counted') THEN 'counted' ELSE 'estimated' END AS counted
     FROM head_count WHERE workspace_id = $1 AND process_id = $2 AND variable IS NULL GROUP BY event ORDER BY min(held_at), event`,
    [workspaceId, processId],
  );
}

export interface LatestAnswer {
  readonly text: LocalisedText;
  readonly office: string | null;
  readonly at: Date | null;
  readonly contributions: number;
}

/** The newest thing that the institution said or decided, with how many contributions it answers; of all, or of what residents may read. */
export async function findLatestAnswer(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  { onlyPublic = false } = {},
): Promise<LatestAnswer | null> {
  const [row] = await db.query(
    `SELECT said.text, said.office, said.at, (
        SELECT count(*)::integer FROM response_link WHERE workspace_id = $1 AND response_id = said.id AND is_confirmed) + (
        SELECT count(*)::integer FROM decision_link WHERE workspace_id = $1 AND decision_id = said.id AND is_confirmed) AS contributions
     FROM (SELECT id, text, office, answered_at AS at FROM response
           WHERE workspace_id = $1 AND process_id = $2 AND state = 'published' AND (NOT $3 OR visibility = 'public')
           UNION ALL SELECT id, text, office, decided_at FROM decision
           WHERE workspace_id = $1 AND process_id = $2 AND state = 'published' AND (NOT $3 OR visibility = 'public')) AS said
     WHERE said.text <> '{}' ORDER BY said.at DESC NULLS LAST, said.id LIMIT 1`,
    [workspaceId, processId, onlyPublic],
  );
  return row ?? null;
}

/** When the data last changed, and what the imports could not read. */
export async function readDataState(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<{ at: Date | null; rejectedRows: number }> {
  const [row] = await db.query(
    `SELECT max(finished_at) AS at, coalesce(sum((counts ->> 'rejected')::integer), 0)::integer AS "rejectedRows"
     FROM import WHERE workspace_id = $1 AND process_id = $2 AND state = 'done'`,
    [workspaceId, processId],
  );
  return row;
}

/** A word that changes whenever an answer about the process would: its data, its runs, its decisions. */
export async function readInsightVersion(db: EntityManager, workspaceId: string, processId: string): Promise<string> {
  const [row] = await db.query(
    `SELECT process.dataset_version || '/' || process.xmin || '/' ||
       coalesce((SELECT string_agg(latest.id || latest.state, ',' ORDER BY latest.kind) FROM (
          SELECT DISTINCT ON (kind) kind, id::text, state FROM run WHERE run.workspace_id = $1 AND run.process_id = $2
          ORDER BY kind, created_at DESC) AS latest), '') || '/' ||
       (SELECT count(*) FROM theme_edit WHERE theme_edit.workspace_id = $1 AND theme_edit.process_id = $2) || '/' ||
       (SELECT count(*) FROM permission_event WHERE permission_event.workspace_id = $1 AND permission_event.process_id = $2) || '/' ||
       (SELECT count(*) FROM theme_check WHERE theme_check.workspace_id = $1 AND theme_check.process_id = $2) || '/' ||
       coalesce((SELECT max(changed_at)::text FROM diary_entry WHERE diary_entry.workspace_id = $1
         AND diary_entry.process_id = $2), '') || '/' ||
       coalesce((SELECT max(changed_at)::text FROM question_edit JOIN source ON source.workspace_id = $1
         AND source.id = question_edit.source_id AND source.process_id = $2 WHERE question_edit.workspace_id = $1), '') AS version
     FROM process WHERE process.workspace_id = $1 AND process.id = $2`,
    [workspaceId, processId],
  );
  return row?.version ?? '';
}
