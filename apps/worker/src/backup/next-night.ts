import { localTime, zonedInstant } from '#connectors';

export const BACKUP_ZONE = 'Europe/Warsaw';
const [HOUR, MINUTE] = [2, 30];

/** The next moment at which clocks show half past two; on the night that summer time begins they never do, and it is 3:30 then. */
export function nextNight(now: Date, zone: string = BACKUP_ZONE): Date {
  const today = localTime(now, zone);
  const night = { ...today, hour: HOUR, minute: MINUTE, second: 0 };
  const tonight = zonedInstant(night, zone);
  if (tonight > now) return tonight;
  const tomorrow = new Date(Date.UTC(today.year, today.month - 1, today.day + 1));
  return zonedInstant(
    {
      ...night,
      year: tomorrow.getUTCFullYear(),
      month: tomorrow.getUTCMonth() + 1,
      day: tomorrow.getUTCDate(),
    },
    zone,
  );
}

/** The calendar day that clocks show, such as `2026-03-02`. */
export function dayOf(now: Date, zone: string = BACKUP_ZONE): string {
  const { year, month, day } = localTime(now, zone);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
