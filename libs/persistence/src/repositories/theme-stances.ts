import type { EntityManager } from 'typeorm';
import { INPUT, NEWEST_THEME_RUN } from './contribution-filter.js';

export interface ThemeStanceRow {
  readonly theme: string;
  readonly support: number;
  readonly against: number;
  readonly mixed: number;
  readonly none: number;
}

/**
 * People of every theme by how they voted on its contributions: for, against, both, or neither. Of several votes of a person on one
 * contribution the last counts; who wrote under a theme and voted on nothing of it stands under `none`.
 */
export async function countThemeStances(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<ThemeStanceRow[]> {
  return db.query(
    `WITH run AS MATERIALIZED (SELECT ${NEWEST_THEME_RUN} AS id),
     placed AS MATERIALIZED (
       SELECT assignment.theme_id, contribution.id AS contribution_id,
         CASE WHEN contribution.voice = 'person' THEN contribution.participation_id END AS author
       FROM theme_assignment AS assignment
       JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = assignment.contribution_id
       WHERE assignment.workspace_id = $1 AND assignment.run_id = (SELECT id FROM run) AND assignment.grouped AND ${INPUT}),
     last AS MATERIALIZED (
       SELECT DISTINCT ON (vote.participation_id, vote.contribution_id) vote.participation_id, vote.contribution_id, vote.value
       FROM vote WHERE vote.workspace_id = $1 AND vote.process_id = $2 AND vote.contribution_id IS NOT NULL
         AND vote.value IN ('up', 'down', 'neutral')
       ORDER BY vote.participation_id, vote.contribution_id, vote.voted_at DESC NULLS LAST, vote.source_reference COLLATE "C" DESC),
     signs AS (
       SELECT placed.theme_id, last.participation_id AS person, last.value = 'up' AS up, last.value = 'down' AS down
       FROM placed JOIN last USING (contribution_id)
       UNION ALL SELECT theme_id, author, false, false FROM placed WHERE author IS NOT NULL),
     people AS (SELECT theme_id, person, bool_or(up) AS up, bool_or(down) AS down FROM signs GROUP BY theme_id, person)
     SELECT people.theme_id AS theme, count(*) FILTER (WHERE up AND NOT down)::integer AS support,
       count(*) FILTER (WHERE down AND NOT up)::integer AS against, count(*) FILTER (WHERE up AND down)::integer AS mixed,
       count(*) FILTER (WHERE NOT up AND NOT down)::integer AS none
     FROM people JOIN theme ON theme.workspace_id = $1 AND theme.id = people.theme_id AND theme.retired_at IS NULL
     GROUP BY people.theme_id ORDER BY people.theme_id`,
    [workspaceId, processId],
  );
}
