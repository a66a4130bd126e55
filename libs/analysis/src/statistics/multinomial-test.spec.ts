import { multinomialTest } from './multinomial-test.js';

describe('the exact multinomial test', () => {
  it.each([
    // R: binom.test(3, 20, 0.4)$p.value and binom.test(9, 12, 0.35)$p.value
    [[3, 17], [0.4, 0.6], 0.0224270381420433],
    [[9, 3], [0.35, 0.65], 0.00560975234224487],
    // scipy 1.17: the sum of multinomial.pmf over all outcomes with pmf ≤ that of the observed one · (1 + 1e-7)
    [[5, 9, 1], [300 / 550, 200 / 550, 50 / 550], 0.15465079445947086],
    [[1, 0, 6, 3], [0.1, 0.2, 0.3, 0.4], 0.16093941759999994],
    [[4, 4, 4, 4, 14], [0.2, 0.2, 0.2, 0.2, 0.2], 0.030189624331989146],
    // all of 0.5³: two of eight outcomes are as unlikely
    [[3, 0], [0.5, 0.5], 0.25],
  ])('of %j against %j is %d', (counts, shares, p) => {
    const test = multinomialTest(counts, shares);
    expect(test.method).toBe('exact-multinomial');
    expect(test.p).toBeCloseTo(p, 10);
  });

  it('is certain for the likeliest outcome', () => {
    expect(multinomialTest([2, 2], [0.5, 0.5]).p).toBeCloseTo(1, 12);
  });

  it('draws where there are more people or groups, near the exact value and the same for the same seed', () => {
    // R: binom.test(9, 60, 0.25)$p.value is 0.07497; 0.01 is four standard errors of 9,999 draws
    const test = multinomialTest([9, 51], [0.25, 0.75]);
    expect(test).toEqual(multinomialTest([9, 51], [0.25, 0.75]));
    expect(test.method).toBe('monte-carlo');
    expect(Math.abs(test.p - 0.0749683515073)).toBeLessThan(0.01);
    expect(test.draws).toBe(9999);
    expect(multinomialTest([1, 1, 1, 1, 1, 1], new Array<number>(6).fill(1 / 6)).method).toBe('monte-carlo');
  });

  it('refuses what is no count and no share', () => {
    expect(() => multinomialTest([1.5, 1], [0.5, 0.5])).toThrow(RangeError);
    expect(() => multinomialTest([1, 1], [1, 0])).toThrow(RangeError);
    expect(() => multinomialTest([1], [0.5, 0.5])).toThrow(RangeError);
  });
});
