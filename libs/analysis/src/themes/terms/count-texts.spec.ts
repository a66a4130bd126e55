import { distinctTexts } from '../../text/distinct-texts.js';
import { stem } from '../../text/stem.js';
import { countTexts, coverageOf } from './count-texts.js';
import { evidenceOf, termEvidence } from './evidence.js';
import { middleLength } from './middle-length.js';

const own = [{ code: 'harbour', name: { pl: 'Port' }, stems: { pl: 'nabrzeż' } }];

describe('the part of words that texts share', () => {
  it('counts every word but stop words', () => {
    // park, drzew | park, (stop word): two of three words stand in two texts
    expect(
      coverageOf([
        ['park', 'drzew'],
        ['park', ''],
      ]),
    ).toBeCloseTo(2 / 3, 4);
    // said twice in one text alone is not shared
    expect(coverageOf([['park', 'park'], ['drzew']])).toBe(0);
    expect(coverageOf([[''], []])).toBeNull();
  });
});

it('takes the length of the middle text, without stop words', () => {
  expect(
    middleLength([
      ['a', 'b', 'c'],
      ['a', ''],
      ['a', 'b'],
    ]),
  ).toBe(2);
  expect(middleLength([])).toBe(0);
});

describe('evidence beside the words', () => {
  it('lets words point at the topics of an own codeframe in the place of the civic ones', () => {
    const texts = distinctTexts([{ id: '1', text: 'Remont nabrzeża i ścieżki rowerowej' }], 'pl');
    const termsBy = (codeframe: 'default' | 'none' | typeof own): string[] =>
      countTexts(texts, termEvidence({ codeframe })).counted[0]!.terms.filter((term) => term.startsWith('§'));
    expect(termsBy(own)).toEqual(['§harbour']);
    expect(termsBy('none')).toEqual([]);
    expect(termsBy('default')).toContain('§cycling');
    expect(termsBy('default')).not.toContain('§harbour');
  });

  it('is named in the result', () => {
    expect(evidenceOf({})).toMatchObject({ codeframe: 'default', glossary: true });
    expect(evidenceOf({ codeframe: 'none', glossary: false })).toMatchObject({ codeframe: 'none', glossary: false });
    expect(evidenceOf({ codeframe: own })).toMatchObject({ codeframe: 'own' });
  });

  it('refuses a codeframe in which two topics have one code', () => {
    expect(() => termEvidence({ codeframe: [own[0]!, own[0]!] })).toThrow(RangeError);
  });
});

describe('the headings of a form', () => {
  const THINGS = [
    'ławki',
    'drzewa',
    'latarnie',
    'chodniki',
    'stojaki',
    'kosze',
    'huśtawki',
    'fontanny',
    'mosty',
    'tablice',
  ];
  const form = (thing: string): string =>
    `Projekt ${thing}. Elementy składowe koszt szacunkowy zadania: ${thing} oraz ${thing}. Uzasadnienie ${[...THINGS, ...THINGS].join(` z ${thing} i `)}`;
  const termsIn = (texts: readonly string[]): string[] => {
    const distinct = distinctTexts(
      texts.map((text, at) => ({ id: String(at), text })),
      'pl',
    );
    return countTexts(distinct, termEvidence({ codeframe: 'none' })).counted[0]!.terms.slice();
  };

  it('count for nothing in long texts', () => {
    const terms = termsIn(THINGS.map(form));
    expect(terms).toContain(stem('chodniki', 'pl'));
    expect(terms).not.toContain(stem('szacunkowy', 'pl'));
  });

  it('are what short texts are about', () => {
    const terms = termsIn(THINGS.map((thing) => `Elementy składowe koszt szacunkowy: ${thing}`));
    expect(terms).toContain(stem('szacunkowy', 'pl'));
  });
});
