import { type UndefinedReason } from '#domain';
import { kish, type WeightAdvice } from './kish.js';
import { checkRaking, type Margins, type MarginCategory, type RakingCell } from './raking-input.js';
import { fitMargins, marginError, marginShares, type IndexedMargin, type MarginConflict } from './fit-margins.js';
import { capOnce } from './cap-weights.js';

export interface RakingOptions {
  /** Largest weight, in times the mean; at least 1. Without it nothing is trimmed; 5 is usual. */
  readonly cap?: number;
  /** `once` spreads the excess evenly and stops; `iterate` rakes and caps in turn until nothing moves. `once` unless told. */
  readonly trim?: 'once' | 'iterate';
}

export interface Raking {
  /** Whether the margins could be met, before trimming. */
  readonly converged: boolean;
  /** Rounds over all margins. */
  readonly cycles: number;
  /** By how much the furthest category ends from its target, as a share; after trimming rarely 0. */
  readonly largestError: number | null;
  /** One weight per cell, 1 on average over people; null for a cell of nobody. */
  readonly weights: readonly (number | null)[] | null;
  readonly smallest: number | null;
  readonly largest: number | null;
  readonly designEffect: number | null;
  readonly effectivePeople: number | null;
  readonly advice: WeightAdvice | null;
  /** Part of the people whose weight was above the cap; null without a cap. */
  readonly trimmedShare: number | null;
  /** Weighted share of each category. */
  readonly marginsAfter: ReadonlyMap<string, ReadonlyMap<string, number>> | null;
  /** Categories whose targets exclude each other, the furthest first. */
  readonly conflicts: readonly MarginConflict[];
  /** Categories with a target and nobody in them: raking did not start. */
  readonly withoutParticipants: readonly MarginCategory[];
  /** Categories of fewer than 20 people, whose weight rests on few. */
  readonly fewPeople: readonly (MarginCategory & { readonly people: number })[];
  /** True above four margins, where weights begin to scatter. */
  readonly tooManyMargins: boolean;
  readonly reason: UndefinedReason | null;
}

/** What is usually taken as the cap. */
export const USUAL_CAP = 5;
const SMALLEST_CATEGORY = 20;
const MOST_MARGINS = 4;
const MOST_ROUNDS = 1000;

/**
 * Weights that give the participants the make-up of the residents in several variables at once, where only the totals of each variable are
 * known: one variable after the other is brought to its totals, over and over, until all fit.
 *
 *     w ← w · target / current, margin after margin
 *
 * The result does not depend on the order of margins or cells. Targets that exclude each other never fit; that is seen when twenty rounds bring
 * nothing, and the categories that pull are named.
 *
 * @param cells people by combination of categories; a combination may stand several times
 * @param margins by variable the target of each category, in people or percentages: each variable is taken as shares
 * @returns weights with diagnostics; null with the reason `not_reached` where a category with a target has nobody in it (raking does
 *          not start), `no_convergence` where targets exclude each other, `no_participants` where there are no people
 * @throws {InvalidInputError} `wrong-input` for a count that cannot be, a cell without one of the variables, a category without a target,
 *         a variable without residents, or a cap below 1
 * @see W. E. Deming, F. F. Stephan (1940), Annals of Mathematical Statistics 11(4); T. Lumley, R package survey, `rake`, `trimWeights`
 * @example rake([{ categories: { sex: 'w', age: 'young' }, people: 40 }, …], margins).weights; // [0.7675, 1.0649, 0.9298, 1.2901]
 */
export function rake(cells: readonly RakingCell[], margins: Margins, options: RakingOptions = {}): Raking {
  const { indexed, withoutParticipants, fewPeople } = checkRaking(cells, margins, options.cap, SMALLEST_CATEGORY);
  const people = Float64Array.from(cells, (cell) => cell.people);
  const common = { withoutParticipants, fewPeople, tooManyMargins: margins.size > MOST_MARGINS };
  if (people.every((count) => count === 0)) return { ...NOTHING, ...common, reason: 'no_participants' };
  if (withoutParticipants.length > 0) return { ...NOTHING, ...common, reason: 'not_reached' };

  const fit = fitMargins(people, indexed, new Float64Array(cells.length).fill(1));
  const { converged, cycles, conflicts } = fit;
  if (!converged) {
    return { ...NOTHING, ...common, cycles, conflicts, largestError: fit.largestError, reason: 'no_convergence' };
  }
  const weights = trimmed(fit.weights, people, indexed, options);
  const present = [...weights].filter((_, index) => people[index] > 0);
  const effect = kish([...weights].map((weight, index) => ({ weight, people: people[index] })));
  return {
    ...common,
    converged,
    cycles,
    conflicts,
    largestError: marginError(people, indexed, weights),
    weights: [...weights].map((weight, index) => (people[index] > 0 ? weight : null)),
    smallest: Math.min(...present),
    largest: Math.max(...present),
    designEffect: effect.designEffect,
    effectivePeople: effect.effectivePeople,
    advice: effect.advice,
    trimmedShare: options.cap === undefined ? null : shareAbove(fit.weights, people, options.cap),
    marginsAfter: marginShares(people, indexed, weights),
    reason: null,
  };
}

const NOTHING = {
  converged: false,
  cycles: 0,
  largestError: null,
  weights: null,
  smallest: null,
  largest: null,
  designEffect: null,
  effectivePeople: null,
  advice: null,
  trimmedShare: null,
  marginsAfter: null,
  conflicts: [],
};

function trimmed(
  raked: Float64Array,
  people: Float64Array,
  margins: readonly IndexedMargin[],
  { cap, trim = 'once' }: RakingOptions,
): Float64Array {
  if (cap === undefined) return raked;
  if (trim === 'once') return capOnce(raked, people, cap);
  let weights = raked;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fitted = round === 0 ? raked : fitMargins(people, margins, weights).weights;
    const next = withMeanOne(
      fitted.map((weight) => Math.min(weight, cap)),
      people,
    );
    const moved = next.reduce((most, weight, index) => Math.max(most, Math.abs(weight - weights[index])), 0);
    weights = next;
    if (moved < 1e-12) break;
  }
  return weights;
}

function withMeanOne(weights: Float64Array, people: Float64Array): Float64Array {
  let [sum, count] = [0, 0];
  for (let cell = 0; cell < weights.length; cell += 1) {
    sum += weights[cell] * people[cell];
    count += people[cell];
  }
  return weights.map((weight) => (weight * count) / sum);
}

function shareAbove(weights: Float64Array, people: Float64Array, cap: number): number {
  let [above, all] = [0, 0];
  people.forEach((count, index) => {
    all += count;
    if (weights[index] > cap) above += count;
  });
  return above / all;
}
