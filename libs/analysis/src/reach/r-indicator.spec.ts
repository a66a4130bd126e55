import { InvalidInputError } from '#domain';
import { type PropensityCell } from './fit-propensities.js';
import { rIndicator } from './r-indicator.js';

const one = (group: string, residents: number, participants: number): PropensityCell => ({
  categories: { group },
  residents,
  participants,
});
const two = (sex: string, age: string, residents: number, participants: number): PropensityCell => ({
  categories: { sex, age },
  residents,
  participants,
});

// the saturated models and those of several variables stand against R in apps/cli/src/measures
describe('the R-indicator', () => {
  it('takes groups of whom nobody or everybody came as they are counted', () => {
    const result = rIndicator([one('a', 50, 0), one('b', 30, 30), one('c', 20, 10)], ['group']);
    // ρ̄ = 40/100 = .4; S² = .5·.16 + .3·.36 + .2·.01 = .19; bias = .5·.5/100
    expect(result.propensities).toEqual([0, 1, 0.5]);
    expect(result.spread).toBeCloseTo(Math.sqrt(0.19), 12);
    expect(result.rIndicator).toBeCloseTo(1 - 2 * Math.sqrt(0.19), 12);
    expect(result.varianceBias).toBeCloseTo(0.0025, 12);
    expect(result.conditional).toBeNull();
  });

  it('never takes off more chance than there is spread', () => {
    // ρ = .1 and .11: S² = .000025; the bias (.1·.9 + .11·.89)/200 = .0009395 is larger
    const result = rIndicator([one('a', 100, 10), one('b', 100, 11)], ['group']);
    expect(result.varianceBias).toBeCloseTo(0.0009395, 12);
    expect(result.spreadAdjusted).toBe(0);
    expect(result.rIndicatorAdjusted).toBe(1);
    expect(result.variationAdjusted).toBe(0);
  });

  it('adds up cells that one variable does not tell apart', () => {
    const crossed = [
      two('w', 'young', 100, 10),
      two('w', 'old', 300, 30),
      two('m', 'young', 350, 20),
      two('m', 'old', 250, 10),
    ];
    const summed = rIndicator([one('w', 400, 40), one('m', 600, 30)], ['group']);
    const result = rIndicator(crossed, ['sex']);
    expect(result.spread).toBeCloseTo(summed.spread!, 12);
    expect(result.varianceBias).toBeCloseTo(summed.varianceBias!, 12);
    expect(result.propensities).toEqual([0.1, 0.1, 0.05, 0.05]);
  });

  it('gives a category from which nobody came the rate 0 beside other variables', () => {
    const cells = [
      two('w', 'young', 100, 0),
      two('m', 'young', 100, 0),
      two('w', 'old', 100, 20),
      two('m', 'old', 100, 10),
    ];
    const result = rIndicator(cells, ['sex', 'age']);
    // without the young only sex is left, and it is saturated
    expect(result.propensities).toEqual([0, 0, expect.closeTo(0.2, 10), expect.closeTo(0.1, 10)]);
    expect(result.varianceBias).toBeCloseTo((0.2 * 0.8 + 0.1 * 0.9) / 400, 10);
  });

  it('finds that a variable adds nothing where rates do not depend on it', () => {
    const cells = [
      two('w', 'young', 100, 10),
      two('m', 'young', 200, 20),
      two('w', 'old', 300, 60),
      two('m', 'old', 50, 10),
    ];
    const { unconditional, conditional } = rIndicator(cells, ['sex', 'age']);
    expect(conditional!.get('sex')).toBeCloseTo(0, 9);
    // yet women are more often old, and the old came more often
    expect(unconditional!.get('sex')!.variable).toBeGreaterThan(0.01);
    expect(conditional!.get('age')).toBeGreaterThan(0.01);
  });

  it('has no value where nobody lives or nobody came, and says why', () => {
    expect(rIndicator([one('a', 0, 0)], ['group'])).toMatchObject({ rIndicator: null, reason: 'zero_population' });
    expect(rIndicator([], ['group'])).toMatchObject({ rIndicator: null, reason: 'zero_population' });
    expect(rIndicator([one('a', 9, 0), one('b', 9, 0)], ['group'])).toMatchObject({
      rIndicator: null,
      variation: null,
      reason: 'no_participants',
    });
  });

  it('leaves out cells in which nobody lives', () => {
    const result = rIndicator([one('a', 400, 40), one('empty', 0, 0), one('b', 600, 30)], ['group']);
    expect(result.propensities[1]).toBeNull();
    expect(result.rIndicator).toBeCloseTo(0.951010205144336, 12);
  });

  it('refuses more participants than residents, no variable, and a cell without the variable', () => {
    expect(() => rIndicator([one('a', 3, 4)], ['group'])).toThrow(
      expect.objectContaining({ code: 'more-participants-than-residents' }),
    );
    expect(() => rIndicator([one('a', 3, 1)], [])).toThrow(InvalidInputError);
    expect(() => rIndicator([one('a', 3, 1)], ['age'])).toThrow('age');
    expect(() => rIndicator([one('a', 3, 1.5)], ['group'])).toThrow('a: not counts');
  });
});
