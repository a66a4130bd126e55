import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { pickLanguage, isLanguage, type Language } from '#language';
import { WordsContext } from './use-words.js';
import { wordsOf } from './words.js';

const STORED = 'nasluch.language';

function storedLanguage(): Language {
  const stored = localStorage.getItem(STORED);
  return stored !== null && isLanguage(stored) ? stored : pickLanguage(navigator.languages.join(','));
}

/** Keeps the reader's language on this computer and in the document itself, for hyphenation and screen readers. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(storedLanguage);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const value = useMemo(() => {
    const choose = (next: Language) => {
      localStorage.setItem(STORED, next);
      setLanguage(next);
    };
    return { ...wordsOf(language), setLanguage: choose };
  }, [language]);

  return <WordsContext value={value}>{children}</WordsContext>;
}
