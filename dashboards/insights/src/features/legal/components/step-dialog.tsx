import { useRef, useState, type FormEvent } from 'react';
import type { LegalStepAnswer } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { DialogButtons, DialogFrame } from '../../../shared/ui/dialog-frame.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { FormMistakes, mistakeIn } from '../../../shared/ui/form-mistakes.js';
import { LinesField } from '../../../shared/ui/lines-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { RequestError } from '../../../shared/api/client.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useSaveStep } from '../api/use-legal.js';
import styles from '../legal.module.css';
import { StepScans } from './step-scans.js';

interface StepDialogProps {
  readonly step: LegalStepAnswer;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** One step: its dates, the link and the scans that prove it, a note of the office. */
export function StepDialog({ step, onSaved, onClose }: StepDialogProps) {
  const { t, text } = useWords();
  const save = useSaveStep();
  const form = useRef<HTMLFormElement>(null);
  const [note, setNote] = useState(step.note ?? '');
  const [isLinkWrong, setLinkWrong] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const given = (field: string) => String(data.get(field) ?? '').trim() || null;
    const proofUrl = given('proofUrl');
    const isWrong = proofUrl !== null && !isWebAddress(proofUrl);
    setLinkWrong(isWrong);
    save.reset();
    if (isWrong) return;
    const changed = { dueOn: given('dueOn'), doneOn: given('doneOn'), proofUrl, note: note.trim() || null };
    save.mutate({ id: step.id, step: { version: step.version, ...changed } }, { onSuccess: onSaved });
  };
  const code = save.error instanceof RequestError ? save.error.problem.code : null;
  const mistakes = [
    ...(code === 'legal-date-before-start' ? [{ name: 'dueOn', text: t('legal.step.before-start') }] : []),
    ...(code === 'legal-done-in-future' ? [{ name: 'doneOn', text: t('legal.step.in-future') }] : []),
    ...(isLinkWrong ? [{ name: 'proofUrl', text: t('legal.step.link.wrong') }] : []),
  ];
  return (
    <DialogFrame title={text(step.label)} isBusy={save.isPending} onClose={onClose}>
      <form ref={form} className={styles.dialog} onSubmit={submit} noValidate>
        <FormMistakes form={form} mistakes={mistakes} />
        {save.error && mistakes.length === 0 && <ErrorPanel error={save.error} />}
        <div className={styles.pair}>
          <TextField
            name="dueOn"
            type="date"
            label={t('legal.step.due')}
            defaultValue={step.dueOn ?? ''}
            error={mistakeIn(mistakes, 'dueOn')}
          />
          <TextField
            name="doneOn"
            type="date"
            label={t('legal.step.done')}
            defaultValue={step.doneOn ?? ''}
            error={mistakeIn(mistakes, 'doneOn')}
          />
        </div>
        <TextField
          name="proofUrl"
          label={t('legal.step.link')}
          help={t('legal.step.link.help')}
          defaultValue={step.proofUrl ?? ''}
          error={mistakeIn(mistakes, 'proofUrl')}
        />
        <LinesField name="note" label={t('legal.step.note')} defaultValue={note} onChange={setNote} />
        <DialogButtons>
          <Button type="submit" look="main" isDisabled={save.isPending}>
            {t('legal.step.save')}
          </Button>
          <Button look="quiet" onPress={onClose} isDisabled={save.isPending}>
            {t('common.cancel')}
          </Button>
        </DialogButtons>
      </form>
      <StepScans step={step} />
    </DialogFrame>
  );
}

function isWebAddress(given: string): boolean {
  return /^https?:\/\//.test(given) && URL.canParse(given);
}
