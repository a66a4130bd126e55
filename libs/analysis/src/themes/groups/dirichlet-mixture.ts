import type { CountedTerms } from '../terms/corpus.js';
import { seededRandom } from '../seeded-random.js';

export interface Mixture {
  /** The likeliest cluster of each text. */
  readonly labels: Int32Array;
  /** texts × clusters, row after row: how likely each cluster is, 0…1, each row summing to 1. */
  readonly posterior: Float64Array;
}

const ALPHA = 0.1;
const BETA = 0.3;
/** A term counts so often at most: a text that repeats itself is no louder for it. */
const MOST_REPEATS = 3;
/** Texts of fewer words than this share what was computed for their length. */
const LONGEST_KEPT = 64;

/**
 * The Dirichlet mixture for short texts (GSDMM, the "movie group process"): every text belongs to one cluster, and moves to the
 * cluster whose words it shares and that many texts share with it. Some sweeps draw at random, the last settle greedily,
 * and the likelihoods of these last are averaged.
 *
 *     p(z = k | rest) ∝ (m_k + α) Π_w Π_{j<c(w)} (n_kw + β + j) / Π_{i<c} (n_k + Vβ + i)
 *
 * @param corpus the texts
 * @param begin a first cluster for each text, from which the sweeps start
 * @param clusters how many
 * @param sweeps how many of each kind, at least one greedy
 * @see J. Yin, J. Wang (2014), "A Dirichlet multinomial mixture model-based approach for short text clustering", KDD
 */
export function dirichletMixture(
  corpus: CountedTerms,
  begin: Int32Array,
  clusters: number,
  seed: number,
  sweeps: { gibbs: number; greedy: number },
): Mixture {
  const state = new MixtureState(corpus, begin, clusters);
  const random = seededRandom(seed, 300);
  const posterior = new Float64Array(corpus.documents * clusters);
  const scores = new Float64Array(clusters);
  for (let sweep = 0; sweep < sweeps.gibbs + sweeps.greedy; sweep += 1) {
    const greedy = sweep >= sweeps.gibbs;
    for (let document = 0; document < corpus.documents; document += 1) {
      state.take(document);
      state.score(document, scores);
      if (greedy) addPosterior(scores, posterior, document * clusters, 1 / sweeps.greedy);
      state.put(document, greedy ? largest(scores) : draw(scores, random));
    }
  }
  return { labels: state.labels, posterior };
}

/** The counts of the mixture, with the logarithm of each kept beside it, cluster next to cluster. */
class MixtureState {
  readonly labels: Int32Array;
  private readonly textsIn: Int32Array;
  private readonly wordsIn: Int32Array;
  private readonly countOf: Int32Array;
  private readonly logCountOf: Float64Array;
  private readonly logBeta: Float64Array;
  private readonly logTextsIn: Float64Array;
  private readonly rising: RisingLogs;

  constructor(
    private readonly corpus: CountedTerms,
    begin: Int32Array,
    private readonly clusters: number,
  ) {
    this.labels = begin.slice();
    this.textsIn = new Int32Array(clusters);
    this.wordsIn = new Int32Array(clusters);
    this.countOf = new Int32Array(corpus.vocabulary * clusters);
    const most = corpus.counts.reduce((sum, count) => sum + Math.min(count, MOST_REPEATS), 0) + MOST_REPEATS + 1;
    this.logBeta = Float64Array.from({ length: most }, (_, count) => Math.log(count + BETA));
    this.logTextsIn = new Float64Array(clusters).fill(Math.log(ALPHA));
    this.rising = new RisingLogs(clusters, corpus.vocabulary * BETA);
    this.logCountOf = new Float64Array(this.countOf.length).fill(this.logBeta[0]!);
    for (let document = 0; document < corpus.documents; document += 1) this.put(document, begin[document]!);
  }

  take(document: number): void {
    this.change(document, this.labels[document]!, -1);
  }

  put(document: number, cluster: number): void {
    this.labels[document] = cluster;
    this.change(document, cluster, 1);
  }

