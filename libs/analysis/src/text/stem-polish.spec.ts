import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stemPolish } from './stem-polish.js';

/** All cases of civic nouns, singular and plural, written by hand: one noun a line, its forms separated by spaces. */
const NOUNS: readonly string[] = JSON.parse(readFileSync(resolve('fixtures/language/polish-nouns.json'), 'utf8'));

it('is held to a list of at least 100 nouns with at least six different forms on average', () => {
  expect(NOUNS.length).toBeGreaterThanOrEqual(100);
  expect(NOUNS.flatMap((noun) => noun.split(' ')).length / NOUNS.length).toBeGreaterThan(6);
});

it('brings at least 98 of 100 pairs of forms of one noun together', () => {
  let [pairs, together] = [0, 0];
  for (const noun of NOUNS) {
    const stems = noun.split(' ').map(stemPolish);
    for (let left = 0; left < stems.length; left += 1) {
      for (let right = left + 1; right < stems.length; right += 1) {
        pairs += 1;
        if (stems[left] === stems[right]) together += 1;
      }
    }
  }
  expect(together / pairs).toBeGreaterThan(0.98);
});

it('never brings two different nouns together', () => {
  const nounsByStem = new Map<string, Set<string>>();
  for (const noun of NOUNS) {
    for (const form of noun.split(' ')) {
      const stem = stemPolish(form);
      nounsByStem.set(stem, (nounsByStem.get(stem) ?? new Set()).add(noun));
    }
  }
  const merged = [...nounsByStem].filter(([, nouns]) => nouns.size > 1).map(([stem]) => stem);
  expect(merged).toEqual([]);
});

it('finds the same stem in a word typed without diacritics', () => {
  for (const [written, typed] of [
    ['ścieżkę', 'sciezke'],
    ['dróg', 'drog'],
    ['mieszkańców', 'mieszkancow'],
    ['zielonych', 'zielonych'],
  ] as const) {
    expect(stemPolish(typed)).toBe(stemPolish(written));
  }
});

it('joins an adjective in -owy with its noun', () => {
  expect(stemPolish('rowerowych')).toBe(stemPolish('rowery'));
  expect(stemPolish('drogowej')).toBe(stemPolish('drogi'));
});

it('leaves very short words as they are', () => {
  expect(['a', 'po', 'dom', 'ul'].map(stemPolish)).toEqual(['a', 'po', 'dom', 'ul']);
});
