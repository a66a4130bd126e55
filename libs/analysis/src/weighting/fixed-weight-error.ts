/** People of one group and one weight: how many there are, and how many of them support what is asked. */
export interface WeightedSupport {
  readonly people: number;
  readonly supporters: number;
  readonly weight: number;
}

/**
 * How far a weighted share would move if people kept turning up in the same way, taking the weights as they stand: the linearised standard
 * error of Hájek's ratio. It is the cautious one, because it does not know that weighting has removed a part of the chance.
 *
 *     se² = n/(n − 1) · Σᵢ (wᵢ (yᵢ − ȳ) / Σw)²,   ȳ = Σwy / Σw
 *
 * @param groups people with their weights
 * @returns 0…; null with fewer than two people, or where all weights are 0
 * @see J. Hájek (1971), in "Foundations of Statistical Inference"; T. Lumley (2010), "Complex Surveys", Wiley, §2.2
 * @example fixedWeightError([{ people: 40, supporters: 10, weight: 0.7 }, { people: 30, supporters: 15, weight: 1.4 }]); // 0.063383
 */
export function fixedWeightError(groups: readonly WeightedSupport[]): number | null {
  const { people, sum, share } = weightedShare(groups);
  if (people < 2 || share === null) return null;
  let squares = 0;
  for (const { people: count, supporters, weight } of groups) {
    const part = weight / sum;
    squares += part * part * (supporters * (1 - share) * (1 - share) + (count - supporters) * share * share);
  }
  return Math.sqrt((squares * people) / (people - 1));
}

/** Σwy ÷ Σw over people; the share is null where all weights are 0. */
export function weightedShare(groups: readonly WeightedSupport[]): {
  people: number;
  sum: number;
  share: number | null;
} {
  let [people, sum, supporting] = [0, 0, 0];
  for (const group of groups) {
    people += group.people;
    sum += group.people * group.weight;
    supporting += group.supporters * group.weight;
  }
  return { people, sum, share: sum > 0 ? Math.min(1, supporting / sum) : null };
}
