import ukrainian from 'natural/lib/natural/stemmers/porter_stemmer_uk.js';
import * as snowballModule from 'snowball-stemmers';
import { foldDiacritics } from './fold-diacritics.js';
import { stemPolish } from './stem-polish.js';

// the package calls itself a module without a default: Node adds one, other loaders do not
const snowball = snowballModule.default ?? snowballModule;
const SNOWBALL: ReadonlyMap<string, string> = new Map([
  ['en', 'english'],
  ['de', 'german'],
  ['fr', 'french'],
  ['nl', 'dutch'],
  ['es', 'spanish'],
  ['it', 'italian'],
  ['pt', 'portuguese'],
  ['cs', 'czech'],
  ['sv', 'swedish'],
  ['ro', 'romanian'],
  ['hu', 'hungarian'],
]);
/** Longer "words" are pasted codes; nobody declines them. */
const LONGEST_WORD = 40;
const CACHE_LIMIT = 200_000;
const caches = new Map<string, Map<string, string>>();
const stemmers = new Map<string, (word: string) => string>();

/**
 * The common part of a word's forms, for counting: Polish by our own light stemmer, Ukrainian by the Porter stemmer of `natural`,
 * the other languages by Snowball, all without diacritics in Latin script. A language without a stemmer keeps the word.
 *
 * @param word one word, any case
 * @param language language tag such as `pl`
 * @example stem('chodników', 'pl'); // 'chodnik'
 */
export function stem(word: string, language: string): string {
  let cache = caches.get(language);
  if (cache === undefined || cache.size > CACHE_LIMIT) caches.set(language, (cache = new Map()));
  const known = cache.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  const made = lower.length > LONGEST_WORD ? lower : stemmerOf(language)(lower) || lower;
  cache.set(word, made);
  return made;
}

function stemmerOf(language: string): (word: string) => string {
  const known = stemmers.get(language);
  if (known !== undefined) return known;
  const made = makeStemmer(language);
  stemmers.set(language, made);
  return made;
}

function makeStemmer(language: string): (word: string) => string {
  if (language === 'pl') return stemPolish;
  if (language === 'uk') return (word) => ukrainian.stem(word);
  const algorithm = SNOWBALL.get(language);
  if (algorithm === undefined) return foldDiacritics;
  const stemmer = snowball.newStemmer(algorithm);
  return (word) => foldDiacritics(stemmer.stem(word));
}
