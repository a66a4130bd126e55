import { contingency } from './contingency.js';

/**
 * How well found groups agree with known ones, whatever they are called: the harmonic mean of homogeneity (each group holds one
 * known class) and completeness (each class lies in one group).
 *
 *     V = 2 I(L, T) / (H(L) + H(T)),   0 ≤ V ≤ 1
 *
 * @param labels one group per text, of any kind that compares by ===
 * @param truth one known class per text, as many as labels
 * @returns 1 for the same partition, near 0 for chance; 1 when neither divides the texts
 * @throws {RangeError} when the lengths differ
 * @see A. Rosenberg, J. Hirschberg (2007), "V-Measure"
 * @example vMeasure([0, 0, 1, 1], ['a', 'a', 'b', 'c']); // 0.8
 */
export function vMeasure(labels: ArrayLike<unknown>, truth: ArrayLike<unknown>): number {
  const { cells, rows, columns, total } = contingency(labels, truth);
  const [rowEntropy, columnEntropy, jointEntropy] = [rows, columns, cells].map((sums) => entropy(sums, total));
  if (rowEntropy! + columnEntropy! === 0) return 1;
  const mutual = Math.max(0, rowEntropy! + columnEntropy! - jointEntropy!);
  return (2 * mutual) / (rowEntropy! + columnEntropy!);
}

function entropy(counts: readonly number[], total: number): number {
  let sum = 0;
  for (const count of counts) sum -= (count / total) * Math.log(count / total);
  return sum;
}
