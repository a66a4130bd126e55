import { useEffect, useRef, type ReactNode } from 'react';
import styles from './notice.module.css';

/** What has just been done, in sight; it takes the focus, because the button that did it is mostly gone. */
export function Notice({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [children]);
  return (
    <div ref={box} role="status" tabIndex={-1} className={styles.notice}>
      {children}
    </div>
  );
}
