import { cohensKappa } from './cohens-kappa.js';

/** One pair per text from a square table: rows are the first coder's categories, columns the second's. */
function pairsOf(table: readonly (readonly number[])[]): [number, number][] {
  return table.flatMap((row, left) =>
    row.flatMap((count, right) => Array.from({ length: count }, (): [number, number] => [left, right])),
  );
}

/** Two dermatologists on 88 patients, from the documentation of SAS PROC FREQ, "Agreement Study". */
const SKIN = [
  [10, 4, 1, 0],
  [5, 10, 12, 2],
  [2, 4, 12, 5],
  [0, 2, 6, 13],
];

// SAS PROC FREQ: simple kappa 0.3449, ASE 0.0724, 95 % confidence limits 0.2030 and 0.4868
it('gives the kappa and the limits that SAS gives for two dermatologists', () => {
  const { kappa, interval, texts, agreement } = cohensKappa(pairsOf(SKIN));
  expect(kappa).toBeCloseTo(0.3449, 4);
  expect(interval!.lower).toBeCloseTo(0.203, 4);
  expect(interval!.upper).toBeCloseTo(0.4868, 4);
  expect(texts).toBe(88);
  expect(agreement).toBeCloseTo(45 / 88, 12);
});

// Stata's manual of kap, 85 mammograms: agreement 63.53 %, kappa 0.4728
it('gives the kappa of Stata for two radiologists', () => {
  const found = cohensKappa(
    pairsOf([
      [21, 12, 0, 0],
      [4, 17, 1, 0],
      [3, 9, 15, 2],
      [0, 0, 0, 1],
    ]),
  );
  expect(found.kappa).toBeCloseTo(0.4728, 4);
  expect(found.agreement).toBeCloseTo(0.6353, 4);
});

it('is 1 without width for perfect agreement, and −1 for perfect disagreement on halves', () => {
  const perfect = cohensKappa(
    pairsOf([
      [20, 0],
      [0, 30],
    ]),
  );
  expect(perfect.kappa).toBe(1);
  expect(perfect.interval).toEqual({ lower: 1, upper: 1 });
  expect(
    cohensKappa(
      pairsOf([
        [0, 20],
        [20, 0],
      ]),
    ).kappa,
  ).toBe(-1);
});

it('does not ask what categories are called, nor who codes first', () => {
  const [left, right] = [cohensKappa(pairsOf(SKIN)), cohensKappa(pairsOf(SKIN).map(([a, b]) => [`t${b}`, `t${a}`]))];
  expect(right.kappa).toBeCloseTo(left.kappa!, 12);
  expect(right.interval!.lower).toBeCloseTo(left.interval!.lower, 12);
});

it('says why it is silent: nothing was coded, or there was nothing to tell apart', () => {
  expect(cohensKappa([])).toEqual({ kappa: null, interval: null, texts: 0, agreement: null, reason: 'no-texts' });
  expect(cohensKappa(pairsOf([[9]]))).toMatchObject({ kappa: null, agreement: 1, reason: 'one-category' });
});

it('is 0 when one coder puts everything in one category and the other does not', () => {
  const found = cohensKappa([
    ['a', 'a'],
    ['a', 'b'],
    ['a', 'c'],
  ]);
  expect(found.kappa).toBeCloseTo(0, 12);
  expect(found.reason).toBeNull();
});
