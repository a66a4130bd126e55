import { type ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../words/use-words.js';
import { CrossIcon } from './icons.js';
import styles from './dialog-frame.module.css';

export interface DialogWindowProps {
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

/** What a dialog is drawn with, and the library that keeps the focus in it. */
export function DialogWindow(props: DialogWindowProps) {
  const { title, children, onClose, place = 'middle', role = 'dialog', isBusy = false } = props;
  const { t } = useWords();
  return (
    <ModalOverlay
      isOpen
      isDismissable={!isBusy}
      isKeyboardDismissDisabled={isBusy}
      onOpenChange={onClose}
      className={`${styles.backdrop} ${styles[`${place}Backdrop`] ?? ''}`}
    >
      <Modal className={`${styles.frame} ${styles[place]}`}>
        <Dialog role={role} className={styles.dialog!}>
          <div className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {role === 'dialog' && (
              <button
                type="button"
                className={styles.close}
                aria-label={t('common.close')}
                onClick={onClose}
                disabled={isBusy}
              >
                <CrossIcon size={16} />
              </button>
            )}
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
