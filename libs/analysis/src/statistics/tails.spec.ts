import { chiSquareTail } from './chi-square-tail.js';
import { fisherExact } from './fisher-exact.js';
import { logGamma } from './log-gamma.js';
import { twoSidedTail } from './normal-tail.js';

const closeTo = (got: number, want: number, tolerance: number) =>
  expect(Math.abs(got / want - 1)).toBeLessThan(tolerance);

describe('the logarithm of the gamma function', () => {
  // ln Γ(n) = ln (n − 1)!, Γ(½) = √π, and Γ(x + 1) = x Γ(x)
  it('is that of factorials and of √π at one half', () => {
    closeTo(logGamma(5), Math.log(24), 1e-14);
    closeTo(logGamma(0.5), Math.log(Math.PI) / 2, 1e-14);
    closeTo(logGamma(100_001) - logGamma(100_000), Math.log(100_000), 1e-9);
    expect(logGamma(1)).toBeCloseTo(0, 14);
    expect(() => logGamma(0)).toThrow(RangeError);
  });
});

describe('the tail of a chi-square', () => {
  it.each([
    // R: pchisq(x, df, lower = FALSE)
    [0.5, 1, 0.4795001221869535],
    [3.84, 1, 0.05004352124870522],
    [20, 3, 1.697424355528265e-4],
    [300, 10, 1.554674754380318e-58],
    [50, 40, 0.1335748340856505],
    [2000, 1900, 0.05420667388901861],
  ])('of %d with %d degrees of freedom is %d', (x, df, p) => closeTo(chiSquareTail(x, df), p, 1e-11));

  it('is 1 at nothing, 0 at the utmost, and refused for what is none', () => {
    expect(chiSquareTail(0, 3)).toBe(1);
    expect(chiSquareTail(Infinity, 3)).toBe(0);
    expect(chiSquareTail(1, 40)).toBeCloseTo(1, 12);
    expect(() => chiSquareTail(-1, 1)).toThrow(RangeError);
    expect(() => chiSquareTail(1, 0)).toThrow(RangeError);
  });
});

describe('the two-sided tail of a normal', () => {
  it.each([
    // R: 2 * pnorm(-z)
    [0.001, 0.9992021155721779],
    [0.5, 0.6170750774519739],
    [1.16131449170815, 0.2455140282739098],
    [3, 2.699796063260189e-3],
    [6, 1.973175290075396e-9],
    [30, 9.813427854296374e-198],
  ])('of %d is %d', (z, p) => closeTo(twoSidedTail(z), p, 1e-12));
});

describe("Fisher's exact test", () => {
  it.each([
    // R: fisher.test(matrix(c(a, n - a, ...), 2))$p.value
    [3, 4, 1, 4, 0.485714285714286],
    [18, 51, 60, 361, 0.00345380605516089],
    [5300, 50_000, 4700, 50_000, 2.68984246293447e-10],
    [5100, 49_800, 4900, 50_200, 0.0117557556166298],
    [5012, 50_000, 5000, 50_000, 0.907741601319056],
    [0, 0, 9, 88, 1],
  ])('of %d of %d against %d of %d is %d', (a, n, b, m, p) => closeTo(fisherExact(a, n, b, m), p, 1e-9));

  it('does not depend on the order of its sides or of its kinds', () => {
    const p = fisherExact(7, 40, 30, 90);
    closeTo(fisherExact(30, 90, 7, 40), p, 1e-12);
    closeTo(fisherExact(33, 40, 60, 90), p, 1e-12);
  });

  it('refuses what is no count', () => {
    expect(() => fisherExact(2, 1, 0, 1)).toThrow(RangeError);
    expect(() => fisherExact(0.5, 1, 0, 1)).toThrow(RangeError);
  });
});
