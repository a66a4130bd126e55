import { lazy, Suspense, type ReactNode } from 'react';
import styles from './dialog-frame.module.css';

export interface DialogFrameProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** In the middle for a question, wide for a choice among many, at the side for something to look up while the page stays in view. */
  readonly place?: 'middle' | 'wide' | 'side';
  /** `alertdialog` where an answer is needed before anything else. */
  readonly role?: 'dialog' | 'alertdialog';
  /** While something is being saved the dialog cannot be left. */
  readonly isBusy?: boolean;
}

const fetchWindow = () => import('./dialog-window.js');
const DialogWindow = lazy(async () => ({ default: (await fetchWindow()).DialogWindow }));

/** So that the first dialog opens at once, and also where the connection was lost meanwhile. */
export const fetchDialogs = () => void fetchWindow().catch(() => undefined);

/** A dialog over the page: the focus stays inside and goes back to where it came from; Escape closes it. */
export function DialogFrame(props: DialogFrameProps) {
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
