import { chiSquareTail } from './chi-square-tail.js';

/**
 * How likely chance alone gives a standard normal value at least this far from zero, on either side: the p-value of a z.
 *
 *     p = erfc(|z| / √2), the tail of a chi-square of z² with one degree of freedom
 *
 * @param z any number; Infinity gives 0
 * @returns 0…1, with a relative error of about 10⁻¹³
 * @throws {RangeError} when `z` is not a number
 * @see M. Abramowitz, I. Stegun (1964), "Handbook of Mathematical Functions", 26.4
 * @example twoSidedTail(1.959964); // 0.05
 */
export function twoSidedTail(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('a p-value needs a number');
  return chiSquareTail(z * z, 1);
}
