import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { InvalidInputError } from '#domain';
import { MEASURES } from './index.js';

interface Range {
  readonly cell: [number, number];
  readonly range: [number, number];
}
interface Case {
  readonly name: string;
  readonly input: {
    readonly inner_table: number[][];
    readonly threshold: number;
    readonly suppressed?: [number, number][];
  };
  readonly expected: {
    readonly primary: [number, number][];
    readonly exposed_by_primary_only: Range[];
    readonly minimum_complementary_cells: number;
    readonly feasible_ranges: Range[];
    readonly any_exact: boolean;
  };
}
interface Suppression {
  readonly primary: [number, number][];
  readonly exposed_by_primary_only: Range[];
  readonly suppressed: [number, number][];
}

const { cases } = JSON.parse(readFileSync(join(cwd(), 'test/oracles/22_cell_suppression.json'), 'utf8')) as {
  cases: Case[];
};
const compute = (input: unknown): unknown => JSON.parse(JSON.stringify(MEASURES['cell-suppression']!.compute(input)));

it.each(cases.filter(({ input }) => input.suppressed))('knows the ranges of $name', ({ input, expected }) => {
  expect(compute(input)).toEqual(expected);
});

it.each(cases.filter(({ input }) => !input.suppressed))('hides enough and little of $name', ({ input, expected }) => {
  const { primary, exposed_by_primary_only, suppressed } = compute(input) as Suppression;
  expect(primary).toEqual(expected.primary);
  expect(exposed_by_primary_only).toEqual(expected.exposed_by_primary_only);
  expect(suppressed.length - primary.length).toBeLessThanOrEqual(expected.minimum_complementary_cells + 2);
  // the audit that the case asks for: by the program's own ranges, which other tests hold against a search of all tables
  const { feasible_ranges: ranges } = compute({ ...input, suppressed }) as { feasible_ranges: Range[] };
  expect(ranges).toHaveLength(suppressed.length);
  for (const { cell, range } of ranges) {
    expect(range[1]).toBeGreaterThan(range[0]);
    if (!primary.some(([row, column]) => row === cell[0] && column === cell[1])) continue;
    expect(range[1]).toBeGreaterThanOrEqual(input.threshold);
    expect(range[1] - range[0]).toBeGreaterThanOrEqual(input.threshold - 1);
  }
});

it.each([
  ['cell-suppression', { inner_table: [[1, 2], [3]] }, 'inner_table'],
  ['cell-suppression', { inner_table: [[1, -2]] }, 'inner_table.0.1'],
  ['cell-suppression', { inner_table: [[1]], suppressed: [[1, 0]] }, 'suppressed'],
  ['differencing', { people: [], queries: [] }, 'queries'],
  ['differencing', { people: [], queries: [{}], threshold: 1 }, 'threshold'],
  ['rounding', { counts: [1.5], base: 5 }, 'counts.0'],
  ['rounding', { counts: [1], base: 0 }, 'base'],
  ['rounding', { base: 5 }, 'counts'],
  ['pseudonyms', { key_hex: 'zz', tenant: 'a', kind: 'email', value: 'x' }, 'key_hex'],
])('refuses %s of %j and names %s', (name, input, key) => {
  expect(() => MEASURES[name]!.compute(input)).toThrow(InvalidInputError);
  expect(() => MEASURES[name]!.compute(input)).toThrow(key);
});
