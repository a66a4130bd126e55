import { suggestThemes } from './suggest-themes.js';
import { wordsOfThemes } from './placement-model.js';

const TEXTS = [
  ['0', 'Nowe ławki w parku'],
  ['0', 'Ławka przy stawie'],
  ['0', 'Kosze i ławki'],
  ['1', 'Ścieżka rowerowa do szkoły'],
  ['1', 'Rowery i stojaki'],
  ['1', 'Droga rowerowa przy szkole'],
  ['2', 'Autobus nocny'],
  ['2', 'Więcej kursów autobusu'],
  ['2', 'Przystanek autobusowy, nocne kursy'],
] as const;

const texts = TEXTS.map(([, text], at) => ({ id: String(at), text, language: 'pl' }));
const assignments = TEXTS.map(([theme], at) => {
  return { id: String(at), theme: Number(theme), subtheme: null, confidence: 1, grouped: true };
});
const { model } = wordsOfThemes(texts, assignments, 3, { language: 'pl', codeframe: 'none' });
const themes = [
  { id: 'benches', contributions: 3 },
  { id: 'bicycles', contributions: 3 },
  { id: 'buses', contributions: 3 },
  { id: 'by hand', contributions: 40 },
];
const standing = ['benches', 'bicycles', 'buses'];
const suggest = (text: string, alike: readonly string[] = [], more = {}) =>
  suggestThemes({ model, standing, themes, ...more }, [{ id: 'x', text, language: 'pl', alike }])[0]!;

describe('what is suggested for a text that the engine left ungrouped', () => {
  it('begins with the theme of its words, in any of their forms', () => {
    expect(suggest('Autobusy nocą')[0]).toEqual({ themeId: 'buses', because: 'words' });
    expect(suggest('Na ławkach')[0]).toEqual({ themeId: 'benches', because: 'words' });
  });

  it('takes three at most, each once, and fills up with the largest, which says so', () => {
    expect(suggest('Zupełnie inne słowa')).toEqual([
      { themeId: 'by hand', because: 'size' },
      { themeId: 'benches', because: 'size' },
      { themeId: 'bicycles', because: 'size' },
    ]);
    expect(new Set(suggest('ławki i autobus').map(({ themeId }) => themeId)).size).toBe(3);
  });

  it('goes by what much alike texts were put into, a theme made by hand too', () => {
    expect(suggest('Zupełnie inne słowa', ['by hand', 'by hand', 'buses'])).toEqual([
      { themeId: 'by hand', because: 'alike' },
      { themeId: 'buses', because: 'alike' },
      { themeId: 'benches', because: 'size' },
    ]);
  });

  it('follows a merge, and offers nothing that is not there any more', () => {
    const merged = { standing: ['bicycles', 'bicycles', null], themes: themes.slice(1, 2) };
    expect(suggest('Na ławkach', [], merged)).toEqual([{ themeId: 'bicycles', because: 'words' }]);
    expect(suggest('Autobus', ['gone'], { standing: [null, null, null], themes: [] })).toEqual([]);
  });
});
