import { useEffect, useState } from 'react';
import { LANGUAGES, loadAllMessages } from '#language';

/** True once every language that a talk can be held in is here. */
export function useAllLanguages(): boolean {
  const [isHere, setHere] = useState(false);
  useEffect(() => {
    let isGone = false;
    void Promise.all(LANGUAGES.map(loadAllMessages)).then(() => !isGone && setHere(true));
    return () => {
      isGone = true;
    };
  }, []);
  return isHere;
}
