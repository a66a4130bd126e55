import fc from 'fast-check';
import { twoProportions } from './two-proportions.js';

/** People of a group and of the rest, and how many of each are of the kind in question. */
const sides = fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 })).chain(([size, restSize]) =>
  fc.record({
    count: fc.nat(size),
    size: fc.constant(size),
    restCount: fc.nat(restSize),
    restSize: fc.constant(restSize),
  }),
);

describe('a group against the rest', () => {
  it('quotes the exact test as soon as one cell expects fewer than five', () => {
    // 51 · 78 / 412 = 9.7 expected; 12 · 9 / 100 = 1.1
    expect(twoProportions(18, 51, 60, 361)).toMatchObject({ test: 'z', reason: null });
    const few = twoProportions(0, 12, 9, 88);
    expect(few).toMatchObject({ test: 'fisher', p: few.pExact });
  });

  it('has no z where nobody or everybody is of the kind, and p is 1', () => {
    expect(twoProportions(0, 5, 0, 9)).toMatchObject({
      z: null,
      pOfZ: null,
      pExact: 1,
      p: 1,
      lift: null,
      difference: 0,
    });
    expect(twoProportions(5, 5, 9, 9)).toMatchObject({ z: null, pExact: 1, lift: 1 });
  });

  it('says why there is no comparison when a side is empty', () => {
    const empty = { difference: null, lower: null, p: null, pExact: null, test: null, reason: 'no_participants' };
    expect(twoProportions(0, 0, 9, 88)).toMatchObject({ ...empty, share: null, lift: null });
    expect(twoProportions(9, 88, 0, 0)).toMatchObject({ ...empty, share: 9 / 88, restShare: null, lift: 1 });
    expect(() => twoProportions(3, 2, 0, 1)).toThrow(RangeError);
  });

  it('turns its signs, and nothing else, when the sides change places', () => {
    fc.assert(
      fc.property(sides, ({ count, size, restCount, restSize }) => {
        const there = twoProportions(count, size, restCount, restSize);
        const back = twoProportions(restCount, restSize, count, size);
        expect(back.difference).toBeCloseTo(-there.difference!, 12);
        expect(back.lower).toBeCloseTo(-there.upper!, 12);
        expect(back.logOddsRatio).toBeCloseTo(-there.logOddsRatio!, 10);
        expect(back.pExact).toBeCloseTo(there.pExact!, 10);
        expect(there.lower).toBeLessThanOrEqual(there.difference!);
        expect(there.upper).toBeGreaterThanOrEqual(there.difference!);
      }),
    );
  });
});
