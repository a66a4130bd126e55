import type { Work } from '../../tasks/work.js';
import type { Division } from '../groups/divide-texts.js';
import { evenSample, pickRows, pickTexts, withSharedTerms } from '../groups/pick-texts.js';
import type { CountedTerms } from '../terms/corpus.js';
import type { DividedTheme, DivideTask } from './divide-theme.js';
import { leafModel, likeliestLeaf } from './leaf-model.js';

/** Subthemes within themes, numbered through from the first theme's to the last's. */
export interface SecondLevel {
  /** Theme t has the subthemes starts[t] … starts[t + 1] − 1, none where both are equal. */
  readonly starts: Int32Array;
  /** The subtheme of each fitted text; −1 where its theme is not divided. */
  readonly leaves: Int32Array;
  /** 0…1 per subtheme; null where it is not told. */
  readonly stability: readonly (number | null)[];
}

/** A theme is divided from this many grouped texts on: three groups of twenty, or two of thirty. */
const FEWEST_TEXTS = 60;
/** Of a larger theme so many texts, evenly drawn from those sorted by content, decide for all. */
const SAMPLE = 500;

/** Themes of one level only. */
export function noSecondLevel(themes: number, texts: number): SecondLevel {
  return { starts: new Int32Array(themes + 1), leaves: new Int32Array(texts).fill(-1), stability: [] };
}

/**
 * Divides each theme within itself, where its texts fall into groups that come back when they are drawn again. The themes stay what
 * they are. Texts that are not grouped, and those beyond a sample, go to the subtheme of their theme whose words they share.
 *
 * @param shown for each text the theme in which it is counted, below 0 for none
 */
export function* divideThemes(
  corpus: CountedTerms,
  { themes, count, vectors, voting }: Division,
  shown: Int32Array,
  seed: number,
): Work<DivideTask, SecondLevel> {
  const texts = Int32Array.from(shown.keys());
  const parts = Array.from({ length: count }, (_, theme) => {
    const own = texts.filter((text) => shown[text] === theme);
    return { theme, rows: own.length < FEWEST_TEXTS ? null : evenSample(own, SAMPLE) };
  }).filter((part): part is { theme: number; rows: Int32Array } => part.rows !== null);
  if (parts.length === 0) return noSecondLevel(count, corpus.documents);
  const divided = (yield parts.map(({ theme, rows }): DivideTask => ({
    kind: 'divide',
    corpus: withSharedTerms(pickTexts(corpus, rows)),
    vectors: pickRows(vectors, rows),
    mixturesVote: voting.mixturesVote,
    seed: seed * 101 + theme,
  }))) as (DividedTheme | null)[];

  const starts = new Int32Array(count + 1);
  parts.forEach(({ theme }, at) => (starts[theme + 1] = divided[at]?.count ?? 0));
  for (let theme = 0; theme < count; theme += 1) starts[theme + 1]! += starts[theme]!;
  const found = new Int32Array(corpus.documents).fill(-1);
  parts.forEach(({ theme, rows }, at) => {
    divided[at]?.groups.forEach((group, row) => (found[rows[row]!] = starts[theme]! + group));
  });
  return {
    starts,
    leaves: withOthers(corpus, themes, found, starts),
    stability: divided.flatMap((part) => part?.stability ?? []),
  };
}

/** Finds a subtheme for the texts of divided themes that took no part in dividing them. */
function withOthers(corpus: CountedTerms, themes: Int32Array, found: Int32Array, starts: Int32Array): Int32Array {
  if (starts.at(-1) === 0) return found;
  const model = leafModel(corpus, found, starts);
  return found.map((leaf, text) => {
    if (leaf >= 0) return leaf;
    return likeliestLeaf(model, themes[text]!, corpus.termIds.subarray(corpus.starts[text]!, corpus.starts[text + 1]!));
  });
}
