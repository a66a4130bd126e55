import { coverRow } from './cover-row.js';

const row = (groups: number[], rest = 0, mostOfRest = rest, restIsOpen = true) => ({
  groups,
  most: groups.map(() => 100),
  rest,
  mostOfRest,
  restIsOpen,
});

describe('a row of people whose sum is shown', () => {
  it('hides nothing where nothing is small', () => {
    expect(coverRow(row([40, 12, 0]), 5)).toEqual(new Set());
  });

  it('hides the small and the smallest that blurs it', () => {
    // 3 + 12 = 15: each can be 1 … 14
    expect(coverRow(row([40, 12, 3]), 5)).toEqual(new Set([2, 1]));
  });

  it('takes the rest for a cover only as far as a reader knows that it can reach', () => {
    // 3 and a rest of 3 of 3 people: 3 could be 3 … 6 alone, so 40 is hidden too
    expect(coverRow(row([40, 3], 3, 3), 5)).toEqual(new Set([1, 0]));
    // of 90 people who told no group any number may have been there: 3 can be 1 … 33
    expect(coverRow(row([40, 3], 30, 90), 5)).toEqual(new Set([1]));
  });

  it('blurs a small rest that is of hidden groups', () => {
    expect(coverRow(row([40, 12], 2, 30, false), 5)).toEqual(new Set([1]));
  });

  it('covers a group of few people whose number is never told', () => {
    // 11 people, of whom 6 are women; the 4 men of 7 and one of one without a group would be 4 or 5
    const theme = { ...row([6], 1, 1), closed: [{ people: 4, most: 7 }] };
    expect(coverRow(theme, 5)).toEqual(new Set([0]));
    // among 30 who told no group any number may be men
    expect(coverRow({ ...row([6], 9, 30), closed: [{ people: 4, most: 7 }] }, 5)).toEqual(new Set());
  });

  it('gives up where all together are too few', () => {
    expect(coverRow(row([1, 2]), 5)).toBeNull();
  });
});
