import { useEffect, useRef, useState, type CSSProperties } from 'react';
import { SMALLEST_GROUP } from '#domain';
import { HIDDEN } from '#figures';
import { useWords } from '../words/use-words.js';
import styles from './hidden-cell.module.css';

/** Pixels of the explanation; less on a phone. */
const WIDTH = 280;

/** `[c]`: readers hear why it is hidden; whoever points at it or comes to it with the keyboard sees it. Escape puts it away. */
export function HiddenCell() {
  const { t } = useWords();
  const cell = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<CSSProperties | null>(null);
  const isShown = place !== null;
  const show = () => cell.current && setPlace(placeBelow(cell.current));
  const hide = () => setPlace(null);
  useEffect(() => {
    if (!isShown) return undefined;
    const follow = () => cell.current && setPlace(placeBelow(cell.current));
    window.addEventListener('scroll', follow, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', follow, { capture: true });
  }, [isShown]);
  const why = t('reach.hidden.why', { count: SMALLEST_GROUP });
  return (
    <span
      ref={cell}
      className={styles.cell}
      tabIndex={0}
      onFocus={show}
      onBlur={hide}
      onMouseEnter={show}
      onMouseLeave={hide}
      onKeyDown={(event) => event.key === 'Escape' && hide()}
    >
      <span aria-hidden="true">{HIDDEN}</span>
      <span className="visually-hidden">{why}</span>
      {isShown && (
        <span className={styles.why} style={place} aria-hidden="true">
          {why}
        </span>
      )}
    </span>
  );
}

/** Under the cell, and never beyond the edge of the window. */
function placeBelow(cell: HTMLElement): CSSProperties {
  const { bottom, right } = cell.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const left = Math.max(8, Math.min(right, room - 8) - WIDTH);
  return { top: bottom + 4, left, width: Math.min(WIDTH, room - 16) };
}
