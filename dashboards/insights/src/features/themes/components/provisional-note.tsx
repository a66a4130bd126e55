import { useWords } from '../../../shared/words/use-words.js';
import styles from './themes-notes.module.css';

/** Below this agreement of two halves of the runs the page says that the themes are provisional. */
const PROVISIONAL_BELOW = 0.5;

/** The warning that stands before themes which another seed would draw otherwise. */
export function ProvisionalNote({ stability }: { stability: number | null }) {
  const { t, ratio } = useWords();
  if (stability === null || stability >= PROVISIONAL_BELOW) return null;
  return (
    <p className={styles.warning}>
      <b>{t('themes.provisional.title')}.</b> {t('themes.provisional.why', { value: ratio(stability) })}
    </p>
  );
}
