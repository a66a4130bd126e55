import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { type PopulationCell } from '#domain';

const oracle = JSON.parse(readFileSync(join(cwd(), 'test/oracles/28_reference_population.json'), 'utf8'));
/** The residents of Augustów at the end of 2019 as they were published: 540 short. */
export const PUBLISHED: [string, number][] = Object.entries(oracle.cases[0].input.groups);
/** The same with the one cell put right. */
export const REPAIRED: [string, number][] = Object.entries(oracle.cases[1].input.groups);

export const groupsOf = (rows: readonly [string, number][]) =>
  rows.map(([group, population]) => ({ group, population }));

export function cell(groups: Record<string, string>, population: number | null, row = 2): PopulationCell {
  return { groups, population, mark: population === null ? 'no-information' : null, row, estimated: false };
}

export const ages = (rows: readonly [string, number | null][]) =>
  rows.map(([age, people], index) => cell({ age }, people, index + 2));
