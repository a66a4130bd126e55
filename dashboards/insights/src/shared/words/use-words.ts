import { createContext, useContext } from 'react';
import { type ScreenLanguage } from '#language';
import { wordsOf, type Words } from './words.js';

interface WordsWithSwitch extends Words {
  readonly setLanguage: (language: ScreenLanguage) => void;
  /** For whoever has chosen none on this computer; nothing is kept of it. */
  readonly suggestLanguage: (language: ScreenLanguage) => void;
}

export const WordsContext = createContext<WordsWithSwitch>({
  ...wordsOf('pl'),
  setLanguage: () => undefined,
  suggestLanguage: () => undefined,
});

/** The reader's language: messages, numbers, dates and the institution's texts. */
export function useWords(): WordsWithSwitch {
  return useContext(WordsContext);
}
