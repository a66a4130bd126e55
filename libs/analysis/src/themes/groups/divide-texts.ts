import { adjustedRandIndex } from '../trust/adjusted-rand-index.js';
import { consensusOf, type Consensus, type Member } from './consensus.js';
import type { Corpus } from '../terms/corpus.js';
import type { Work } from '../../tasks/work.js';
import { groupingThreshold } from './grouping-threshold.js';
import { centreByLanguage } from '../vectors/language-groups.js';
import { keywordsDecide } from './keywords-decide.js';
import { numberOfThemes, type AgreementTask } from './number-of-themes.js';
import { keywordVectors, textVectors, type TextVectors } from '../vectors/text-vectors.js';
import { memberTasks, type MemberOptions, type MembersTask } from './theme-members.js';

export interface Division {
  /** 0 … count − 1 for each text, largest theme first. */
  readonly themes: Int32Array;
  readonly count: number;
  readonly confidence: Float64Array;
  readonly stability: number;
  readonly vectors: TextVectors;
  /** Does one rare word decide what a text is about? */
  readonly keywords: boolean;
  /** Who took part in the vote. */
  readonly voting: Omit<MemberOptions, 'clusters'>;
}

export type DivisionWork = Work<MembersTask | AgreementTask, Division>;

export interface DivisionOptions {
  readonly seed: number;
  /** How many themes, or null to find out. */
  readonly themes: number | null;
  /** What word vectors are learnt from; default the texts themselves. */
  readonly trained?: Corpus;
  /** The language of each text. */
  readonly languages: readonly string[];
  /** Vectors of the texts from a sentence encoder, which vote beside the words. */
  readonly encoded?: TextVectors;
  readonly onStep: (name: string, done: number, total: number | null) => void;
}

/** From this many texts on the vectors no longer vote beside the mixtures that they start. */
const MANY_TEXTS = 3_000;
/** Of more themes than this mixtures leave many empty, and the vectors vote whatever the number of texts. */
const MANY_THEMES = 20;
const SMALLEST_THEME = 5;
const SMALLEST_THEME_SHARE = 0.005;

/**
 * Divides texts into themes: vectors, the number of themes, ten or twenty pairs of members, their consensus, and how well the
 * consensus of one half of the runs agrees with that of the other.
 */
export function* divideTexts(corpus: Corpus, options: DivisionOptions): DivisionWork {
  const { seed, onStep } = options;
  onStep('vectors', 0, null);
  const several = new Set(options.languages).size > 1;
  const plain = textVectors(corpus, seed, options.trained);
  const keywords = !several && keywordsDecide(corpus, plain, seed);
  const weighed = keywords ? keywordVectors(corpus, seed, options.trained) : plain;
  const vectors = several ? centreByLanguage(weighed, options.languages) : weighed;
  const mixturesVote = !several && !keywords;
  const wanted = options.themes ?? (yield* numberOfThemes(corpus, vectors, mixturesVote, seed));
  const clusters = Math.min(wanted, corpus.documents);
  const vectorsVote = !mixturesVote || corpus.documents < MANY_TEXTS || clusters > MANY_THEMES;
  const voting = { mixturesVote, vectorsVote };
  const own = memberTasks(corpus, vectors, seed, { clusters, ...voting });
  const encoded = encodedTasks(corpus, options, several, clusters);
  const opinions = (yield [...own, ...encoded]) as Member[][];
  const runs = own.map((_, run) => [...opinions[run]!, ...(opinions[own.length + run] ?? [])]);
  onStep('consensus', 0, null);
  const whole = consensusOf(runs.flat(), clusters);
  const halves = [runs.slice(0, runs.length / 2), runs.slice(runs.length / 2)].map(
    (half) => consensusOf(half.flat(), clusters).labels,
  );
  const smallest = options.themes === null ? Math.max(SMALLEST_THEME, SMALLEST_THEME_SHARE * corpus.documents) : 1;
  return {
    ...orderBySize(withoutSmall(whole, clusters, smallest), clusters),
    confidence: whole.confidence,
    stability: Math.round(1e4 * Math.max(0, adjustedRandIndex(halves[0]!, halves[1]!))) / 1e4,
    vectors,
    keywords,
    voting,
  };
}

/** An encoder is one more opinion on the vectors: in each run a k-means with a voice as loud as that of the word vectors. */
function encodedTasks(
  corpus: Corpus,
  { encoded, languages, seed }: DivisionOptions,
  several: boolean,
  clusters: number,
): MembersTask[] {
  if (encoded === undefined) return [];
  const vectors = several ? centreByLanguage(encoded, languages) : encoded;
  return memberTasks(corpus, vectors, seed, { clusters, mixturesVote: false, vectorsVote: true });
}

/** Texts of a theme in which too few are sure to be join the next theme that they are believed to be in. */
function withoutSmall(whole: Consensus, clusters: number, smallest: number): Int32Array {
  const sizes = new Int32Array(clusters);
  const threshold = groupingThreshold(whole.confidence);
  whole.labels.forEach((label, text) => {
    if (whole.confidence[text]! >= threshold) sizes[label]! += 1;
  });
  const kept = Array.from(sizes, (size) => size >= smallest);
  if (!kept.some(Boolean)) return whole.labels;
  return whole.labels.map((label, text) => {
    if (kept[label]) return label;
    let [best, highest] = [-1, -1];
    for (let cluster = 0; cluster < clusters; cluster += 1) {
      const share = whole.shares[text * clusters + cluster]!;
      if (kept[cluster] && share > highest) [best, highest] = [cluster, share];
    }
    return best;
  });
}

/** Numbers the themes that hold texts from the largest to the smallest; of equals the one whose first text comes first. */
function orderBySize(labels: Int32Array, clusters: number): { themes: Int32Array; count: number } {
  const sizes = new Int32Array(clusters);
  const first = new Int32Array(clusters).fill(labels.length);
  labels.forEach((label, text) => {
    sizes[label]! += 1;
    if (first[label] === labels.length) first[label] = text;
  });
  const order = Array.from(sizes.keys()).filter((cluster) => sizes[cluster]! > 0);
  order.sort((a, b) => sizes[b]! - sizes[a]! || first[a]! - first[b]!);
  const numbers = new Int32Array(clusters);
  order.forEach((cluster, number) => (numbers[cluster] = number));
  return { themes: labels.map((label) => numbers[label]!), count: order.length };
}
