import { adjustedRandIndex } from '../trust/adjusted-rand-index.js';
import type { CountedTerms } from '../terms/corpus.js';
import type { Work } from '../../work/work.js';
import { everyNth, everyNthRow } from './every-nth.js';
import { dirichletMixture } from './dirichlet-mixture.js';
import { sphericalKMeans } from './spherical-k-means.js';
import type { TextVectors } from '../vectors/text-vectors.js';

const RUNS = 2;
const QUICK_SWEEPS = { gibbs: 8, greedy: 3 };
/** So many texts, evenly drawn from those sorted by content, decide for all. */
const SAMPLE = 1_500;

export interface AgreementTask {
  readonly kind: 'agreement';
  readonly corpus: CountedTerms;
  readonly vectors: TextVectors;
  readonly clusters: number;
  /** Are mixtures asked, or the vectors alone? */
  readonly mixtures: boolean;
  readonly seed: number;
}

/**
 * How many themes a consultation of this size holds: of six candidates around 4 + 1.2 log₂(n / 50), the one on which independent
 * runs agree best (mean adjusted Rand index between mixtures, and between mixtures and k-means, of different seeds).
 *
 * @param mixtures false where mixtures would mislead: the k-means are compared alone
 * @returns between 3 (5 from 200 texts on) and 14
 */
export function* numberOfThemes(
  corpus: CountedTerms,
  vectors: TextVectors,
  mixtures: boolean,
  seed: number,
): Work<AgreementTask, number> {
  const candidates = candidatesFor(corpus.documents);
  const step = Math.max(1, Math.ceil(corpus.documents / SAMPLE));
  const [texts, points] = [everyNth(corpus, step), everyNthRow(vectors, step)];
  const agreements = (yield candidates.map((clusters) => {
    return { kind: 'agreement', corpus: texts, vectors: points, clusters, mixtures, seed };
  })) as number[];
  return candidates[agreements.indexOf(Math.max(...agreements))]!;
}

function candidatesFor(texts: number): number[] {
  const centre = Math.round(4 + (1.2 * Math.log(Math.max(texts, 50) / 50)) / Math.LN2);
  const lowest = texts < 200 ? 3 : 5;
  const all = [-2, -1, 0, 1, 2, 3].map((by) => Math.min(14, Math.max(lowest, centre + by)));
  return [...new Set(all)].filter((clusters, at) => at === 0 || clusters <= texts / 5);
}

/** How well independent runs with so many clusters agree, about 0 … 1. */
export function agreementOf({ corpus, vectors, clusters, mixtures, seed }: AgreementTask): number {
  const runs = Array.from({ length: RUNS }, (_, run) => {
    const { labels } = sphericalKMeans(vectors, clusters, seed * 1009 + 500 + run, { starts: 1, iterations: 12 });
    const mixture = mixtures && dirichletMixture(corpus, labels, clusters, seed + 500 + run, QUICK_SWEEPS).labels;
    return { means: labels, mixture: mixture || labels };
  });
  let [sum, pairs] = [0, 0];
  for (let left = 0; left < RUNS; left += 1) {
    for (let right = 0; right < RUNS; right += 1) {
      if (left === right) continue;
      sum += adjustedRandIndex(runs[left]!.mixture, runs[right]!.means);
      sum += adjustedRandIndex(runs[left]!.mixture, runs[right]!.mixture);
      pairs += 2;
    }
  }
  return sum / pairs;
}
