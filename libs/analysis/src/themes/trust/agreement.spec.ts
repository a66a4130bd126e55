import { adjustedRandIndex } from './adjusted-rand-index.js';
import { vMeasure } from './v-measure.js';

// scikit-learn's documentation: v_measure_score([0, 0, 1, 1], [0, 0, 1, 2]) = 0.8, and 0.66 for [0, 0, 1, 1] against [0, 1, 2, 3]
it('gives the V-measure that scikit-learn documents', () => {
  expect(vMeasure([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo(0.8, 10);
  expect(vMeasure([0, 0, 1, 1], [0, 1, 2, 3])).toBeCloseTo(0.6666666, 6);
  expect(vMeasure([0, 0, 0, 0], [0, 0, 1, 1])).toBeCloseTo(0, 10);
});

// scikit-learn's documentation: adjusted_rand_score([0, 0, 1, 2], [0, 0, 1, 1]) = 0.57…, ([0, 0, 1, 1], [0, 1, 0, 1]) = -0.5
it('gives the adjusted Rand index that scikit-learn documents', () => {
  expect(adjustedRandIndex([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(0.5714285, 6);
  expect(adjustedRandIndex([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 10);
  expect(adjustedRandIndex([0, 0, 0, 0], [0, 1, 2, 3])).toBeCloseTo(0, 10);
});

it('does not ask what groups are called', () => {
  expect(vMeasure([0, 0, 1, 2], ['b', 'b', 'c', 'a'])).toBeCloseTo(1, 10);
  expect(adjustedRandIndex([0, 0, 1, 2], ['b', 'b', 'c', 'a'])).toBe(1);
});

it('refuses groupings of different texts', () => {
  expect(() => vMeasure([1], [1, 2])).toThrow(RangeError);
  expect(() => adjustedRandIndex([1], [1, 2])).toThrow(RangeError);
});
