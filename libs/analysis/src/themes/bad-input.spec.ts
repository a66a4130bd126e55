import type { ThemesFound } from '#domain';
import { findThemes } from './find-themes.js';

const PLACES = ['na ulicy Długiej', 'przy szkole', 'w parku', 'na osiedlu', 'koło dworca', 'nad rzeką', 'na rynku'];
const WISHES = [
  'ścieżka rowerowa',
  'ławki i kosze',
  'plac zabaw',
  'oświetlenie chodnika',
  'nowe drzewa',
  'przystanek autobusu',
];
const REASONS = ['dla dzieci', 'dla seniorów', 'bo jest ciemno', 'bo brakuje miejsca', 'dla rowerzystów'];
/** 210 remarks, all different. */
const REMARKS = WISHES.flatMap((wish) =>
  PLACES.flatMap((place) => REASONS.map((reason) => `Potrzebna ${wish} ${place} ${reason}`)),
);
const SENTENCES: Readonly<Record<string, string>> = {
  pl: 'Proszę o więcej drzew i ławek przy naszej szkole',
  en: 'Please plant more trees and put benches near our school',
  uk: 'Прошу більше дерев та лавок біля нашої школи',
  de: 'Bitte mehr Bäume und Bänke neben unserer Schule',
  fr: 'Plus de bancs et des arbres près de notre école',
  nl: 'Graag meer bomen en banken bij onze school',
  es: 'Más árboles y bancos cerca de nuestra escuela por favor',
  it: 'Più alberi e panchine vicino alla nostra scuola',
};

function find(texts: readonly string[], options: Parameters<typeof findThemes>[1] = {}): ThemesFound {
  const found = findThemes(
    texts.map((text, at) => ({ id: String(at).padStart(6, '0'), text })),
    { bootstraps: 2, ...options },
  );
  expectWhole(found, texts.length);
  return found;
}

/** Every row is accounted for once, no number is none, and every share is one. */
function expectWhole(found: ThemesFound, rows: number): void {
  expect(found.assignments).toHaveLength(rows);
  const themes = found.result.themes.filter(({ parent }) => parent === null);
  expect(themes.reduce((sum, { size }) => sum + size, found.result.notGrouped)).toBe(rows);
  const wrong = found.assignments.filter(({ theme, confidence, grouped }) =>
    theme === null ? confidence !== null || grouped : !(confidence! >= 0 && confidence! <= 1),
  );
  expect(wrong).toEqual([]);
  expect(everyNumberIsOne(found)).toBe(true);
}

function everyNumberIsOne(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(everyNumberIsOne);
}

describe('bad input', () => {
  it('empty texts: none is grouped, and the reason says that there are too few', () => {
    const found = find(Array.from({ length: 300 }, (_, at) => ' \n\t'.repeat(at % 3)));
    expect(found.reason).toBe('too-few-texts');
    expect(found.result.notGrouped).toBe(300);
  });

  it('empty texts among others stand beside the themes', () => {
    const found = find([...REMARKS, ...Array.from({ length: 100 }, () => '')], { themes: 6 });
    expect(found.reason).toBeNull();
    expect(found.assignments.filter(({ theme }) => theme === null)).toHaveLength(100);
  });

  it('one word: says that there are too few texts, or that no word is shared', () => {
    expect(find(['park']).reason).toBe('too-few-texts');
    const letters = 'abcdefghij';
    const words = Array.from({ length: 100 }, (_, at) => `q${letters[Math.floor(at / 10)]}x${letters[at % 10]}z`);
    expect(find(words, { language: 'pl' }).reason).toBe('no-known-words');
  });

  it('emoji only: none is a word, and all are left ungrouped', () => {
    const found = find(
      Array.from({ length: 100 }, (_, at) => ['👍', '🚲🌳', '👩‍👩‍👧‍👦', '🇵🇱', '❤️'][at % 5]!.repeat(1 + at)),
    );
    expect(found.reason).toBe('too-few-texts');
    expect(found.result.notGrouped).toBe(100);
  });

  it.each([
    ['words', 'droga park szkoła most ławka '.repeat(3_500).slice(0, 100_000)],
    ['letters without a space', 'a'.repeat(100_000)],
    ['letters without a space before an at sign', `${'a'.repeat(99_990)}@`],
    ['digits', '7'.repeat(100_000)],
    ['signs that open an address', 'www.'.repeat(25_000)],
  ])('100,000 characters of %s in one text: the others are grouped as ever', (_, long) => {
    const found = find([...REMARKS, long], { themes: 6 });
    expect(found.result.themes.length).toBeGreaterThan(1);
  });

  it('one text 10,000 times: it is one text, said ten thousand times', () => {
    const alone = find(Array.from({ length: 10_000 }, () => 'Więcej ławek w parku proszę'));
    expect(alone.reason).toBe('too-few-texts');
    expect(alone.similar).toHaveLength(1);
    expect(alone.similar[0]).toHaveLength(10_000);
    const among = find([...REMARKS, ...Array.from({ length: 10_000 }, () => REMARKS[0]!)], { themes: 6 });
    const copies = among.assignments.slice(REMARKS.length);
    expect(new Set(copies.map(({ theme }) => theme)).size).toBe(1);
    expect(copies[0]!.theme).toBe(among.assignments[0]!.theme);
    expect(among.similar[0]!.length).toBeGreaterThan(10_000);
  });

  it('all texts in different languages: each language is counted, and nothing is lost', () => {
    const languages = Object.keys(SENTENCES);
    const found = find(Array.from({ length: 160 }, (_, at) => `${SENTENCES[languages[at % 8]!]} ${at}`));
    expect(Object.keys(found.languages).sort()).toEqual([...languages].sort());
    expect(Object.values(found.languages)).toEqual(languages.map(() => 20));
  });

  it('mixed scripts in one text', () => {
    const found = find(
      Array.from({ length: 90 }, (_, at) => `парк 公园 park حديقة πάρκο ${REMARKS[at]} ${'שלום '.repeat(at % 4)}`),
    );
    expect(found.result.texts).toBe(90);
  });

  it('more themes asked for than there are texts: no more come back, and none is empty of a name', () => {
    const found = find(REMARKS.slice(0, 60), { themes: 1_000 });
    expect(found.result.themes.filter(({ parent }) => parent === null).length).toBeLessThanOrEqual(60);
    for (const { label } of found.result.themes) expect(label).not.toBe('');
  });

  it('one theme asked for holds whatever is known', () => {
    const found = find(REMARKS, { themes: 1 });
    expect(found.result.themes.filter(({ parent }) => parent === null)).toHaveLength(1);
  });
});
