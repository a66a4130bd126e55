import { stem } from '../text/stem.js';
import { tokenise } from '../text/tokenise.js';
import { findThemes } from './find-themes.js';
import { seededRandom } from './seeded-random.js';
import { vMeasure } from './trust/v-measure.js';

/** Three invented topics, each text put together from parts that a resident could say. */
const TOPICS: Readonly<Record<string, { what: string[]; where: string[]; why: string[] }>> = {
  rowery: {
    what: [
      'Brakuje ścieżki rowerowej',
      'Prosimy o drogę dla rowerów',
      'Rowerzyści potrzebują osobnego pasa',
      'Zróbcie kontrapas rowerowy',
      'Przydałyby się stojaki rowerowe',
      'Nowa trasa rowerowa',
    ],
    where: ['na ulicy Długiej', 'przy dworcu', 'do szkoły', 'wzdłuż rzeki', 'na rondzie', 'do centrum'],
    why: [
      'bo rowerem jedzie się teraz po jezdni.',
      'żeby rowery nie jeździły chodnikiem.',
      'dla rowerzystów to jedyny dojazd.',
    ],
  },
  place: {
    what: [
      'Plac zabaw jest zniszczony',
      'Huśtawki są połamane',
      'Potrzebna zjeżdżalnia dla maluchów',
      'Piaskownica wymaga wymiany piasku',
      'Prosimy o ogrodzenie placu zabaw',
      'Nowe zabawki na placu zabaw',
    ],
    where: ['przy bloku numer pięć', 'na naszym osiedlu', 'obok przedszkola', 'w parku', 'za sklepem', 'przy żłobku'],
    why: [
      'dzieci nie mają się gdzie bawić.',
      'maluchy czekają na huśtawkę.',
      'rodzice z dziećmi jeżdżą daleko na plac zabaw.',
    ],
  },
  smieci: {
    what: [
      'Śmieci leżą tygodniami',
      'Kosze na śmieci są przepełnione',
      'Brakuje pojemników na odpady',
      'Segregacja odpadów nie działa',
      'Wywóz śmieci jest za rzadko',
      'Dzikie wysypisko odpadów',
    ],
    where: ['w lesie', 'przy przystanku', 'na targowisku', 'pod wiatą śmietnikową', 'na podwórku', 'koło garaży'],
    why: ['odpady roznosi wiatr.', 'pojemniki trzeba częściej opróżniać.', 'przy koszach rosną sterty śmieci.'],
  },
};

const TEXTS = Object.entries(TOPICS).flatMap(([topic, { what, where, why }]) =>
  what.flatMap((start, row) =>
    where.map((middle, column) => ({
      id: `${topic}-${row}-${column}`,
      text: `${start} ${middle}, ${why[(row + column) % why.length]}`,
      topic,
    })),
  ),
);

function topicOf(id: string): string {
  return id.split('-')[0]!;
}

function shuffled<T>(rows: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  const copy = [...rows];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other]!, copy[at]!];
  }
  return copy;
}

/** Sizes of the themes of the first level: those of the second count the same texts again. */
function sizesOf({ result }: ReturnType<typeof findThemes>): number[] {
  return result.themes.filter(({ parent }) => parent === null).map(({ size }) => size);
}

function numbered(texts: readonly string[]): { id: string; text: string }[] {
  return texts.map((text, at) => ({ id: String(at).padStart(5, '0'), text }));
}

