import { countApart, mayFollow } from './count-apart.js';

/** People as [what is told of them, their themes]. */
const marks = (...people: readonly (readonly [number, number])[]) =>
  Uint8Array.from(people.flatMap(([self, themes]) => [0, 0, 0, 0, 0, 0, 0, self, 0, 0, 0, 0, 0, 0, 0, themes]));
const people = (count: number, from = 0) => Array.from({ length: count }, (_, at) => [from + at, 1] as const);

describe('two states of the same people', () => {
  it('are apart by who came, who left, and who changed', () => {
    expect(countApart(marks(...people(19)), marks(...people(20)), false)).toBe(1);
    expect(countApart(marks(...people(20)), marks(...people(19)), false)).toBe(1);
    expect(countApart(marks([1, 1], [2, 1]), marks([1, 1], [3, 1]), false)).toBe(1);
    expect(countApart(marks(...people(9)), marks(...people(9).reverse()), true)).toBe(0);
  });

  it('count other themes of a person only where they are asked about', () => {
    expect(countApart(marks([1, 1], [2, 1]), marks([1, 1], [2, 7]), false)).toBe(0);
    expect(countApart(marks([1, 1], [2, 1]), marks([1, 1], [2, 7]), true)).toBe(1);
  });

  it('count people of whom the same is told one by one', () => {
    expect(countApart(marks([1, 1], [1, 1]), marks([1, 1], [1, 1], [1, 1]), false)).toBe(1);
  });

  it('follow each other when nobody or five people differ', () => {
    const before = marks(...people(30));
    expect(mayFollow(before, before)).toBe(true);
    for (const more of [1, 2, 3, 4]) expect(mayFollow(before, marks(...people(30 + more)))).toBe(false);
    expect(mayFollow(before, marks(...people(35)))).toBe(true);
    // one leaves as four come: five are others, and the four are the larger number
    expect(mayFollow(before, marks(...people(33, 1)))).toBe(false);
  });

  it('refuse what is no list of marks', () => {
    expect(() => countApart(new Uint8Array(15), new Uint8Array(0), true)).toThrow(RangeError);
  });
});
