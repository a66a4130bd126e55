import { matchThemes, type RecognisableTheme, type StandingTheme } from './match-themes.js';

const found = <Id>(id: Id, members: string, terms: string, isSecondLevel = false): RecognisableTheme<Id> => {
  const profile = Object.fromEntries([...terms].map((term) => [term, 1]));
  return { id, isSecondLevel, profile, members: [...members] };
};
const old = (id: string, members: string, terms: string, edited: string | null = null): StandingTheme => {
  return { ...found(id, members, terms), edited: edited === null ? null : [...edited], isPersons: false };
};
const match = (standing: StandingTheme[], themes: RecognisableTheme<number>[], all = 'abcdefgh') =>
  Object.fromEntries(matchThemes(standing, themes, all, all));

describe('matchThemes', () => {
  it('recognises a theme by half of what was said and half of its words', () => {
    // members {a,b,c} and {b,c,d}: 2 of 4; the same two terms: cosine 1; (0.5 + 1) / 2 = 0.75
    expect(match([old('A', 'abc', 'xy')], [found(0, 'bcd', 'yx')])).toEqual({ 0: 'A' });
    // members 2 of 4, one of two terms each: cosine 1 / (√2 · √2) = 0.5; (0.5 + 0.5) / 2 = 0.5, which is enough
    expect(match([old('A', 'abc', 'xy')], [found(0, 'bcd', 'xz')])).toEqual({ 0: 'A' });
    // members 2 of 4 and no term: 0.25
    expect(match([old('A', 'abc', 'xy')], [found(0, 'bcd', 'z')])).toEqual({});
  });

  it('weighs terms: a shared strong word says more than shared weak ones', () => {
    const profile = { strong: 3, weak: 1 };
    const standing = [{ ...old('A', 'ab', ''), profile }];
    // members 1 of 3; cosine 9 / (√10 · 3) = 0.95, or 1 / (√10 · 1) = 0.32
    const theme = (terms: Record<string, number>) => [{ ...found(0, 'bc', ''), profile: terms }];
    expect(match(standing, theme({ strong: 3 }))).toEqual({ 0: 'A' });
    expect(match(standing, theme({ weak: 1 }))).toEqual({});
  });

  it('takes growth for no change: only contributions of both versions count', () => {
    const grown = [found(0, 'abcdefgh', 'z')];
    // all of a and b: (1 + 0) / 2; as members of eight they would be 2 of 8
    expect(Object.fromEntries(matchThemes([old('A', 'ab', 'x')], grown, 'ab', 'abcdefgh'))).toEqual({ 0: 'A' });
  });

  it('gives a split theme its old id once, to the likelier part', () => {
    // likeness (2/6 + 1) / 2 = 0.67 and (4/6 + 1) / 2 = 0.83
    expect(match([old('A', 'abcdef', 'x')], [found(0, 'ab', 'x'), found(1, 'cdef', 'x')])).toEqual({ 1: 'A' });
  });

  it('recognises what people made of a theme by its contributions alone', () => {
    // merged by hand into A: 4 of 4, where the engine's own A is 2 of 4 and has no term in common
    expect(match([old('A', 'ab', 'x', 'abcd')], [found(0, 'abcd', 'z')])).toEqual({ 0: 'A' });
    expect(match([old('A', 'ab', 'x')], [found(0, 'abcd', 'z')])).toEqual({});
  });

  it('keeps the name that a person gave when two themes have become one, unless the other is far liker', () => {
    // A: (3/8 + 1) / 2 = 0.69, B: (5/8 + 1) / 2 = 0.81, which is 0.125 more
    const [a, b] = [old('A', 'abc', 'x'), old('B', 'defgh', 'x')];
    expect(match([a, b], [found(0, 'abcdefgh', 'x')])).toEqual({ 0: 'B' });
    expect(match([{ ...a, isPersons: true }, b], [found(0, 'abcdefgh', 'x')])).toEqual({ 0: 'A' });
    // C: (1/8 + 1) / 2 = 0.56, D: (7/8 + 1) / 2 = 0.94, which is 0.375 more
    const [c, d] = [old('C', 'a', 'x'), old('D', 'bcdefgh', 'x')];
    expect(match([{ ...c, isPersons: true }, d], [found(0, 'abcdefgh', 'x')])).toEqual({ 0: 'D' });
  });

  it('never matches a theme with one of another level', () => {
    expect(match([old('A', 'abc', 'x')], [found(0, 'abc', 'x', true)])).toEqual({});
  });

  it('recognises nothing in themes that share nothing, however empty they are', () => {
    expect(match([old('A', '', '')], [found(0, '', '')])).toEqual({});
  });
});
