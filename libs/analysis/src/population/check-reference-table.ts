import { type ReferenceTable, type ReadGroup } from './reference-table.js';
import { readAgeBand } from './age-band.js';
import { blockSum, impliedCell, type ImpliedCell } from './implied-cell.js';

export const REFERENCE_PROBLEMS = [
  'empty-table',
  'empty-group',
  'negative-population',
  'duplicate-group',
  'total-row',
  'overlapping-bands',
  'percentages-off',
  'shares-only',
  'sum-differs',
  'block-differs',
  'joint-differs',
  'variables-disagree',
  'gapped-bands',
  'no-information',
] as const;
export type ReferenceProblemCode = (typeof REFERENCE_PROBLEMS)[number];

/** What makes a table unusable. Sums that differ are warnings, because published tables do differ. */
const FATAL: readonly ReferenceProblemCode[] = [
  'empty-table',
  'empty-group',
  'negative-population',
  'duplicate-group',
  'total-row',
  'overlapping-bands',
  'percentages-off',
];

export interface ReferenceProblem {
  readonly code: ReferenceProblemCode;
  readonly fatal: boolean;
  readonly variable: string | null;
  readonly group: string | null;
  /** Another group that the problem is about, such as the band that shares years with this one. */
  readonly other: string | null;
  /** Rows of the file. */
  readonly rows: readonly number[];
  readonly found: number | null;
  readonly expected: number | null;
  /** The one cell that explains a sum that differs. */
  readonly implied: ImpliedCell | null;
}

const NAMES_OF_TOTALS = new Set(['ogółem', 'ogolem', 'razem', 'suma', 'total', 'all']);
/** How far percentages may be from 100: half a point, for rounding. */
const PERCENT_TOLERANCE = 0.5;

export interface CheckedTable extends ReferenceTable {
  /** Percentages instead of people: there are no rates then. */
  readonly sharesOnly: boolean;
  readonly problems: readonly ReferenceProblem[];
}

/**
 * Does a table add up, and is it one of people or of shares? Everything is listed with the rows of the file, nothing is repaired.
 *
 * Groups of each variable must sum to the total, men and women too, blocks to their groups, joint cells to their margins, all of them to
 * the person. Percentages (marked so, or broken numbers around 100) that sum to 100 ± 0.5 are taken as shares; at 97 they are refused.
 *
 * @param options.unit what the numbers are, where a person has said so; `auto` tells it from the numbers
 * @see docs/methods/reference-populations.md
 */
export function checkReferenceTable(
  table: ReferenceTable,
  options: { readonly unit?: 'people' | 'shares' | 'auto'; readonly percentages?: boolean } = {},
): CheckedTable {
  const unit = options.unit ?? 'auto';
  const margins = table.groups.filter(({ variable }) => !variable.includes(':'));
  const broken = [...emptyTable(table), ...badGroups(table.groups), ...repeated(table), ...overlaps(margins)];
  const shares = unit === 'people' ? null : sharesOf(table, unit === 'shares' || options.percentages === true);
  if (shares === null) {
    const sums = broken.length > 0 ? [] : sumsOf(table);
    return { ...table, sharesOnly: false, problems: [...broken, ...missing(table), ...gaps(margins), ...sums] };
  }
  return {
    ...table,
    groups: table.groups.map((group) => ({ ...group, population: group.population * shares.factor })),
    total: null,
    blocks: [],
    sharesOnly: true,
    problems: [...broken, ...missing(table), ...gaps(margins), ...shares.problems],
  };
}

function problem(code: ReferenceProblemCode, about: Partial<ReferenceProblem> = {}): ReferenceProblem {
  return {
    code,
    fatal: FATAL.includes(code),
    variable: null,
    group: null,
    other: null,
    rows: [],
    found: null,
    expected: null,
    implied: null,
    ...about,
  };
}

function emptyTable({ groups }: ReferenceTable): ReferenceProblem[] {
  return groups.length === 0 ? [problem('empty-table')] : [];
}

function badGroups(groups: readonly ReadGroup[]): ReferenceProblem[] {
  return groups.flatMap(({ variable, group, rows, population }) => {
    const parts = group.split(':').map((part) => part.trim().toLowerCase());
    if (parts.includes('')) return [problem('empty-group', { variable, group, rows })];
    if (parts.some((part) => NAMES_OF_TOTALS.has(part))) return [problem('total-row', { variable, group, rows })];
    return population < 0 ? [problem('negative-population', { variable, group, rows, found: population })] : [];
  });
}

function repeated({ repeated: cells }: ReferenceTable): ReferenceProblem[] {
  return cells.map(({ variable, group, rows }) => problem('duplicate-group', { variable, group, rows }));
}

function missing({ missing: cells }: ReferenceTable): ReferenceProblem[] {
  return cells.map(({ variable, group, row }) => problem('no-information', { variable, group, rows: [row] }));
}

function agesOf(margins: readonly ReadGroup[]) {
  return margins
    .filter(({ variable }) => variable === 'age')
    .flatMap((group) => {
      const band = readAgeBand(group.group);
      return band === null ? [] : [{ ...group, band }];
    })
    .sort((a, b) => a.band.from - b.band.from || a.band.to - b.band.to);
}

