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

const TWO = [
  { size: 90, stability: null },
  { size: 60, stability: null },
];

it.each([
  [0.8, 'stable'],
  [0.5, 'pattern'],
  [0.49, 'provisional'],
  [null, null],
])('turns an agreement of %p between two halves into %p where nothing else is known', (halves, word) => {
  expect(trustOfWhole(halves, TWO)).toBe(word);
});

// (90 × 0.58 + 60 × 0.73) / 150 = 0.64; (90 × 0.5 + 60 × 0.73) / 150 = 0.592
it('calls the whole no better than its themes are on average, nor than its halves', () => {
  const themes = (first: number, second: number) => [
    { size: 90, stability: first },
    { size: 60, stability: second },
  ];
  expect(trustOfWhole(0.81, themes(0.58, 0.73))).toBe('pattern');
  expect(trustOfWhole(0.81, themes(0.5, 0.73))).toBe('provisional');
  expect(trustOfWhole(0.81, themes(0.8, 0.9))).toBe('stable');
  expect(trustOfWhole(0.3, themes(0.8, 0.9))).toBe('provisional');
});

it('says nothing of one theme, which always comes back', () => {
  expect(trustOfWhole(1, [{ size: 60, stability: null }])).toBeNull();
});
