import { countsOf, type CountedTerms } from '../terms/corpus.js';
import type { Member } from './consensus.js';
import { dirichletMixture } from './dirichlet-mixture.js';
import { sphericalKMeans } from './spherical-k-means.js';
import type { TextVectors } from '../vectors/text-vectors.js';

const RUNS = 10;
/** Fewer texts than this cost little and depend more on the draw: twice as many are asked. */
const FEW_TEXTS = 1_500;
/** From this many texts on a lighter run finds as much: V stays within what another seed would move it by. */
const MANY_TEXTS = 3_000;
const THOROUGH: Effort = { starts: 3, iterations: 15, sweeps: { gibbs: 15, greedy: 5 } };
const LIGHT: Effort = { starts: 1, iterations: 8, sweeps: { gibbs: 10, greedy: 4 } };

/** How long one run looks. */
export interface Effort {
  readonly starts: number;
  readonly iterations: number;
  readonly sweeps: { readonly gibbs: number; readonly greedy: number };
}

export interface MemberOptions {
  readonly clusters: number;
  /** Do the vectors vote beside the mixtures that they start? */
  readonly vectorsVote: boolean;
  /** Do mixtures vote? They would divide texts of several languages by language. */
  readonly mixturesVote: boolean;
}

export interface MembersTask extends MemberOptions {
  readonly kind: 'members';
  readonly corpus: CountedTerms;
  readonly vectors: TextVectors;
  readonly seed: number;
}

/** How many pairs of members are asked, an even number; two halves of them are compared for the stability. */
export function runsFor(texts: number): number {
  return texts < FEW_TEXTS ? 2 * RUNS : RUNS;
}

/**
 * The opinions that a consensus is made of: ten spherical k-means on the vectors, or twenty, and as many Dirichlet mixtures started from
 * them.
 */
export function memberTasks(
  corpus: CountedTerms,
  vectors: TextVectors,
  seed: number,
  options: MemberOptions,
): MembersTask[] {
  return Array.from({ length: runsFor(corpus.documents) }, (_, run) => {
    return { kind: 'members', corpus: countsOf(corpus), vectors, seed: seed * 1009 + run, ...options };
  });
}

/**
 * One run: the k-means, the mixture that it starts, or both.
 *
 * @param effort by default as the number of texts allows
 */
export function membersOfRun(
  { corpus, vectors, seed, ...options }: MembersTask,
  effort: Effort = vectors.rows > MANY_TEXTS ? LIGHT : THOROUGH,
): Member[] {
  const { sweeps, ...search } = effort;
  const { labels } = sphericalKMeans(vectors, options.clusters, seed, search);
  const members: Member[] = [];
  if (options.mixturesVote) {
    const mixture = dirichletMixture(corpus, labels, options.clusters, seed, sweeps);
    members.push({ clusters: options.clusters, shares: mixture.posterior, labels: mixture.labels, weight: 2 });
  }
  if (options.vectorsVote) {
    members.push({ clusters: options.clusters, shares: oneHot(labels, options.clusters), labels, weight: 1 });
  }
  return members;
}

function oneHot(labels: Int32Array, clusters: number): Float64Array {
  const shares = new Float64Array(labels.length * clusters);
  for (let at = 0; at < labels.length; at += 1) shares[at * clusters + labels[at]!] = 1;
  return shares;
}
