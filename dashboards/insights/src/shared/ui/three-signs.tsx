import { useWords } from '../words/use-words.js';
import { DoneIcon, ReachedIcon, SaidIcon } from './icons.js';
import styles from './three-signs.module.css';

/** Said, reached, done, in their order: what will stand where nothing stands yet. */
export function ThreeSigns() {
  const { t } = useWords();
  return (
    <ul className={styles.signs}>
      <li>
        <SaidIcon size={24} /> {t('sign.said')}
      </li>
      <li>
        <ReachedIcon size={24} /> {t('sign.reached')}
      </li>
      <li>
        <DoneIcon size={24} /> {t('sign.done')}
      </li>
    </ul>
  );
}
