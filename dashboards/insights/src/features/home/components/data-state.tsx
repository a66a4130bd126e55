import type { ProcessSummary } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './process-table.module.css';

/** When data last came in, and how they stand: in words, with a sign of its own where somebody should look. */
export function DataState({ workspace, process }: { workspace: string; process: ProcessSummary }) {
  const { t, date } = useWords();
  const { data, lastImport, slug } = process;
  const rejected = lastImport?.rejectedRows ?? 0;
  const says = {
    none: null,
    fine: null,
    working: t('home.data.working'),
    failed: t('home.data.failed'),
    'rejected-rows': t('home.needs-me.rejected-rows', { count: rejected }),
  }[data];
  if (lastImport === null && says === null) return <span className={styles.soft}>{t('home.never-imported')}</span>;
  return (
    <span className={styles.stack}>
      <Link to={processPage({ workspace, process: slug }, '/data')} className={styles.quiet}>
        {lastImport === null ? t('home.never-imported') : date(lastImport.at)}
      </Link>
      {says !== null && (
        <span className={data === 'working' ? styles.note : `${styles.note} ${styles.attention}`}>{says}</span>
      )}
    </span>
  );
}
