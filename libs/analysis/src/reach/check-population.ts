import { type PopulationGroup } from '#domain';

export interface PopulationProblem {
  readonly code:
    | 'empty-table'
    | 'empty-group'
    | 'negative-population'
    | 'not-a-number'
    | 'duplicate-group'
    | 'total-row'
    | 'sum-differs'
    | 'variables-disagree';
  readonly variable: string | null;
  readonly group: string | null;
  /** Positions in the list, from 0. */
  readonly rows: readonly number[];
  /** What was found and what was expected, where the problem is a sum. */
  readonly found: number | null;
  readonly expected: number | null;
}

const NAMES_OF_TOTALS = new Set(['ogółem', 'ogolem', 'razem', 'suma', 'total', 'all']);

/**
 * Does a population table add up? Every problem is listed with its rows, none is repaired.
 *
 * @param groups the table, one row per variable and group
 * @param total the published number of residents, when there is one: the groups of each variable must sum to it exactly
 * @returns an empty list when the table can be used
 * @example checkPopulation([{ variable: 'sex', group: 'women', population: 510 }, { variable: 'sex', group: 'men', population: 480 }], 1000);
 *          // [{ code: 'sum-differs', variable: 'sex', found: 990, expected: 1000, … }]
 */
export function checkPopulation(groups: readonly PopulationGroup[], total: number | null = null): PopulationProblem[] {
  if (groups.length === 0) return [problem('empty-table', null, null, [])];
  const problems: PopulationProblem[] = [];
  const firstRowOf = new Map<string, number>();
  groups.forEach(({ variable, group, population }, row) => {
    const at = (code: PopulationProblem['code'], rows = [row]) => problems.push(problem(code, variable, group, rows));
    if (group.trim() === '') at('empty-group');
    else if (NAMES_OF_TOTALS.has(group.trim().toLowerCase())) at('total-row');
    if (!Number.isFinite(population)) at('not-a-number');
    else if (population < 0) at('negative-population');
    const key = JSON.stringify([variable, group.trim()]);
    const earlier = firstRowOf.get(key);
    if (earlier === undefined) firstRowOf.set(key, row);
    else at('duplicate-group', [earlier, row]);
  });
  return problems.length > 0 ? problems : checkSums(groups, total);
}

function checkSums(groups: readonly PopulationGroup[], total: number | null): PopulationProblem[] {
  const sums = new Map<string, number>();
  for (const { variable, population } of groups) sums.set(variable, (sums.get(variable) ?? 0) + population);
  const rowsOf = (variable: string) => groups.flatMap((group, row) => (group.variable === variable ? [row] : []));
  if (total !== null) {
    return [...sums]
      .filter(([, sum]) => differs(sum, total))
      .map(([variable, sum]) => problem('sum-differs', variable, null, rowsOf(variable), sum, total));
  }
  const [first, ...others] = sums;
  return others
    .filter(([, sum]) => differs(sum, first[1]))
    .map(([variable, sum]) => problem('variables-disagree', variable, null, rowsOf(variable), sum, first[1]));
}

/** Whole numbers must agree exactly; the tolerance is for estimates with decimals. */
function differs(a: number, b: number): boolean {
  return Math.abs(a - b) > 1e-6 * Math.max(1, Math.abs(b));
}

function problem(
  code: PopulationProblem['code'],
  variable: string | null,
  group: string | null,
  rows: readonly number[],
  found: number | null = null,
  expected: number | null = null,
): PopulationProblem {
  return { code, variable, group, rows, found, expected };
}
