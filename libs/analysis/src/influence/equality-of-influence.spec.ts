import fc from 'fast-check';
import { adoptionRatio, equalityOfInfluence, type AdoptionCounts } from './equality-of-influence.js';

const side = fc.nat(40).chain((decided) => fc.tuple(fc.nat(decided), fc.constant(decided)));
const theme = fc.tuple(side, side).map(([[groupAdopted, groupDecided], [restAdopted, restDecided]]) => {
  return { groupAdopted, groupDecided, restAdopted, restDecided };
});
const counts = (a: number, n1: number, c: number, n2: number): AdoptionCounts => {
  return { groupAdopted: a, groupDecided: n1, restAdopted: c, restDecided: n2 };
};

describe('equality of influence', () => {
  it('agrees with R within three themes', () => {
    // R: mantelhaen.test(array(c(12,8,8,22, 30,20,12,28, 9,20,7,24), c(2,2,3)), correct = FALSE); the ratio and its interval by
    // the formula of Greenland and Robins in R
    const found = equalityOfInfluence([counts(12, 20, 8, 30), counts(30, 50, 12, 40), counts(9, 29, 7, 31)]);
    expect(found.chiSquare).toBeCloseTo(12.3706024116786, 10);
    expect(found.p).toBeCloseTo(4.36146860294816e-4, 14);
    expect(found.oddsRatio).toBeCloseTo(2.90021231422505, 12);
    expect(found.ratio).toBeCloseTo(1.90062893081761, 12);
    expect(found.lower).toBeCloseTo(1.30666566738137, 12);
    expect(found.upper).toBeCloseTo(2.76458655250376, 12);
  });

  it('has no ratio where the rest has nothing adopted, and no interval where the group has nothing', () => {
    expect(adoptionRatio(counts(3, 5, 0, 9))).toMatchObject({
      ratio: null,
      ratioLower: null,
      reason: 'no_participants',
    });
    expect(adoptionRatio(counts(0, 5, 3, 9))).toMatchObject({
      ratio: 0,
      ratioLower: null,
      ratioUpper: null,
      reason: null,
    });
    expect(adoptionRatio(counts(0, 0, 3, 9))).toMatchObject({ groupRate: null, ratio: null, p: null });
    expect(adoptionRatio(counts(5, 5, 9, 9))).toMatchObject({ ratio: 1, ratioLower: 1, ratioUpper: 1, p: 1 });
    expect(() => adoptionRatio(counts(6, 5, 0, 9))).toThrow(RangeError);
  });

  it('compares nothing where no theme holds both sides', () => {
    const apart = equalityOfInfluence([counts(3, 5, 0, 0), counts(0, 0, 2, 7)]);
    expect(apart).toMatchObject({ ratio: null, oddsRatio: null, p: null, reason: 'no_participants' });
    expect(apart.crude.ratio).toBeCloseTo(2.1, 12);
    expect(equalityOfInfluence([])).toMatchObject({ ratio: null, reason: 'no_participants' });
  });

  it('is the crude ratio when there is one theme, and does not depend on the order of themes', () => {
    fc.assert(
      fc.property(fc.array(theme, { maxLength: 5 }), (themes) => {
        const found = equalityOfInfluence(themes);
        const turned = equalityOfInfluence(themes.toReversed());
        if (found.ratio === null) expect(turned.ratio).toBeNull();
        else expect(turned.ratio).toBeCloseTo(found.ratio, 10);
        for (const one of themes) {
          const { ratio, crude } = equalityOfInfluence([one]);
          if (ratio === null) expect(crude.ratio).toBeNull();
          else expect(ratio).toBeCloseTo(crude.ratio!, 10);
        }
      }),
    );
  });
});
