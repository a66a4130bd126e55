import { contingency } from './contingency.js';

/**
 * How well two groupings of the same texts agree, corrected for chance: of all pairs of texts, how many are together in both
 * or apart in both.
 *
 *     ARI = (Σ C(nᵢⱼ, 2) − E) / (½ (Σ C(aᵢ, 2) + Σ C(bⱼ, 2)) − E),   E = Σ C(aᵢ, 2) Σ C(bⱼ, 2) / C(n, 2)
 *
 * @param left one group per text
 * @param right one group per text, as many as left
 * @returns 1 for the same partition, 0 on average for chance, below 0 for less than chance
 * @throws {RangeError} when the lengths differ
 * @see L. Hubert, P. Arabie (1985), "Comparing partitions"
 * @example adjustedRandIndex([0, 0, 1, 1], [0, 0, 1, 2]); // 0.571
 */
export function adjustedRandIndex(left: ArrayLike<unknown>, right: ArrayLike<unknown>): number {
  const { cells, rows, columns, total } = contingency(left, right);
  const [together, byLeft, byRight] = [cells, rows, columns].map(pairs) as [number, number, number];
  const expected = total < 2 ? 0 : (byLeft * byRight) / ((total * (total - 1)) / 2);
  const highest = (byLeft + byRight) / 2;
  return highest === expected ? 1 : (together - expected) / (highest - expected);
}

function pairs(counts: readonly number[]): number {
  let sum = 0;
  for (const count of counts) sum += (count * (count - 1)) / 2;
  return sum;
}
