import { STOP_WORD_LISTS } from './stop-word-lists.js';
import { foldDiacritics } from './fold-diacritics.js';

const SETS = new Map<string, ReadonlySet<string>>();

/**
 * Does a word carry no topic in its language? Words typed without diacritics are found too ("byc" for "być").
 *
 * @param word one word in lower case
 * @param language language tag such as `pl`; a language without a list has no stop words
 * @example isStopWord('oraz', 'pl'); // true
 */
export function isStopWord(word: string, language: string): boolean {
  return stopWords(language).has(word);
}

function stopWords(language: string): ReadonlySet<string> {
  const known = SETS.get(language);
  if (known !== undefined) return known;
  const list = Object.hasOwn(STOP_WORD_LISTS, language) ? STOP_WORD_LISTS[language]! : '';
  const words = list.split(/\s+/).filter((word) => word !== '');
  // a folded form counts only from three letters on: "że" must not swallow other short words
  const folded = words.map(foldDiacritics).filter((word) => word.length >= 3);
  const made = new Set([...words, ...folded]);
  SETS.set(language, made);
  return made;
}
