import {
  NONE,
  SMALLEST_VERDICT_BASE,
  type PeopleColumns,
  type ReachOverTime,
  type UndefinedReason,
  type VariableReach,
} from '#domain';
import { wilsonInterval } from '../wilson-interval.js';
import { type Classes } from './classes.js';

/** Above so many weeks the series steps by four. */
const MOST_WEEKS = 26;
const FIRST_MONDAY = Date.UTC(1970, 0, 5);
const DAY_MS = 86_400_000;

/** People of each class in one stretch of time. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly added: Int32Array;
}

/**
 * How reach grew: people up to the end of each period. A period is as long as it must be for every group to gain nobody or k people in it,
 * because one period less another is a count of people too. People of no known day stand from the first period on.
 *
 * @param k 1 for the complete series
 */
export function measureOverTime(
  { week, people }: PeopleColumns,
  classes: Classes,
  shown: VariableReach,
  k: number,
): ReachOverTime {
  const width = classes.groups.length + 1;
  const undated = week.reduce((sum, at) => sum + (at === NONE ? 1 : 0), 0);
  const answer = (reason: UndefinedReason | null, periods: ReachOverTime['periods'] = []) => ({
    variable: shown.variable,
    periods,
    undated,
    reason,
  });
  if (people === 0) return answer('no_participants');
  if (undated === people) return answer('not_asked');
  if (classes.groups.length === 0) return answer('suppressed');
  const stretches = stretchesOf(week, classes, width);
  const isOpen = (added: Int32Array) =>
    added.every((count, at) => count === 0 || count >= k || (at === width - 1 && classes.restIsUnknown));
  return answer(null, cumulate(together(stretches, isOpen), classes, shown));
}

/** Weeks, or four weeks each, from the first act to the last. */
function stretchesOf(week: Int16Array, { codes }: Classes, width: number): Stretch[] {
  const dated = week.filter((at) => at !== NONE);
  const first = dated.reduce((least, at) => Math.min(least, at), Infinity);
  const last = dated.reduce((most, at) => Math.max(most, at), -Infinity);
  const step = last - first + 1 > MOST_WEEKS ? 4 : 1;
  const stretches = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => ({
    from: first + at * step,
    to: Math.min(last, first + at * step + step - 1),
    added: new Int32Array(width),
  }));
  for (let person = 0; person < week.length; person += 1) {
    const at = week[person] === NONE ? 0 : Math.floor((week[person]! - first) / step);
    const { added } = stretches[at]!;
    added[codes[person]!] = added[codes[person]!]! + 1;
  }
  return stretches;
}

/** Takes neighbours together until each stretch may be told. */
function together(stretches: readonly Stretch[], isOpen: (added: Int32Array) => boolean): Stretch[] {
  const joined: Stretch[] = [];
  let waiting: Stretch | null = null;
  for (const stretch of stretches) {
    const next: Stretch = waiting === null ? stretch : join(waiting, stretch);
    waiting = isOpen(next.added) ? null : next;
    if (waiting === null) joined.push(next);
  }
  while (waiting !== null) {
    const before = joined.pop();
    if (before === undefined) return [waiting];
    const next: Stretch = join(before, waiting);
    waiting = isOpen(next.added) ? null : next;
    if (waiting === null) joined.push(next);
  }
  return joined;
}

function join(one: Stretch, other: Stretch): Stretch {
  return { from: one.from, to: other.to, added: one.added.map((count, at) => count + other.added[at]!) };
}

function cumulate(stretches: readonly Stretch[], { groups }: Classes, shown: VariableReach): ReachOverTime['periods'] {
  const hasRatio = !shown.groups.some((row) => row.protected) && !shown.boundsOnly && shown.known !== null;
  const residents = groups.reduce((sum, { population }) => sum + (population ?? 0), 0);
  const sums = new Int32Array(groups.length + 1);
  return stretches.map(({ from, to, added }) => {
    added.forEach((count, at) => (sums[at] = sums[at]! + count));
    const known = groups.reduce((sum, { population }, at) => ((population ?? 0) > 0 ? sum + sums[at]! : sum), 0);
    return {
      from: isoDay(from, 0),
      to: isoDay(to, 6),
      people: sums.reduce((sum, count) => sum + count, 0),
      groups: groups.map(({ group, population }, at) => {
        const share = (population ?? 0) / residents;
        const row = { group, people: sums[at]!, protected: false };
        if (!hasRatio || known < SMALLEST_VERDICT_BASE || !(share > 0))
          return { ...row, ratio: null, lower: null, upper: null };
        const { lower, upper } = wilsonInterval(sums[at]!, known);
        return { ...row, ratio: sums[at]! / known / share, lower: lower / share, upper: upper / share };
      }),
    };
  });
}

function isoDay(week: number, day: number): string {
  return new Date(FIRST_MONDAY + (week * 7 + day) * DAY_MS).toISOString().slice(0, 10);
}
