/** Stretches in which things are counted over time; a week begins on Monday. */
export const TIME_UNITS = ['day', 'week', 'month', 'year'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** More bars than these are no picture: days are offered for a quarter, weeks for four years. */
const MOST_DAYS: Readonly<Record<TimeUnit, number>> = { day: 92, week: 4 * 366, month: 60 * 366, year: Infinity };

/** The last day of a period that begins on a day. @example lastDayOf('2026-02-01', 'month'); // '2026-02-28' */
export function lastDayOf(start: string, unit: TimeUnit): string {
  const date = new Date(`${start}T00:00:00Z`);
  if (unit === 'week') date.setUTCDate(date.getUTCDate() + 6);
  else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + 1, 0);
  else if (unit === 'year') date.setUTCFullYear(date.getUTCFullYear() + 1, 0, 0);
  return date.toISOString().slice(0, 10);
}

/** The day after a period, on which the next one begins. @example nextStart('2026-12-01', 'month'); // '2027-01-01' */
export function nextStart(start: string, unit: TimeUnit): string {
  const date = new Date(`${lastDayOf(start, unit)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** The units in which a stretch of time can be told. @example unitsFor('2026-03-01', '2026-04-30'); // ['day', 'week', 'month', 'year'] */
export function unitsFor(first: string, last: string): readonly TimeUnit[] {
  const days = (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000 + 1;
  return TIME_UNITS.filter((unit) => days <= MOST_DAYS[unit]);
}
