const LANCZOS_G = 607 / 128;
/** Godfrey's coefficients for g = 607/128. */
const LANCZOS = [
  0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174, -0.49191381609762019978,
  0.33994649984811888699e-4, 0.46523628927048575665e-4, -0.98374475304879564677e-4, 0.15808870322491248884e-3,
  -0.21026444172410488319e-3, 0.2174396181152126432e-3, -0.16431810653676389022e-3, 0.84418223983852743293e-4,
  -0.2619083840158140867e-4, 0.36899182659531622704e-5,
];

/**
 * The natural logarithm of the gamma function, which is that of (x − 1)! for whole numbers; the tails of distributions need it.
 *
 * @param x above 0
 * @returns with a relative error of about 10⁻¹⁴
 * @throws {RangeError} unless `x` is above 0 and finite
 * @see C. Lanczos (1964), "A Precision Approximation of the Gamma Function", SIAM J. Numer. Anal. 1
 * @example logGamma(5); // ln 24 = 3.178
 */
export function logGamma(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new RangeError(`no gamma function at ${x}`);
  let series = LANCZOS[0]!;
  for (let term = 1; term < LANCZOS.length; term += 1) series += LANCZOS[term]! / (x - 1 + term);
  const base = x - 0.5 + LANCZOS_G;
  return (x - 0.5) * Math.log(base) - base + Math.log(Math.sqrt(2 * Math.PI) * series);
}
