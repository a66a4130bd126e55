import { themesOverTime, type DatedAssignment } from '#analysis';
import { type ThemePage } from '#contracts';
import { listThemeDays, type ThemeDayRow } from '#persistence';
import { type EntityManager } from 'typeorm';

type OverTime = ThemePage['overTime'];

/** Every theme of one level by its share of all that was said, period by period; by id of the theme. */
export async function readOverTime(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string,
  rank: 1 | 2,
): Promise<ReadonlyMap<string, OverTime>> {
  const days = await listThemeDays(db, workspaceId, processId, runId, rank);
  const ids = [...new Set(days.map(({ themeId }) => themeId).filter((id) => id !== null))].sort();
  const { unit, periods, totals, themes } = themesOverTime(rowsOf(days, ids));
  return new Map(
    themes.map(({ theme, counts, trend }) => {
      const rows = periods.map((start, at) => {
        const [contributions, of] = [counts[at]!, totals[at]!];
        return { start, contributions, of, share: of === 0 ? null : contributions / of };
      });
      const undated = days.filter(({ themeId, date }) => themeId === ids[theme] && date === null);
      const missing = undated.reduce((sum, { contributions }) => sum + contributions, 0);
      return [ids[theme]!, { unit, trend, periods: rows, undated: missing }];
    }),
  );
}

function rowsOf(days: readonly ThemeDayRow[], ids: readonly string[]): DatedAssignment[] {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return days.flatMap(({ themeId, date, contributions }) => {
    const theme = themeId === null ? null : numbers.get(themeId)!;
    return Array.from({ length: contributions }, () => ({ theme, date }));
  });
}
