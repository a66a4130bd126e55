import type { EntityManager } from 'typeorm';

/** One theme, and where it stands. */
export interface MatchedTheme {
  readonly workspaceId: string;
  readonly processId: string;
  readonly themeId: string;
}

export interface ThemeMatchRow {
  readonly id: string;
  readonly themes: readonly [MatchedTheme, MatchedTheme];
  readonly matchedBy: string | null;
  readonly matchedAt: Date;
}

interface StoredMatch {
  readonly id: string;
  readonly first: MatchedTheme;
  readonly second: MatchedTheme;
  readonly matchedBy: string | null;
  readonly matchedAt: Date;
}

const side = (place: string) =>
  `json_build_object('workspaceId', ${place}_workspace_id, 'processId', ${place}_process_id, 'themeId', ${place}_theme_id) AS ${place}`;
const COLUMNS = `id, ${side('first')}, ${side('second')}, matched_by AS "matchedBy", matched_at AS "matchedAt"`;

const rowOf = ({ first, second, ...row }: StoredMatch): ThemeMatchRow => ({ ...row, themes: [first, second] });

/** Matches of which both themes stand in one of these processes. Above the municipalities: whoever asks may see all of the processes. */
export async function listThemeMatches(owner: EntityManager, processes: readonly string[]): Promise<ThemeMatchRow[]> {
  const rows: StoredMatch[] = await owner.query(
    `SELECT ${COLUMNS} FROM theme_match
     WHERE first_process_id = ANY ($1::uuid[]) AND second_process_id = ANY ($1::uuid[]) ORDER BY matched_at, id`,
    [processes],
  );
  return rows.map(rowOf);
}

export async function findThemeMatch(owner: EntityManager, id: string): Promise<ThemeMatchRow | null> {
  const [row]: StoredMatch[] = await owner.query(`SELECT ${COLUMNS} FROM theme_match WHERE id = $1`, [id]);
  return row ? rowOf(row) : null;
}

/** @returns false where one of the two has a counterpart in the other's process already */
export async function addThemeMatch(
  owner: EntityManager,
  themes: readonly [MatchedTheme, MatchedTheme],
  personId: string,
): Promise<boolean> {
  const [first, second] = themes.toSorted((a, b) => (a.processId < b.processId ? -1 : 1)) as [
    MatchedTheme,
    MatchedTheme,
  ];
  const added: unknown[] = await owner.query(
    `INSERT INTO theme_match (first_workspace_id, first_process_id, first_theme_id, second_workspace_id, second_process_id,
       second_theme_id, matched_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
    [
      ...[first.workspaceId, first.processId, first.themeId],
      ...[second.workspaceId, second.processId, second.themeId, personId],
    ],
  );
  return added.length > 0;
}

export async function deleteThemeMatch(owner: EntityManager, id: string): Promise<void> {
  await owner.query(`DELETE FROM theme_match WHERE id = $1`, [id]);
}
