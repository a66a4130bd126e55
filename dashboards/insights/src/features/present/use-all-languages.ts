import { useEffect, useState } from 'react';
import { LANGUAGES, loadLaterMessages, loadMessages } from '#language';

/** True once every language that a talk can be held in is here. */
export function useAllLanguages(): boolean {
  const [isHere, setHere] = useState(false);
  useEffect(() => {
    let isGone = false;
    const both = LANGUAGES.flatMap((language) => [loadMessages(language), loadLaterMessages(language)]);
    void Promise.all(both).then(() => !isGone && setHere(true));
    return () => {
      isGone = true;
    };
  }, []);
  return isHere;
}
