import { lazy, Suspense, type ReactNode } from 'react';
import type { DialogWindowProps } from './dialog-window.js';
import styles from './dialog-frame.module.css';

const fetchWindow = () => import('./dialog-window.js');
const DialogWindow = lazy(async () => ({ default: (await fetchWindow()).DialogWindow }));

/** So that the first dialog opens at once, and also where the connection was lost meanwhile. */
export const fetchDialogs = () => void fetchWindow().catch(() => undefined);

/** A dialog over the page: the focus stays inside and goes back to where it came from; Escape closes it. */
export function DialogFrame(props: DialogWindowProps) {
  return (
    <Suspense fallback={null}>
      <DialogWindow {...props} />
    </Suspense>
  );
}

/** The buttons at the end of a dialog: what it does first, the way out after it. */
export function DialogButtons({ children }: { children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>;
}
