import { consensusOf } from '../groups/consensus.js';
import { pickRows, pickTexts } from '../groups/pick-texts.js';
import { membersOfRun, type Effort, type MemberOptions } from '../groups/theme-members.js';
import { seededRandom } from '../seeded-random.js';
import type { CountedTerms } from '../terms/corpus.js';
import type { TextVectors } from '../vectors/text-vectors.js';

/** Texts with the groups that were found in them, and how these are sought again. */
export interface GroupedTexts {
  readonly corpus: CountedTerms;
  readonly vectors: TextVectors;
  /** For each text its group, below 0 for none. */
  readonly groups: Int32Array;
  readonly count: number;
  readonly voting: Omit<MemberOptions, 'clusters'>;
}

/** Three quick runs on the vectors of all texts come back as often as ten thorough ones on vectors of their own: see the method. */
const RUNS = 3;
const QUICK: Effort = { starts: 1, iterations: 6, sweeps: { gibbs: 5, greedy: 2 } };

/**
 * Draws the texts again, seeks groups in those drawn, and says of every group how much of it is found again in one group: the
 * Jaccard overlap with its likest, over the texts drawn that were in some group before.
 *
 *     J(A) = max over B of |A ∩ B| / |A ∪ B|
 *
 * As many texts are drawn as there are, with replacement; one drawn twice takes part once, so about 63 % do.
 *
 * @returns 0…1 per group; −1 for a group of which no text was drawn
 * @see C. Hennig (2007), "Cluster-wise assessment of cluster stability"
 */
export function overlapsWhenRedrawn(found: GroupedTexts, seed: number): Float64Array {
  const { corpus, vectors, groups, count, voting } = found;
  const drawn = drawTexts(corpus.documents, seed);
  const options = { ...voting, clusters: Math.min(count, drawn.length) };
  const [texts, rows] = [pickTexts(corpus, drawn), pickRows(vectors, drawn)];
  const members = Array.from({ length: RUNS }, (_, run) =>
    membersOfRun({ kind: 'members', corpus: texts, vectors: rows, seed: seed * 1009 + run, ...options }, QUICK),
  ).flat();
  const { labels } = consensusOf(members, options.clusters);
  return bestOverlaps(
    drawn.map((text) => groups[text]!),
    count,
    labels,
    options.clusters,
  );
}

/** For each group on the left the largest Jaccard overlap with a group on the right; texts without a group on the left do not count. */
export function bestOverlaps(left: Int32Array, count: number, right: Int32Array, clusters: number): Float64Array {
  const both = new Int32Array(count * clusters);
  const [lefts, rights] = [new Int32Array(count), new Int32Array(clusters)];
  left.forEach((group, text) => {
    if (group < 0) return;
    both[group * clusters + right[text]!]! += 1;
    lefts[group]! += 1;
    rights[right[text]!]! += 1;
  });
  return Float64Array.from(lefts, (size, group) => {
    if (size === 0) return -1;
    let best = 0;
    for (let cluster = 0; cluster < clusters; cluster += 1) {
      const shared = both[group * clusters + cluster]!;
      best = Math.max(best, shared / (size + rights[cluster]! - shared));
    }
    return best;
  });
}

/** The mean overlap of each group over several draws, to four decimals; null where no draw held it. */
export function meanOverlaps(draws: readonly Float64Array[], count: number): (number | null)[] {
  return Array.from({ length: count }, (_, group) => {
    const overlaps = draws.map((draw) => draw[group]!).filter((overlap) => overlap >= 0);
    if (overlaps.length === 0) return null;
    return Math.round((1e4 * overlaps.reduce((sum, overlap) => sum + overlap, 0)) / overlaps.length) / 1e4;
  });
}

function drawTexts(texts: number, seed: number): Int32Array {
  const random = seededRandom(seed, 700);
  const drawn = new Uint8Array(texts);
  for (let draw = 0; draw < texts; draw += 1) drawn[Math.floor(random() * texts)] = 1;
  return Int32Array.from(drawn.keys()).filter((text) => drawn[text] === 1);
}
