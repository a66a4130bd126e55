import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { benjaminiHochberg } from './benjamini-hochberg.js';
import { logOddsRatio } from './log-odds-ratio.js';
import { twoSidedTail } from './normal-tail.js';
import { trendInShares } from './trend-in-shares.js';

function oracle<Case>(name: string): Case[] {
  return (JSON.parse(readFileSync(join(cwd(), 'test/oracles', `${name}.json`), 'utf8')) as { cases: Case[] }).cases;
}

describe('the p-value of a z', () => {
  it.each([
    // R: 2 * pnorm(-z)
    [0, 1],
    [1, 0.317310507862914],
    [-1.959963984540054, 0.05],
    [3.186, 0.0014425459725807535],
    [6, 1.973175290075e-9],
  ])('of %d is %d', (z, p) => {
    expect(Math.abs(twoSidedTail(z) / p - 1)).toBeLessThan(1e-5);
  });

  it('is 0 and never below for the utmost, and refused for no number', () => {
    expect(twoSidedTail(-100)).toBe(0);
    expect(() => twoSidedTail(Number.NaN)).toThrow(RangeError);
  });
});

describe('the correction for many comparisons', () => {
  const cases = oracle<{ input: { p: number[] }; expected: { q_values: number[] } }>('13_benjamini_hochberg');

  it('agrees with R', () => {
    expect(cases.length).toBeGreaterThan(0);
    for (const { input, expected } of cases) {
      const q = benjaminiHochberg(input.p);
      input.p.forEach((_, at) => expect(q[at]).toBeCloseTo(expected.q_values[at]!, 9));
    }
  });

  it('keeps the order of its input, and takes none', () => {
    expect(benjaminiHochberg([0.04, 0.01])).toEqual([0.04, 0.02]);
    expect(benjaminiHochberg([])).toEqual([]);
    expect(() => benjaminiHochberg([1.2])).toThrow(RangeError);
  });
});

describe('the log-odds with an informative prior', () => {
  interface WordCase {
    input: Record<'group' | 'rest' | 'prior', Record<string, number>>;
    expected: Record<string, { delta: number; variance: number; z: number }>;
  }
  const add = (counts: Record<string, number>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

  it('agree with R', () => {
    for (const { input, expected } of oracle<WordCase>('15_fightin_words')) {
      const [first, second, prior] = [add(input.group), add(input.rest), add(input.prior)];
      for (const [word, odds] of Object.entries(expected)) {
        const found = logOddsRatio(
          { uses: input.group[word]!, all: first },
          { uses: input.rest[word]!, all: second },
          { word: input.prior[word]!, all: prior },
        );
        expect(found.delta).toBeCloseTo(odds.delta, 9);
        expect(found.variance).toBeCloseTo(odds.variance, 9);
        expect(found.z).toBeCloseTo(odds.z, 9);
      }
    }
  });

  it('are refused without a prior, or for more uses than words', () => {
    const side = { uses: 1, all: 2 };
    expect(() => logOddsRatio(side, side, { word: 0, all: 10 })).toThrow(RangeError);
    expect(() => logOddsRatio({ uses: 3, all: 2 }, side, { word: 1, all: 10 })).toThrow(RangeError);
  });
});

describe('the trend in shares', () => {
  it('agrees with R on the smokers of four studies', () => {
    // R: prop.trend.test(c(83, 90, 129, 70), c(86, 93, 136, 82)): X-squared = 8.2249, df = 1, p-value = 0.004132
    const [counts, totals] = [
      [83, 90, 129, 70],
      [86, 93, 136, 82],
    ];
    const trend = trendInShares(totals.map((of, at) => ({ time: at + 1, of, count: counts[at]! })))!;
    expect(trend.z ** 2).toBeCloseTo(8.2249, 4);
    expect(trend.z).toBeLessThan(0);
    expect(trend.p).toBeCloseTo(0.004132, 6);
  });

  it('does not depend on the unit of time', () => {
    const points = [1, 2, 3].map((time) => ({ time, of: 10, count: time }));
    const later = points.map((point) => ({ ...point, time: 20_000 + 7 * point.time }));
    expect(trendInShares(later)!.z).toBeCloseTo(trendInShares(points)!.z, 9);
  });

  it('is none where nothing varies', () => {
    expect(trendInShares([])).toBeNull();
    expect(trendInShares([{ time: 1, of: 5, count: 2 }])).toBeNull();
    expect(trendInShares([1, 2].map((time) => ({ time, of: 5, count: 5 })))).toBeNull();
    expect(() => trendInShares([{ time: 1, of: 1, count: 2 }])).toThrow(RangeError);
  });
});
