import type { Work } from '../../tasks/work.js';
import type { Division } from '../groups/divide-texts.js';
import { evenSample, pickRows, pickTexts } from '../groups/pick-texts.js';
import type { CountedTerms } from '../terms/corpus.js';
import { meanOverlaps, overlapsWhenRedrawn, type GroupedTexts } from './redraw-texts.js';

/** One drawing of the texts. */
export interface RefitTask extends GroupedTexts {
  readonly kind: 'refit';
  readonly seed: number;
}

/** How often texts are drawn again unless somebody asks for another number. */
export const BOOTSTRAPS = 10;
/** Of more texts so many, evenly drawn from those sorted by content, are drawn from. */
const SAMPLE = 5_000;

/**
 * How surely each theme comes back when the texts are drawn again: the mean over several drawings of its overlap with the likest
 * theme found in them. Texts that are not grouped take part in the search and are not counted.
 *
 * @param shown for each text the theme in which it is counted, below 0 for none
 * @param bootstraps how many drawings
 * @returns 0…1 per theme; null for all when nothing is drawn or there is only one theme, which always comes back
 */
export function* themeStability(
  corpus: CountedTerms,
  { count, vectors, voting }: Division,
  shown: Int32Array,
  { seed, bootstraps }: { seed: number; bootstraps: number },
): Work<RefitTask, (number | null)[]> {
  if (bootstraps === 0 || count < 2) return Array.from({ length: count }, () => null);
  const rows = evenSample(Int32Array.from(shown.keys()), SAMPLE);
  const found = {
    corpus: pickTexts(corpus, rows),
    vectors: pickRows(vectors, rows),
    groups: rows.map((text) => shown[text]!),
    count,
    voting,
  };
  const draws = (yield Array.from({ length: bootstraps }, (_, draw): RefitTask => {
    return { kind: 'refit', ...found, seed: seed * 1009 + 9_000 + draw };
  })) as Float64Array[];
  return meanOverlaps(draws, count);
}

export function refitOf({ seed, ...found }: RefitTask): Float64Array {
  return overlapsWhenRedrawn(found, seed);
}
