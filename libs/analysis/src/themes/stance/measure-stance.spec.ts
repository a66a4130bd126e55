import { measureStance } from './measure-stance.js';

const of = (support: number, against: number, mixed = 0, none = 0) => measureStance({ support, against, mixed, none });

it('shares the people who have a stance, with Wilson intervals, and counts the others apart', () => {
  const stance = of(31, 9, 0, 12);
  expect([stance.people, stance.none, stance.reason]).toEqual([40, 12, null]);
  expect(stance.support.share).toBeCloseTo(31 / 40, 12);
  // the score interval by its formula with z = 1.959964: centre .750904, half .125935
  expect(stance.support.lower).toBeCloseTo(0.624969, 5);
  expect(stance.support.upper).toBeCloseTo(0.876839, 5);
});

it('is divided most where two sides are equal, and not at all where all are on one', () => {
  expect(of(20, 20).disagreement).toBe(1);
  expect(of(40, 0).disagreement).toBe(0);
  expect(of(0, 40).disagreement).toBe(0);
  // 2 · 10 / 40
  expect(of(30, 10).disagreement).toBe(0.5);
});

it('counts who is for and against at once half on either side', () => {
  // 2 · (10 + 5) / 40
  expect(of(20, 10, 10).disagreement).toBe(0.75);
  expect(of(0, 0, 40).disagreement).toBe(1);
});

it('gives no share below twenty people, and no disagreement below five, and says why', () => {
  expect(of(10, 9)).toMatchObject({ reason: 'too-few', support: { people: 10, share: null, lower: null } });
  expect(of(10, 9).disagreement).toBeCloseTo(18 / 19, 12);
  expect(of(2, 2).disagreement).toBeNull();
  expect(of(0, 0, 0, 7)).toMatchObject({ reason: 'no-stance', people: 0, none: 7, disagreement: null });
});

it('swaps sides without a change of disagreement, and refuses what is no number of people', () => {
  expect(of(12, 25, 3).disagreement).toBe(of(25, 12, 3).disagreement);
  expect(() => of(-1, 3)).toThrow(RangeError);
  expect(() => of(1.5, 3)).toThrow('support');
});
