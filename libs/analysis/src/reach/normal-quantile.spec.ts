import { normalQuantile } from './normal-quantile.js';

// Python: statistics.NormalDist().inv_cdf(p)
it.each([
  [0.5, 0],
  [0.95, 1.6448536269514715],
  [0.975, 1.9599639845400539],
  [0.995, 2.5758293035489],
  [0.9995, 3.2905267314918945],
  [0.001, -3.090232306167813],
])('puts the quantile of %d at %d', (probability, quantile) => {
  expect(normalQuantile(probability)).toBeCloseTo(quantile, 13);
});

it('refuses certainty', () => {
  expect(() => normalQuantile(1)).toThrow(RangeError);
});
