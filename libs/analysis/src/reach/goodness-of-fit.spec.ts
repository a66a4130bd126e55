import { InvalidInputError } from '#domain';
import { goodnessOfFit } from './goodness-of-fit.js';

const counts = (values: Record<string, number>) => new Map(Object.entries(values));

describe('goodness of fit', () => {
  it('takes the exact test for few people, beside the chi-square that does not hold', () => {
    // R: chisq.test(c(5, 9, 1), p = c(300, 200, 50) / 550); scipy: enumeration of the multinomial
    const fit = goodnessOfFit(counts({ a: 5, b: 9, c: 1 }), counts({ a: 300, b: 200, c: 50 }));
    expect(fit.smallExpected).toBe(true);
    expect(fit.chiSquare).toBeCloseTo(3.63888888888889, 10);
    expect(fit.pChiSquare).toBeCloseTo(0.16211579024856, 10);
    expect(fit.groups.map((group) => group.standardisedResidual)).toEqual(
      [-1.64991582276861, 1.90300514224964, -0.326598632371091].map((value) => expect.closeTo(value, 10)),
    );
    expect(fit).toMatchObject({ method: 'exact-multinomial', p: expect.closeTo(0.15465079445947086, 10) });
  });

  it('draws where there are too many groups to go through', () => {
    const groups = ['a', 'b', 'c', 'd', 'e', 'f'];
    const fit = goodnessOfFit(
      new Map(groups.map((group, index) => [group, index])),
      new Map(groups.map((group) => [group, 10])),
    );
    expect(fit.method).toBe('monte-carlo');
    expect(fit.p).toBeGreaterThan(0);
    expect(fit.p).toBeLessThanOrEqual(1);
  });

  it('finds no difference where there is none', () => {
    const fit = goodnessOfFit(counts({ a: 40, b: 60 }), counts({ a: 400, b: 600 }));
    expect(fit).toMatchObject({ chiSquare: 0, pChiSquare: 1, cohenW: 0, scaledW: 0 });
    expect(fit.gStatistic).toBeCloseTo(0, 12);
    expect(fit.pG).toBeCloseTo(1, 6);
  });

  it('reaches the largest w when all come from the smallest group', () => {
    // w = √(1/q − 1) = √((1 − q)/q) for q = .1
    const fit = goodnessOfFit(counts({ a: 200, b: 0 }), counts({ a: 100, b: 900 }));
    expect(fit.cohenW).toBeCloseTo(3, 12);
    expect(fit.scaledW).toBeCloseTo(1, 12);
  });

  it('takes a group without participants as nobody, and leaves out groups in which nobody lives', () => {
    const fit = goodnessOfFit(counts({ a: 40, elsewhere: 7, ghost: 2 }), counts({ a: 400, b: 600, ghost: 0 }));
    expect(fit).toMatchObject({ people: 40, outside: 9, degreesOfFreedom: 1 });
    expect(fit.groups.map(({ group, expected }) => [group, expected])).toEqual([
      ['a', 16],
      ['b', 24],
      ['ghost', null],
      ['elsewhere', null],
    ]);
  });

  it('has no value for nobody, for an empty town and for one group, and says why', () => {
    expect(goodnessOfFit(counts({ a: 0 }), counts({ a: 1, b: 1 }))).toMatchObject({
      p: null,
      reason: 'no_participants',
    });
    expect(goodnessOfFit(counts({ a: 1 }), counts({ a: 0 }))).toMatchObject({ p: null, reason: 'zero_population' });
    expect(goodnessOfFit(counts({ a: 9 }), counts({ a: 5 }))).toMatchObject({
      p: null,
      cramersV: null,
      reason: 'too_few',
    });
  });

  it('refuses broken people and negative residents by name', () => {
    expect(() => goodnessOfFit(counts({ a: 1.5 }), counts({ a: 5 }))).toThrow('participants.a');
    expect(() => goodnessOfFit(counts({ a: 1 }), counts({ a: -5 }))).toThrow(InvalidInputError);
  });
});