  /** ln p(z = k | rest) up to a constant, for every k. */
  score(document: number, scores: Float64Array): void {
    const { corpus, clusters, logCountOf, countOf, logBeta } = this;
    scores.set(this.logTextsIn);
    let length = 0;
    for (let at = corpus.starts[document]!; at < corpus.starts[document + 1]!; at += 1) {
      const from = corpus.termIds[at]! * clusters;
      const repeats = Math.min(corpus.counts[at]!, MOST_REPEATS);
      length += repeats;
      for (let cluster = 0; cluster < clusters; cluster += 1) scores[cluster]! += logCountOf[from + cluster]!;
      for (let repeat = 1; repeat < repeats; repeat += 1) {
        for (let cluster = 0; cluster < clusters; cluster += 1) {
          scores[cluster]! += logBeta[countOf[from + cluster]! + repeat]!;
        }
      }
    }
    this.rising.subtract(scores, this.wordsIn, length);
  }

  private change(document: number, cluster: number, by: 1 | -1): void {
    const { corpus, clusters } = this;
    this.textsIn[cluster]! += by;
    this.logTextsIn[cluster] = Math.log(this.textsIn[cluster]! + ALPHA);
    for (let at = corpus.starts[document]!; at < corpus.starts[document + 1]!; at += 1) {
      const cell = corpus.termIds[at]! * clusters + cluster;
      const repeats = by * Math.min(corpus.counts[at]!, MOST_REPEATS);
      this.countOf[cell]! += repeats;
      this.wordsIn[cluster]! += repeats;
      this.logCountOf[cell] = this.logBeta[this.countOf[cell]!]!;
    }
  }
}

/** Logarithms of rising factorials by length and cluster, each kept until the words of its cluster change. */
class RisingLogs {
  private readonly wordsAt: Int32Array;
  private readonly logs: Float64Array;

  constructor(
    private readonly clusters: number,
    private readonly mass: number,
  ) {
    this.wordsAt = new Int32Array(LONGEST_KEPT * clusters).fill(-1);
    this.logs = new Float64Array(LONGEST_KEPT * clusters);
  }

  /** Takes ln of (words + mass) … (words + mass + length − 1) off each cluster's score. */
  subtract(scores: Float64Array, wordsIn: Int32Array, length: number): void {
    const { clusters, mass, wordsAt, logs } = this;
    if (length >= LONGEST_KEPT) {
      for (let cluster = 0; cluster < clusters; cluster += 1) {
        scores[cluster]! -= logRising(wordsIn[cluster]! + mass, length);
      }
      return;
    }
    const from = length * clusters;
    for (let cluster = 0; cluster < clusters; cluster += 1) {
      const words = wordsIn[cluster]!;
      if (wordsAt[from + cluster] !== words) {
        wordsAt[from + cluster] = words;
        logs[from + cluster] = logRising(words + mass, length);
      }
      scores[cluster]! -= logs[from + cluster]!;
    }
  }
}

/** ln of value (value + 1) … (value + length − 1); products are gathered so that few logarithms are needed. */
function logRising(value: number, length: number): number {
  let [sum, product] = [0, 1];
  for (let at = 0; at < length; at += 1) {
    product *= value + at;
    if (product > 1e200) {
      sum += Math.log(product);
      product = 1;
    }
  }
  return sum + Math.log(product);
}

function addPosterior(scores: Float64Array, posterior: Float64Array, to: number, weight: number): void {
  const highest = scores[largest(scores)]!;
  let total = 0;
  for (let cluster = 0; cluster < scores.length; cluster += 1) total += Math.exp(scores[cluster]! - highest);
  for (let cluster = 0; cluster < scores.length; cluster += 1) {
    posterior[to + cluster]! += (weight * Math.exp(scores[cluster]! - highest)) / total;
  }
}

function largest(scores: Float64Array): number {
  let best = 0;
  for (let cluster = 1; cluster < scores.length; cluster += 1) if (scores[cluster]! > scores[best]!) best = cluster;
  return best;
}

function draw(scores: Float64Array, random: () => number): number {
  const highest = scores[largest(scores)]!;
  let total = 0;
  for (let cluster = 0; cluster < scores.length; cluster += 1) {
    // far below the best is never drawn, and an exponential is dear
    const distance = scores[cluster]! - highest;
    scores[cluster] = distance < -30 ? 0 : Math.exp(distance);
    total += scores[cluster]!;
  }
  let left = random() * total;
  for (let cluster = 0; cluster < scores.length; cluster += 1) {
    left -= scores[cluster]!;
    if (left < 0) return cluster;
  }
  return scores.length - 1;
}
