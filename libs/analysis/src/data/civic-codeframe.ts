import type { CodeframeTopic } from '#domain';
import { DUTCH_CODEFRAME, DUTCH_FALSE_FRIENDS } from './codeframe/nl.js';
import { ENGLISH_CODEFRAME, ENGLISH_FALSE_FRIENDS } from './codeframe/en.js';
import { FRENCH_CODEFRAME, FRENCH_FALSE_FRIENDS } from './codeframe/fr.js';
import { GERMAN_CODEFRAME, GERMAN_FALSE_FRIENDS } from './codeframe/de.js';
import { POLISH_CODEFRAME, POLISH_FALSE_FRIENDS } from './codeframe/pl.js';
import { UKRAINIAN_CODEFRAME, UKRAINIAN_FALSE_FRIENDS } from './codeframe/uk.js';
import type { CodeframeWords } from './codeframe/words.js';

const LANGUAGES: readonly (readonly [language: string, words: CodeframeWords])[] = [
  ['pl', POLISH_CODEFRAME],
  ['en', ENGLISH_CODEFRAME],
  ['de', GERMAN_CODEFRAME],
  ['nl', DUTCH_CODEFRAME],
  ['fr', FRENCH_CODEFRAME],
  ['uk', UKRAINIAN_CODEFRAME],
];

/**
 * Eighteen municipal topics with the words that point at them in Polish, English, German, Dutch, French and Ukrainian, written
 * for this project (CC0).
 */
export const CIVIC_CODEFRAME: readonly CodeframeTopic[] = Object.keys(ENGLISH_CODEFRAME).map((code) => ({
  code,
  name: Object.fromEntries(LANGUAGES.map(([language, words]) => [language, words[code]!.name])),
  stems: Object.fromEntries(LANGUAGES.map(([language, words]) => [language, words[code]!.stems])),
}));

/**
 * By language, beginnings and whole words that look like words of a topic and are not: "kolejny" (next) begins like "kolej"
 * (railway). The longest beginning wins, so a false friend takes the word away from the topic.
 */
export const CIVIC_FALSE_FRIENDS: Readonly<Record<string, string>> = {
  pl: POLISH_FALSE_FRIENDS,
  en: ENGLISH_FALSE_FRIENDS,
  de: GERMAN_FALSE_FRIENDS,
  nl: DUTCH_FALSE_FRIENDS,
  fr: FRENCH_FALSE_FRIENDS,
  uk: UKRAINIAN_FALSE_FRIENDS,
};
