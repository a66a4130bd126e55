import { trustOfTheme, trustOfWhole } from './trust-words.js';

// C. Hennig (2007): stable clusters yield a mean Jaccard of 0.75 or more, 0.6 to 0.75 indicates patterns, below 0.6 is not trusted
it.each([
  [1, 'stable'],
  [0.75, 'stable'],
  [0.7499, 'pattern'],
  [0.6, 'pattern'],
  [0.5999, 'provisional'],
  [0, 'provisional'],
  [null, null],
])('turns a stability of %p into %p', (stability, word) => {
  expect(trustOfTheme(stability)).toBe(word);
});

it.each([
  [0.8, 'stable'],
  [0.5, 'pattern'],
  [0.49, 'provisional'],
  [null, null],
])('turns an agreement of %p between two halves into %p', (halves, word) => {
  expect(trustOfWhole(halves)).toBe(word);
});
