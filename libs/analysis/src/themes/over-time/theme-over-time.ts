import { benjaminiHochberg } from '../../statistics/benjamini-hochberg.js';
import { trendInShares, type TrendInShares } from '../../statistics/trend-in-shares.js';
import { dayOf, listPeriods, periodOf, unitFor, type PeriodUnit } from './periods.js';

/** A text with its theme and the day on which it was said. */
export interface DatedAssignment {
  /** Null for a text that belongs to no theme: it counts among all. */
  readonly theme: number | null;
  /** Begins with year, month and day; null where it is not known. */
  readonly date: string | null;
}

/** `unclear` where the texts say nothing of a trend, `too-few` where they could not. */
export type ThemeTrend = 'rising' | 'falling' | 'unclear' | 'too-few';

export interface ThemeOverTime {
  readonly theme: number;
  /** Texts of the theme in each period. */
  readonly counts: readonly number[];
  readonly trend: ThemeTrend;
  /** Standard errors of the trend, above 0 for a growing share, and its q-value; null where `too-few`. */
  readonly z: number | null;
  readonly q: number | null;
}

export interface ThemesOverTime {
  readonly unit: PeriodUnit;
  /** The day on which each period begins; without gaps. */
  readonly periods: readonly string[];
  /** Dated texts in each period, with and without a theme. */
  readonly totals: readonly number[];
  /** By number of the theme. */
  readonly themes: readonly ThemeOverTime[];
  /** Texts without a day, which are in no period. */
  readonly undated: number;
}

/** Of fewer texts in the theme, or beside it, nothing is said; and two days make no trend. */
const [FEWEST_TEXTS, FEWEST_DAYS] = [20, 3];
const LARGEST_Q = 0.05;
/** What changes by less than this between the two halves of the texts is no change to speak of. */
const [LEAST_RISE, LEAST_FALL] = [1.25, 0.8];

/**
 * How much was said on each theme week by week or month by month, and whether its share of all that was said grows or falls. The share
 * and not the count, because a consultation as a whole has its busy days.
 *
 * The test is that of Cochran and Armitage over the days (`trendInShares`), corrected for the number of themes (`benjaminiHochberg`).
 * A theme rises or falls when q ≤ 0.05 and its share in the later half of the texts is at least 1.25 times, or at most 0.8 times, that
 * in the earlier half. With fewer than 20 texts in the theme or beside it, or on fewer than three days, nothing is said.
 *
 * @param texts one row a text
 * @param unit how long a period is; `auto` takes weeks up to 30 of them, then months up to 60, then years
 * @returns no periods where no text has a day
 * @throws {RangeError} when there would be more than 2,000 periods
 * @see docs/methods/themes.md
 * @example themesOverTime([{ theme: 0, date: '2026-03-02' }]).periods; // ['2026-03-02'], a Monday
 */
export function themesOverTime(
  texts: readonly DatedAssignment[],
  { unit: wanted = 'auto' }: { readonly unit?: PeriodUnit | 'auto' } = {},
): ThemesOverTime {
  const dated = texts.flatMap(({ theme, date }) => {
    const day = date === null ? null : dayOf(date);
    return day === null ? [] : [{ theme, day }];
  });
  const themes = [...new Set(texts.map(({ theme }) => theme).filter((theme) => theme !== null))].sort((a, b) => a - b);
  const days = dated.map(({ day }) => day).sort((a, b) => a - b);
  const [first, last] = [days[0] ?? 0, days[days.length - 1] ?? -1];
  const unit = wanted === 'auto' ? unitFor(first, last) : wanted;
  const periods = days.length === 0 ? [] : listPeriods(first, last, unit);
  const middle = secondHalfFrom(days);
  const rows = themes.map((theme) => {
    const own = dated.filter((text) => text.theme === theme).map(({ day }) => day);
    return { theme, own, counts: countByPeriod(own, periods, unit), trend: trendOf(own, days) };
  });
  const q = benjaminiHochberg(rows.flatMap(({ trend }) => (trend === null ? [] : [trend.p])));
  let tested = 0;
  return {
    unit,
    periods,
    totals: countByPeriod(days, periods, unit),
    themes: rows.map(({ theme, own, counts, trend }) => {
      if (trend === null) return { theme, counts, trend: 'too-few', z: null, q: null };
      const found = q[tested++]!;
      return { theme, counts, trend: wordFor(trend.z, found, changeOf(own, days, middle)), z: trend.z, q: found };
    }),
    undated: texts.length - dated.length,
  };
}

function countByPeriod(days: readonly number[], periods: readonly string[], unit: PeriodUnit): number[] {
  const positions = new Map(periods.map((period, at) => [period, at]));
  const counts = new Array<number>(periods.length).fill(0);
  for (const day of days) counts[positions.get(periodOf(day, unit))!]! += 1;
  return counts;
}

function trendOf(own: readonly number[], all: readonly number[]): TrendInShares | null {
  if (own.length < FEWEST_TEXTS || all.length - own.length < FEWEST_TEXTS) return null;
  const byDay = new Map<number, { time: number; of: number; count: number }>();
  for (const day of all) {
    const point = byDay.get(day) ?? { time: day, of: 0, count: 0 };
    byDay.set(day, point);
    point.of += 1;
  }
  for (const day of own) byDay.get(day)!.count += 1;
  return byDay.size < FEWEST_DAYS ? null : trendInShares([...byDay.values()]);
}

/** The day in the middle; the one after the first where half of all was said on the first. */
function secondHalfFrom(days: readonly number[]): number {
  const middle = days[Math.floor(days.length / 2)] ?? 0;
  return middle > (days[0] ?? 0) ? middle : (days.find((day) => day > middle) ?? middle);
}

/** The share of the theme in the later half of all texts over that in the earlier half. */
function changeOf(own: readonly number[], all: readonly number[], middle: number): number {
  const later = (days: readonly number[]): number => days.filter((day) => day >= middle).length;
  const [ownLater, allLater] = [later(own), later(all)];
  const before = (own.length - ownLater) / (all.length - allLater);
  return before > 0 ? ownLater / allLater / before : ownLater > 0 ? Infinity : 1;
}

function wordFor(z: number, q: number, change: number): ThemeTrend {
  if (q > LARGEST_Q) return 'unclear';
  if (z > 0) return change >= LEAST_RISE ? 'rising' : 'unclear';
  return change <= LEAST_FALL ? 'falling' : 'unclear';
}
