import type { ThemeChanges, ThemeStances } from '#contracts';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { useThemeHistory } from '../../../shared/themes/use-theme-history.js';
import { type StanceOfTheme } from '../components/stance-bar.js';

/** Stances by theme; empty where nobody voted, or until they are known. */
export function useStances(): ReadonlyMap<string, StanceOfTheme> {
  const { data } = useStanceAnswer();
  return new Map(data?.hasStances ? data.themes.map((row) => [row.id, row]) : []);
}

/** True until it is known what stands above and in the table of themes beside the themes: shown later, it would push the rows. */
export function useIsAskingBeside(): boolean {
  const stances = useStanceAnswer();
  const changes = useProcessQuery<ThemeChanges>(themePaths.changes);
  const edits = useThemeHistory();
  return stances.isPending || changes.isPending || edits.isPending;
}

const useStanceAnswer = () => useProcessQuery<ThemeStances>(themePaths.stances);
