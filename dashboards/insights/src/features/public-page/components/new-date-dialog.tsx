import { useState } from 'react';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LinesField } from '../../../shared/ui/lines-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useNewDate, type Promised } from '../api/use-public-page.js';

interface NewDateDialogProps {
  readonly promised: Promised;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** A new day and the reason that residents will read; the first day stays beside it. */
export function NewDateDialog({ promised, onClose, onDone }: NewDateDialogProps) {
  const { t, text, language } = useWords();
  const move = useNewDate();
  const [dueOn, setDueOn] = useState('');
  const [reason, setReason] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const said = reason.trim();
  const save = () => {
    if (promised.id === null) return;
    if (dueOn === '' || said === '') setIsWrong(true);
    else
      move.mutate(
        { subject: promised.subject, id: promised.id, dueOn, reason: { [language]: said } },
        { onSuccess: onDone },
      );
  };
  return (
    <ConfirmDialog
      title={t('public-page.move.of', { title: text(promised.title) })}
      action={t('public-page.move.save')}
      isPending={move.isPending}
      onConfirm={save}
      onClose={onClose}
    >
      <p>{t('public-page.move.lead')}</p>
      <TextField
        name="dueOn"
        type="date"
        label={t('public-page.move.due')}
        onChange={setDueOn}
        error={isWrong && dueOn === '' ? t('public-page.move.missing-due') : undefined}
      />
      <LinesField
        name="reason"
        label={t('public-page.move.reason')}
        defaultValue=""
        onChange={setReason}
        error={isWrong && said === '' ? t('public-page.move.missing-reason') : undefined}
      />
      {move.error && <ErrorPanel error={move.error} />}
    </ConfirmDialog>
  );
}
