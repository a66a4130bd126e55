import { lastDayOf, TIME_UNITS, type TimeUnit } from '#domain';

/** How much there was in a stretch of time that begins on a day. */
export interface PeriodCount {
  readonly start: string;
  readonly contributions: number;
  /** Of everything that was said in that time, where the figure is of a part of it. */
  readonly of?: number;
  /** Behind them, each once in the period; not known where periods were added up. */
  readonly people?: number;
}

/** A stretch with the days that were counted in it: a month made of weeks begins and ends with whole weeks. */
export interface Stretch extends PeriodCount {
  readonly first: string;
  readonly last: string;
}

/** Units that periods of one can be added up to: weeks are not months, so a week that lies in two counts where it begins. */
export function unitsAbove(unit: TimeUnit): readonly TimeUnit[] {
  return TIME_UNITS.slice(TIME_UNITS.indexOf(unit));
}

/**
 * Periods added up to larger ones, each with the days that it was counted from, so that its list has the same length.
 * @example gather([{ start: '2026-03-30', contributions: 2 }], 'week', 'month')[0]; // { start: '2026-03-01', first: '2026-03-30', last: '2026-04-05', … }
 */
export function gather(periods: readonly PeriodCount[], of: TimeUnit, unit: TimeUnit): readonly Stretch[] {
  const sums = new Map<string, Stretch>();
  for (const period of periods) {
    const { start } = period;
    const begins =
      unit === 'year' ? `${start.slice(0, 4)}-01-01` : unit === 'month' ? `${start.slice(0, 7)}-01` : start;
    const before = sums.get(begins);
    sums.set(begins, {
      start: begins,
      first: before?.first ?? start,
      last: lastDayOf(start, of),
      contributions: period.contributions + (before?.contributions ?? 0),
      ...(period.of === undefined ? {} : { of: period.of + (before?.of ?? 0) }),
    });
  }
  return [...sums.values()];
}

/** Periods that begin within two days; an end that is not given leaves it open. */
export function within<Period extends PeriodCount>(
  periods: readonly Period[],
  from: string | null,
  to: string | null,
): readonly Period[] {
  return periods.filter(({ start }) => (from === null || start >= from) && (to === null || start <= to));
}

/** A day of an address; null for what is none. */
export function dayOf(value: string | null): string | null {
  if (value === null || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const date = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value ? null : value;
}
