import { useState } from 'react';
import { Button } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { useWords } from '../../../shared/words/use-words.js';

interface RemoveButtonProps {
  readonly title: string;
  readonly action: string;
  /** Names what is removed, for readers. */
  readonly label: string;
  readonly isPending: boolean;
  readonly onRemove: (close: () => void) => void;
}

/** Asks before it removes; offered only for what no process uses. */
export function RemoveButton({ title, action, label, isPending, onRemove }: RemoveButtonProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" label={label} onPress={() => setOpen(true)}>
        {t('common.remove')}
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={title}
          action={action}
          isPending={isPending}
          onClose={() => setOpen(false)}
          onConfirm={() => onRemove(() => setOpen(false))}
        >
          <p>{t('shelf.remove.what')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
