import { drawBinomial } from './draw-binomial.js';

/**
 * How many people fall into each group when each of them is of a group by chance alone, with given shares: one draw.
 *
 * @param random numbers 0 ≤ x < 1, see `seededRandom`
 * @param people a whole number ≥ 0
 * @param shares of the groups, each ≥ 0, together 1
 * @returns one count per group, together `people`
 * @throws {RangeError} outside these
 * @example drawMultinomial(seededRandom(1), 70, [0.4, 0.6]); // near [28, 42]
 */
export function drawMultinomial(random: () => number, people: number, shares: readonly number[]): number[] {
  let left = people;
  let shareLeft = shares.reduce((sum, share) => sum + share, 0);
  const last = shares.findLastIndex((share) => share > 0);
  return shares.map((share, index) => {
    const count =
      index === last ? left : drawBinomial(random, left, shareLeft > 0 ? Math.min(1, share / shareLeft) : 0);
    left -= count;
    shareLeft -= share;
    return count;
  });
}
