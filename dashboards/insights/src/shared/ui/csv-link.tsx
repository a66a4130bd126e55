import { processApi } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { useWords } from '../words/use-words.js';
import styles from './button.module.css';

/** The table behind a screen as a file, with the filters that stand in `of`. */
export function CsvLink({ of }: { of: string }) {
  const { t } = useWords();
  const path = useProcessPath();
  const separator = of.includes('?') ? '&' : '?';
  return (
    <a className={`${styles.button} ${styles.quiet}`} href={`${processApi(path)}${of}${separator}format=csv`} download>
      {t('figure.download-csv')}
    </a>
  );
}
