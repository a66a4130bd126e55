/**
 * The theme that stands for another one today, as a sub-select of one `id`: the one that people merged it into, and so on. A theme that
 * a later run has not found again stands for itself, with what it held last. $1 is the workspace; `id` names a column of the outer query,
 * of no table called `first`, `next` or `way`.
 */
export const LEADING_THEME = (id: string): string => `(
  WITH RECURSIVE way AS (
    SELECT first.id, first.merged_into, 0 AS step FROM theme AS first WHERE first.workspace_id = $1 AND first.id = ${id}
    UNION ALL
    SELECT next.id, next.merged_into, way.step + 1
    FROM way JOIN theme AS next ON next.workspace_id = $1 AND next.id = way.merged_into WHERE way.step < 20)
  SELECT way.id FROM way ORDER BY way.step DESC LIMIT 1)`;
