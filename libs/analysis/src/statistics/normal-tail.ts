/**
 * How likely chance alone gives a standard normal value at least this far from zero, on either side: the p-value of a z.
 *
 *     p = erfc(|z| / √2)
 *
 * @param z any finite number
 * @returns 0…1, with a relative error below 1.2 · 10⁻⁷
 * @throws {RangeError} when `z` is not a number
 * @see W. Press et al. (1992), "Numerical Recipes", §6.2, erfcc
 * @example twoSidedTail(1.959964); // 0.05
 */
export function twoSidedTail(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('a p-value needs a number');
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  let sum = 0;
  for (const coefficient of COEFFICIENTS) sum = sum * t + coefficient;
  return Math.min(1, t * Math.exp(-x * x + sum));
}

/** From the highest power of t down. */
const COEFFICIENTS = [
  0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196, 1.00002368,
  -1.26551223,
];
