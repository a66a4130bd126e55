import { stem } from '../text/stem.js';
import { isStopWord } from '../text/stop-words.js';
import { placeWords, tokenise, type PlacedWord } from '../text/tokenise.js';

/** Three signs are typed for the apostrophe inside a Ukrainian word, and a search engine takes it for the end of one. */
const APOSTROPHE = /['’ʼ]/g;
const SINGLE_LETTER = /^\p{L}\p{M}*$/u;

/**
 * What a text is found by: the stems of its words in their order, without stop words and single letters, so that "ławkach" finds "ławka". Made for a
 * `simple` text search column, which takes words as they are. The same function reads what somebody searches for.
 *
 * @param text any text
 * @param language language tag such as `pl`
 * @returns stems of letters and digits; none for a text of stop words alone
 * @example searchTerms('Więcej ławek w parkach!', 'pl'); // ['lawk', 'park']
 */
export function searchTerms(text: string, language: string): string[] {
  return tokenise(text.normalize('NFC'))
    .map((word) => searchTerm(word, language))
    .filter((term) => term !== null);
}

/**
 * Where the words that somebody searched for stand in a text, in any of their forms, for highlighting.
 *
 * @param text as it will be shown: the places are in it
 * @param query what was searched for
 * @param language of the text
 * @returns places in their order, `end` behind the last letter; several words of the query need not stand together
 * @example markMatches('Nowe ławki w parku', 'ławka', 'pl'); // [{ start: 5, end: 10 }]
 */
export function markMatches(
  text: string,
  query: string,
  language: string,
): { readonly start: number; readonly end: number }[] {
  const sought = new Set(searchTerms(query, language));
  if (sought.size === 0) return [];
  return placeTerms(text, language)
    .filter(({ term }) => term !== null && sought.has(term))
    .map(({ start, end }) => ({ start, end }));
}

/** The words of a text with their places and what each is found by, null for stop words. */
export function placeTerms(text: string, language: string): (PlacedWord & { readonly term: string | null })[] {
  return placeWords(text).map((placed) => ({ ...placed, term: searchTerm(placed.word.normalize('NFC'), language) }));
}

function searchTerm(written: string, language: string): string | null {
  const word = written.toLowerCase();
  if (SINGLE_LETTER.test(word) || isStopWord(word, language)) return null;
  return stem(word, language).replace(APOSTROPHE, '');
}
