import { type ReactNode } from 'react';
import { useWords } from '../words/use-words.js';
import { Button } from './button.js';
import { DialogButtons, DialogFrame } from './dialog-frame.js';
import styles from './confirm-dialog.module.css';

interface ConfirmDialogProps {
  readonly title: string;
  /** What will happen, in full sentences. */
  readonly children: ReactNode;
  /** What the button does, as on the button that led here. */
  readonly action: string;
  readonly isPending?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Says what an act does before it is done; the focus stays inside and goes back to where it came from. */
export function ConfirmDialog({ title, children, action, isPending = false, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = useWords();
  return (
    <DialogFrame title={title} role="alertdialog" isBusy={isPending} onClose={onClose}>
      <div className={styles.text}>{children}</div>
      <DialogButtons>
        <Button look="main" onPress={onConfirm} isDisabled={isPending}>
          {action}
        </Button>
        <Button look="quiet" onPress={onClose} isDisabled={isPending}>
          {t('common.cancel')}
        </Button>
      </DialogButtons>
    </DialogFrame>
  );
}
