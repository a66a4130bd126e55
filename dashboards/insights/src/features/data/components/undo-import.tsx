import type { ImportSummary } from '#contracts';
import { RequestError } from '../../../shared/api/client.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useUndoImport } from '../api/use-imports.js';
import styles from './undo-import.module.css';

interface UndoImportProps {
  readonly delivery: ImportSummary;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Says what undoing takes away and what it brings back, and does it. */
export function UndoImport({ delivery, onDone, onClose }: UndoImportProps) {
  const { t, number, problem } = useWords();
  const undo = useUndoImport();
  const file = delivery.files.map(({ name }) => name).join(', ');
  return (
    <ConfirmDialog
      title={t('data.undo.confirm.title', { file })}
      action={undo.isPending ? t('data.undo.going') : t('data.undo.confirm.action')}
      isPending={undo.isPending}
      onConfirm={() => undo.mutate(delivery.id, { onSuccess: onDone })}
      onClose={onClose}
    >
      <ul className={styles.effects}>
        <li>{t('data.undo.confirm.new', { count: number(delivery.created) })}</li>
        {delivery.changed > 0 && <li>{t('data.undo.confirm.changed', { count: number(delivery.changed) })}</li>}
        <li>{t('data.undo.confirm.recompute')}</li>
        <li>{t('data.undo.confirm.again')}</li>
      </ul>
      {undo.error instanceof RequestError && (
        <p role="alert" className={styles.refused}>
          {problem(undo.error.problem)}
        </p>
      )}
    </ConfirmDialog>
  );
}
