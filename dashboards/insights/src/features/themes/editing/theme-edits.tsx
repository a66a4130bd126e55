import { Link } from 'react-router';
import { useWords } from '../../../shared/words/use-words.js';
import { useThemeHistory } from '../../../shared/themes/use-theme-history.js';
import { EditLine } from '../../../shared/themes/history-drawer.js';
import styles from '../../../shared/themes/history-drawer.module.css';
import { useEditWords } from '../../../shared/themes/use-edit-words.js';

const SHOWN = 4;

/** What people corrected of this theme, the newest first. */
export function ThemeEdits({ themeId }: { themeId: string }) {
  const { t } = useWords();
  const { describe } = useEditWords();
  const { data: history } = useThemeHistory();
  const own = (history?.edits ?? []).filter(
    ({ themes, into }) => into?.id === themeId || themes.some(({ id }) => id === themeId),
  );
  if (own.length === 0) return null;
  return (
    <section>
      <h2>{t('history.theme')}</h2>
      <ol className={styles.edits}>
        {own.slice(0, SHOWN).map((edit) => (
          <li key={edit.id} data-state={edit.state}>
            <EditLine edit={edit} said={describe(edit, history!.edits)} />
          </li>
        ))}
      </ol>
      <Link to="?history=open" preventScrollReset>
        {t('edit.history')}
      </Link>
    </section>
  );
}
