import type { ThemeStances } from '#contracts';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { type StanceOfTheme } from '../components/stance-bar.js';

/** Stances by theme; empty where nobody voted, or until they are known. */
export function useStances(): ReadonlyMap<string, StanceOfTheme> {
  const { data } = useProcessQuery<ThemeStances>(themePaths.stances);
  return new Map(data?.hasStances ? data.themes.map((row) => [row.id, row]) : []);
}
