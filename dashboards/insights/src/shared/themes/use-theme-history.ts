import type { ThemeEditEntry, ThemeHistory } from '#contracts';
import { useProcessQuery } from '../api/use-process-query.js';
import { themePaths } from './theme-paths.js';

/** Every correction of the process, newest first, and which of them do not wholly hold. */
export function useThemeHistory() {
  return useProcessQuery<ThemeHistory>(themePaths.edits);
}

/** The correction of this kind that stands for a theme, and for one contribution where a pin is meant. */
export function findStanding(
  history: ThemeHistory | undefined,
  kind: ThemeEditEntry['kind'],
  themeId: string,
  contributionId?: string,
): ThemeEditEntry | undefined {
  return history?.edits.find(
    (edit) =>
      edit.kind === kind &&
      (edit.state === 'active' || edit.state === 'conflict') &&
      edit.themes.some(({ id }) => id === themeId) &&
      (contributionId === undefined || edit.contributionIds.includes(contributionId)),
  );
}
