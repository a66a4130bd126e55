import type { CompareAnswer } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../compare-page.module.css';

/** What the address names and this person may not see, said and left out: a link shows each what her role permits. */
export function Closed({ answer: { closed } }: { answer: CompareAnswer }) {
  const { t, list } = useWords();
  if (closed.length === 0) return null;
  const processes = list(closed.map(({ workspace, process }) => `${workspace}/${process}`));
  return (
    <p role="status" className={styles.refused}>
      {t('compare.closed', { processes })}
    </p>
  );
}
