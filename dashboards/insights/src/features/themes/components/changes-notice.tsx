import type { ThemeChanges } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useThemeHistory } from '../../../shared/themes/use-theme-history.js';
import styles from './themes-notes.module.css';
import { useChangeCounts } from './use-change-counts.js';

/** One line above the themes: how they differ from the last version, and whether a correction does not hold. */
export function ChangesNotice() {
  const { t, date } = useWords();
  const path = useProcessPath();
  const { data: changes } = useProcessQuery<ThemeChanges>(themePaths.changes);
  const { data: history } = useThemeHistory();
  const countsOf = useChangeCounts();
  const conflicts = history?.conflicts.length ?? 0;
  const hasChanged = changes?.state === 'ready' && changes.previousAt !== null;
  if (!hasChanged && conflicts === 0) return null;
  return (
    <p className={styles.notice}>
      {hasChanged && (
        <>
          <b>{t('changes.summary', { date: date(changes.previousAt!) })}:</b> {countsOf(changes)}{' '}
        </>
      )}
      {conflicts > 0 && <b>{t('conflicts.notice', { count: conflicts })}. </b>}
      <Link to={processPage(path, '/themes?view=changes')}>{t('changes.show')}</Link>
    </p>
  );
}
