import { processApi } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { useWords } from '../words/use-words.js';
import button from './button.module.css';
import styles from './table-files.module.css';

/** The table behind a screen as files, with the filters that stand in `of`. */
export function TableFiles({ of }: { of: string }) {
  const { t } = useWords();
  const path = useProcessPath();
  const separator = of.includes('?') ? '&' : '?';
  return (
    <span className={styles.files}>
      {(['csv', 'xlsx'] as const).map((format) => (
        <a
          key={format}
          className={`${button.button} ${button.quiet}`}
          href={`${processApi(path)}${of}${separator}format=${format}`}
          download
        >
          {t(`figure.download-${format}`)}
        </a>
      ))}
    </span>
  );
}
