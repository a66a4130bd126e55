import fc from 'fast-check';
import { protectCounts } from './protect-counts.js';

const cells = (counts: readonly number[]) => counts.map((people, index) => ({ key: `c${index}`, people }));
const shown = (counts: readonly number[], total: number | null, k?: number) =>
  protectCounts(cells(counts), total, k).map((cell) => cell.people);

it('hides a small number and the smallest other that blurs it', () => {
  expect(shown([3, 90, 12], 105)).toEqual([null, 90, null]);
});

it('hides nothing but the small number where no total is shown', () => {
  expect(shown([3, 90, 12], null)).toEqual([null, 90, 12]);
});

it('hides a third number where two do not blur each other', () => {
  // 1 + 2 = 3 people in two cells: both below k for certain
  expect(shown([1, 2, 40, 90], 133)).toEqual([null, null, null, 90]);
});

it('shows zero', () => {
  expect(shown([0, 7, 0], 7)).toEqual([0, 7, 0]);
});

it('hides everything where the total is a small group', () => {
  expect(shown([0, 3, 0], 3)).toEqual([null, null, null]);
});

it('refuses what is no count', () => {
  expect(() => shown([1.5], 2)).toThrow(RangeError);
});

it('leaves each hidden number at least k − 1 apart and possibly k, for any list', () => {
  const counts = fc.array(fc.oneof(fc.nat(6), fc.nat(200)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(counts, fc.constantFrom(3, 5, 10), (people, k) => {
      const total = people.reduce((a, b) => a + b, 0);
      const visible = shown(people, total, k);
      const hidden = visible.filter((cell) => cell === null).length;
      if (hidden === 0 || hidden === people.length) return;
      const left = visible.reduce<number>((rest, cell) => rest - (cell ?? 0), total);
      // each hidden number is at least 1, because zero would be shown
      expect(hidden).toBeGreaterThanOrEqual(2);
      expect(left - hidden + 1).toBeGreaterThanOrEqual(k);
    }),
    { numRuns: 2000 },
  );
});
