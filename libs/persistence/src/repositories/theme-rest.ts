import type { EntityManager } from 'typeorm';
import { INPUT } from './contribution-filter.js';

/** What a run leaves to people: in no theme, not set aside, and not decided about by anybody. */
const REST = `FROM theme_assignment AS assignment
  JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = assignment.contribution_id
  WHERE assignment.workspace_id = $1 AND assignment.run_id = $3 AND assignment.rank = 1 AND NOT assignment.grouped
    AND NOT assignment.off_topic AND NOT assignment.by_hand AND ${INPUT}`;

export interface RestRow {
  readonly id: string;
  readonly text: string;
  readonly language: string | null;
  /** The themes in which contributions that say much the same stand, one for each of these. */
  readonly alike: readonly string[];
}

/** The next contributions to be sorted by a person: those that the engine was surest of first, so that much is done soon. */
export async function listRest(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string,
  limit: number,
): Promise<RestRow[]> {
  return db.query(
    `SELECT contribution.id, contribution.language,
       CASE WHEN coalesce(contribution.title, '') = '' THEN contribution.body
            ELSE contribution.title || E'\\n' || contribution.body END AS text,
       ARRAY(SELECT near.theme_id FROM theme_view
         JOIN theme_assignment AS near ON near.workspace_id = $1 AND near.run_id = $3 AND near.rank = 1 AND near.grouped
           AND near.contribution_id = ANY (theme_view.alike)
         WHERE theme_view.workspace_id = $1 AND theme_view.run_id = $3 AND theme_view.contribution_id = contribution.id
         ORDER BY near.contribution_id) AS alike
     ${REST} ORDER BY assignment.weight DESC NULLS LAST, contribution.id LIMIT $4`,
    [workspaceId, processId, runId, limit],
  );
}

export async function countRest(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string,
): Promise<number> {
  const [row] = await db.query(`SELECT count(*)::integer AS count ${REST}`, [workspaceId, processId, runId]);
  return row.count;
}

/** How many contributions a person has placed one by one: in themes, and in none. */
export async function countByHand(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string,
): Promise<{ inThemes: number; none: number }> {
  const [row] = await db.query(
    `SELECT count(*) FILTER (WHERE assignment.grouped)::integer AS "inThemes",
       count(*) FILTER (WHERE NOT assignment.grouped AND NOT assignment.off_topic)::integer AS none
     FROM theme_assignment AS assignment
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = assignment.contribution_id
     WHERE assignment.workspace_id = $1 AND assignment.run_id = $3 AND assignment.rank = 1 AND assignment.by_hand AND ${INPUT}`,
    [workspaceId, processId, runId],
  );
  return row;
}

/** What themes of a run are today: themselves, what they were merged into, or, left out of the answer, nothing. */
export async function findStandingThemes(
  db: EntityManager,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; standingId: string }[] = await db.query(
    `SELECT theme.id, standing.id AS "standingId" FROM theme
     JOIN theme AS standing ON standing.workspace_id = $1 AND standing.id = coalesce(theme.merged_into, theme.id)
       AND standing.retired_at IS NULL AND standing.parent_id IS NULL
     WHERE theme.workspace_id = $1 AND theme.id = ANY ($2::uuid[])`,
    [workspaceId, ids],
  );
  return new Map(rows.map(({ id, standingId }) => [id, standingId]));
}
