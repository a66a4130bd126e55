/**
 * The theme that stands for another one today, as a sub-select of one `id`: the one that people merged it into, and so on. A theme that
 * a later run has not found again stands for itself, with what it held last. $1 is the workspace.
 */
export const LEADING_THEME = (id: string): string => `(
  WITH RECURSIVE way AS (
    SELECT theme.id, theme.merged_into, 0 AS step FROM theme WHERE theme.workspace_id = $1 AND theme.id = ${id}
    UNION ALL
    SELECT theme.id, theme.merged_into, way.step + 1
    FROM way JOIN theme ON theme.workspace_id = $1 AND theme.id = way.merged_into WHERE way.step < 20)
  SELECT way.id FROM way ORDER BY way.step DESC LIMIT 1)`;
