import type { ThemeChanges } from '#contracts';
import { THEME_CHANGES } from '#domain';
import { useWords } from '../../../shared/words/use-words.js';

/** "4 zachowane, 1 z połączenia, 2 nowe." */
export function useChangeCounts(): (changes: ThemeChanges) => string {
  const { t } = useWords();
  return ({ counts }) =>
    `${THEME_CHANGES.filter((kind) => counts[kind] > 0)
      .map((kind) => t(`changes.count.${kind}`, { count: counts[kind] }))
      .join(', ')}.`;
}
