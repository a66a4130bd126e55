import { groupingThreshold } from './grouping-threshold.js';

function withheld(confidence: readonly number[]): number {
  const threshold = groupingThreshold(Float64Array.from(confidence));
  return confidence.filter((value) => value < threshold).length;
}

it('withholds those under one half in a small consultation, and never more than three in ten', () => {
  expect(withheld([0.9, 0.8, 0.3, 0.7, 0.7, 0.9, 0.6, 0.8, 0.9, 0.7])).toBe(1);
  expect(withheld([0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.42, 0.44, 0.46])).toBe(3);
});

it('withholds the least sure 17 % from five hundred texts on', () => {
  expect(withheld(Array.from({ length: 1000 }, (_, at) => at / 1200))).toBe(170);
});

it('withholds nobody who is sure', () => {
  expect(withheld(Array.from({ length: 1000 }, (_, at) => 0.96 + at / 100_000))).toBe(0);
  expect(withheld(Array.from({ length: 60 }, () => 1))).toBe(0);
  expect(groupingThreshold(new Float64Array(0))).toBe(0);
});
