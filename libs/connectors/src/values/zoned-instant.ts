/** A reading of a wall clock and calendar, without a zone. `month` is 1…12. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();
const HOUR_MS = 3_600_000;

/**
 * The moment at which clocks in `zone` show `local`. When they show it twice (the hour after summer time ends) the first is meant;
 * when they never show it (the hour that summer time skips) the clock is read as if it had not been put forward.
 *
 * @throws {RangeError} for a zone that does not exist
 * @example zonedInstant({ year: 2026, month: 7, day: 1, hour: 12, minute: 0, second: 0 }, 'Europe/Warsaw'); // 10:00 UTC
 */
export function zonedInstant(local: LocalTime, zone: string): Date {
  const asUtc = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);
  const before = offsetMs(asUtc - 24 * HOUR_MS, zone);
  const after = offsetMs(asUtc + 24 * HOUR_MS, zone);
  const early = asUtc - before;
  if (offsetMs(early, zone) === before) return new Date(early);
  const late = asUtc - after;
  return new Date(offsetMs(late, zone) === after ? late : early);
}

/** What clocks in `zone` show at a moment. */
export function localTime(instant: Date, zone: string): LocalTime {
  const shown = new Date(instant.getTime() + offsetMs(instant.getTime(), zone));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
  };
}

/** How far clocks in `zone` are ahead of UTC at an instant; kept per quarter of an hour, since asking is slow. */
function offsetMs(instantMs: number, zone: string): number {
  const quarter = Math.floor(instantMs / (HOUR_MS / 4)) * (HOUR_MS / 4);
  const key = `${zone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(quarter)) parts[type] = Number(value);
  const shown = Date.UTC(
    parts['year']!,
    parts['month']! - 1,
    parts['day']!,
    parts['hour']!,
    parts['minute']!,
    parts['second']!,
  );
  if (offsets.size > 50_000) offsets.clear();
  offsets.set(key, shown - quarter);
  return shown - quarter;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}
