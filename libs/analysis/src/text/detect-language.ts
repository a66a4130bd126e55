import { languageSigns } from './language-signs.js';
import { SCORED_LANGUAGES, scoreLanguages } from './score-languages.js';

/** The languages told apart: those that have a stemmer, and neighbours that would be mistaken for them. */
export const LANGUAGES = [
  'pl',
  'en',
  'uk',
  'de',
  'fr',
  'nl',
  'es',
  'it',
  'pt',
  'cs',
  'sv',
  'ro',
  'hu',
  'ru',
  'sk',
  'lt',
];
const WORD = /[\p{L}\p{M}]+/gu;
/** Enough to tell a language, however long the text. */
const LONGEST_SAMPLE = 600;
/** Below this, letter sequences alone mislead too often, and short words and rare letters are asked as well. */
const SHORT_TEXT_LETTERS = 60;
/** A word or two of fewer letters could be of any language, or a name. */
const FEWEST_LETTERS = 8;
const FEWEST_WORDS = 2;
/** How much the process's own language is expected in a short text, in the units of the detector's score (0 … 1). */
const EXPECTED = 0.06;
/** The first language must lead the second by so much, or the text stays undecided. */
const LEAD = 0.02;
/** Where each language stands among the scored ones. */
const SCORED = LANGUAGES.map((language) => SCORED_LANGUAGES.indexOf(language));

/**
 * The language of one text. A text of one word or of fewer than 8 letters, or one that could be several languages, is taken to be
 * in the fallback, which is the language of the process it belongs to; in a short text the fallback is expected a little more
 * than any other language.
 *
 * @param text any text
 * @param fallback language tag such as `pl`
 * @returns a language tag: the fallback or one of the sixteen languages told apart
 * @example detectLanguage('Proszę o więcej ławek w parku', 'en'); // 'pl'
 * @example detectLanguage('Too many cars', 'pl'); // 'en'
 * @example detectLanguage('park', 'uk'); // 'uk'
 */
export function detectLanguage(text: string, fallback: string): string {
  return findLanguage(text, fallback) ?? fallback;
}

/** The language of one text, or null where it is too short or too uncertain to tell; `expected` as in `detectLanguage`. */
export function findLanguage(text: string, expected: string | null = null): string | null {
  const sample = text.slice(0, LONGEST_SAMPLE);
  const words = sample.match(WORD) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < FEWEST_LETTERS || words.length < FEWEST_WORDS) return null;
  const { scores, best, reliable } = scoreLanguages(sample);
  if (letters >= SHORT_TEXT_LETTERS && reliable) return SCORED_LANGUAGES[best]!;
  return weigh(scores, languageSigns(words.map((word) => word.toLowerCase())), expected);
}

/** The language with the highest sum of the detector's score, the signs and the expectation, if it leads clearly. */
function weigh(scores: Float64Array, signs: ReadonlyMap<string, number>, expected: string | null): string | null {
  let [best, first, second]: [string | null, number, number] = [null, 0, 0];
  for (const [at, language] of LANGUAGES.entries()) {
    const evidence = scores[SCORED[at]!]! + (signs.get(language) ?? 0);
    const score = evidence > 0 && language === expected ? evidence + EXPECTED : evidence;
    if (score > first) [best, first, second] = [language, score, first];
    else if (score > second) second = score;
  }
  return first - second >= LEAD ? best : null;
}
