import type { CodeframeTopic } from '#domain';
import { CIVIC_CODEFRAME, CIVIC_FALSE_FRIENDS } from '../data/civic-codeframe.js';
import { foldDiacritics } from './fold-diacritics.js';
import { stem } from './stem.js';
import { isStopWord } from './stop-words.js';
import { tokenise } from './tokenise.js';

interface StemTable {
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  readonly wholeWords: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
  /** Stems of the words of examples. */
  readonly examples: ReadonlyMap<string, readonly string[]>;
}
/** A beginning this short says little about a long word: "hal" is in "hala" and not in "halogenowy". */
const SHORT_STEM = 3;
const LETTERS_AFTER_SHORT_STEM = 3;
/** A word of examples points at a topic when so many of the examples that hold it are of that topic. */
const SHARE_OF_EXAMPLES = 2 / 3;
/** Three signs are typed for the apostrophe inside a Ukrainian word. */
const APOSTROPHE = /[’ʼ]/g;
const LETTER = /\p{L}/u;
const tables = new WeakMap<readonly CodeframeTopic[], Map<string, StemTable | null>>();

/**
 * The topics of a codeframe that a word points at (roads, greenery, safety …): those of the longest beginning that fits, several when
 * topics share it; where none fits, the topic whose examples use the word. None when no topic knows the word, when the word is a false
 * friend of a civic topic, or when the codeframe has no words in the language.
 *
 * @param word one word in lower case
 * @param language language tag such as `pl`
 * @param codeframe default the eighteen civic topics; the same array again is looked up without being read again
 * @example findCodes('ścieżka', 'pl'); // []
 * @example findCodes('rowerowa', 'pl'); // ['cycling']
 * @example findCodes('kolejny', 'pl'); // []: "next", though it begins like "kolej", railway
 */
export function findCodes(
  word: string,
  language: string,
  codeframe: readonly CodeframeTopic[] = CIVIC_CODEFRAME,
): readonly string[] {
  const table = stemTable(codeframe, language);
  if (table === null) return [];
  const folded = foldWord(word);
  const whole = table.wholeWords.get(folded);
  if (whole !== undefined) return whole;
  for (let length = Math.min(folded.length, table.longest); length >= 2; length -= 1) {
    const codes = table.beginnings.get(folded.slice(0, length));
    if (codes === undefined) continue;
    if (length > SHORT_STEM || folded.length - length <= LETTERS_AFTER_SHORT_STEM) return codes;
  }
  return table.examples.size === 0 ? [] : (table.examples.get(stem(word, language)) ?? []);
}

function stemTable(codeframe: readonly CodeframeTopic[], language: string): StemTable | null {
  let byLanguage = tables.get(codeframe);
  if (byLanguage === undefined) tables.set(codeframe, (byLanguage = new Map<string, StemTable | null>()));
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const made = makeStemTable(codeframe, language);
  byLanguage.set(language, made);
  return made;
}

function makeStemTable(codeframe: readonly CodeframeTopic[], language: string): StemTable | null {
  const table = { beginnings: new Map<string, string[]>(), wholeWords: new Map<string, string[]>(), longest: 0 };
  for (const topic of codeframe) {
    for (const beginning of wordsOf(topic.stems, language)) addStem(table, beginning, topic.code);
  }
  if (codeframe === CIVIC_CODEFRAME) {
    for (const beginning of wordsOf(CIVIC_FALSE_FRIENDS, language)) addStem(table, beginning, null);
  }
  const examples = stemsOfExamples(codeframe, language);
  return table.longest === 0 && examples.size === 0 ? null : { ...table, examples };
}

function wordsOf(stems: Readonly<Record<string, string>>, language: string): string[] {
  const text = Object.hasOwn(stems, language) ? stems[language]! : '';
  return text
    .split(/\s+/)
    .map((word) => foldWord(word.toLowerCase()))
    .filter((word) => word !== '' && word !== '=');
}

function foldWord(word: string): string {
  return foldDiacritics(word).replace(APOSTROPHE, "'");
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

/** For each stem that examples use, the topic that two thirds of these examples belong to; other stems are left out. */
function stemsOfExamples(codeframe: readonly CodeframeTopic[], language: string): Map<string, readonly string[]> {
  const uses = new Map<string, Map<string, number>>();
  for (const { code, examples = [] } of codeframe) {
    for (const example of examples) {
      for (const used of contentStems(example, language)) {
        const byTopic = uses.get(used) ?? new Map<string, number>();
        uses.set(used, byTopic.set(code, (byTopic.get(code) ?? 0) + 1));
      }
    }
  }
  const pointing = new Map<string, readonly string[]>();
  for (const [used, byTopic] of uses) {
    const total = [...byTopic.values()].reduce((sum, count) => sum + count, 0);
    for (const [code, count] of byTopic) if (count >= SHARE_OF_EXAMPLES * total) pointing.set(used, [code]);
  }
  return pointing;
}

function contentStems(text: string, language: string): Set<string> {
  const words = tokenise(text.normalize('NFC')).map((word) => word.toLowerCase());
  const content = words.filter((word) => word.length >= 2 && LETTER.test(word) && !isStopWord(word, language));
  return new Set(content.map((word) => stem(word, language)));
}