describe('on three clear topics in Polish', () => {
  const found = findThemes(TEXTS, { themes: 3 });

  it('finds them', () => {
    const themes = found.assignments.map(({ theme }) => theme);
    const truth = found.assignments.map(({ id }) => topicOf(id));
    expect(vMeasure(themes, truth)).toBeGreaterThan(0.8);
  });

  it('names each with two to four of the words that its residents wrote, in any of their forms, and none of them a stop word', () => {
    expect(found.result.themes).toHaveLength(3);
    const written = new Set(TEXTS.flatMap(({ text }) => tokenise(text)).map((word) => stem(word, 'pl')));
    for (const { label, terms } of found.result.themes) {
      const words = label.toLowerCase().split(/[ ,]+/);
      expect(words.length).toBeGreaterThanOrEqual(2);
      expect(words.length).toBeLessThanOrEqual(4);
      for (const word of terms.flatMap(tokenise)) expect(written).toContain(stem(word, 'pl'));
      expect(words).not.toContain('przy');
      expect(label[0]).toBe(label[0]!.toUpperCase());
    }
  });

  it('quotes texts of the theme', () => {
    const themeOf = new Map(found.assignments.map(({ id, theme }) => [id, theme]));
    for (const { theme, quotes } of found.result.themes) {
      expect(quotes.length).toBeGreaterThan(0);
      expect(new Set(quotes).size).toBe(quotes.length);
      for (const id of quotes) expect(themeOf.get(id)).toBe(theme);
    }
  });

  it('counts every text once: in a theme or in the row of the not grouped', () => {
    const grouped = sizesOf(found).reduce((sum, size) => sum + size, 0);
    expect(grouped + found.result.notGrouped).toBe(TEXTS.length);
    expect(found.assignments).toHaveLength(TEXTS.length);
    const sizes = sizesOf(found);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('reads them as Polish and agrees with itself', () => {
    expect(found.result.language).toBe('pl');
    expect(found.languages).toEqual({ pl: TEXTS.length });
    expect(found.result.stability).toBeGreaterThan(0.8);
  });

  it('finds the number of topics by itself, give or take what a small set allows', () => {
    const { themes } = findThemes(TEXTS).result;
    expect(themes.length).toBeGreaterThanOrEqual(3);
    expect(themes.length).toBeLessThanOrEqual(6);
  });

  it('gives byte-identical results whatever the order of the rows', () => {
    const expected = JSON.stringify(findThemes(TEXTS, { seed: 7 }));
    for (const seed of [1, 2]) {
      expect(JSON.stringify(findThemes(shuffled(TEXTS, seed), { seed: 7 }))).toBe(expected);
    }
  });

  it('puts a near copy where its original is, and counts both', () => {
    const copy = { id: 'kopia', text: `${TEXTS[0]!.text} Dziękuję` };
    const { assignments, similar } = findThemes([...TEXTS, copy], { themes: 3 });
    const themeOf = new Map(assignments.map(({ id, theme }) => [id, theme]));
    expect(themeOf.get('kopia')).toBe(themeOf.get(TEXTS[0]!.id));
    expect(similar).toContainEqual(['kopia', TEXTS[0]!.id].sort());
  });

  it('places texts in a language with too few of its own by the civic topics they name', () => {
    const english = [
      { id: 'en-1', text: 'We would love a bicycle lane and more cycling racks for cyclists near the station' },
      { id: 'en-2', text: 'My favourite composer wrote these symphonies long before anybody listened' },
    ];
    const { assignments, languages } = findThemes([...TEXTS, ...english], { themes: 3 });
    const verdictOf = new Map(assignments.map((assignment) => [assignment.id, assignment]));
    expect(languages.en).toBe(2);
    expect(verdictOf.get('en-1')!.theme).toBe(verdictOf.get('rowery-0-0')!.theme);
    expect(verdictOf.get('en-2')).toEqual({
      id: 'en-2',
      theme: null,
      confidence: null,
      grouped: false,
      subtheme: null,
    });
  });
});

describe('on texts that cannot be divided', () => {
  it('lists all of them below fifty and says why', () => {
    const few = TEXTS.slice(0, 49);
    const found = findThemes(few);
    expect(found.reason).toBe('too-few-texts');
    expect(found.result.themes).toEqual([]);
    expect(found.result.notGrouped).toBe(49);
    expect(found.result.stability).toBeNull();
    expect(found.assignments.every(({ theme, grouped }) => theme === null && !grouped)).toBe(true);
  });

  it.each([
    ['nothing at all', []],
    ['empty texts', Array.from({ length: 60 }, () => '')],
    ['emoji', Array.from({ length: 60 }, (_, at) => '👍'.repeat(at + 1))],
    ['one text ten thousand times', Array.from({ length: 10_000 }, () => 'Więcej ławek w parku proszę')],
    [
      'words that nobody shares',
      Array.from({ length: 60 }, (_, at) => `słowo${String.fromCharCode(97 + (at % 26))}${at}x`),
    ],
    ['one word each', Array.from({ length: 80 }, (_, at) => ['park', 'droga', 'szkoła', 'most'][at % 4]!)],
    [
      'names of object properties',
      Array.from({ length: 80 }, (_, at) => `__proto__ constructor toString nr${at} hasOwnProperty`),
    ],
    [
      'mixed scripts',
      Array.from({ length: 80 }, (_, at) => `парк 公园 park حديقة πάρκο ${at} ${'ławka '.repeat(at % 3)}`),
    ],
    ['one enormous text', [...TEXTS.map(({ text }) => text), 'bardzo długi list o drogach '.repeat(4_000)]],
    ['lone surrogates', Array.from({ length: 60 }, (_, at) => `\ud800 park ${at} \udc00 zieleń drzewa`)],
  ])('survives %s', (_, texts) => {
    const found = findThemes(numbered(texts));
    expect(found.assignments).toHaveLength(texts.length);
    expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity/);
    for (const { theme, confidence } of found.assignments) {
      expect(theme === null).toBe(confidence === null);
      if (confidence !== null) expect(confidence >= 0 && confidence <= 1).toBe(true);
    }
    const grouped = sizesOf(found).reduce((sum, size) => sum + size, 0);
    expect(grouped + found.result.notGrouped).toBe(texts.length);
    for (const { label } of found.result.themes) expect(label).not.toBe('');
  });

  it('joins copies and says so', () => {
    const found = findThemes(numbered(Array.from({ length: 60 }, () => 'Więcej ławek w parku proszę')));
    expect(found.similar).toEqual([Array.from({ length: 60 }, (_, at) => String(at).padStart(5, '0'))]);
    expect(found.reason).toBe('too-few-texts');
  });

  it('finds no more themes than there are texts', () => {
    const found = findThemes(TEXTS.slice(0, 60), { themes: 500 });
    expect(found.result.themes.length).toBeLessThanOrEqual(60);
    expect(JSON.stringify(found)).not.toMatch(/NaN|null,"size"/);
  });

  it('refuses a seed or a number of themes that is none', () => {
    expect(() => findThemes([], { seed: 0.5 })).toThrow(RangeError);
    expect(() => findThemes([], { themes: 0 })).toThrow(RangeError);
    expect(() => findThemes([], { themes: NaN })).toThrow(RangeError);
  });
});
