import { CIVIC_CODEFRAME } from '../data/civic-codeframe.js';
import { foldDiacritics } from './fold-diacritics.js';

interface StemTable {
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  readonly wholeWords: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
}
/** A beginning this short says little about a long word: "hal" is in "hala" and not in "halogenowy". */
const SHORT_STEM = 3;
const LETTERS_AFTER_SHORT_STEM = 3;
const tables = new Map<string, StemTable | null>();

/**
 * The civic topics that a word points at (roads, greenery, safety …): those of the longest beginning that fits, several when
 * topics share it, none when no topic knows the word or the codeframe has no words in the language.
 *
 * @param word one word in lower case
 * @param language language tag such as `pl`
 * @example findCodes('ścieżka', 'pl'); // []
 * @example findCodes('rowerowa', 'pl'); // ['cycling']
 */
export function findCodes(word: string, language: string): readonly string[] {
  const table = stemTable(language);
  if (table === null) return [];
  const folded = foldDiacritics(word);
  const whole = table.wholeWords.get(folded);
  if (whole !== undefined) return whole;
  for (let length = Math.min(folded.length, table.longest); length >= 2; length -= 1) {
    const codes = table.beginnings.get(folded.slice(0, length));
    if (codes === undefined) continue;
    if (length > SHORT_STEM || folded.length - length <= LETTERS_AFTER_SHORT_STEM) return codes;
  }
  return [];
}

function stemTable(language: string): StemTable | null {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const made = makeStemTable(language);
  tables.set(language, made);
  return made;
}

function makeStemTable(language: string): StemTable | null {
  const [beginnings, wholeWords] = [new Map<string, string[]>(), new Map<string, string[]>()];
  let longest = 0;
  for (const topic of CIVIC_CODEFRAME) {
    const stems = Object.hasOwn(topic.stems, language) ? topic.stems[language]! : '';
    for (const stem of stems.split(' ').filter((text) => text !== '')) {
      const [table, key] = stem.startsWith('=') ? [wholeWords, stem.slice(1)] : [beginnings, stem];
      const codes = table.get(key) ?? [];
      if (!codes.includes(topic.code)) table.set(key, [...codes, topic.code]);
      longest = Math.max(longest, key.length);
    }
  }
  return longest === 0 ? null : { beginnings, wholeWords, longest };
}
