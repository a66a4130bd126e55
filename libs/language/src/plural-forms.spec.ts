import { LOCALES, SCREEN_LANGUAGES } from './languages.js';
import { KNOWN } from './messages/known.js';
import { translate } from './index.js';

const COUNTS = [0, 1, 2, 5, 12, 22, 1.5, 1e6];
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe.each(SCREEN_LANGUAGES)('what is counted in %s', (language) => {
  const rules = new Intl.PluralRules(LOCALES[language]);
  const counted = Object.entries(KNOWN[language] ?? {}).flatMap(([key, forms]) =>
    typeof forms === 'string' ? [] : [{ key, forms }],
  );
  const simple = counted.filter(({ forms }) =>
    Object.values(forms).every((form) => form.replace('{count}', '').includes('{') === false),
  );

  it.each(COUNTS)('is said for %p in the form that the language gives it, with the number or its word', (count) => {
    expect(simple.length).toBeGreaterThan(150);
    const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(count);
    const wrong = simple.filter(({ key, forms }) => {
      const said = (translate as (l: string, k: string, p: object) => string)(language, key, { count });
      return said !== (forms[rules.select(count)] ?? '').replace('{count}', number);
    });
    expect(wrong).toEqual([]);
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