function overlaps(margins: readonly ReadGroup[]): ReferenceProblem[] {
  const ages = agesOf(margins);
  return ages.slice(1).flatMap((age, index) => {
    const before = ages[index]!;
    const rows = [...before.rows, ...age.rows];
    return age.band.from <= before.band.to && age.group !== before.group
      ? [problem('overlapping-bands', { variable: 'age', group: age.group, other: before.group, rows })]
      : [];
  });
}

function gaps(margins: readonly ReadGroup[]): ReferenceProblem[] {
  const ages = agesOf(margins);
  return ages.slice(1).flatMap((age, index) => {
    const before = ages[index]!;
    const rows = [...before.rows, ...age.rows];
    return age.band.from > before.band.to + 1
      ? [problem('gapped-bands', { variable: 'age', group: age.group, other: before.group, rows })]
      : [];
  });
}

function variablesOf(groups: readonly ReadGroup[]): string[] {
  return [...new Set(groups.map(({ variable }) => variable))].filter((variable) => !variable.includes(':'));
}

const sum = (groups: readonly { readonly population: number }[]): number =>
  groups.reduce((all, { population }) => all + population, 0);

/** Whole numbers agree exactly; the tolerance is for estimates with decimals. */
const differs = (a: number, b: number): boolean => Math.abs(a - b) > 1e-6 * Math.max(1, Math.abs(b));

function sharesOf(
  { groups, total }: ReferenceTable,
  told: boolean,
): { factor: number; problems: ReferenceProblem[] } | null {
  const variables = variablesOf(groups).map((variable) => {
    const own = groups.filter((group) => group.variable === variable);
    return { variable, own, sum: sum(own) };
  });
  if (variables.length === 0) return null;
  const all = variables.map((variable) => variable.sum);
  const broken = groups.some(({ population }) => !Number.isInteger(population));
  const ofOne = broken && all.every((each) => each > 0.9 && each < 1.1);
  const near100 = all.every((each) => Math.abs(each - 100) <= 10);
  const exactly100 = all.every((each) => Math.abs(each - 100) <= PERCENT_TOLERANCE);
  const wholeTotal = total !== null && total > 100 + PERCENT_TOLERANCE;
  if (!told && (wholeTotal || !(ofOne || (broken && near100) || exactly100))) return null;
  const factor = ofOne ? 100 : 1;
  const problems = variables.map(({ variable, own, sum: found }) => {
    const rows = own.flatMap((group) => group.rows);
    const percent = found * factor;
    const isOff = Math.abs(percent - 100) > PERCENT_TOLERANCE + 1e-9;
    return problem(isOff ? 'percentages-off' : 'shares-only', { variable, rows, found: percent, expected: 100 });
  });
  return { factor, problems };
}

function sumsOf(table: ReferenceTable): ReferenceProblem[] {
  const { groups, total } = table;
  const margins = variablesOf(groups).map((variable) => {
    const own = groups.filter((group) => group.variable === variable);
    return { variable, own, found: sum(own), rows: own.flatMap((group) => group.rows) };
  });
  const isWhole = (variable: string) => !table.missing.some((cell) => cell.variable === variable);
  const expected = total ?? margins[0]?.found ?? null;
  const off = margins
    .slice(total === null ? 1 : 0)
    .filter(({ variable, found }) => isWhole(variable) && expected !== null && differs(found, expected));
  const code = total === null ? ('variables-disagree' as const) : ('sum-differs' as const);
  return [
    ...off.map(({ variable, own, found, rows }) =>
      problem(code, {
        variable,
        rows,
        found,
        expected,
        implied:
          variable === 'age' && total !== null ? impliedCell(sortedAges(own), total - found, table.blocks) : null,
      }),
    ),
    ...blocksOff(table),
    ...jointsOff(table),
  ];
}

function sortedAges(groups: readonly ReadGroup[]): ReadGroup[] {
  return agesOf(groups).map(({ variable, group, population, estimated, rows }) => ({
    variable,
    group,
    population,
    estimated,
    rows,
  }));
}

function blocksOff({ groups, blocks }: ReferenceTable): ReferenceProblem[] {
  const ages = groups.filter(({ variable }) => variable === 'age');
  return blocks.flatMap(({ group, population }) => {
    const found = blockSum(ages, group);
    return found !== null && differs(found, population)
      ? [problem('block-differs', { variable: 'age', group, found, expected: population })]
      : [];
  });
}

/** A margin that is given beside a joint table must be the sum of its cells; the first that is not is named. */
function jointsOff({ groups, missing: cells }: ReferenceTable): ReferenceProblem[] {
  const joints = [...new Set(groups.map(({ variable }) => variable))].filter((variable) => variable.includes(':'));
  return joints
    .filter((joint) => !cells.some(({ variable }) => variable === joint))
    .flatMap((joint) =>
      joint.split(':').flatMap((variable, position) => {
        const off = groups
          .filter((group) => group.variable === variable)
          .map((margin) => {
            const inside = groups.filter(
              (cell) => cell.variable === joint && cell.group.split(':')[position] === margin.group,
            );
            return { margin, inside, found: sum(inside) };
          })
          .find(({ margin, inside, found }) => inside.length > 0 && differs(found, margin.population));
        return off
          ? [
              problem('joint-differs', {
                variable,
                group: off.margin.group,
                rows: [...new Set([...off.margin.rows, ...off.inside.flatMap(({ rows }) => rows)])],
                found: off.found,
                expected: off.margin.population,
              }),
            ]
          : [];
      }),
    );
}
