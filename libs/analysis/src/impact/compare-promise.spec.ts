import { type ImpactMeasures } from '#domain';
import { comparePromise } from './compare-promise.js';
import { responseFigures, type Waits } from './measure-waiting.js';
import { shareFigure } from './share-figure.js';

const NOTHING = { withoutDay: 0, answeredWithoutDay: 0, withdrawn: 0, answeredBefore: 0, shortestOpen: Infinity };

/** Ten opinions: answered after 2, 3, 3, 5, 8, 12 and 14 days; three wait since 8, 20 and 20 days. */
const WAITS: Waits = {
  ...NOTHING,
  places: Array.from({ length: 10 }, (_, at) => at),
  days: [2, 3, 3, 5, 8, 8, 12, 14, 20, 20],
  answered: [true, true, true, true, true, false, true, true, false, false],
  shortestOpen: 8,
};

const measuresOf = (waits: Waits, promised: number | null = 14): ImpactMeasures => {
  const figures = { themed: shareFigure(9, 10), response: shareFigure(7, 10), outcome: shareFigure(1, 10) };
  return {
    asOf: '2026-05-31',
    response: responseFigures(waits, promised),
    decisions: { adoptionRate: shareFigure(2, 3), implementationRate: shareFigure(0, 0) },
    traceability: { confirmed: { ...figures, decision: shareFigure(4, 10) } },
  } as unknown as ImpactMeasures;
};
const promise = (promisedLevel: 'inform' | 'involve' | 'empower' | null, daysToRespond: number | null) => ({
  promisedLevel,
  daysToRespond,
});

describe('a promise beside what was done', () => {
  it('tells who was answered in time, who later and who still waits', () => {
    // within 10 days: 2, 3, 3, 5, 8 are five answers; 12 and 14 are two later ones; three of ten wait
    expect(comparePromise(promise(null, 10), measuresOf(WAITS)).days).toMatchObject({
      ...{ promisedDays: 10, n: 10, answered: 7, inTime: 5, late: 2, open: 3, leftOut: 0, reason: null },
    });
    // on the day itself is in time: six of them within 12 days
    expect(comparePromise(promise(null, 12), measuresOf(WAITS)).days).toMatchObject({ inTime: 6, late: 1 });
  });

  it('counts those who still wait into the share', () => {
    // S(5) = 9/10 · 7/9 · 6/7 = 0.6; of six on day 8 one is answered: S(8) = 0.6 · 5/6 = 0.5; so 0.5 within 10 days
    const { days } = comparePromise(promise(null, 10), measuresOf(WAITS));
    expect(days!.share).toBeCloseTo(0.5, 12);
    expect(days!.lower).toBeLessThan(0.5);
    expect(days!.upper).toBeGreaterThan(0.5);
  });

  it('reads a promise that was changed after the measurement from the same curve, and calls it settled only where it is', () => {
    const shorter = comparePromise(promise(null, 6), measuresOf({ ...WAITS, shortestOpen: 20 }, 14)).days;
    expect(shorter).toMatchObject({ promisedDays: 6, inTime: 4, late: 3, isSettled: true });
    const longer = comparePromise(promise(null, 30), measuresOf({ ...WAITS, shortestOpen: 20 }, 14)).days;
    expect(longer).toMatchObject({ inTime: 7, late: 0, isSettled: false });
  });

  it('of a level names what the level asks for, with those below it', () => {
    const { level } = comparePromise(promise('involve', null), measuresOf(WAITS));
    expect(level).toMatchObject([
      { measure: 'responded', numerator: 7, denominator: 10, share: 0.7 },
      { measure: 'reached-decision', numerator: 4, denominator: 10, share: 0.4 },
    ]);
    expect(comparePromise(promise('inform', null), measuresOf(WAITS)).level).toEqual([]);
  });

  it('gives a reason instead of a share where nothing stands below the line', () => {
    const empty = { ...NOTHING, places: [], days: [], answered: [] };
    const { days, level } = comparePromise(promise('empower', 30), measuresOf(empty));
    expect(days).toMatchObject({ n: 0, answered: 0, late: 0, share: null, lower: null, reason: 'no_participants' });
    expect(level.at(-1)).toMatchObject({ measure: 'implemented', share: null, reason: 'no_participants' });
  });

  it('is nothing where nothing was promised', () => {
    expect(comparePromise(promise(null, null), measuresOf(WAITS))).toEqual({
      asOf: '2026-05-31',
      days: null,
      level: [],
    });
  });
});
