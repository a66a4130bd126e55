const CENTRE_NUMERATOR = [
  3.387132872796366608, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
  4.5921953931549871457e4, 6.726577092700870085e4, 3.34305755835881281e4, 2.5090809287301226727e3,
];
const CENTRE_DENOMINATOR = [
  1, 4.2313330701600911252e1, 6.871870074920579083e2, 5.3941960214247511077e3, 2.1213794301586595867e4,
  3.930789580009271061e4, 2.8729085735721942674e4, 5.226495278852854561e3,
];
const TAIL_NUMERATOR = [
  1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258,
  2.4178072517745061177e-1, 2.27238449892691845833e-2, 7.7454501427834140764e-4,
];
const TAIL_DENOMINATOR = [
  1, 2.05319162663775882187, 1.6763848301838038494, 6.8976733498510000455e-1, 1.4810397642748007459e-1,
  1.51986665636164571966e-2, 5.475938084995344946e-4, 1.05075007164441684324e-9,
];

/**
 * The value that a standard normal variable stays below with the given probability; 1.96 for 0.975.
 *
 * Wichura's rational approximation, good to about 16 digits between 1e-10 and 1 − 1e-10, far wider than any interval needs.
 *
 * @param probability strictly between 1e-10 and 1 − 1e-10
 * @throws {RangeError} outside that range
 * @see M. J. Wichura (1988), "Algorithm AS 241", Applied Statistics 37(3)
 * @example normalQuantile(0.975); // 1.959963984540054
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 1e-10 && probability <= 1 - 1e-10)) throw new RangeError(`no quantile at ${probability}`);
  const fromCentre = probability - 0.5;
  if (Math.abs(fromCentre) <= 0.425) {
    const x = 0.180625 - fromCentre * fromCentre;
    return (fromCentre * polynomial(CENTRE_NUMERATOR, x)) / polynomial(CENTRE_DENOMINATOR, x);
  }
  const x = Math.sqrt(-Math.log(fromCentre < 0 ? probability : 1 - probability)) - 1.6;
  const distance = polynomial(TAIL_NUMERATOR, x) / polynomial(TAIL_DENOMINATOR, x);
  return fromCentre < 0 ? -distance : distance;
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
