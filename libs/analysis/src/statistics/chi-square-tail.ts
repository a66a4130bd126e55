import { logGamma } from './log-gamma.js';

/** Terms stop to matter at the precision of a number. */
const PRECISION = 1e-16;
const MOST_TERMS = 100_000;

/**
 * How likely chance alone gives a chi-square value at least this large: the p-value of a comparison of several groups.
 *
 *     p = Q(df / 2, χ² / 2), the regularised upper incomplete gamma function
 *
 * @param chiSquare at least 0; Infinity gives 0
 * @param degreesOfFreedom above 0
 * @returns 0…1, with a relative error of about 10⁻¹³
 * @throws {RangeError} when a value is out of its range
 * @see W. Press et al. (1992), "Numerical Recipes", §6.2
 * @example chiSquareTail(3.841459, 1); // 0.05
 */
export function chiSquareTail(chiSquare: number, degreesOfFreedom: number): number {
  if (!(chiSquare >= 0)) throw new RangeError(`not a chi-square: ${chiSquare}`);
  if (!(degreesOfFreedom > 0 && degreesOfFreedom < Infinity)) {
    throw new RangeError(`not degrees of freedom: ${degreesOfFreedom}`);
  }
  const [shape, x] = [degreesOfFreedom / 2, chiSquare / 2];
  if (x === 0) return 1;
  const scale = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (scale === 0 || x === Infinity) return x < shape ? 1 : 0;
  return x < shape + 1 ? 1 - scale * seriesBelow(shape, x) : scale * fractionAbove(shape, x);
}

/** The series of the lower part, good left of the mean. */
function seriesBelow(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let step = 1; step < MOST_TERMS && term > sum * PRECISION; step += 1) {
    term *= x / (shape + step);
    sum += term;
  }
  return sum;
}

/** Lentz's continued fraction of the upper part, good right of the mean. */
function fractionAbove(shape: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let step = 1; step < MOST_TERMS; step += 1) {
    const a = -step * (step - shape);
    b += 2;
    d = 1 / (a * d + b || tiny);
    c = b + a / c || tiny;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < PRECISION * 10) break;
  }
  return fraction;
}
