import { ErrorPanel } from '../ui/error-panel.js';
import { useWords } from '../words/use-words.js';
import { hasOthersEdits } from './use-theme-edit.js';
import { useThemeHistory } from './use-theme-history.js';
import styles from './edit-dialogs.module.css';
import { useEditWords } from './use-edit-words.js';

const MOST = 5;

/** Why a correction was not made; where somebody else was quicker, what they did. */
export function EditError({ error }: { error: unknown }) {
  const { t, moment } = useWords();
  const { describe } = useEditWords();
  const { data: history } = useThemeHistory();
  if (!hasOthersEdits(error)) return <ErrorPanel error={error} />;
  const edits = history?.edits ?? [];
  const at = edits.findIndex(({ id }) => id === error.problem.details.seen);
  const later = edits.slice(0, at < 0 ? MOST : at).filter(({ state }) => state !== 'undone');
  return (
    <div role="alert" className={styles.others}>
      <p>
        <b>{t('edit.others.title')}</b>
      </p>
      <ul>
        {later.slice(0, MOST).map((edit) => (
          <li key={edit.id}>
            {describe(edit, edits)}{' '}
            <small>
              {t('history.by', { person: edit.by ?? t('history.somebody'), moment: moment(edit.happenedAt) })}
            </small>
          </li>
        ))}
      </ul>
      <p>{t('edit.others.next')}</p>
    </div>
  );
}
