import { dayIn, DIGEST_DAY, DIGEST_HOUR, type DigestRhythm } from '#domain';

/** A day on which a digest is planned, and the instant at which it may go out. */
export interface DigestPeriod {
  /** ISO date where the municipality is. */
  readonly day: string;
  readonly at: Date;
}

export interface DigestPlan {
  readonly rhythm: DigestRhythm;
  /** 1 is Monday, 7 Sunday; monthly digests leave it aside. */
  readonly weekday: number;
  /** IANA, such as `Europe/Warsaw`. */
  readonly timeZone: string;
}

/**
 * The newest day on which a digest was planned, at seven in the morning of that place: each week on a weekday, or on the first of each month.
 * Clocks that are put forward or back move no digest: seven o'clock stays seven o'clock.
 *
 * @throws {RangeError} for a weekday outside 1 to 7, and for a zone that nobody knows
 * @see docs/year.md
 * @example
 * // Warsaw, Mondays: Monday 30 March 2026 at 7:00 is 5:00 UTC, the Monday before at 7:00 was 6:00 UTC
 * latestDigest({ rhythm: 'weekly', weekday: 1, timeZone: 'Europe/Warsaw' }, new Date('2026-03-31T12:00Z')).day; // 2026-03-30
 */
export function latestDigest(plan: DigestPlan, now: Date): DigestPeriod {
  const today = dayIn(plan.timeZone, now);
  for (let back = 0; back <= 62; back += 1) {
    const day = shift(today, -back);
    if (!isPlanned(plan, day)) continue;
    const at = instantOf(plan.timeZone, day, DIGEST_HOUR);
    if (at.getTime() <= now.getTime()) return { day, at };
  }
  throw new RangeError(`no day of a digest before ${today}`);
}

/** The first day after an instant on which a digest is planned. */
export function nextDigest(plan: DigestPlan, now: Date): DigestPeriod {
  const today = dayIn(plan.timeZone, now);
  for (let ahead = 0; ahead <= 62; ahead += 1) {
    const day = shift(today, ahead);
    if (!isPlanned(plan, day)) continue;
    const at = instantOf(plan.timeZone, day, DIGEST_HOUR);
    if (at.getTime() > now.getTime()) return { day, at };
  }
  throw new RangeError(`no day of a digest after ${today}`);
}

function isPlanned({ rhythm, weekday }: DigestPlan, day: string): boolean {
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) throw new RangeError(`no weekday: ${weekday}`);
  if (rhythm === 'monthly') return Number(day.slice(8)) === DIGEST_DAY;
  return new Date(`${day}T00:00:00Z`).getUTCDay() === weekday % 7;
}

function shift(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** What a clock on the wall shows, as ISO without a zone. */
function wallClock(timeZone: string, at: Date): string {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at);
  return shown.replace(' ', 'T');
}

/** The instant at which the clock on the wall shows an hour; where it shows it twice, the first of them. */
function instantOf(timeZone: string, day: string, hour: number): Date {
  const wanted = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  const offset = (at: number) => Date.parse(`${wallClock(timeZone, new Date(at))}Z`) - at;
  const guess = wanted - offset(wanted);
  return new Date(wanted - offset(guess));
}
