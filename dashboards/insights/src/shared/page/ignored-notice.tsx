import { useSearchParams } from 'react-router';
import { useWords } from '../words/use-words.js';
import { ignoredKeys, type KnownKeys } from './ignored-keys.js';
import styles from './ignored-notice.module.css';

/** A stale or mistyped address: the page stands, and this names the part of the address that it left out. */
export function IgnoredNotice({ known }: { known: KnownKeys }) {
  const [params] = useSearchParams();
  return <IgnoredParts parts={ignoredKeys(params, known)} />;
}

export function IgnoredParts({ parts }: { parts: readonly string[] }) {
  const { t } = useWords();
  if (parts.length === 0) return null;
  return (
    <div role="note" className={styles.notice}>
      <p>{t('filters.ignored-more')}</p>
      <ul>
        {parts.map((part) => (
          <li key={part}>{t('filters.ignored', { filter: part })}</li>
        ))}
      </ul>
    </div>
  );
}
