import type { Corpus } from '../terms/corpus.js';
import { adjustedRandIndex } from '../trust/adjusted-rand-index.js';
import type { TextVectors } from '../vectors/text-vectors.js';
import { dirichletMixture } from './dirichlet-mixture.js';
import { everyNth, everyNthRow } from './every-nth.js';
import { sphericalKMeans } from './spherical-k-means.js';

/** Fewer texts are grouped too finely for a word of each group to mean anything. */
const FEWEST_TEXTS = 1_000;
/** So many texts, evenly drawn from those sorted by content, decide for all. */
const SAMPLE = 4_000;
const GROUPS = 20;
/** The mean over texts of the F-measure of the word that tells their group best. */
const LEAST_TOLD_BY_A_WORD = 0.62;
/** Where words together decide, mixtures of different seeds agree nearly as well as k-means do. */
const MOST_AGREEMENT_OF_MIXTURES = 0.7;
const SWEEPS = { gibbs: 10, greedy: 4 };
/** Topics and beginnings of words are no words. */
const NO_WORD = /^[§^]/;

/**
 * Does one rare word decide what a text is about, as the name of a product does in the titles of technical questions? Then counting all
 * words alike misleads, and vectors that weigh rare words decide. Twenty groups are formed: when nearly every group is told by one word
 * that its texts have and others have not, and mixtures on the words agree far less with each other than groupings of the vectors do, one
 * word decides.
 */
export function keywordsDecide(corpus: Corpus, vectors: TextVectors, seed: number): boolean {
  if (corpus.documents < FEWEST_TEXTS) return false;
  const step = Math.ceil(corpus.documents / SAMPLE);
  const [texts, points] = [everyNth(corpus, step), everyNthRow(vectors, step)];
  const means = [1, 2].map((run) => {
    return sphericalKMeans(points, GROUPS, seed * 1009 + 700 + run, { starts: 1, iterations: 12 }).labels;
  });
  if (toldByAWord({ ...corpus, ...texts }, means[0]!, GROUPS) < LEAST_TOLD_BY_A_WORD) return false;
  const mixtures = means.map((labels, run) => dirichletMixture(texts, labels, GROUPS, seed + 700 + run, SWEEPS).labels);
  const [ofMeans, ofMixtures] = [means, mixtures].map(([one, other]) => adjustedRandIndex(one!, other!));
  return ofMixtures! < MOST_AGREEMENT_OF_MIXTURES * ofMeans!;
}

/**
 * How well single words tell the groups apart: for each group the word whose texts overlap best with the group's, as F-measure
 * 2 |both| / (|texts with the word| + |texts of the group|), and of these the mean over texts.
 *
 * @returns 0…1
 */
export function toldByAWord(corpus: Corpus, labels: Int32Array, groups: number): number {
  const sizes = new Int32Array(groups);
  const frequency = new Int32Array(corpus.vocabulary);
  const together = new Int32Array(corpus.vocabulary * groups);
  for (let document = 0; document < corpus.documents; document += 1) {
    const label = labels[document]!;
    sizes[label]! += 1;
    for (let at = corpus.starts[document]!; at < corpus.starts[document + 1]!; at += 1) {
      frequency[corpus.termIds[at]!]! += 1;
      together[corpus.termIds[at]! * groups + label]! += 1;
    }
  }
  const best = new Float64Array(groups);
  corpus.terms.forEach((term, number) => {
    if (NO_WORD.test(term)) return;
    for (let group = 0; group < groups; group += 1) {
      const both = together[number * groups + group]!;
      if (both > 0) best[group] = Math.max(best[group]!, (2 * both) / (frequency[number]! + sizes[group]!));
    }
  });
  return best.reduce((sum, value, group) => sum + value * sizes[group]!, 0) / Math.max(1, corpus.documents);
}
