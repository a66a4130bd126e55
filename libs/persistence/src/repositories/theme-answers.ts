import type { EntityManager } from 'typeorm';
import { INPUT, NEWEST_THEME_RUN } from './contribution-filter.js';

/** People who wrote in a theme by their answer to one question; both are null for those who gave none. */
export interface ThemeAnswerRow {
  readonly theme: string;
  readonly isAnswered: boolean;
  /** Null also where several values were given at once. */
  readonly value: string | null;
  readonly people: number;
}

/** Of several answers of a person the latest counts, as in the results of the questionnaire. */
const GIVEN = `given AS MATERIALIZED (
  SELECT DISTINCT ON (participation_id) participation_id AS person, chosen FROM answer
  WHERE workspace_id = $1 AND question_id = $3
  ORDER BY participation_id, answered_at DESC NULLS LAST, source_reference DESC)`;

/** Themes of the first level: who wrote in each, once, beside what they answered. */
export async function countThemeAnswers(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  questionId: string,
): Promise<ThemeAnswerRow[]> {
  return db.query(
    `WITH run AS MATERIALIZED (SELECT ${NEWEST_THEME_RUN} AS id), ${GIVEN},
     wrote AS (
       SELECT DISTINCT assignment.theme_id AS theme, contribution.participation_id AS person
       FROM theme_assignment AS assignment
       JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = assignment.contribution_id
       JOIN theme ON theme.workspace_id = $1 AND theme.id = assignment.theme_id AND theme.retired_at IS NULL
       WHERE assignment.workspace_id = $1 AND assignment.run_id = (SELECT id FROM run) AND assignment.rank = 1
         AND assignment.grouped AND ${INPUT} AND contribution.voice = 'person' AND contribution.participation_id IS NOT NULL)
     SELECT wrote.theme, coalesce(cardinality(given.chosen), 0) > 0 AS "isAnswered",
       CASE WHEN cardinality(given.chosen) = 1 THEN given.chosen[1] END AS value, count(*)::integer AS people
     FROM wrote LEFT JOIN given USING (person)
     GROUP BY wrote.theme, 2, 3 ORDER BY wrote.theme`,
    [workspaceId, processId, questionId],
  );
}

/** People of the process who wrote for themselves or answered the question, each once. */
export async function countWritersAndAnswerers(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  questionId: string,
): Promise<number> {
  const [{ people }] = await db.query(
    `WITH ${GIVEN} SELECT count(*)::integer AS people FROM (
       SELECT contribution.participation_id FROM contribution
       WHERE ${INPUT} AND contribution.voice = 'person' AND contribution.participation_id IS NOT NULL
       UNION SELECT person FROM given WHERE cardinality(chosen) > 0) AS everybody`,
    [workspaceId, processId, questionId],
  );
  return people;
}
