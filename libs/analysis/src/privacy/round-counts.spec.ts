import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { roundByKey, roundCounts, roundingOdds, roundToSum } from './round-counts.js';

const digestOf = (key: string) => createHmac('sha256', 'a key of the test').update(key).digest();
const counts = fc.array(fc.nat(500), { maxLength: 20 });

it('says that rounded cells do not add up', () => {
  expect(roundCounts([12, 12, 12], 5)).toEqual({
    rounded: [10, 10, 10],
    sumOfRounded: 30,
    roundedTotal: 35,
    addsUp: false,
  });
});

it('rounds halves up', () => {
  expect(roundCounts([2, 3, 5, 15], 10).rounded).toEqual([0, 0, 10, 20]);
});

it('rounds so that cells sum to their total, and none moves by a whole base', () => {
  fc.assert(
    fc.property(counts, fc.constantFrom(2, 3, 5, 10), (people, base) => {
      const { rounded, addsUp } = roundToSum(people, base);
      expect(addsUp).toBe(true);
      rounded.forEach((count, cell) => expect(Math.abs(count - people[cell]!)).toBeLessThan(base));
    }),
  );
});

it('rounds a cell by its key alike each time, and alike whatever stands beside it', () => {
  const cells = [7, 7, 7, 7].map((people, index) => ({ key: `cell ${index}`, people }));
  const once = roundByKey(cells, 5, digestOf).rounded;
  expect(roundByKey(cells, 5, digestOf).rounded).toEqual(once);
  expect(roundByKey([cells[2]!], 5, digestOf).rounded).toEqual([once[2]]);
});

it('is right on average over many cells', () => {
  // 4,000 cells of 7: standard deviation of the mean is √(.4 · .6 · 25 ÷ 4000) = 0.039
  const cells = Array.from({ length: 4000 }, (_, index) => ({ key: `cell ${index}`, people: 7 }));
  const { sumOfRounded } = roundByKey(cells, 5, digestOf);
  expect(Math.abs(sumOfRounded / 4000 - 7)).toBeLessThan(0.2);
});

it('leaves multiples and nobody as they are', () => {
  expect(
    roundByKey(
      [
        { key: 'a', people: 0 },
        { key: 'b', people: 10 },
      ],
      5,
      digestOf,
    ).rounded,
  ).toEqual([0, 10]);
  expect(roundingOdds(10, 5)).toEqual({ lower: 10, upperProbability: 0, expected: 10 });
});

it('refuses what is no count, no base and no hash', () => {
  expect(() => roundCounts([1.5], 5)).toThrow('no count: 1.5');
  expect(() => roundCounts([1], 1)).toThrow('base');
  expect(() => roundByKey([{ key: 'a', people: 1 }], 5, () => new Uint8Array(2))).toThrow('6 bytes');
});
