import { LOCALES, SCREEN_LANGUAGES, type ScreenLanguage } from './languages.js';
import type { TranslationOf } from './message-types.js';
import { KNOWN } from './messages/known.js';
import { polish } from './messages/pl/index.js';
import { UNTRANSLATED } from './untranslated.js';
import { hasMessage, translate, translateParts, wordFor } from './index.js';

type AnyText = string | Readonly<Record<string, string>>;
const catalogues = KNOWN as Readonly<Record<ScreenLanguage, Readonly<Record<string, AnyText>>>>;
const texts = (message: AnyText): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const placeholders = (message: AnyText): string[] =>
  [...new Set(texts(message).flatMap((text) => text.match(/\{[^}]+\}/g) ?? []))].sort();

describe('translate', () => {
  // CLDR cardinal rules for Polish: 1 one; 2–4, 22–24 … few; 0, 5–21, 25 … many; fractions other.
  it.each([
    [0, '0 opinii', '0 osób', '0 uwag', '0 tematów', '0 głosów', '0 wierszy', '0 importów'],
    [1, '1 opinia', '1 osoba', '1 uwaga', '1 temat', '1 głos', '1 wiersz', '1 import'],
    [2, '2 opinie', '2 osoby', '2 uwagi', '2 tematy', '2 głosy', '2 wiersze', '2 importy'],
    [5, '5 opinii', '5 osób', '5 uwag', '5 tematów', '5 głosów', '5 wierszy', '5 importów'],
    [12, '12 opinii', '12 osób', '12 uwag', '12 tematów', '12 głosów', '12 wierszy', '12 importów'],
    [22, '22 opinie', '22 osoby', '22 uwagi', '22 tematy', '22 głosy', '22 wiersze', '22 importy'],
    [1.5, '1,5 opinii', '1,5 osoby', '1,5 uwagi', '1,5 tematu', '1,5 głosu', '1,5 wiersza', '1,5 importu'],
  ])('counts Polish nouns for %p', (count, opinions, people, remarks, themes, votes, rows, imports) => {
    expect(translate('pl', 'count.opinions', { count })).toBe(opinions);
    expect(translate('pl', 'count.people', { count })).toBe(people);
    expect(translate('pl', 'count.remarks', { count })).toBe(remarks);
    expect(translate('pl', 'count.themes', { count })).toBe(themes);
    expect(translate('pl', 'count.votes', { count })).toBe(votes);
    expect(translate('pl', 'count.rows', { count })).toBe(rows);
    expect(translate('pl', 'count.imports', { count })).toBe(imports);
  });

  it('puts two counts in one sentence, each in its own form, the verb too', () => {
    expect(translate('pl', 'overview.summary.gave', { people: 1, opinions: 1 })).toBe('1 osoba przekazała 1 opinię.');
    expect(translate('pl', 'overview.summary.gave', { people: 1482, opinions: 3905 })).toBe(
      '1482 osoby przekazały 3905 opinii.',
    );
    expect(translate('en', 'overview.summary.gave', { people: 1, opinions: 3905 })).toBe(
      '1 person gave 3,905 opinions.',
    );
  });

  it('cuts a message at its placeholders so that every number can be a link', () => {
    expect(translateParts('pl', 'overview.summary.answered', { answered: 412, all: 703 })).toEqual([
      { name: null, text: 'Odpowiedź ma ' },
      { name: 'answered', text: '412' },
      { name: null, text: ' z ' },
      { name: 'all', text: '703 opinii' },
      { name: null, text: '.' },
    ]);
  });

  it('shows a code without a word as itself and a forgotten parameter as an ellipsis', () => {
    expect(wordFor('pl', 'run-step', 'clustering')).toBe('Grupowanie opinii');
    expect(wordFor('pl', 'run-step', 'dreaming')).toBe('dreaming');
    expect(wordFor('pl', 'count', 'people')).toBe('people');
    expect(wordFor('en', 'run-step', 'constructor')).toBe('constructor');
    // @ts-expect-error a message with placeholders cannot be asked for without them
    expect(translate('pl', 'figure.source', {})).toBe('Źródło: …');
    // @ts-expect-error a key that no message has
    expect(translate('pl', 'no.such.key')).toBe('no.such.key');
    expect(hasMessage('pl', 'no.such.key')).toBe(false);
  });

  it('refuses a translation that lacks a key or a plural form before it runs', () => {
    type Source = { greeting: string; days: { one: string; few: string; many: string; other: string } };
    // @ts-expect-error `days` is missing
    const lacksKey: TranslationOf<Source, 'en'> = { greeting: 'Hello' };
    // @ts-expect-error `other` is missing
    const lacksForm: TranslationOf<Source, 'en'> = { greeting: 'Hello', days: { one: 'day' } };
    expect([lacksKey, lacksForm]).toHaveLength(2);
  });
});

describe.each(SCREEN_LANGUAGES)('the messages in %s', (language) => {
  const messages = catalogues[language];

  it('have exactly the keys of the Polish ones', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(polish).sort());
  });

  it('hold every plural form of the language and no other', () => {
    const categories = [...new Intl.PluralRules(LOCALES[language]).resolvedOptions().pluralCategories].sort();
    const wrong = Object.entries(messages).filter(
      ([, message]) => typeof message !== 'string' && Object.keys(message).sort().join() !== categories.join(),
    );
    expect(wrong).toEqual([]);
  });

  it('use the same placeholders as the Polish ones', () => {
    const names = (message: AnyText | undefined): string =>
      [...new Set(placeholders(message ?? '').map((inside) => inside.replace(/:.*/, '}')))].sort().join();
    const wrong = Object.keys(polish).filter((key) => names(messages[key]) !== names(catalogues.pl[key]));
    expect(wrong).toEqual([]);
  });

  it('are English where nobody has translated them, which is said of each and of few', () => {
    const open: readonly string[] = language === 'pl' || language === 'en' ? [] : (UNTRANSLATED[language] ?? []);
    expect(open.filter((key) => JSON.stringify(messages[key]) !== JSON.stringify(catalogues.en[key]))).toEqual([]);
    expect(open.length).toBeLessThan(Object.keys(polish).length / 50);
  });

  it('nest only counted messages that exist', () => {
    const nested = Object.values(messages)
      .flatMap(placeholders)
      .flatMap((placeholder) => placeholder.slice(1, -1).split(':')[1] ?? []);
    expect(nested.length).toBeGreaterThan(20);
    expect(nested.filter((key) => typeof messages[key] !== 'object')).toEqual([]);
  });

  it('are filled in, without exclamation marks, stray spaces or typewriter quotation marks', () => {
    // a mail has paragraphs
    const wrong = Object.entries(messages).filter(([, message]) =>
      texts(message).some((text) => text.trim() !== text || text === '' || /[!"]|[^\S\n]{2}|\n{3}|\.\.\./.test(text)),
    );
    expect(wrong).toEqual([]);
  });
});
