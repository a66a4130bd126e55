import { useWords } from '../../../shared/words/use-words.js';
import { useThemeHistory } from '../../../shared/themes/use-theme-history.js';
import styles from './conflicts.module.css';
import { useEditWords } from '../../../shared/themes/use-edit-words.js';

/** Corrections that a later run or a later correction does not wholly allow: what, and why, in plain words. */
export function Conflicts() {
  const { t } = useWords();
  const { describe, describeConflict } = useEditWords();
  const { data: history } = useThemeHistory();
  if (!history || history.conflicts.length === 0) return null;
  return (
    <section className={styles.conflicts} aria-labelledby="conflicts">
      <h2 id="conflicts">{t('conflicts.title')}</h2>
      <ul>
        {history.conflicts.map((conflict) => {
          const edit = history.edits.find(({ id }) => id === conflict.editId);
          return (
            <li key={`${conflict.editId}-${conflict.code}`}>
              {edit && <b>{describe(edit, history.edits)}. </b>}
              {describeConflict(conflict)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
