import { localTime, zonedInstant } from '#connectors';
import { type SyncSchedule } from '#domain';

const HOUR_MS = 3_600_000;
const FIRST_WAIT_MS = 15 * 60_000;
const LONGEST_WAIT_MS = 24 * HOUR_MS;
const MONDAY = 1;

/**
 * When a platform is read next by itself: an hour from now, or the next time that clocks of the municipality show the hour (on a
 * Monday where it is weekly); null for never.
 *
 * @param hour 0…23; hourly syncs do not look at it
 * @example nextSync('daily', 3, new Date('2026-03-02T12:00:00Z'), 'Europe/Warsaw'); // 2026-03-03T02:00:00Z
 */
export function nextSync(schedule: SyncSchedule, hour: number, now: Date, zone: string): Date | null {
  if (schedule === 'off') return null;
  if (schedule === 'hourly') return new Date(now.getTime() + HOUR_MS);
  const today = localTime(now, zone);
  for (let days = 0; ; days += 1) {
    const day = new Date(Date.UTC(today.year, today.month - 1, today.day + days));
    if (schedule === 'weekly' && day.getUTCDay() !== MONDAY) continue;
    const at = zonedInstant(
      {
        ...today,
        year: day.getUTCFullYear(),
        month: day.getUTCMonth() + 1,
        day: day.getUTCDate(),
        hour,
        minute: 0,
        second: 0,
      },
      zone,
    );
    if (at > now) return at;
  }
}

/** How long a platform is left alone after failures in a row: a quarter of an hour, then twice as long each time, a day at most. */
export function waitAfter(failures: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS);
}
