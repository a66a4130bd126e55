import {
  isAnswered,
  NO_DAY,
  type ImpactHistory,
  type ResponseFigures,
  type WaitingByGroup,
  type WaitingFigures,
} from '#domain';
import { logRank } from '../influence/log-rank.js';
import { answeredBy, countByDay, responseTimes, type Waiting } from '../influence/response-times.js';
import { type LedgerOfContributions } from './with-ledger.js';

/** Where a process promised nothing: a month, as a letter to an office. */
export const USUAL_DAYS_TO_RESPOND = 30;

/** The wait of each contribution that has one: its place, its days and whether it ended with an answer. */
export interface Waits {
  readonly places: readonly number[];
  readonly days: readonly number[];
  readonly answered: readonly boolean[];
  readonly withoutDay: number;
  readonly answeredWithoutDay: number;
  readonly withdrawn: number;
  readonly answeredBefore: number;
  /** Of those that still wait, the shortest wait; none waits: infinite. */
  readonly shortestOpen: number;
}

/**
 * How long each contribution has waited for its first official answer: eligible ones until the day of the data, withdrawn ones until
 * they were taken back; what residents wrote to each other waits for nobody's answer. What came in, or was answered, on a day that nobody knows has no wait and is counted apart.
 */
export function waitsOf({ contributions, answeredOn }: LedgerOfContributions, history: ImpactHistory): Waits {
  const places: number[] = [];
  const days: number[] = [];
  const answered: boolean[] = [];
  const counts = { withoutDay: 0, answeredWithoutDay: 0, withdrawn: 0, answeredBefore: 0, shortestOpen: Infinity };
  contributions.forEach(({ status }, place) => {
    const isWithdrawn = status.eligibility === 'withdrawn';
    if (history.awaits[place] === 0 || (status.eligibility !== 'eligible' && !isWithdrawn)) return;
    const from = history.submitted[place];
    const end = isWithdrawn ? history.withdrawn[place] : history.asOf;
    if (from === NO_DAY || end === NO_DAY) {
      if (!isWithdrawn) counts.withoutDay += 1;
      return;
    }
    const on = answeredOn[place];
    const isOver = on !== NO_DAY && on <= end;
    if (on === NO_DAY && !isWithdrawn && isAnswered(status)) {
      counts.answeredWithoutDay += 1;
      return;
    }
    if (isWithdrawn && !isOver) counts.withdrawn += 1;
    else if (!isOver) counts.shortestOpen = Math.min(counts.shortestOpen, end - from);
    if (isOver && on < from) counts.answeredBefore += 1;
    places.push(place);
    days.push(Math.max(0, (isOver ? on : end) - from));
    answered.push(isOver);
  });
  return { places, days, answered, ...counts };
}

/** The time to the first official answer of a process, with the share answered within the promised days. */
export function responseFigures(waits: Waits, promised: number | null): ResponseFigures {
  const times = responseTimes(waits);
  const promisedDays = promised ?? USUAL_DAYS_TO_RESPOND;
  const step = times.curve.findLast(({ day }) => day <= promisedDays);
  return {
    ...waitingFigures(waits),
    promisedDays,
    isOwnPromise: promised !== null,
    onTime: answeredBy(times, promisedDays),
    onTimeLower: rest(step?.upper),
    onTimeUpper: rest(step?.lower),
    isSettled: waits.shortestOpen >= promisedDays,
    withoutDay: waits.withoutDay,
    answeredWithoutDay: waits.answeredWithoutDay,
    withdrawn: waits.withdrawn,
    answeredBefore: waits.answeredBefore,
  };
}

function rest(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : 1 - share;
}

export function waitingFigures(waiting: Waiting): WaitingFigures {
  const { medianAsInR: _, ...figures } = responseTimes(waiting);
  const open = countByDay(waiting).map(({ day, all, events }) => ({ day, count: all - events }));
  return { ...figures, open: open.filter(({ count }) => count > 0) };
}

/** @param groupOf index of `names` by place of a contribution; −1 none, −2 a group that is too small to show */
export function waitingByGroup(
  waits: Waits,
  names: readonly string[],
  groupOf: (place: number) => number,
): WaitingByGroup {
  const days: number[][] = names.map(() => []);
  const answered: boolean[][] = names.map(() => []);
  let [withoutGroup, hidden] = [0, 0];
  waits.places.forEach((place, at) => {
    const group = groupOf(place);
    if (group === -1) withoutGroup += 1;
    else if (group < 0) hidden += 1;
    else {
      days[group].push(waits.days[at]);
      answered[group].push(waits.answered[at]);
    }
  });
  const met = names.flatMap((group, at) =>
    days[at].length > 0 ? [{ group, days: days[at], answered: answered[at] }] : [],
  );
  const { groups, ...test } = logRank(met);
  return {
    groups: groups.map((row, at) => ({ ...row, median: responseTimes(met[at]).median })),
    withoutGroup,
    hidden,
    ...test,
  };
}
