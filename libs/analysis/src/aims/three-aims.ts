import {
  AIM_MEASURES,
  type AimChange,
  type AimFigure,
  type AimInput,
  type AimMeasure,
  type AimNumber,
  type AimReason,
  type ThreeAims,
} from '#domain';
import { responseTimes } from '../influence/response-times.js';
import { wilsonInterval } from '../reach/wilson-interval.js';
import { newcombeInterval } from '../statistics/newcombe-interval.js';

/** Name and version of the arithmetic, printed beside every figure that comes from it. */
export const THREE_AIMS_METHOD = 'nasluch-aims-1';

/**
 * The three aims of a municipality, of one process or of all processes of a year together: did residents have influence, did they talk with
 * each other, did the distance between them and the authority get smaller?
 *
 *     changed = (adopted + partly) / eligible   answered = answered / eligible   newcomers = new people / recognisable people
 *     waiting = median of Kaplan and Meier over all waits   replies, meetings = counts
 *
 * Counts are added up, shares are made of the sums, waits are thrown together; nothing is averaged. A difference to before is worded only
 * where its interval leaves out "no difference": Newcombe's interval for shares; for people of one process Wilson's interval of now / (now +
 * before) against ½; for days intervals that do not touch. The three counts of the debate are not compared, people of several
 * processes neither (who came twice would count twice).
 *
 * @param now one process, or those of a year; what a process has not measured is left out of that number
 * @param before the same for what came before; empty where there is nothing
 * @returns null with a reason for what is not measured
 * @see docs/methods/three-aims.md
 * @example threeAims([process], [earlier]).figures[1]; // changed: 30 of 200, 15 % (11–21 %), before 20 of 250, 8 %: more
 */
export function threeAims(now: readonly AimInput[], before: readonly AimInput[]): ThreeAims {
  return {
    method: THREE_AIMS_METHOD,
    figures: AIM_MEASURES.map((measure): AimFigure => {
      const number = NUMBERS[measure](now);
      const earlier = NUMBERS[measure](before);
      const change = compare(measure, number, earlier);
      return { measure, ...number, earlier: change && { ...earlier, change } };
    }),
  };
}

const NUMBERS: Readonly<Record<AimMeasure, (inputs: readonly AimInput[]) => AimNumber>> = {
  people: (inputs) => {
    const known = inputs.flatMap(({ people, residents }) => (people === null ? [] : [{ people, residents }]));
    if (known.length === 0) return nothing('not-measured');
    const count = sumOf(known, ({ people }) => people);
    const [only] = known;
    // people of several processes are no part of the residents: who came twice would count twice
    const residents = known.length === 1 ? only!.residents : null;
    if (residents === null || count > residents) return counted(count, null, known.length);
    return shareOf(count, residents, known.length);
  },
  changed: (inputs) => impactShare(inputs, ({ changed }) => changed),
  replies: (inputs) => {
    const known = inputs.filter(({ comments }) => comments > 0);
    if (known.length === 0) return nothing('no-comments');
    return counted(
      sumOf(known, ({ replies }) => replies),
      sumOf(known, ({ comments }) => comments),
      known.length,
    );
  },
  meetings: (inputs) => {
    const known = inputs.filter(({ meetings }) => meetings > 0);
    if (known.length === 0) return nothing('not-recorded');
    return counted(
      sumOf(known, ({ meetings }) => meetings),
      null,
      known.length,
    );
  },
  // signs of a reason count only where people have coded texts by hand, which no process has yet
  reasons: () => nothing('not-calibrated'),
  waiting: (inputs) => {
    const known = inputs.flatMap(({ impact }) => impact?.waiting ?? []);
    const processes = inputs.filter(({ impact }) => (impact?.waiting ?? []).length > 0).length;
    if (processes === 0) {
      return nothing(
        inputs.some(({ impact }) => (impact?.waiting ?? null) !== null) ? 'no_participants' : 'not-measured',
      );
    }
    const waiting = known.flatMap(({ day, ended, open }) => [
      ...Array.from({ length: ended }, () => ({ day, isOver: true })),
      ...Array.from({ length: open }, () => ({ day, isOver: false })),
    ]);
    const { n, answered, median, medianLower, medianUpper, reason } = responseTimes({
      days: waiting.map(({ day }) => day),
      answered: waiting.map(({ isOver }) => isOver),
    });
    return { count: answered, base: n, value: median, lower: medianLower, upper: medianUpper, reason, processes };
  },
  answered: (inputs) => impactShare(inputs, ({ answered }) => answered),
  newcomers: (inputs) => {
    const known = inputs.flatMap(({ newcomers }) =>
      newcomers === null || newcomers.isFirst || newcomers.newPeople === null || !newcomers.people
        ? []
        : [{ people: newcomers.people, newPeople: newcomers.newPeople }],
    );
    if (known.length === 0) return nothing(reasonOfNewcomers(inputs));
    return shareOf(
      sumOf(known, ({ newPeople }) => newPeople),
      sumOf(known, ({ people }) => people),
      known.length,
    );
  },
};

