import { stem } from '../text/stem.js';
import { isStopWord } from '../text/stop-words.js';
import { tokenise } from '../text/tokenise.js';
import { GLOSSARY_LANGUAGES, civicGlossary, conceptOf, pivot } from './civic-glossary.js';
import { PARALLEL_REMARKS } from './parallel-remarks.fixture.js';

describe('the glossary', () => {
  it('has at least 800 concepts, each with a key of its own and words in at least five of the six languages', () => {
    const concepts = civicGlossary();
    expect(concepts.length).toBeGreaterThanOrEqual(800);
    expect(new Set(concepts.map(({ concept }) => concept)).size).toBe(concepts.length);
    for (const { concept, words } of concepts) {
      const empty = GLOSSARY_LANGUAGES.filter((language) => words[language]!.length === 0);
      expect([concept, empty.length <= 1]).toEqual([concept, true]);
    }
  });

  it('writes every word in the script of its language, one word at a time', () => {
    for (const { words } of civicGlossary()) {
      for (const language of GLOSSARY_LANGUAGES) {
        for (const { word } of words[language]!) {
          expect(word).toMatch(language === 'uk' ? /^[а-щьюяєіїґ']+$/ : /^\p{Script=Latin}+$/u);
          expect(tokenise(word)).toEqual([word]);
        }
      }
    }
  });

  it.each(GLOSSARY_LANGUAGES)('keeps the share of stems that two concepts claim under 3 % in %s', (language) => {
    const claims = new Map<string, Set<string>>();
    for (const { concept, words } of civicGlossary()) {
      for (const { word, whole } of words[language]!) {
        if (whole) continue;
        const stemmed = stem(word, language);
        claims.set(stemmed, (claims.get(stemmed) ?? new Set()).add(concept));
      }
    }
    const ambiguous = [...claims].filter(([, concepts]) => concepts.size > 1);
    expect({
      ambiguous: ambiguous.length < 0.03 * claims.size,
      stems: ambiguous.map(([stemmed]) => stemmed),
    }).toMatchObject({ ambiguous: true });
  });
});

describe('the concept of a word', () => {
  it('is the same in six languages and in every form', () => {
    const trees = { pl: 'drzewami', en: 'trees', de: 'Bäume', nl: 'bomen', fr: 'arbres', uk: 'деревами' };
    for (const [language, word] of Object.entries(trees)) expect(conceptOf(word, language)).toBe('tree');
    const lamps = { pl: 'latarnie', en: 'lamps', de: 'Laternen', nl: 'lantaarns', fr: 'lampadaires', uk: 'ліхтарі' };
    for (const [language, word] of Object.entries(lamps)) expect(conceptOf(word, language)).toBe('lamp');
  });

  it('does not mind which apostrophe is typed in Ukrainian', () => {
    for (const word of ["сім'я", 'сім’я', 'сімʼя']) expect(conceptOf(word, 'uk')).toBe('family');
  });

  it('of a German or Dutch compound is that of its last part', () => {
    expect(conceptOf('Lindenbaum', 'de')).toBe('tree');
    expect(conceptOf('Stadtbibliothek', 'de')).toBe('library');
    expect(conceptOf('stadsbibliotheek', 'nl')).toBe('library');
  });

  it('is that of the word as it is written before that of its stem', () => {
    expect([conceptOf('parking', 'en'), conceptOf('parks', 'en')]).toEqual(['parking', 'park']);
    expect([conceptOf('Schüler', 'de'), conceptOf('Schulen', 'de')]).toEqual(['pupil', 'school']);
    expect([conceptOf('міст', 'uk'), conceptOf('міста', 'uk')]).toEqual(['bridge', 'town']);
    expect(pivot('park', 'en')).toBe('park');
  });

  it('of a stem with two concepts is the first in the glossary', () => {
    const claims = civicGlossary().filter(({ words }) =>
      words['pl']!.some(({ word, whole }) => !whole && stem(word, 'pl') === 'nauk'),
    );
    expect(claims.length).toBeGreaterThan(1);
    expect(pivot('nauk', 'pl')).toBe(claims[0]!.concept);
  });

  it('is null for words and languages that it does not know', () => {
    expect(conceptOf('xyzzy', 'pl')).toBeNull();
    expect(conceptOf('park', 'xx')).toBeNull();
    expect(conceptOf('constructor', '__proto__')).toBeNull();
  });
});

describe('thirty remarks written in six languages', () => {
  const contentWords = (text: string, language: string): string[] =>
    tokenise(text)
      .map((word) => word.toLowerCase())
      .filter((word) => word.length > 2 && /^\p{L}/u.test(word) && !isStopWord(word, language));

  it.each(GLOSSARY_LANGUAGES)('are covered: at least 70 of 100 content words have a concept in %s', (language) => {
    const words = PARALLEL_REMARKS.flatMap((remark) => contentWords(remark[language]!, language));
    const unknown = words.filter((word) => conceptOf(word, language) === null);
    expect(words.length).toBeGreaterThan(100);
    expect({ share: 1 - unknown.length / words.length >= 0.7, unknown }).toMatchObject({ share: true });
  });

  it('share more concepts with their own translation than with any other remark, nine times in ten', () => {
    const conceptsOf = (remark: number, language: string): Set<string> =>
      new Set(
        contentWords(PARALLEL_REMARKS[remark]![language]!, language).flatMap((word) => conceptOf(word, language) ?? []),
      );
    const english = PARALLEL_REMARKS.map((_, at) => conceptsOf(at, 'en'));
    let [found, all] = [0, 0];
    for (const language of GLOSSARY_LANGUAGES.filter((tag) => tag !== 'en')) {
      PARALLEL_REMARKS.forEach((_, at) => {
        const own = conceptsOf(at, language);
        const shared = english.map((other) => [...own].filter((concept) => other.has(concept)).length);
        all += 1;
        if (shared.every((count, other) => other === at || count < shared[at]!)) found += 1;
      });
    }
    expect(found / all).toBeGreaterThan(0.9);
  });
});
