/**
 * Of many comparisons some look striking by chance. This turns their p-values into q-values: among all comparisons with q ≤ 0.05 at most
 * one in twenty is expected to be such a false one.
 *
 *     q₍ᵢ₎ = min over j ≥ i of m · p₍ⱼ₎ / j, with p₍₁₎ ≤ … ≤ p₍ₘ₎
 *
 * @param pValues each 0…1
 * @returns a q-value, 0…1, for each p-value, in the same order
 * @throws {RangeError} when a p-value is not within 0…1
 * @see Y. Benjamini, Y. Hochberg (1995), "Controlling the False Discovery Rate", JRSS B 57(1)
 * @example benjaminiHochberg([0.01, 0.04]); // [0.02, 0.04]
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const invalid = pValues.find((p) => !(p >= 0 && p <= 1));
  if (invalid !== undefined) throw new RangeError(`not a p-value: ${invalid}`);
  const order = Array.from(pValues.keys()).sort((a, b) => pValues[a]! - pValues[b]! || a - b);
  const q = new Array<number>(pValues.length);
  let least = 1;
  for (let rank = pValues.length; rank >= 1; rank -= 1) {
    const at = order[rank - 1]!;
    least = Math.min(least, (pValues.length * pValues[at]!) / rank);
    q[at] = least;
  }
  return q;
}
