import { type UndefinedReason } from '#domain';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.js';
import { twoProportions } from '../statistics/two-proportions.js';

/** What a difference must have before it is set apart: chance below one in twenty, size, and people. */
const LARGEST_Q = 0.05;
const [LEAST_LIFT, MOST_LIFT] = [0.8, 1.25];
const FEWEST_PEOPLE = 10;

export interface ThemeByGroupInput {
  /** People of known group who raised the theme, and of them those of each group, in the order of `groups`; null where hidden. */
  readonly themes: readonly {
    readonly theme: string;
    readonly people: number;
    readonly byGroup: readonly (number | null)[];
  }[];
  /** All people of each group, those who raised no theme too. */
  readonly groups: readonly { readonly group: string; readonly people: number }[];
  /** All people of known group, once each. */
  readonly known: number;
}

export interface ThemeByGroupOptions {
  /** Of the interval, 0…1. Default 0.95. */
  readonly confidence?: number;
  /** A group, and the rest, must have at least so many people to be compared. Default 1. */
  readonly smallestBase?: number;
}

/** One theme in one group. Shares are 0…1. */
export interface ThemeGroupRow {
  readonly theme: string;
  readonly group: string;
  /** People of the group who raised the theme; null when hidden. */
  readonly people: number | null;
  /** People of the group who would have raised it if the group were like everybody; against it, few `people` show who is silent. */
  readonly expected: number | null;
  /** Of all people of the group. */
  readonly share: number | null;
  /** share ÷ share of all people of known group; above 1 the group raises it more. */
  readonly lift: number | null;
  /** share − share of everybody else of known group, with Newcombe's interval. */
  readonly difference: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Fisher's exact p, two-sided. */
  readonly p: number | null;
  /** The q-value of Benjamini and Hochberg over all rows that were tested. */
  readonly q: number | null;
  /** Set apart: q ≤ .05, lift outside 0.8…1.25, and ten people of the group at least who raised it. */
  readonly flag: 'more' | 'less' | null;
  readonly reason: UndefinedReason | null;
}

export interface ThemeByGroup {
  /** Theme by theme in the order given, each with every group in the order given. */
  readonly rows: readonly ThemeGroupRow[];
  /** Rows that were tested, and of these the rows set apart: "4 of 210 comparisons". */
  readonly compared: number;
  readonly flagged: number;
}

/**
 * Who raised what: for each theme and group how many people of the group raised it, how much more or less often than everybody else,
 * and whether chance alone would do as much among so many comparisons.
 *
 *     lift = (x / n) / (X / N),   difference = x / n − (X − x) / (N − n),   p by Fisher's exact test,   q over all tested rows
 *
 * People are counted, never contributions: who wrote twenty times counts once. Only counts go in, so 30 themes by 48 groups of 100,000
 * people take well under a second. Hidden cells, groups without people or under `smallestBase`, and a group that holds everybody are
 * not tested and leave the family of comparisons. For one family over several variables join their rows with `asOneFamily`.
 *
 * @param input counts; the groups of one variable share nobody, and need not hold all of `known` (a hidden group is left out)
 * @returns a row per theme and group; what is undefined is null with `suppressed`, `no_participants` or `too_few`
 * @throws {RangeError} when a theme has not one count per group, or a count is no whole number or greater than what it is part of
 * @see docs/methods/theme-by-group.md
 * @example themeByGroup({ themes: [{ theme: 'parking', people: 78, byGroup: [18, 60] }],
 *   groups: [{ group: '65+', people: 51 }, { group: '25-64', people: 361 }], known: 412 }).rows[0]; // lift 1.86, p 0.00345
 */
export function themeByGroup(
  { themes, groups, known }: ThemeByGroupInput,
  { confidence = 0.95, smallestBase = 1 }: ThemeByGroupOptions = {},
): ThemeByGroup {
  const rows = themes.flatMap(({ theme, people, byGroup }) => {
    if (byGroup.length !== groups.length)
      throw new RangeError(`${theme}: ${byGroup.length} counts, ${groups.length} groups`);
    return groups.map(({ group, people: size }, at): ThemeGroupRow => {
      const count = byGroup[at]!;
      const row = { ...NOTHING, theme, group, people: count };
      if (count === null) return { ...row, reason: 'suppressed' };
      const compared = twoProportions(count, size, people - count, known - size, confidence);
      const { share, lift } = compared;
      if (compared.reason !== null) return { ...row, share, lift, reason: compared.reason };
      if (Math.min(size, known - size) < smallestBase) return { ...row, reason: 'too_few' };
      const { difference, lower, upper, pExact: p } = compared;
      return { ...row, expected: (size * people) / known, share, lift, difference, lower, upper, p };
    });
  });
  return asOneFamily(rows);
}

/**
 * Takes rows of several tables for one family of comparisons: their q-values and flags are set anew over all that were tested.
 *
 * @param rows of `themeByGroup`, of one table or of several that stand on one page
 * @returns the same rows in the same order
 * @example asOneFamily([...byAge.rows, ...byDistrict.rows]).compared; // 210
 */
export function asOneFamily(rows: readonly ThemeGroupRow[]): ThemeByGroup {
  const tested = rows.filter(({ p }) => p !== null);
  const qValues = benjaminiHochberg(tested.map(({ p }) => p!));
  const qOf = new Map(tested.map((row, at) => [row, qValues[at]!]));
  const judged = rows.map((row): ThemeGroupRow => {
    const q = qOf.get(row) ?? null;
    return { ...row, q, flag: flagOf({ ...row, q }) };
  });
  return { rows: judged, compared: tested.length, flagged: judged.filter(({ flag }) => flag !== null).length };
}

function flagOf({ q, lift, people }: ThemeGroupRow): ThemeGroupRow['flag'] {
  if (q === null || q > LARGEST_Q || lift === null || people === null || people < FEWEST_PEOPLE) return null;
  if (lift > MOST_LIFT) return 'more';
  return lift < LEAST_LIFT ? 'less' : null;
}

const NOTHING = {
  expected: null,
  share: null,
  lift: null,
  difference: null,
  lower: null,
  upper: null,
  p: null,
  q: null,
  flag: null,
  reason: null,
} as const;
