import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { loadAllMessages, type ScreenLanguage } from '#language';
import { hasStoredLanguage, storedLanguage, storeLanguage } from './stored-language.js';
import { WordsContext } from './use-words.js';
import { wordsOf } from './words.js';

/** Keeps the reader's language on this computer and in the document itself, for hyphenation and screen readers. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(storedLanguage);
  // words may come in another order than they were asked for
  const wanted = useRef(language);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const value = useMemo(() => {
    const speak = (next: ScreenLanguage) => {
      wanted.current = next;
      void loadAllMessages(next).then(() => {
        if (wanted.current === next) setLanguage(next);
      });
    };
    const choose = (next: ScreenLanguage) => {
      storeLanguage(next);
      speak(next);
    };
    const suggest = (next: ScreenLanguage) => {
      if (!hasStoredLanguage() && next !== language) speak(next);
    };
    return { ...wordsOf(language), setLanguage: choose, suggestLanguage: suggest };
  }, [language]);

  return <WordsContext value={value}>{children}</WordsContext>;
}
