import { LOCALES, PUBLIC_LANGUAGES, type PublicLanguage } from './languages.js';
import { dutch } from './messages/nl/index.js';
import { english } from './messages/en/index.js';
import { french } from './messages/fr/index.js';
import { german } from './messages/de/index.js';
import { polish } from './messages/pl/index.js';
import { paper } from './messages/pl/paper.js';
import { publicPages } from './messages/pl/public.js';
import { SHARED_KEYS } from './messages/public-set.js';
import { ukrainian } from './messages/uk/index.js';
import { translate, type MessageKey } from './index.js';

type AnyText = string | Readonly<Record<string, string>>;
const CATALOGUES: Readonly<Record<PublicLanguage, Readonly<Record<string, AnyText>>>> = {
  pl: polish,
  en: english,
  uk: ukrainian,
  de: german,
  fr: french,
  nl: dutch,
};
const KEYS = [...Object.keys(publicPages), ...Object.keys(paper), ...SHARED_KEYS] as MessageKey[];
const COUNTS = [0, 1, 2, 5, 12, 22, 1.5, 1e6];
const texts = (message: AnyText): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const names = (message: AnyText | undefined): string =>
  [...new Set(texts(message ?? '').flatMap((text) => text.match(/\{\w+/g) ?? []))].sort().join();
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe.each(PUBLIC_LANGUAGES)('the pages of residents in %s', (language) => {
  const messages = CATALOGUES[language];

  it('lack no message, and have no other', () => {
    expect(KEYS.filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
    if (language !== 'pl' && language !== 'en') expect(Object.keys(messages).sort()).toEqual([...KEYS].sort());
  });

  it('have every plural form of the language and no other', () => {
    const categories = [...new Intl.PluralRules(LOCALES[language]).resolvedOptions().pluralCategories].sort().join();
    const counted = KEYS.filter((key) => typeof polish[key] !== 'string');
    expect(counted.length).toBeGreaterThan(10);
    const formsOf = (key: string) =>
      Object.keys(messages[key] ?? {})
        .sort()
        .join();
    expect(counted.filter((key) => formsOf(key) !== categories)).toEqual([]);
  });

  it('hold the placeholders of the Polish ones, whatever the form', () => {
    expect(KEYS.filter((key) => names(messages[key]) !== names(polish[key]))).toEqual([]);
  });

  it('are filled in, without exclamation marks, stray spaces or typewriter quotation marks', () => {
    const isWrong = (text: string) => text.trim() !== text || text === '' || /[!"]|[^\S\n]{2}|\n{3}|\.\.\./.test(text);
    expect(KEYS.filter((key) => texts(messages[key] ?? '').some(isWrong))).toEqual([]);
  });

  it.each(COUNTS)('say %p of everything that is counted, with the number or its word', (count) => {
    const rules = new Intl.PluralRules(LOCALES[language]);
    for (const key of KEYS) {
      const forms = messages[key];
      if (forms === undefined || typeof forms === 'string') continue;
      const written = forms[rules.select(count)] ?? '';
      const said = (translate as (l: string, k: string, p: object) => string)(language, key, { count, theme: 'x' });
      expect(said).toBe(
        written
          .replace('{count}', new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(count))
          .replace('{theme}', 'x'),
      );
    }
  });
});

// CLDR: uk as pl but 1.5 is `other`; de and nl know one and other; in French 0 and 1.5 are singular, and a million takes "de".
it.each([
  ['uk', ['0 осіб', '1 особа', '2 особи', '5 осіб', '12 осіб', '22 особи', '1,5 особи', '1 000 000 осіб']],
  [
    'de',
    [
      '0 Personen',
      '1 Person',
      '2 Personen',
      '5 Personen',
      '12 Personen',
      '22 Personen',
      '1,5 Personen',
      '1.000.000 Personen',
    ],
  ],
  [
    'fr',
    [
      '0 personne',
      '1 personne',
      '2 personnes',
      '5 personnes',
      '12 personnes',
      '22 personnes',
      '1,5 personne',
      '1 000 000 de personnes',
    ],
  ],
  [
    'nl',
    [
      '0 personen',
      '1 persoon',
      '2 personen',
      '5 personen',
      '12 personen',
      '22 personen',
      '1,5 personen',
      '1.000.000 personen',
    ],
  ],
  ['pl', ['0 osób', '1 osoba', '2 osoby', '5 osób', '12 osób', '22 osoby', '1,5 osoby', '1 000 000 osób']],
  ['en', ['0 people', '1 person', '2 people', '5 people', '12 people', '22 people', '1.5 people', '1,000,000 people']],
] as const)('counts people in %s as it is spoken', (language, expected) => {
  expect(COUNTS.map((count) => plain(translate(language, 'count.people', { count })))).toEqual(expected);
});
