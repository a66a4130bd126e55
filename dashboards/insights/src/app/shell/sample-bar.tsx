import { useParams } from 'react-router';
import { useWorkspace } from '../../shared/session/use-session.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './sample-bar.module.css';

/** Says on every screen of an invented municipality that it is one. */
export function SampleBar() {
  const { t } = useWords();
  const workspace = useWorkspace(useParams().workspace);
  if (!workspace?.isSample) return null;
  return (
    <aside className={styles.bar} aria-label={t('common.sample-short')}>
      {t('common.sample-mark')}
    </aside>
  );
}
