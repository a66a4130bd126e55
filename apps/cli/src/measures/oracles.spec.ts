import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { MEASURES } from './index.js';

interface Oracle {
  readonly relative_tolerance: number;
  readonly cases: readonly { readonly name: string; readonly input: unknown; readonly expected: unknown }[];
}

const folder = join(cwd(), 'test/oracles');
/** Their answers are judged by what they must do, in tests of their own. */
const JUDGED_ELSEWHERE = ['cell-suppression', 'pii-corpus'];
/** Solved by steps, so that two programs stop a little apart. */
const ITERATIVE = ['r-indicator', 'poststratified-support', 'raking', 'raked-support'];

const files = readdirSync(folder)
  .filter((file) => /^\d\d_.+\.json$/.test(file))
  .map((file) => ({ file, name: file.slice(3, -5).replaceAll('_', '-') }));
const cases = files
  .filter(({ name }) => !JUDGED_ELSEWHERE.includes(name))
  .flatMap(({ file, name }) => {
    const oracle: Oracle = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const tolerance = ITERATIVE.includes(name) ? 1e-6 : oracle.relative_tolerance;
    return oracle.cases.map((one) => ({ ...one, measure: name, tolerance }));
  });

it('has a measure for every one of the thirty files', () => {
  expect(files).toHaveLength(30);
  expect(files.filter(({ name }) => !Object.hasOwn(MEASURES, name))).toEqual([]);
});

it.each(cases)('measures $measure of $name as R or scipy does', ({ measure, input, expected, tolerance }) => {
  // what the program prints, so that undefined and NaN do not pass for a number
  const got: unknown = JSON.parse(JSON.stringify(MEASURES[measure].compute(input)));
  expect(differences(got, expected, tolerance)).toEqual([]);
});

/** Where the answer lacks a key that is expected or is further from it than the tolerance. */
function differences(got: unknown, want: unknown, tolerance: number, path = '$'): string[] {
  const told = `${path}: ${JSON.stringify(got)} instead of ${JSON.stringify(want)}`;
  if (typeof want === 'number') {
    const isClose = typeof got === 'number' && Math.abs(got - want) <= tolerance * Math.max(1, Math.abs(want));
    return isClose ? [] : [told];
  }
  if (typeof want !== 'object' || want === null) return got === want ? [] : [told];
  if (typeof got !== 'object' || got === null) return [told];
  if (Array.isArray(want) && (!Array.isArray(got) || got.length !== want.length)) return [told];
  return Object.entries(want).flatMap(([key, value]) =>
    differences((got as Record<string, unknown>)[key], value, tolerance, `${path}.${key}`),
  );
}
