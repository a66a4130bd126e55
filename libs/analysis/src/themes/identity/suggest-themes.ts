import type { SourceText } from '../../text/distinct-texts.js';
import { compareCodePoints } from '../../text/compare-code-points.js';
import { posteriorsOf } from './place-new-texts.js';
import type { PlacementModel } from './placement-model.js';

/** Why a theme is suggested: its words, or what is much alike stands there, or it is only one of the largest. */
export type SuggestedBecause = 'words' | 'alike' | 'size';

export interface SuggestedTheme {
  readonly themeId: string;
  readonly because: SuggestedBecause;
}

export interface ThemesToSuggest {
  /** The words of the themes as the last run counted them; null where none were found. */
  readonly model: PlacementModel | null;
  /** For each theme of the model the theme that it is today, through merges; null where it is none. */
  readonly standing: readonly (string | null)[];
  /** Every theme that can be chosen, with how many contributions it has. */
  readonly themes: readonly { readonly id: string; readonly contributions: number }[];
}

export interface TextToSuggestFor extends SourceText {
  /** The themes of today in which contributions that say much the same stand, one for each of these. */
  readonly alike: readonly string[];
}

const MOST = 3;
/** Below this a word speaks for nothing: the theme would be guessed by its size. */
const LEAST = 0.01;

/**
 * Up to three themes that a doubtful text could be in, the likeliest first: for a person who sorts what the engine left ungrouped.
 *
 *     score(theme) = ½ · p(theme | words) + ½ · share of the alike texts that stand in it
 *
 * where p is the naive Bayes of `placeNewTexts`, added up over themes that were merged; without alike texts, or without a known
 * word, the other part counts alone. Where fewer than three themes score, the largest of the others fill up, marked as such. A guess is
 * offered, never made: the engine was not sure of these texts.
 *
 * @returns one list for each text, in their order
 * @example suggestThemes({ model: null, standing: [], themes: [{ id: 'a', contributions: 3 }] }, [{ id: '1', text: 'Ławki', alike: [] }]);
 * // [[{ themeId: 'a', because: 'size' }]]
 */
export function suggestThemes(
  { model, standing, themes }: ThemesToSuggest,
  texts: readonly TextToSuggestFor[],
): SuggestedTheme[][] {
  const choosable = new Set(themes.map(({ id }) => id));
  const bySize = [...themes].sort((a, b) => b.contributions - a.contributions || compareCodePoints(a.id, b.id));
  const posteriors = model === null ? [] : posteriorsOf(model, texts);
  return texts.map(({ alike }, at) => {
    const words = sumByTheme(posteriors[at]?.shares ?? [], standing);
    const near = sumByTheme(
      alike.map(() => 1 / alike.length),
      alike,
    );
    const scored = [...choosable]
      .map((id) => ({ id, words: words.get(id) ?? 0, near: near.get(id) ?? 0 }))
      .map((one) => ({ ...one, score: scoreOf(one, words.size > 0, near.size > 0) }))
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score || compareCodePoints(a.id, b.id))
      .slice(0, MOST)
      .map(({ id, words: byWords, near: byAlike }): SuggestedTheme => ({
        themeId: id,
        because: byAlike > byWords ? 'alike' : 'words',
      }));
    const rest = bySize.filter(({ id }) => scored.every(({ themeId }) => themeId !== id));
    return [...scored, ...rest.map(({ id }): SuggestedTheme => ({ themeId: id, because: 'size' }))].slice(0, MOST);
  });
}

function scoreOf({ words, near }: { words: number; near: number }, hasWords: boolean, hasAlike: boolean): number {
  if (!hasWords) return near;
  return hasAlike ? (words + near) / 2 : words;
}

function sumByTheme(shares: readonly number[], ids: readonly (string | null)[]): Map<string, number> {
  const sums = new Map<string, number>();
  shares.forEach((share, at) => {
    const id = ids[at];
    if (id !== null && id !== undefined) sums.set(id, (sums.get(id) ?? 0) + share);
  });
  return sums;
}
