import { stem } from '../text/stem.js';
import { BUILDINGS_AND_UTILITIES } from './glossary/buildings-and-utilities.js';
import { CULTURE_AND_LEISURE } from './glossary/culture-and-leisure.js';
import { NATURE } from './glossary/nature.js';
import { PEOPLE_AND_SERVICES } from './glossary/people-and-services.js';
import { STREETS_AND_TRANSPORT } from './glossary/streets-and-transport.js';
import { THINGS_AND_PLACES } from './glossary/things-and-places.js';
import { TOWN_HALL_AND_ECONOMY } from './glossary/town-hall-and-economy.js';
import { WORDS_OF_REMARKS } from './glossary/words-of-remarks.js';

/** A word in its base form; a whole word stands for itself alone and does not claim its stem. */
export interface GlossaryWord {
  readonly word: string;
  readonly whole: boolean;
}

/** One concept: its English key, and by language the words for it in their base form. */
export interface GlossaryConcept {
  readonly concept: string;
  readonly words: Readonly<Record<string, readonly GlossaryWord[]>>;
}

interface GlossaryTable {
  readonly byStem: ReadonlyMap<string, string>;
  readonly byWord: ReadonlyMap<string, string>;
}

/** The languages that the glossary joins, in the order of its columns. */
export const GLOSSARY_LANGUAGES: readonly string[] = ['pl', 'en', 'de', 'nl', 'fr', 'uk'];

const CHAPTERS = [
  NATURE,
  STREETS_AND_TRANSPORT,
  BUILDINGS_AND_UTILITIES,
  PEOPLE_AND_SERVICES,
  CULTURE_AND_LEISURE,
  TOWN_HALL_AND_ECONOMY,
  WORDS_OF_REMARKS,
  THINGS_AND_PLACES,
];
/** German and Dutch write several words as one. */
const COMPOUNDING = new Set(['de', 'nl']);
const SHORTEST_COMPOUND = 8;
const SHORTEST_PART = 4;
/** Three signs are typed for the apostrophe inside a Ukrainian word. */
const APOSTROPHE = /[’ʼ]/g;
const tables = new Map<string, GlossaryTable>();

/**
 * Concepts that residents write about, with their words in Polish, English, German, Dutch, French and Ukrainian, written for this
 * project (CC0). In the chapters one line is one concept: its key, then a cell of words for each language. An empty English cell
 * stands for the key, any other empty cell for no word; `=` marks a word that does not claim its stem.
 */
export function civicGlossary(): GlossaryConcept[] {
  return CHAPTERS.flatMap((chapter) => chapter.trim().split('\n')).map((line) => {
    const [concept, ...cells] = line.split('|');
    const words = GLOSSARY_LANGUAGES.map(
      (language, at) => [language, wordsOf(cells[at]!, language, concept!)] as const,
    );
    return { concept: concept!, words: Object.fromEntries(words) };
  });
}

/**
 * The concept behind a written word, the same in six languages, so that "Bäume", "drzewa" and "дерева" count as one: that of the word
 * as it stands in the glossary, or else that of its stem. It tells apart what a stemmer throws together (schools and pupils in
 * German).
 *
 * @param word one word, any case
 * @param language language tag such as `pl`
 * @returns the English key of the concept; null for words and languages that the glossary does not know
 * @example conceptOf('drzewami', 'pl'); // 'tree'
 * @example conceptOf('parking', 'en'); // 'parking', though its stem is "park"
 */
export function conceptOf(word: string, language: string): string | null {
  const written = word.toLowerCase().replace(APOSTROPHE, "'");
  return tableOf(language).byWord.get(written) ?? pivot(stem(written, language), language);
}

/**
 * The concept behind a stem, where the word itself is not at hand. Where a stem belongs to two concepts of one language, the one that
 * stands first in the glossary has it. A German or Dutch compound that is in no cell is read by its last part, or else by its
 * first.
 *
 * @param stemmed a stem, as `stem` makes it
 * @param language language tag such as `pl`
 * @returns the English key of the concept; null for stems and languages that the glossary does not know
 * @example pivot(stem('drzewami', 'pl'), 'pl'); // 'tree'
 * @example pivot(stem('Lindenbaum', 'de'), 'de'); // 'tree'
 */
export function pivot(stemmed: string, language: string): string | null {
  const { byStem } = tableOf(language);
  const known = byStem.get(stemmed);
  if (known !== undefined) return known;
  return COMPOUNDING.has(language) ? partOfCompound(stemmed, byStem) : null;
}

function wordsOf(cell: string, language: string, concept: string): GlossaryWord[] {
  const written = cell === '' && language === 'en' ? concept : cell;
  return written
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ word: word.replace('=', ''), whole: word.startsWith('=') }));
}

function tableOf(language: string): GlossaryTable {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const made = makeTable(language);
  tables.set(language, made);
  return made;
}

function makeTable(language: string): GlossaryTable {
  const [byStem, byWord] = [new Map<string, string>(), new Map<string, string>()];
  if (!GLOSSARY_LANGUAGES.includes(language)) return { byStem, byWord };
  for (const { concept, words } of civicGlossary()) {
    for (const { word, whole } of words[language]!) {
      if (!byWord.has(word)) byWord.set(word, concept);
      const stemmed = stem(word, language);
      if (!whole && !byStem.has(stemmed)) byStem.set(stemmed, concept);
    }
  }
  return { byStem, byWord };
}

/** The concept of the longest known ending, or else of the longest known beginning. */
function partOfCompound(stemmed: string, table: ReadonlyMap<string, string>): string | null {
  if (stemmed.length < SHORTEST_COMPOUND) return null;
  for (let start = 1; start <= stemmed.length - SHORTEST_PART; start += 1) {
    const concept = table.get(stemmed.slice(start));
    if (concept !== undefined) return concept;
  }
  for (let end = stemmed.length - 1; end >= SHORTEST_PART; end -= 1) {
    const concept = table.get(stemmed.slice(0, end));
    if (concept !== undefined) return concept;
  }
  return null;
}
