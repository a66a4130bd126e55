import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { detectLanguage, findLanguage } from './detect-language.js';

/** Short civic titles written by hand, by language. */
const TITLES: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(resolve('fixtures/language/civic-titles.json'), 'utf8'),
);
const ALL = Object.entries(TITLES).flatMap(([language, titles]) => titles.map((title) => ({ language, title })));
const shareFound = (find: (title: string, language: string) => string | null): number =>
  ALL.filter(({ language, title }) => find(title, language) === language).length / ALL.length;

describe('the list of civic titles', () => {
  it('has at least 300 titles of two to eight words in ten languages', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(300);
    for (const language of ['pl', 'en', 'de', 'nl', 'fr', 'uk'])
      expect(TITLES[language]!.length).toBeGreaterThanOrEqual(30);
    for (const language of ['es', 'it', 'cs', 'pt']) expect(TITLES[language]!.length).toBeGreaterThanOrEqual(15);
    for (const { title } of ALL) expect(title.split(' ').length).toBeLessThanOrEqual(8);
  });
});

describe('the language of a civic title', () => {
  it('is found without any expectation for at least 95 of 100', () => {
    expect(shareFound((title) => findLanguage(title))).toBeGreaterThanOrEqual(0.95);
  });

  it('is found for at least 99 of 100 in a process of their own language', () => {
    expect(shareFound((title, language) => detectLanguage(title, language))).toBeGreaterThanOrEqual(0.99);
  });

  it('is found for at least 95 of 100 in a process of another language', () => {
    for (const process of ['pl', 'en']) {
      expect(shareFound((title) => detectLanguage(title, process))).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('is seldom a wrong one: at most one in a hundred', () => {
    const rightOrOpen = shareFound((title, language) => findLanguage(title) ?? language);
    expect(1 - rightOrOpen).toBeLessThanOrEqual(0.01);
  });
});

it('follows rare letters and short words where letter sequences mislead', () => {
  expect(detectLanguage('Хочемо скейтпарк', 'pl')).toBe('uk');
  expect(detectLanguage('Monitoring na placu targowym', 'en')).toBe('pl');
  expect(detectLanguage('Too many cars', 'pl')).toBe('en');
});

it('leaves one word, a name and what has no letters to the process', () => {
  for (const text of ['park', 'Łódź', 'autobus', '12 34', '👍👍', 'ul. 5'])
    expect(detectLanguage(text, 'de')).toBe('de');
  expect(findLanguage('')).toBeNull();
});

it('gives the same answer whatever was asked before', () => {
  const before = ALL.map(({ title }) => findLanguage(title));
  expect(
    [...ALL]
      .reverse()
      .map(({ title }) => findLanguage(title))
      .reverse(),
  ).toEqual(before);
});

const sentences = resolve('../shared/data/clustering');
const measured = existsSync(join(sentences, 'sib200-pl.csv')) ? it : it.skip;
measured('is found for 98.5 of 100 of the evaluation sentences and the titles together', () => {
  let [right, all] = [ALL.length * shareFound((title) => findLanguage(title)), ALL.length];
  for (const language of ['pl', 'en', 'de']) {
    const rows: { text: string }[] = parse(readFileSync(join(sentences, `sib200-${language}.csv`)), {
      columns: true,
      bom: true,
    });
    right += rows.filter(({ text }) => findLanguage(text) === language).length;
    all += rows.length;
  }
  expect(right / all).toBeGreaterThanOrEqual(0.99);
});
