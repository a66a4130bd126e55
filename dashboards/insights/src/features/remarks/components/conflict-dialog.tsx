import { Button } from '../../../shared/ui/button.js';
import { DialogButtons, DialogFrame } from '../../../shared/ui/dialog-frame.js';
import { useWords } from '../../../shared/words/use-words.js';
import { type Conflict, type Edit } from '../use-register-edits.js';
import styles from '../remarks.module.css';

interface ConflictDialogProps {
  readonly conflict: Conflict;
  readonly onKeep: () => void;
  readonly onWrite: () => void;
}

/** Somebody else wrote in the row: what stands there now beside what this person wrote, and a choice. */
export function ConflictDialog({ conflict: { there, edit }, onKeep, onWrite }: ConflictDialogProps) {
  const { t, word, moment } = useWords();
  const shown = (name: keyof Edit, value: string | null | undefined) => {
    if (value === null || value === undefined || value === '') return t('remarks.conflict.empty');
    return name === 'position' ? word('remarks.position', value) : value;
  };
  const when = moment(there.changedAt);
  return (
    <DialogFrame
      title={t('remarks.conflict.title', { number: String(there.number) })}
      role="alertdialog"
      onClose={onKeep}
    >
      <p>
        {there.changedBy === null
          ? t('remarks.conflict.by-unknown', { when })
          : t('remarks.conflict.by', { person: there.changedBy, when })}
      </p>
      {(Object.keys(edit) as (keyof Edit)[]).map((name) => (
        <dl key={name} className={styles.compared}>
          <dt>{t('remarks.conflict.there')}</dt>
          <dd>{shown(name, name === 'note' ? there.note : there[name])}</dd>
          <dt>{t('remarks.conflict.yours')}</dt>
          <dd>{shown(name, edit[name])}</dd>
        </dl>
      ))}
      <DialogButtons>
        <Button look="main" onPress={onKeep}>
          {t('remarks.conflict.keep-theirs')}
        </Button>
        <Button onPress={onWrite}>{t('remarks.conflict.write-mine')}</Button>
      </DialogButtons>
    </DialogFrame>
  );
}
