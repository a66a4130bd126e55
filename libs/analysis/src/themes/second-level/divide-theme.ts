import { consensusOf } from '../groups/consensus.js';
import { membersOfRun, type Effort, type MemberOptions } from '../groups/theme-members.js';
import type { CountedTerms } from '../terms/corpus.js';
import { meanOverlaps, overlapsWhenRedrawn, type GroupedTexts } from '../trust/redraw-texts.js';
import type { TextVectors } from '../vectors/text-vectors.js';

/** The texts of one theme, to be divided within it. */
export interface DivideTask {
  readonly kind: 'divide';
  readonly corpus: CountedTerms;
  readonly vectors: TextVectors;
  readonly mixturesVote: boolean;
  readonly seed: number;
}

/** A theme's own groups, none where it has no second level. */
export interface DividedTheme {
  /** 0 … count − 1 for each text. */
  readonly groups: Int32Array;
  readonly count: number;
  /** 0…1 per group: how much of it comes back when the texts are drawn again. */
  readonly stability: readonly number[];
}

const MOST_GROUPS = 5;
/** Texts per group on average, and in the smallest. */
const [USUAL_TEXTS, FEWEST_TEXTS, SMALLEST_SHARE] = [20, 10, 0.05];
const DRAWS = 10;
/**
 * What each group must reach on average after so many drawings; a division that is far below is given up at once. Of 114 themes whose
 * words were shuffled among their texts four were divided at 0.6, the limit of what is no longer provisional, and none at 0.65.
 */
const LEAST_STABILITY = new Map([
  [1, 0.4],
  [3, 0.55],
  [DRAWS, 0.65],
]);
const RUNS = 5;
const BRISK: Effort = { starts: 1, iterations: 8, sweeps: { gibbs: 8, greedy: 3 } };

/**
 * Divides the texts of one theme into as many groups, two to five, as all come back when the texts are drawn again; null when not
 * even two do.
 */
export function divideTheme({ corpus, vectors, mixturesVote, seed }: DivideTask): DividedTheme | null {
  const most = Math.min(MOST_GROUPS, Math.floor(corpus.documents / USUAL_TEXTS));
  for (let count = most; count >= 2; count -= 1) {
    const options = { clusters: count, mixturesVote, vectorsVote: true };
    const groups = groupsOf(corpus, vectors, seed, options);
    if (!largeEnough(groups, count)) continue;
    const stability = stabilityOf({ corpus, vectors, groups, count, voting: options }, seed);
    if (stability !== null) return { groups, count, stability };
  }
  return null;
}

function groupsOf(corpus: CountedTerms, vectors: TextVectors, seed: number, options: MemberOptions): Int32Array {
  const members = Array.from({ length: RUNS }, (_, run) =>
    membersOfRun({ kind: 'members', corpus, vectors, seed: seed * 1009 + run, ...options }, BRISK),
  );
  return consensusOf(members.flat(), options.clusters).labels;
}

function largeEnough(groups: Int32Array, count: number): boolean {
  const sizes = new Int32Array(count);
  for (const group of groups) sizes[group]! += 1;
  return sizes.every((size) => size >= Math.max(FEWEST_TEXTS, SMALLEST_SHARE * groups.length));
}

/** How much of each group comes back, or null as soon as it is clear that one does not. */
function stabilityOf(found: GroupedTexts, seed: number): number[] | null {
  const draws: Float64Array[] = [];
  let stability: number[] = [];
  while (draws.length < DRAWS) {
    draws.push(overlapsWhenRedrawn(found, seed * 1009 + 9_000 + draws.length));
    stability = meanOverlaps(draws, found.count).map((mean) => mean ?? 0);
    if (Math.min(...stability) < (LEAST_STABILITY.get(draws.length) ?? 0)) return null;
  }
  return stability;
}
