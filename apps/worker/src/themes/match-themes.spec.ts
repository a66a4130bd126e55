import { matchThemes, type RecognisableTheme } from './match-themes.js';

const theme = <Id>(id: Id, members: string, terms: string[], isSecondLevel = false): RecognisableTheme<Id> => {
  return { id, isSecondLevel, terms, members: [...members] };
};

describe('matchThemes', () => {
  it('recognises a theme by half of what was said and half of its words', () => {
    // members {a,b,c} and {b,c,d}: 2 of 4; terms {x,y} and {y,x}: 2 of 2; (0.5 + 1) / 2 = 0.75
    expect(matchThemes([theme('old', 'abc', ['x', 'y'])], [theme(0, 'bcd', ['Y', 'X'])])).toEqual(
      new Map([[0, 'old']]),
    );
    // the same members, 0 of 3 terms: (0.5 + 0) / 2 = 0.25
    expect(matchThemes([theme('old', 'abc', ['x', 'y'])], [theme(0, 'bcd', ['z'])])).toEqual(new Map());
  });

  it('matches at exactly one half', () => {
    // all members, no term: (1 + 0) / 2
    expect(matchThemes([theme('old', 'abc', ['x'])], [theme(0, 'abc', ['z'])])).toEqual(new Map([[0, 'old']]));
  });

  it('gives a split theme its old id once, to the likelier part', () => {
    const found = [theme(0, 'ab', ['x']), theme(1, 'cdef', ['x'])];
    // likeness (2/6 + 1) / 2 = 0.67 and (4/6 + 1) / 2 = 0.83
    expect(matchThemes([theme('old', 'abcdef', ['x'])], found)).toEqual(new Map([[1, 'old']]));
  });

  it('never matches a theme with one of another level', () => {
    expect(matchThemes([theme('old', 'abc', ['x'], true)], [theme(0, 'abc', ['x'])])).toEqual(new Map());
  });

  it('recognises nothing in themes that share nothing, however empty they are', () => {
    expect(matchThemes([theme('old', '', [])], [theme(0, '', [])])).toEqual(new Map());
  });
});
