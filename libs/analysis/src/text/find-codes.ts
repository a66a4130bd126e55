import { CIVIC_CODEFRAME, CIVIC_FALSE_FRIENDS } from '../data/civic-codeframe.js';
import { foldDiacritics } from './fold-diacritics.js';

interface StemTable {
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  readonly wholeWords: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
}
/** A beginning this short says little about a long word: "hal" is in "hala" and not in "halogenowy". */
const SHORT_STEM = 3;
const LETTERS_AFTER_SHORT_STEM = 3;
/** Three signs are typed for the apostrophe inside a Ukrainian word. */
const APOSTROPHE = /[’ʼ]/g;
const tables = new Map<string, StemTable | null>();

/**
 * The civic topics that a word points at (roads, greenery, safety …): those of the longest beginning that fits, several when
 * topics share it, none when no topic knows the word, when the word is a false friend of a topic, or when the codeframe has no words
 * in the language.
 *
 * @param word one word in lower case
 * @param language language tag such as `pl`
 * @example findCodes('ścieżka', 'pl'); // []
 * @example findCodes('rowerowa', 'pl'); // ['cycling']
 * @example findCodes('kolejny', 'pl'); // []: "next", though it begins like "kolej", railway
 */
export function findCodes(word: string, language: string): readonly string[] {
  const table = stemTable(language);
  if (table === null) return [];
  const folded = foldDiacritics(word).replace(APOSTROPHE, "'");
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
  const table = { beginnings: new Map<string, string[]>(), wholeWords: new Map<string, string[]>(), longest: 0 };
  for (const topic of CIVIC_CODEFRAME) {
    for (const stem of stemsOf(topic.stems, language)) addStem(table, stem, topic.code);
  }
  for (const stem of stemsOf(CIVIC_FALSE_FRIENDS, language)) addStem(table, stem, null);
  return table.longest === 0 ? null : table;
}

function stemsOf(stems: Readonly<Record<string, string>>, language: string): string[] {
  const text = Object.hasOwn(stems, language) ? stems[language]! : '';
  return text.split(/\s+/).filter((stem) => stem !== '');
}

/** A false friend has no code: it stands in the table so that nothing shorter is found. */
function addStem(
  table: { beginnings: Map<string, string[]>; wholeWords: Map<string, string[]>; longest: number },
  stem: string,
  code: string | null,
): void {
  const [words, key] = stem.startsWith('=') ? [table.wholeWords, stem.slice(1)] : [table.beginnings, stem];
  const codes = words.get(key) ?? [];
  words.set(key, code === null || codes.includes(code) ? codes : [...codes, code]);
  table.longest = Math.max(table.longest, key.length);
}
