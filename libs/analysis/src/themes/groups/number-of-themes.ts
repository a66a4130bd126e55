import { adjustedRandIndex } from '../trust/adjusted-rand-index.js';
import type { CountedTerms } from '../terms/corpus.js';
import type { Work } from '../../tasks/work.js';
import { everyNth, everyNthRow } from './every-nth.js';
import { dirichletMixture } from './dirichlet-mixture.js';
import { sphericalKMeans } from './spherical-k-means.js';
import type { TextVectors } from '../vectors/text-vectors.js';

const RUNS = 3;
const QUICK_SWEEPS = { gibbs: 8, greedy: 3 };
/** So many texts, evenly drawn from those sorted by content, decide for all. */
const SAMPLE = 3_000;
/** More than a dozen themes nobody reads in one list; what is finer stands on the second level. */
const LARGEST_CENTRE = 9;
/** Of two numbers on which runs agree about as well, the one nearer the centre: a step is worth so much agreement. */
const COST_OF_A_STEP = 0.02;
/** So few may speak of three things alone, and then runs agree on it far better than on any other number. */
const FEW_TEXTS = 1_000;

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
 * How many themes a consultation of this size holds: of candidates around min(9, 6.5 + ½ log₂(n / 50)), from two below (four
 * below of fewer than 1,000 texts) to three above, the one on which
 * independent runs agree best (mean adjusted Rand index between mixtures, and between mixtures and k-means, of different seeds), less
 * 0.02 for every step away from the middle.
 *
 * Even so few texts speak of many things: of 80 to 200 texts drawn from five labelled sets, seven or eight themes held people's
 * topics better (V 30 to 34) than the four to six of before (28 to 30), at the same adjusted Rand index.
 *
 * @param mixtures false where mixtures would mislead: the k-means are compared alone
 * @returns between 3 and 12
 */
export function* numberOfThemes(
  corpus: CountedTerms,
  vectors: TextVectors,
  mixtures: boolean,
  seed: number,
): Work<AgreementTask, number> {
  const centre = centreFor(corpus.documents);
  const candidates = candidatesFor(corpus.documents, centre);
  const step = Math.max(1, Math.ceil(corpus.documents / SAMPLE));
  const [texts, points] = [everyNth(corpus, step), everyNthRow(vectors, step)];
  const agreements = (yield candidates.map((clusters) => {
    return { kind: 'agreement', corpus: texts, vectors: points, clusters, mixtures, seed };
  })) as number[];
  const worth = agreements.map((agreement, at) => agreement - COST_OF_A_STEP * Math.abs(candidates[at]! - centre));
  return candidates[worth.indexOf(Math.max(...worth))]!;
}

function centreFor(texts: number): number {
  return Math.min(LARGEST_CENTRE, Math.round(6.5 + (0.5 * Math.log(Math.max(texts, 50) / 50)) / Math.LN2));
}

function candidatesFor(texts: number, centre: number): number[] {
  const steps = texts < FEW_TEXTS ? [-4, -3, -2, -1, 0, 1, 2, 3] : [-2, -1, 0, 1, 2, 3];
  return steps.map((by) => centre + by).filter((clusters, at) => at === 0 || clusters <= texts / 5);
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
