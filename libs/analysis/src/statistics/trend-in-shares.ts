import { twoSidedTail } from './normal-tail.js';

export interface TrendInShares {
  /** Above 0 the share grows over time. */
  readonly z: number;
  /** Two-sided, 0…1. */
  readonly p: number;
}

/**
 * Whether a share grows or falls over time: the Cochran–Armitage test for a trend in proportions, which is the score test of a logistic
 * slope.
 *
 *     z = Σ tᵢ (xᵢ − nᵢ p̄) / √( p̄ (1 − p̄) (Σ nᵢ tᵢ² − (Σ nᵢ tᵢ)² / N) ),   p̄ = Σ xᵢ / N,   N = Σ nᵢ
 *
 * @param points for each moment its time, in any unit, how many there were in all and how many of the kind in question
 * @returns null where nothing can vary: fewer than two moments, or none or all of the kind
 * @throws {RangeError} when a count is negative or greater than its total
 * @see P. Armitage (1955), "Tests for Linear Trends in Proportions and Frequencies", Biometrics 11(3)
 * @example trendInShares([{ time: 1, of: 10, count: 2 }, { time: 2, of: 10, count: 8 }])?.z; // 2.683
 */
export function trendInShares(
  points: readonly { readonly time: number; readonly of: number; readonly count: number }[],
): TrendInShares | null {
  let [all, counted, weighted] = [0, 0, 0];
  for (const { time, of, count } of points) {
    if (!(count >= 0 && count <= of)) throw new RangeError(`${count} of ${of}`);
    all += of;
    counted += count;
    weighted += of * time;
  }
  if (all === 0) return null;
  const [share, centre] = [counted / all, weighted / all];
  let [excess, spread] = [0, 0];
  for (const { time, of, count } of points) {
    excess += (time - centre) * (count - of * share);
    spread += of * (time - centre) ** 2;
  }
  const variance = share * (1 - share) * spread;
  if (!(variance > 0)) return null;
  const z = excess / Math.sqrt(variance);
  return { z, p: twoSidedTail(z) };
}