function impactShare(
  inputs: readonly AimInput[],
  part: (impact: NonNullable<AimInput['impact']>) => number,
): AimNumber {
  const known = inputs.flatMap(({ impact }) => impact ?? []);
  if (known.length === 0) return nothing('not-measured');
  return shareOf(
    sumOf(known, part),
    sumOf(known, ({ eligible }) => eligible),
    known.filter(({ eligible }) => eligible > 0).length,
  );
}

function reasonOfNewcomers(inputs: readonly AimInput[]): AimReason {
  const known = inputs.flatMap(({ newcomers }) => newcomers ?? []);
  if (known.length === 0) return 'not-measured';
  const reason = known.find((one) => one.reason !== null)?.reason;
  if (reason) return reason;
  return known.every(({ isFirst }) => isFirst) ? 'first-process' : 'suppressed';
}

function shareOf(count: number, base: number, processes: number): AimNumber {
  if (base === 0) return { ...nothing('no_participants'), count: 0, base: 0 };
  const { lower, upper } = wilsonInterval(count, base);
  return { count, base, value: count / base, lower, upper, reason: null, processes };
}

function counted(count: number, base: number | null, processes: number): AimNumber {
  return { count, base, value: null, lower: null, upper: null, reason: null, processes };
}

function nothing(reason: AimReason): AimNumber {
  return { count: null, base: null, value: null, lower: null, upper: null, reason, processes: 0 };
}

/** Null where the two are not compared. */
function compare(measure: AimMeasure, now: AimNumber, before: AimNumber): AimChange | null {
  switch (measure) {
    case 'replies':
    case 'meetings':
    case 'reasons':
      return null;
    case 'people':
      return now.count === null || before.count === null || now.processes > 1 || before.processes > 1
        ? null
        : compareCounts(now.count, before.count);
    case 'waiting':
      return now.value === null || before.value === null ? null : compareRanges(now, before);
    case 'changed':
    case 'answered':
    case 'newcomers': {
      if (!now.base || !before.base || now.count === null || before.count === null) return null;
      const { lower, upper } = newcombeInterval(now.count, now.base, before.count, before.base);
      return lower > 0 ? 'more' : upper < 0 ? 'fewer' : 'cannot-tell';
    }
  }
}

/** Were both as many, each would be half of them together. */
function compareCounts(now: number, before: number): AimChange {
  if (now + before === 0) return 'cannot-tell';
  const { lower, upper } = wilsonInterval(now, now + before);
  return lower > 0.5 ? 'more' : upper < 0.5 ? 'fewer' : 'cannot-tell';
}

/** An end that was not reached lies beyond all days. */
function compareRanges(now: AimNumber, before: AimNumber): AimChange {
  const ends = ({ lower, upper, value }: AimNumber) => [lower ?? value ?? 0, upper ?? Infinity] as const;
  const [[lower, upper], [earlierLower, earlierUpper]] = [ends(now), ends(before)];
  return lower > earlierUpper ? 'more' : upper < earlierLower ? 'fewer' : 'cannot-tell';
}

function sumOf<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}
