import type { CountedTerms } from '../terms/corpus.js';

/** The subthemes of all themes as counts of their words, numbered through from the first theme's to the last's. */
export interface LeafModel {
  /** Theme t has the subthemes starts[t] … starts[t + 1] − 1, none where both are equal. */
  readonly starts: Int32Array;
  /** terms × subthemes: ln of the share that a term has of the words of a subtheme. */
  readonly logShares: Float64Array;
  /** ln of the number of texts of each subtheme. */
  readonly logSizes: Float64Array;
}

const BETA = 0.3;

/**
 * What the words of each subtheme are, to put texts of its theme where they are likeliest (naive Bayes, as for themes).
 *
 * @param leaves the subtheme of each text, below 0 for none
 */
export function leafModel(corpus: CountedTerms, leaves: Int32Array, starts: Int32Array): LeafModel {
  const count = starts.at(-1)!;
  const words = new Float64Array(corpus.vocabulary * count).fill(BETA);
  const totals = new Float64Array(count).fill(BETA * corpus.vocabulary);
  const sizes = new Float64Array(count);
  for (let document = 0; document < corpus.documents; document += 1) {
    const leaf = leaves[document]!;
    if (leaf < 0) continue;
    sizes[leaf]! += 1;
    for (let at = corpus.starts[document]!; at < corpus.starts[document + 1]!; at += 1) {
      words[corpus.termIds[at]! * count + leaf]! += 1;
      totals[leaf]! += 1;
    }
  }
  return {
    starts,
    logShares: words.map((value, at) => Math.log(value / totals[at % count]!)),
    logSizes: sizes.map((size) => Math.log(size)),
  };
}

/** The likeliest subtheme of a text of this theme; without a known word the largest; −1 where the theme is not divided. */
export function likeliestLeaf(
  { starts, logShares, logSizes }: LeafModel,
  theme: number,
  terms: Iterable<number>,
): number {
  const [from, to] = [starts[theme]!, starts[theme + 1]!];
  const scores = logSizes.slice(from, to);
  for (const term of terms) {
    for (let leaf = from; leaf < to; leaf += 1) scores[leaf - from]! += logShares[term * logSizes.length + leaf]!;
  }
  let best = -1;
  scores.forEach((score, at) => {
    if (best < 0 || score > scores[best]!) best = at;
  });
  return best < 0 ? -1 : from + best;
}
