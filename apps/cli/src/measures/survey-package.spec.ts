import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { MEASURES } from './index.js';

interface Reference {
  readonly cases: readonly {
    readonly measure: string;
    readonly name: string;
    readonly input: unknown;
    readonly expected: unknown;
  }[];
}

/** Made by `survey-package.R`, which stands beside it. */
const { cases }: Reference = JSON.parse(readFileSync(join(cwd(), 'test/references/survey-package.json'), 'utf8'));

it.each(cases)('measures $measure of $name as R and its survey package do', ({ measure, input, expected }) => {
  const got = JSON.parse(JSON.stringify(MEASURES[measure].compute(input))) as unknown;
  expect(leavesOf(expected).filter(([path, want]) => !isNear(valueAt(got, path), want))).toEqual([]);
});

/** Every number, word or null within a value, with the keys that lead to it. */
function leavesOf(value: unknown, path: readonly string[] = []): [readonly string[], unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key], value);
}

function isNear(got: unknown, want: unknown): boolean {
  if (typeof want !== 'number' || typeof got !== 'number') return got === want;
  return Math.abs(got - want) <= 1e-7 * Math.max(1, Math.abs(want));
}
