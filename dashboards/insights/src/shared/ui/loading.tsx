import { useEffect, useState } from 'react';
import { useWords } from '../words/use-words.js';
import styles from './loading.module.css';

const SKELETON_AFTER_MS = 300;

/** Grey lines where the content will stand; they appear after 300 ms, since a quick answer needs no flicker. */
export function LoadingBlock({ rows = 4 }: { rows?: number }) {
  const { t } = useWords();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SKELETON_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.block} aria-busy style={{ minHeight: rows * 44 }}>
      {isSlow && (
        <>
          <p role="status" className="visually-hidden">
            {t('state.loading')}
          </p>
          {Array.from({ length: rows }, (_, row) => (
            <span key={row} className={styles.line} style={{ width: `${92 - ((row * 23) % 40)}%` }} />
          ))}
        </>
      )}
    </div>
  );
}
