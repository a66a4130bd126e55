import type { ThemeEditEntry, ThemeHistory } from '#contracts';
import { useProcessQuery } from '../api/use-process-query.js';
import { useGuest } from '../session/guest.js';
import { themePaths } from './theme-paths.js';

/** Every correction of the process, newest first, and which of them do not wholly hold; closed to guests. */
export function useThemeHistory() {
  const isGuest = useGuest() !== undefined;
  return useProcessQuery<ThemeHistory>(themePaths.edits, { enabled: !isGuest });
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
