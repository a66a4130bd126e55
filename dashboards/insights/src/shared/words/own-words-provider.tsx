import { useEffect, useMemo, type ReactNode } from 'react';
import { useBranding } from './use-branding.js';
import { useWords, WordsContext } from './use-words.js';
import { wordsOf } from './words.js';

/** Within a municipality statuses are called as it calls them, and whoever has chosen no language begins in its own. */
export function OwnWordsProvider({ workspace, children }: { workspace: string; children: ReactNode }) {
  const words = useWords();
  const { data: branding } = useBranding(workspace);
  const { language, suggestLanguage } = words;
  const staff = branding?.hasLanguages === true ? branding.languages.staff : null;
  useEffect(() => {
    if (staff !== null) suggestLanguage(staff);
  }, [staff, suggestLanguage]);
  const value = useMemo(
    () => (branding === undefined ? words : { ...words, ...wordsOf(language, branding.labels) }),
    [words, language, branding],
  );
  return <WordsContext value={value}>{children}</WordsContext>;
}
