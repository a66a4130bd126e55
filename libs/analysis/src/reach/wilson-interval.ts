import { normalQuantile } from './normal-quantile.js';

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * How far a share would move if people kept turning up in the same way: the Wilson score interval, without continuity
 * correction. It says nothing of residents who did not take part.
 *
 *     centre = (r + z²/2n) / (1 + z²/n),   half = z/(1 + z²/n) · √(r(1−r)/n + z²/4n²),   r = x/n
 *
 * @param x people counted, 0…n
 * @param n people they are counted among, > 0; may be an estimate with decimals
 * @param confidence 0…1, 0.95 unless told
 * @returns both ends, clamped to 0…1; 0 stays exactly 0 when x = 0 and 1 exactly 1 when x = n
 * @throws {RangeError} if x is not within 0…n, or n is not positive and finite
 * @see E. B. Wilson (1927), JASA 22; Brown, Cai, DasGupta (2001), Statistical Science 16
 * @example wilsonInterval(31, 3096); // { lower: 0.00706, upper: 0.01418 }
 */
export function wilsonInterval(x: number, n: number, confidence = 0.95): Interval {
  if (!(n > 0 && n < Infinity)) throw new RangeError(`a share needs people to be counted among, got ${n}`);
  if (!(x >= 0 && x <= n)) throw new RangeError(`${x} is not within 0…${n}`);
  const z = normalQuantile(0.5 + confidence / 2);
  const share = x / n;
  const shrink = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return {
    lower: x === 0 ? 0 : Math.max(0, centre - half),
    upper: x === n ? 1 : Math.min(1, centre + half),
  };
}
