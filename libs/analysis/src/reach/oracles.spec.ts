import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { dissimilarity } from './dissimilarity.js';
import { participationRate } from './participation-rate.js';
import { representationRatio } from './representation-ratio.js';

interface Oracle<Input, Expected> {
  relative_tolerance: number;
  cases: { name: string; input: Input; expected: Expected }[];
}
type Numbers = Record<string, number | null>;

function readOracle<Input, Expected>(name: string): Oracle<Input, Expected> {
  return JSON.parse(readFileSync(join(cwd(), 'test/oracles', `${name}.json`), 'utf8'));
}

function expectClose(got: Record<string, unknown>, want: Record<string, unknown>, tolerance: number): void {
  expect(Object.keys(got)).toEqual(expect.arrayContaining(Object.keys(want)));
  for (const [key, value] of Object.entries(want)) {
    if (typeof value !== 'number') expect({ [key]: got[key] }).toEqual({ [key]: value });
    else expect(Math.abs((got[key] as number) - value)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(value)));
  }
}

const rates = readOracle<{ x: number; n: number; conf: number }, Numbers & { status: string }>(
  '01_participation_rate_wilson',
);
it.each(rates.cases)('gives the participation rate of $name as R does', ({ input, expected }) => {
  const { reason, ...rate } = participationRate(input.x, input.n, input.conf);
  expectClose({ ...rate, status: reason ?? 'ok' }, expected, rates.relative_tolerance);
});

interface RatioInput {
  participants: Record<string, number>;
  population: Record<string, number>;
  conf: number;
}
type RatioExpected = Record<string, unknown> & { ci_wilson: number[]; ci_log: number[]; rate_ratio_ci: number[] };
const ratios = readOracle<RatioInput, RatioExpected[]>('02_representation_ratio');
it.each(ratios.cases)('gives the representation ratios of $name as R does', ({ input, expected }) => {
  const got = representationRatio(
    new Map(Object.entries(input.participants)),
    new Map(Object.entries(input.population)),
    input.conf,
  );
  expect(got).toHaveLength(expected.length);
  expected.forEach(({ ci_wilson, ci_log, rate_ratio_ci, ...want }, index) => {
    const row = got[index];
    const flat = {
      group: row.group,
      share: row.share,
      population_share: row.populationShare,
      ratio: row.ratio,
      log2_ratio: row.log2Ratio,
      se_log: row.seLog,
      rate_ratio_vs_rest: row.rateRatioVsRest,
      missing_people: row.missingPeople,
    };
    expectClose(flat, want, ratios.relative_tolerance);
    const intervals = [row.lower, row.upper, row.logLower, row.logUpper, row.rateRatioLower, row.rateRatioUpper];
    expectClose({ ...intervals }, { ...ci_wilson.concat(ci_log, rate_ratio_ci) }, ratios.relative_tolerance);
  });
});

const distances = readOracle<Omit<RatioInput, 'conf'>, Numbers & { in_frame: Numbers }>('03_dissimilarity');
it.each(distances.cases)('gives the dissimilarity of $name as R does', ({ input, expected }) => {
  const got = dissimilarity(new Map(Object.entries(input.participants)), new Map(Object.entries(input.population)));
  const { in_frame, ...want } = expected;
  const flat = {
    dissimilarity: got.dissimilarity,
    similarity: got.similarity,
    people_to_shift: got.peopleToShift,
    hellinger: got.hellinger,
  };
  expectClose(flat, want, distances.relative_tolerance);
  expectClose({ ...got.inFrame }, in_frame, distances.relative_tolerance);
});
