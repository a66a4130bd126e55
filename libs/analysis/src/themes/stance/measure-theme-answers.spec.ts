import { measureThemeAnswers, type ScaleAnswers } from './measure-theme-answers.js';

const of = (steps: readonly number[], withoutPlace = 0, missing = 0): ScaleAnswers => ({
  steps,
  withoutPlace,
  missing,
});
const BIG = of([60, 70, 80, 90, 100], 40, 200);
const ALL_TOLD = [true, true, true, true, true];
const measure = (answers: ScaleAnswers, whole = BIG, toldSteps = ALL_TOLD) =>
  measureThemeAnswers({ whole, toldSteps, themes: [{ theme: 'a', ...answers }] })[0]!;

describe('answers of the people of a theme', () => {
  it('are shared by side with Wilson intervals, of those who have a place on the scale', () => {
    const stance = measure(of([8, 12, 10, 25, 15], 6, 20));
    expect([stance.people, stance.placed, stance.withoutPlace, stance.missing]).toEqual([96, 70, 6, 20]);
    expect([stance.low.people, stance.middle.people, stance.high.people]).toEqual([20, 10, 40]);
    // 40 of 70, z = 1.959964: centre (40 + z²/2) / (70 + z²) = .567715, half .113 (Wilson's formula by hand)
    expect(stance.high.share).toBeCloseTo(40 / 70, 12);
    expect(stance.high.lower).toBeCloseTo(0.4547, 3);
    expect(stance.high.upper).toBeCloseTo(0.6808, 3);
    // 40 of 60 on one of the two sides: .5406 to .7727, one half lies outside
    expect([stance.lean, stance.reason]).toEqual(['high', null]);
  });

  it('lean the other way when the scale is turned round', () => {
    expect(measure(of([15, 25, 10, 12, 8], 6, 20)).lean).toBe('low');
  });

  it('say that they are weak: no side is clearly larger, or there are too few for a share', () => {
    // 22 of 40 on one of the two sides: .3983 to .6929
    expect(measure(of([8, 10, 10, 12, 10]))).toMatchObject({ lean: null, reason: 'cannot-tell' });
    const few = measure(of([0, 5, 0, 0, 9], 0, 30));
    expect(few).toMatchObject({ placed: 14, reason: 'too-few', lean: null, high: { people: 9, share: null } });
    expect(measure(of([0, 0, 0, 0, 0], 0, 30))).toMatchObject({ placed: 0, reason: 'nobody' });
  });

  it('have no middle on a scale with an even number of steps', () => {
    const [stance] = measureThemeAnswers({
      whole: of([100, 100, 100, 100]),
      toldSteps: [true, true, true, true],
      themes: [{ theme: 'a', ...of([10, 10, 20, 30]) }],
    });
    expect([stance!.low.people, stance!.middle.people, stance!.high.people]).toEqual([20, 0, 50]);
  });

  it('hide a small side with what would give it away, and then all shares of sides', () => {
    const stance = measure(of([2, 1, 10, 25, 15], 6, 20));
    expect([stance.low, stance.lean, stance.reason]).toEqual([
      { people: null, share: null, lower: null, upper: null },
      null,
      'suppressed',
    ]);
    const cells = [stance.low.people, stance.middle.people, stance.high.people, stance.withoutPlace, stance.missing];
    expect(cells.filter((people) => people === null).length).toBeGreaterThan(1);
    // what is shown and the people of the theme leave several possible numbers for what is hidden
    const shown = cells.reduce<number>((sum, people) => sum + (people ?? 0), 0);
    expect(stance.people - shown).toBeGreaterThan(5);
  });

  it('do not hide a side whose steps alone are small', () => {
    expect(measure(of([2, 4, 10, 25, 15], 6, 20)).low.people).toBe(6);
  });

  it('tell nothing of a side that all but a few of its people wrote of in this theme', () => {
    // 127 of the 130 on the low side
    expect(measure(of([58, 69, 10, 25, 15], 6, 20)).low.people).toBeNull();
  });

  it('refuse what is no scale and no number of people', () => {
    expect(() => measure(of([1, 2, 3]))).toThrow('3 steps where the scale has 5');
    expect(() => measure(of([1, 2, 3, 4, -5]))).toThrow(RangeError);
    expect(() => measureThemeAnswers({ whole: of([4]), toldSteps: [true], themes: [] })).toThrow('two steps');
  });
});
