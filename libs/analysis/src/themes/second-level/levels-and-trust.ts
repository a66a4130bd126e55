import type { Work } from '../../tasks/work.js';
import type { Division } from '../groups/divide-texts.js';
import type { CountedTerms } from '../terms/corpus.js';
import { themeStability, type RefitTask } from '../trust/theme-stability.js';
import type { DivideTask } from './divide-theme.js';
import { divideThemes, noSecondLevel, type SecondLevel } from './divide-themes.js';

export interface LevelsAndTrust {
  /** 0…1 per theme, by its number in the division; null where it was not measured. */
  readonly stability: readonly (number | null)[];
  readonly second: SecondLevel;
}

/**
 * How surely each theme comes back, and what stands within it.
 *
 * @param threshold the least confidence of a text that is counted in its theme
 * @param options.bootstraps how often texts are drawn again; with 0 nothing is said of stability
 */
export function* levelsAndTrust(
  corpus: CountedTerms,
  division: Division,
  threshold: number,
  { seed, levels, bootstraps }: { seed: number; levels: 1 | 2; bootstraps: number },
): Work<RefitTask | DivideTask, LevelsAndTrust> {
  const shown = division.themes.map((theme, text) => (division.confidence[text]! >= threshold ? theme : -1));
  const stability = yield* themeStability(corpus, division, shown, { seed, bootstraps });
  if (levels === 1) return { stability, second: noSecondLevel(division.count, corpus.documents) };
  const second = yield* divideThemes(corpus, division, shown, seed);
  return { stability, second: bootstraps > 0 ? second : { ...second, stability: second.stability.map(() => null) } };
}
