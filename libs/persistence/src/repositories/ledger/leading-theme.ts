/**
 * The theme that stands for another one today, as a sub-select of one `id`: the one it was merged into, and so on; for a theme that no
 * run has found again, the one that most of its contributions went to. $1 is the workspace.
 */
export const LEADING_THEME = (id: string): string => `(
  WITH RECURSIVE way AS (
    SELECT theme.id, coalesce(theme.merged_into, CASE WHEN theme.retired_at IS NOT NULL THEN theme.successor_id END) AS next, 0 AS step
    FROM theme WHERE theme.workspace_id = $1 AND theme.id = ${id}
    UNION ALL
    SELECT theme.id, coalesce(theme.merged_into, CASE WHEN theme.retired_at IS NOT NULL THEN theme.successor_id END), way.step + 1
    FROM way JOIN theme ON theme.workspace_id = $1 AND theme.id = way.next WHERE way.step < 20)
  SELECT way.id FROM way ORDER BY way.step DESC LIMIT 1)`;
