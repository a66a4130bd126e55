import { chiSquareTail } from './chi-square-tail.js';
import { logGamma } from './log-gamma.js';

describe('the logarithm of the gamma function', () => {
  it.each([
    // R: lgamma(x)
    [0.5, 0.57236494292470008],
    [2.5, 0.28468287047291918],
    [10, 12.801827480081469],
    [171.3, 708.11494703899712],
    [1e6, 12815504.569147611],
  ])('of %d is %d', (x, want) => {
    expect(Math.abs(logGamma(x) / want - 1)).toBeLessThan(1e-13);
  });

  it('is nothing at 1 and 2, and refused at 0', () => {
    expect(logGamma(1)).toBeCloseTo(0, 14);
    expect(logGamma(2)).toBeCloseTo(0, 14);
    expect(() => logGamma(0)).toThrow(RangeError);
  });
});

describe('the tail of a chi-square', () => {
  it.each([
    // R: pchisq(x, df, lower.tail = FALSE)
    [49.2792817158598, 6, 6.5553208059470319e-9],
    [8.5714285714285712, 1, 0.0034147911781178134],
    [0.1, 1, 0.75182963404584935],
    [3, 5, 0.6999858358786275],
    [200, 3, 4.2185411071920418e-43],
    [1000, 999, 0.48513148927490146],
    [1e-8, 2, 0.999999995],
  ])('at %d with %d degrees of freedom is %d', (x, df, want) => {
    expect(Math.abs(chiSquareTail(x, df) / want - 1)).toBeLessThan(1e-11);
  });

  it('is everything at 0 and nothing at infinity', () => {
    expect(chiSquareTail(0, 4)).toBe(1);
    expect(chiSquareTail(Infinity, 4)).toBe(0);
  });

  it.each([
    [-1, 1],
    [Number.NaN, 1],
    [1, 0],
  ])('is refused at %d with %d degrees of freedom', (x, df) => {
    expect(() => chiSquareTail(x, df)).toThrow(RangeError);
  });
});
