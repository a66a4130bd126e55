import fc from 'fast-check';
import { logRank } from './log-rank.js';
import { answeredBy, responseTimes } from './response-times.js';

const waits = fc.array(fc.record({ day: fc.nat(30), answered: fc.boolean() }), { minLength: 1, maxLength: 60 });
const waitingOf = (items: readonly { day: number; answered: boolean }[]) => ({
  days: Float64Array.from(items, ({ day }) => day),
  answered: Uint8Array.from(items, ({ answered }) => Number(answered)),
});

describe('the time to an answer', () => {
  it('follows R where all are answered, and where half is never passed', () => {
    // R: survfit(Surv(c(1, 2, 3, 4), c(1, 1, 1, 1)) ~ 1, conf.type = "log-log")
    const all = responseTimes({ days: [1, 2, 3, 4], answered: [1, 1, 1, 1] });
    expect(all).toMatchObject({ median: 2, medianAsInR: 2.5, medianLower: 1, medianUpper: null, lastDay: 4 });
    expect(all.curve[1]).toMatchObject({ atRisk: 3, events: 1, unanswered: 0.5 });
    expect(all.curve[1]!.lower).toBeCloseTo(0.05785, 5);
    expect(all.curve[1]!.upper).toBeCloseTo(0.845, 3);
    expect(all.curve[3]).toMatchObject({ unanswered: 0, lower: null, upper: null });
    // R: survfit(Surv(c(1, 2, 5, 6), c(1, 1, 0, 0)) ~ 1) prints 4, the middle of 2 and 6
    expect(responseTimes({ days: [1, 2, 5, 6], answered: [1, 1, 0, 0] })).toMatchObject({ median: 2, medianAsInR: 4 });
  });

  it('says why there is no median', () => {
    expect(responseTimes({ days: [], answered: [] })).toMatchObject({
      n: 0,
      median: null,
      lastDay: null,
      reason: 'no_participants',
    });
    expect(responseTimes({ days: [5], answered: [false] })).toMatchObject({ median: null, reason: 'not_reached' });
    expect(answeredBy({ n: 0, curve: [] }, 30)).toBeNull();
  });

  it('takes answers of the day of submission, and refuses days that cannot be', () => {
    expect(responseTimes({ days: [0, 4], answered: [1, 1] })).toMatchObject({ median: 0 });
    expect(() => responseTimes({ days: [-1], answered: [1] })).toThrow(RangeError);
    expect(() => responseTimes({ days: [1, 2], answered: [1] })).toThrow(RangeError);
  });

  it('is the plain share where everybody was answered', () => {
    fc.assert(
      fc.property(waits, fc.nat(31), (items, day) => {
        const all = items.map((item) => ({ ...item, answered: true }));
        const until = items.filter((item) => item.day <= day).length / items.length;
        expect(answeredBy(responseTimes(waitingOf(all)), day)).toBeCloseTo(until, 10);
      }),
    );
  });

  it('never grows, and does not depend on the order', () => {
    fc.assert(
      fc.property(waits, (items) => {
        const found = responseTimes(waitingOf(items));
        const shares = [1, ...found.curve.map(({ unanswered }) => unanswered)];
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
        expect(responseTimes(waitingOf(items.toReversed()))).toEqual(found);
      }),
    );
  });
});

describe('the log-rank test', () => {
  const days = [2, 3, 3, 5, 8, 8, 12, 14, 20, 20, 1, 4, 6, 7];
  const answered = [1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 1, 1, 1, 0];
  const group = (name: string, from: number, to: number) => {
    return { group: name, days: days.slice(from, to), answered: answered.slice(from, to) };
  };

  it('agrees with R for three groups', () => {
    // R: survdiff(Surv(days, answered) ~ rep(c('a', 'b', 'c'), c(5, 5, 4)))
    const found = logRank([group('a', 0, 5), group('b', 5, 10), group('c', 10, 14)]);
    expect(found.chiSquare).toBeCloseTo(9.86020903710454, 10);
    expect(found.p).toBeCloseTo(0.00722574801718575, 12);
    expect(found.degreesOfFreedom).toBe(2);
    expect(found.groups.map(({ observed }) => observed)).toEqual([5, 1, 3]);
    expect(found.groups[1]!.expected).toBeCloseTo(5.08898046398046, 12);
  });

  it('agrees with R for two groups', () => {
    // R: survdiff(Surv(days[1:10], answered[1:10]) ~ rep(1:2, 5))
    const [odd, even] = [0, 1].map((rest) => ({
      group: `${rest}`,
      days: days.slice(0, 10).filter((_, at) => at % 2 === rest),
      answered: answered.slice(0, 10).filter((_, at) => at % 2 === rest),
    }));
    const found = logRank([odd!, even!]);
    expect(found.chiSquare).toBeCloseTo(0.979960273670272, 12);
    expect(found.p).toBeCloseTo(0.322208614149758, 12);
  });

  it('leaves out who waited on no day with an answer, and says when nothing is left', () => {
    const early = { group: 'early', days: [0.5], answered: [0] };
    expect(logRank([group('a', 0, 5), group('b', 5, 10), early])).toMatchObject({ degreesOfFreedom: 1 });
    expect(logRank([group('a', 0, 5)])).toMatchObject({ p: null, reason: 'too_few' });
    expect(logRank([])).toMatchObject({ p: null, reason: 'too_few' });
    expect(logRank([early, { ...early, group: 'late' }])).toMatchObject({ p: null, reason: 'too_few' });
  });

  it('does not depend on the order of the groups, and expects as many answers as came', () => {
    fc.assert(
      fc.property(waits, waits, waits, (...all) => {
        const groups = all.map((items, at) => ({ group: `${at}`, ...waitingOf(items) }));
        const found = logRank(groups);
        const turned = logRank(groups.toReversed());
        const sum = (key: 'observed' | 'expected') => found.groups.reduce((total, one) => total + one[key], 0);
        expect(sum('expected')).toBeCloseTo(sum('observed'), 8);
        if (found.chiSquare !== null)
          expect(turned.chiSquare! / (found.chiSquare || 1)).toBeCloseTo(found.chiSquare === 0 ? 0 : 1, 6);
      }),
    );
  });
});
