import { civicGlossary } from '../data/civic-glossary.js';
import { FUNCTION_WORDS, LETTERS_OF_LANGUAGES } from '../data/language-signs.js';

const WORD_WEIGHT = 0.5;
const LETTER_WEIGHT = 0.25;
let words: ReadonlyMap<string, ReadonlySet<string>> | null = null;
let letters: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * What short words, civic words and rare letters say about the language of a few words: each word and each rare letter has one vote,
 * shared by the languages that know it.
 *
 *     sign(language) = ½ · votes of words ÷ number of words + ¼ · votes of different letters
 *
 * @param found the words of a text, in lower case
 * @returns a number from 0 on for each language that has a vote
 * @example languageSigns(['too', 'many', 'cars']).get('en'); // 0.333: two of three words are English alone
 */
export function languageSigns(found: readonly string[]): ReadonlyMap<string, number> {
  const signs = new Map<string, number>();
  words ??= knownWords();
  letters ??= rareLetters();
  for (const word of found) {
    const languages = words.get(word);
    if (languages === undefined) continue;
    const vote = WORD_WEIGHT / languages.size / found.length;
    for (const language of languages) signs.set(language, (signs.get(language) ?? 0) + vote);
  }
  for (const letter of new Set(found.join(''))) {
    const languages = letters.get(letter);
    if (languages === undefined) continue;
    const vote = LETTER_WEIGHT / languages.length;
    for (const language of languages) signs.set(language, (signs.get(language) ?? 0) + vote);
  }
  return signs;
}

function knownWords(): Map<string, Set<string>> {
  const made = new Map<string, Set<string>>();
  const add = (word: string, language: string): void => {
    made.set(word, (made.get(word) ?? new Set()).add(language));
  };
  for (const [language, text] of Object.entries(FUNCTION_WORDS))
    for (const word of text.split(' ')) add(word, language);
  for (const concept of civicGlossary()) {
    for (const [language, cell] of Object.entries(concept.words)) for (const { word } of cell) add(word, language);
  }
  return made;
}

function rareLetters(): Map<string, string[]> {
  return new Map(
    LETTERS_OF_LANGUAGES.flatMap(([text, languages]) =>
      [...text].map((letter) => [letter, languages.split(' ')] as const),
    ),
  );
}
