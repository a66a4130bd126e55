import type { ThemeChanges, ThemeStances } from '#contracts';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { useThemeHistory } from '../../../shared/themes/use-theme-history.js';
import { type StanceOfTheme } from '../components/stance-bar.js';

/** Stances by theme; empty where nobody voted, where they are not asked for, or until they are known. */
export function useStances({ enabled = true } = {}): ReadonlyMap<string, StanceOfTheme> {
  const { data } = useProcessQuery<ThemeStances>(themePaths.stances, { enabled });
  return new Map(data?.hasStances ? data.themes.map((row) => [row.id, row]) : []);
}

/** True until it is known what stands above and in the table of themes beside the themes: shown later, it would push the rows. */
export function useIsAskingBeside(): boolean {
  const stances = useProcessQuery<ThemeStances>(themePaths.stances);
  const changes = useProcessQuery<ThemeChanges>(themePaths.changes);
  const edits = useThemeHistory();
  return stances.isPending || changes.isPending || edits.isLoading;
}
