import { useEffect, useState, type CSSProperties } from 'react';
import { SMALLEST_GROUP } from '#domain';
import { HIDDEN } from '#figures';
import { useWords } from '../words/use-words.js';
import styles from './hidden-cell.module.css';

/** Pixels of the explanation; less on a phone. */
const WIDTH = 280;

/** `[c]`: readers hear why it is hidden; whoever points at it or comes to it with the keyboard sees it. Escape puts it away. */
export function HiddenCell() {
  const { t } = useWords();
  const [place, setPlace] = useState<CSSProperties | null>(null);
  const show = (cell: HTMLElement) => {
    const { bottom, right } = cell.getBoundingClientRect();
    const left = Math.max(8, Math.min(right, document.documentElement.clientWidth - 8) - WIDTH);
    setPlace({ top: bottom + 4, left, width: Math.min(WIDTH, document.documentElement.clientWidth - 16) });
  };
  const hide = () => setPlace(null);
  useEffect(() => {
    if (place === null) return undefined;
    window.addEventListener('scroll', hide, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', hide, { capture: true });
  }, [place]);
  const why = t('reach.hidden.why', { count: SMALLEST_GROUP });
  return (
    <span
      className={styles.cell}
      tabIndex={0}
      onFocus={(event) => show(event.currentTarget)}
      onBlur={hide}
      onMouseEnter={(event) => show(event.currentTarget)}
      onMouseLeave={hide}
      onKeyDown={(event) => event.key === 'Escape' && hide()}
    >
      <span aria-hidden="true">{HIDDEN}</span>
      <span className="visually-hidden">{why}</span>
      {place !== null && (
        <span className={styles.why} style={place} aria-hidden="true">
          {why}
        </span>
      )}
    </span>
  );
}
