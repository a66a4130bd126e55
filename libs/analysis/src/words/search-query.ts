import { foldDiacritics } from '../text/fold-diacritics.js';
import { placeTerms, searchTerms } from './search-terms.js';
import { quoteTerm } from './search-vector.js';

/** One word, phrase or beginning that somebody searched for. */
interface SoughtPart {
  readonly words: string;
  readonly isLeftOut: boolean;
  readonly isBeginning: boolean;
}

const PART = /(-?)(?:"([^"]*)"|(\S+))/g;
/** More than these nobody means. */
const MOST_PARTS = 20;

/**
 * What somebody typed as a PostgreSQL `tsquery` over `searchVector`: all words, in any of their forms; `"…"` holds words in a row,
 * a minus before a word or phrase leaves out what has it, an asterisk behind one finds what begins so. Whatever else is typed is
 * only more words: nothing of it is ever syntax of the query.
 *
 * Texts are in several languages and each was stemmed in its own, so a word is sought by its stem in any of these.
 *
 * @param languages of the texts, such as `['pl', 'uk']`
 * @returns null where nothing is left to search for: stop words, single letters, signs
 * @example searchQuery('ławki -rower "plac zabaw"', ['pl']); // "'lawk' & !'rower' & ('plak' <-> 'zabaw')"
 */
export function searchQuery(typed: string, languages: readonly string[]): string | null {
  const parts = readParts(typed)
    .map((part) => {
      const query = queryOf(part, languages);
      return query === null ? null : part.isLeftOut ? `!${query}` : query;
    })
    .filter((query) => query !== null);
  return parts.length === 0 ? null : parts.join(' & ');
}

/**
 * Where the words that somebody searched for stand in a text, in any of their forms: what `searchQuery` has found, for highlighting.
 * Words of a phrase are marked where they stand in a row; what is left out is never marked.
 *
 * @param language of the text
 * @returns places in their order, `end` behind the last letter
 * @example markSought('Na przystanku', 'przystanki', 'pl'); // [{ start: 3, end: 13 }]
 */
export function markSought(
  text: string,
  typed: string,
  language: string,
): { readonly start: number; readonly end: number }[] {
  const parts = readParts(typed).filter(({ isLeftOut }) => !isLeftOut);
  if (parts.length === 0) return [];
  const words = placeTerms(text, language).filter(({ term }) => term !== null);
  const marked = new Set<number>();
  for (const { words: sought, isBeginning } of parts) {
    const terms = searchTerms(sought, language);
    const beginning = isBeginning ? foldDiacritics(sought.toLowerCase()) : null;
    words.forEach(({ term }, at) => {
      if (beginning !== null && foldDiacritics(term!).startsWith(beginning)) marked.add(at);
      if (terms.length > 0 && terms.every((one, next) => words[at + next]?.term === one)) {
        terms.forEach((_, next) => marked.add(at + next));
      }
    });
  }
  return [...marked].sort((a, b) => a - b).map((at) => ({ start: words[at]!.start, end: words[at]!.end }));
}

function readParts(typed: string): SoughtPart[] {
  return Array.from(typed.normalize('NFC').matchAll(PART), ([, minus, phrase, word = '']): SoughtPart => {
    return {
      words: (phrase ?? word).replace(/\*+$/, ''),
      isLeftOut: minus === '-',
      isBeginning: phrase === undefined && /[\p{L}\p{N}]\*$/u.test(word),
    };
  }).slice(0, MOST_PARTS);
}

/** Several words in one part, as in "nocny-autobus", are a phrase like those between quotation marks. */
function queryOf({ words, isBeginning }: SoughtPart, languages: readonly string[]): string | null {
  const ways = new Set<string>();
  for (const language of languages) {
    const terms = searchTerms(words, language).filter((term) => term !== '');
    if (terms.length === 1) ways.add(quoteTerm(terms[0]!));
    if (terms.length > 1) ways.add(`(${terms.map(quoteTerm).join(' <-> ')})`);
  }
  if (isBeginning) ways.add(`${quoteTerm(foldDiacritics(words.toLowerCase()).replace(/[^\p{L}\p{M}\p{N}]/gu, ''))}:*`);
  if (ways.size === 0) return null;
  return ways.size === 1 ? [...ways][0]! : `(${[...ways].join(' | ')})`;
}
