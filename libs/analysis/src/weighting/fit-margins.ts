/** One variable to be met: shares by category, and for each cell the position of its category. */
export interface IndexedMargin {
  readonly variable: string;
  readonly categories: readonly string[];
  /** Shares, together 1. */
  readonly targets: readonly number[];
  readonly positions: Int32Array;
}

/** A category that does not come to its target while the other margins are met. */
export interface MarginConflict {
  readonly variable: string;
  readonly category: string;
  readonly target: number;
  /** Its share once the other margins are met. */
  readonly reached: number;
}

export interface FittedMargins {
  readonly weights: Float64Array;
  readonly converged: boolean;
  readonly cycles: number;
  readonly largestError: number;
  readonly conflicts: readonly MarginConflict[];
}

/** Margins are met when no category is further from its target than this. */
const MET = 1e-6;
/** Here further rounds change nothing that could be told apart. */
const EXACT = 1e-14;
/** So many rounds without progress mean that the targets exclude each other. */
const PATIENCE = 20;
const MOST_CYCLES = 5000;

/**
 * Brings one margin after the other to its targets until all are met: iterative proportional fitting. With thousands of combinations and
 * hundreds of rounds these loops are most of the time that a report takes, so they run over typed arrays.
 *
 * @param people how many carry each weight
 * @param start the weights to begin with; what they say of combinations is kept as far as the margins allow
 * @returns weights with mean 1 over people, and which targets exclude each other where they are never met
 */
export function fitMargins(
  people: Float64Array,
  margins: readonly IndexedMargin[],
  start: Float64Array,
): FittedMargins {
  const all = people.reduce((sum, count) => sum + count, 0);
  const weights = start.slice();
  let best = Infinity;
  let bestCycle = 0;
  let cycle = 0;
  let reached: Float64Array[] = [];
  for (; cycle < MOST_CYCLES && best > EXACT && cycle - bestCycle < PATIENCE; cycle += 1) {
    reached = margins.map((margin) => fitOne(people, margin, weights, all));
    const error = marginError(people, margins, weights);
    if (error < best * (1 - 1e-6)) [best, bestCycle] = [error, cycle];
  }
  const largestError = marginError(people, margins, weights);
  const converged = largestError < MET;
  const conflicts = converged ? [] : findConflicts(margins, reached);
  return { weights, converged, cycles: cycle, largestError, conflicts };
}

/** Brings one margin to its targets and returns the shares that its categories had before. */
function fitOne(people: Float64Array, margin: IndexedMargin, weights: Float64Array, all: number): Float64Array {
  const { shares, sum } = sharesOf(people, margin, weights);
  const factors = shares.map((share, at) => (share > 0 ? (margin.targets[at] / share) * (all / sum) : 1));
  const { positions } = margin;
  for (let cell = 0; cell < weights.length; cell += 1) weights[cell] *= factors[positions[cell]];
  return shares;
}

/** By how much the furthest category is from its target, as a share. */
export function marginError(people: Float64Array, margins: readonly IndexedMargin[], weights: Float64Array): number {
  let largest = 0;
  for (const margin of margins) {
    const { shares } = sharesOf(people, margin, weights);
    margin.targets.forEach((target, at) => (largest = Math.max(largest, Math.abs(shares[at] - target))));
  }
  return largest;
}

/** Weighted share of each category of each variable. */
export function marginShares(
  people: Float64Array,
  margins: readonly IndexedMargin[],
  weights: Float64Array,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(
    margins.map((margin) => {
      const { shares } = sharesOf(people, margin, weights);
      return [margin.variable, new Map(margin.categories.map((category, at) => [category, shares[at]]))];
    }),
  );
}

/** Weighted share of each category, and the weighted sum of people. */
function sharesOf(
  people: Float64Array,
  { categories, positions }: IndexedMargin,
  weights: Float64Array,
): { shares: Float64Array; sum: number } {
  const sums = new Float64Array(categories.length);
  let sum = 0;
  for (let cell = 0; cell < weights.length; cell += 1) {
    const weight = people[cell] * weights[cell];
    sums[positions[cell]] += weight;
    sum += weight;
  }
  return { shares: sums.map((part) => part / sum), sum };
}

function findConflicts(margins: readonly IndexedMargin[], reached: readonly Float64Array[]): MarginConflict[] {
  const distance = ({ target, reached: share }: MarginConflict) => Math.abs(target - share);
  return margins
    .flatMap(({ variable, categories, targets }, index) =>
      categories.map((category, at) => ({
        variable,
        category,
        target: targets[at],
        reached: reached[index][at],
      })),
    )
    .filter((conflict) => distance(conflict) >= MET)
    .sort((a, b) => distance(b) - distance(a));
}
