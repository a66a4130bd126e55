import { type UndefinedReason } from '#domain';

/** People who all carry the same weight. */
export interface WeightedPeople {
  readonly people: number;
  readonly weight: number;
}

/** May a weighted result be shown? `warn` beside it, `refuse` to put it in a headline. */
export type WeightAdvice = 'fine' | 'warn' | 'refuse';

export interface KishEffect {
  readonly people: number;
  /** Sum of all weights. */
  readonly sum: number;
  /** By how much unequal weights widen the variance; 1 when all are equal. */
  readonly designEffect: number | null;
  /** How many equally weighted people would tell as much. */
  readonly effectivePeople: number | null;
  /** Coefficient of variation of the weights. */
  readonly variation: number | null;
  readonly largestToMean: number | null;
  readonly advice: WeightAdvice | null;
  readonly reason: UndefinedReason | null;
}

/** From here on a warning stands beside weighted results. */
export const WARN_DESIGN_EFFECT = 1.5;
/** From here on they are no headline. */
export const REFUSE_DESIGN_EFFECT = 3;
/** Nor with fewer effective people than this. */
export const SMALLEST_EFFECTIVE_PEOPLE = 30;

/**
 * Kish's design effect: what unequal weights cost. A hundred people with weights that differ a lot tell as much as, say, seventy equal ones.
 *
 *     deff = n Σw² / (Σw)² = 1 + CV²(w),   n_eff = n / deff
 *
 * @param weights people by weight, each weight ≥ 0; only their ratios matter, and a person of weight 0 still counts
 * @returns effect, effective people and advice: warn above 1.5, refuse above 3 or below 30 effective people; null with the reason
 *          `no_participants` where nobody is weighted
 * @throws {RangeError} if a weight is negative or not finite, or a number of people is not a whole number ≥ 0
 * @see L. Kish (1965), "Survey Sampling", Wiley, §11.7
 * @example kish([1, 1, 2, 4].map((weight) => ({ people: 1, weight }))).designEffect; // 1.375, so 2.909 of 4 people
 */
export function kish(weights: readonly WeightedPeople[]): KishEffect {
  let [people, sum, largest] = [0, 0, 0];
  for (const { people: count, weight } of weights) {
    if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`not a number of people: ${count}`);
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`not a weight: ${weight}`);
    people += count;
    sum += count * weight;
    if (count > 0) largest = Math.max(largest, weight);
  }
  if (sum === 0) return { people, sum, ...UNDEFINED, reason: 'no_participants' };
  const mean = sum / people;
  let [squares, distances] = [0, 0];
  for (const { people: count, weight } of weights) {
    squares += count * (weight / mean) * (weight / mean);
    distances += count * (weight / mean - 1) * (weight / mean - 1);
  }
  const designEffect = squares / people;
  const effectivePeople = people / designEffect;
  return {
    people,
    sum,
    designEffect,
    effectivePeople,
    variation: Math.sqrt(distances / people),
    largestToMean: largest / mean,
    advice: adviceOf(designEffect, effectivePeople),
    reason: null,
  };
}

const UNDEFINED = { designEffect: null, effectivePeople: null, variation: null, largestToMean: null, advice: null };

function adviceOf(designEffect: number, effectivePeople: number): WeightAdvice {
  if (designEffect > REFUSE_DESIGN_EFFECT || effectivePeople < SMALLEST_EFFECTIVE_PEOPLE) return 'refuse';
  return designEffect > WARN_DESIGN_EFFECT ? 'warn' : 'fine';
}
