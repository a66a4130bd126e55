import { useEffect, useState } from 'react';
import { loadAllMessages, type ScreenLanguage } from '#language';

/** True once the words of all these languages are here: for what is shown in another language than the reader's, such as a report. */
export function useMessagesOf(languages: readonly ScreenLanguage[]): boolean {
  const wanted = languages.join(' ');
  const [here, setHere] = useState('');
  useEffect(() => {
    let isGone = false;
    const tags = wanted.split(' ') as ScreenLanguage[];
    void Promise.all(tags.map(loadAllMessages)).then(() => !isGone && setHere(wanted));
    return () => {
      isGone = true;
    };
  }, [wanted]);
  return here === wanted;
}
