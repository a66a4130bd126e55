import { type UndefinedReason } from '#domain';
import { normalQuantile } from '../reach/normal-quantile.js';

/** How long each contribution has waited for the first official answer. */
export interface Waiting {
  /** Days from submission to the answer, or to the day of the data (or of the withdrawal) where there is none; at least 0. */
  readonly days: ArrayLike<number>;
  /** For each of them whether it was answered: true or 1. */
  readonly answered: ArrayLike<boolean | number>;
}

/** One day on which answers came. */
export interface WaitingStep {
  readonly day: number;
  /** Contributions that still waited that morning, and those answered on the day. */
  readonly atRisk: number;
  readonly events: number;
  /** Expected part that still waits that evening, 0…1, with its log-log interval (none when nothing waits any more). */
  readonly unanswered: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface ResponseTimes {
  readonly n: number;
  readonly answered: number;
  /** Longest wait seen, answered or not: after it the curve says nothing; null without contributions. */
  readonly lastDay: number | null;
  /** First day on which half, a quarter, three quarters were answered; null when it was not reached. */
  readonly median: number | null;
  readonly medianLower: number | null;
  readonly medianUpper: number | null;
  readonly firstQuarter: number | null;
  readonly thirdQuarter: number | null;
  /** What R prints: the middle of the flat step where exactly half were answered. For comparison only. */
  readonly medianAsInR: number | null;
  /** Median of the answered ones alone: too short, because those that wait longest are left out. For comparison only. */
  readonly medianOfAnswered: number | null;
  readonly curve: readonly WaitingStep[];
  /** Why there is no median. */
  readonly reason: UndefinedReason | null;
}

/** Products of many fractions meet one half up to rounding. */
const ROUNDING = 1e-10;

/**
 * How long people wait for an answer, those who still wait counted in: the Kaplan–Meier curve.
 *
 *     S(t) = Π over days ≤ t of (1 − d / r),   median = first day with S ≤ ½,   on time = 1 − S(promised days)
 *     Greenwood: Var(ln S) = Σ d / (r (r − d)),   interval S^exp(±z √Var(ln S) / ln S)
 *
 * with d answers among r that waited. Who is not answered leaves after the answers of the same day. The ends of the median's interval
 * are the first days on which the lower and the upper end of the curve come to one half.
 *
 * @param waiting days and whether answered, in the same order; arrays or typed arrays
 * @param confidence 0…1, 0.95 unless told
 * @returns what was not reached is null with `not_reached`; without contributions everything is, with `no_participants`
 * @throws {RangeError} when both have not one length, or a day is below 0 or no number
 * @see docs/methods/response-times.md; E. Kaplan, P. Meier (1958), JASA 53
 * @example responseTimes({ days: [2, 3, 3, 5, 8, 8, 12, 14, 20, 20], answered: [1, 1, 1, 1, 1, 0, 1, 0, 0, 0] }).median; // 8
 */
export function responseTimes(waiting: Waiting, confidence = 0.95): ResponseTimes {
  const days = countByDay(waiting);
  const n = waiting.days.length;
  const curve = curveOf(days, n, normalQuantile(0.5 + confidence / 2));
  const median = firstDay(curve, 0.5, ({ unanswered }) => unanswered);
  const nothing = n === 0 ? 'no_participants' : 'not_reached';
  return {
    n,
    answered: curve.reduce((sum, { events }) => sum + events, 0),
    lastDay: days.at(-1)?.day ?? null,
    median,
    medianLower: firstDay(curve, 0.5, ({ lower }) => lower),
    medianUpper: firstDay(curve, 0.5, ({ upper }) => upper),
    firstQuarter: firstDay(curve, 0.75, ({ unanswered }) => unanswered),
    thirdQuarter: firstDay(curve, 0.25, ({ unanswered }) => unanswered),
    medianAsInR: middleOfFlatStep(curve, days.at(-1)?.day ?? 0),
    medianOfAnswered: medianOfAnswers(days),
    curve,
    reason: median === null ? nothing : null,
  };
}

/**
 * What part was answered within so many days, those who still wait counted in: 1 − S(day).
 *
 * @param times of `responseTimes`
 * @param day at least 0, the promised days, say
 * @returns 0…1; null without contributions. After `times.lastDay` it is the last that is known, so an understatement
 * @example answeredBy(responseTimes(waiting), 14); // 0.625
 */
export function answeredBy(times: Pick<ResponseTimes, 'n' | 'curve'>, day: number): number | null {
  if (times.n === 0) return null;
  return 1 - (times.curve.findLast((step) => step.day <= day)?.unanswered ?? 1);
}

export interface WaitingDay {
  readonly day: number;
  readonly events: number;
  readonly all: number;
}

/** Answers, and all that left, by day, the earliest first. @throws {RangeError} as `responseTimes` */
export function countByDay({ days, answered }: Waiting): WaitingDay[] {
  if (days.length !== answered.length) throw new RangeError(`${days.length} days, ${answered.length} answers`);
  const byDay = new Map<number, { day: number; events: number; all: number }>();
  for (let at = 0; at < days.length; at += 1) {
    const day = days[at]!;
    if (!(day >= 0 && day < Infinity)) throw new RangeError(`nobody waits ${day} days`);
    const found = byDay.get(day) ?? { day, events: 0, all: 0 };
    found.all += 1;
    if (answered[at]) found.events += 1;
    byDay.set(day, found);
  }
  return [...byDay.values()].sort((a, b) => a.day - b.day);
}

function curveOf(days: readonly WaitingDay[], n: number, z: number): WaitingStep[] {
  const curve: WaitingStep[] = [];
  let [atRisk, unanswered, variance] = [n, 1, 0];
  for (const { day, events, all } of days) {
    if (events > 0) {
      unanswered *= (atRisk - events) / atRisk;
      variance += events / (atRisk * (atRisk - events));
      curve.push({ day, atRisk, events, unanswered, ...logLog(unanswered, variance, z) });
    }
    atRisk -= all;
  }
  return curve;
}

function logLog(unanswered: number, variance: number, z: number) {
  if (unanswered === 0) return { lower: null, upper: null };
  const spread = (z * Math.sqrt(variance)) / Math.log(unanswered);
  return { lower: unanswered ** Math.exp(-spread), upper: unanswered ** Math.exp(spread) };
}

function firstDay(
  curve: readonly WaitingStep[],
  level: number,
  of: (step: WaitingStep) => number | null,
): number | null {
  return curve.find((step) => (of(step) ?? Infinity) <= level + ROUNDING)?.day ?? null;
}

function middleOfFlatStep(curve: readonly WaitingStep[], lastDay: number): number | null {
  const at = curve.findIndex(({ unanswered }) => unanswered <= 0.5 + ROUNDING);
  if (at === -1) return null;
  const { day, unanswered } = curve[at]!;
  return unanswered >= 0.5 - ROUNDING ? (day + (curve[at + 1]?.day ?? lastDay)) / 2 : day;
}

function medianOfAnswers(days: readonly WaitingDay[]): number | null {
  const answered = days.reduce((sum, { events }) => sum + events, 0);
  if (answered === 0) return null;
  const dayOf = (rank: number) => {
    let passed = 0;
    return days.find(({ events }) => (passed += events) > rank)!.day;
  };
  return (dayOf(Math.floor((answered - 1) / 2)) + dayOf(Math.floor(answered / 2))) / 2;
}
