export type PeriodUnit = 'week' | 'month' | 'year';

const DAY_MS = 86_400_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})/;
/** So many periods can still be told apart in one row of bars. */
const [MOST_WEEKS, MOST_MONTHS] = [30, 60];
const MOST_PERIODS = 2_000;
/** 1 January 1970 was a Thursday. */
const DAYS_FROM_MONDAY = 3;

/**
 * The day of a date as a number of days since 1970.
 *
 * @param date begins with year, month and day, as `2026-03-02` or `2026-03-02T10:00:00Z` does
 * @returns null where it does not, or the month has no such day
 * @example dayOf('1970-01-02'); // 1
 */
export function dayOf(date: string): number | null {
  const parts = DAY.exec(date);
  if (parts === null) return null;
  const time = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Date(time).toISOString().startsWith(parts[0]) ? time / DAY_MS : null;
}

/** Weeks for half a year and a little more, months for five years, then years. */
export function unitFor(first: number, last: number): PeriodUnit {
  if (periodsBetween(first, last, 'week', MOST_WEEKS + 1) <= MOST_WEEKS) return 'week';
  return periodsBetween(first, last, 'month', MOST_MONTHS + 1) <= MOST_MONTHS ? 'month' : 'year';
}

/**
 * All periods from one day to another, those without anything in them too, by the day on which each begins: weeks on Mondays.
 *
 * @throws {RangeError} when there are more than 2,000
 */
export function listPeriods(first: number, last: number, unit: PeriodUnit): string[] {
  if (periodsBetween(first, last, unit, MOST_PERIODS + 1) > MOST_PERIODS) {
    throw new RangeError(`more than ${MOST_PERIODS} periods of a ${unit}`);
  }
  const periods: string[] = [];
  for (let day = beginOf(first, unit); day <= last; day = nextOf(day, unit)) periods.push(dateOf(day));
  return periods;
}

/** The beginning of the period that a day is in, as a date. */
export function periodOf(day: number, unit: PeriodUnit): string {
  return dateOf(beginOf(day, unit));
}

function periodsBetween(first: number, last: number, unit: PeriodUnit, most: number): number {
  let count = 0;
  for (let day = beginOf(first, unit); day <= last && count < most; day = nextOf(day, unit)) count += 1;
  return count;
}

function beginOf(day: number, unit: PeriodUnit): number {
  if (unit === 'week') return day - ((((day + DAYS_FROM_MONDAY) % 7) + 7) % 7);
  const date = new Date(day * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), unit === 'month' ? date.getUTCMonth() : 0, 1) / DAY_MS;
}

function nextOf(begin: number, unit: PeriodUnit): number {
  if (unit === 'week') return begin + 7;
  const date = new Date(begin * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return (unit === 'month' ? Date.UTC(year, month + 1, 1) : Date.UTC(year + 1, 0, 1)) / DAY_MS;
}

function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
