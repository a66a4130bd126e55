import { useEffect, useMemo, type ReactNode } from 'react';
import { useGuest } from '../session/guest.js';
import { useBranding } from './use-branding.js';
import { useWords, WordsContext } from './use-words.js';
import { wordsOf } from './words.js';

/** Within a municipality statuses are called as it calls them, and whoever has chosen no language begins in its own. */
export function OwnWordsProvider({ workspace, children }: { workspace: string; children: ReactNode }) {
  const words = useWords();
  const { data: branding } = useBranding(workspace);
  const guest = useGuest();
  // a guest's link brings the words with it
  const labels = guest?.labels ?? branding?.labels;
  const { language, suggestLanguage } = words;
  const staff = branding?.hasLanguages === true ? branding.languages.staff : null;
  useEffect(() => {
    if (staff !== null) suggestLanguage(staff);
  }, [staff, suggestLanguage]);
  const value = useMemo(
    () => (labels === undefined ? words : { ...words, ...wordsOf(language, labels) }),
    [words, language, labels],
  );
  return <WordsContext value={value}>{children}</WordsContext>;
}
