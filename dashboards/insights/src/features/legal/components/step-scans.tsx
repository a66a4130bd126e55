import { useRef, useState, type FormEvent } from 'react';
import { EVIDENCE_TYPES, type LegalStepAnswer } from '#contracts';
import { processApi } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { FileField } from '../../../shared/ui/file-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useAddScan, useRemoveScan } from '../api/use-legal.js';
import styles from '../legal.module.css';

/** Scans that prove a step, each with words for what it shows. */
export function StepScans({ step }: { step: LegalStepAnswer }) {
  const { t, text, bytes, language } = useWords();
  const path = useProcessPath();
  const add = useAddScan(step.id);
  const remove = useRemoveScan(step.id);
  const form = useRef<HTMLFormElement>(null);
  const [isWrong, setWrong] = useState(false);
  const failed = add.error ?? remove.error;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const file = given.get('file');
    const description = String(given.get('description') ?? '').trim();
    const isMissing = !(file instanceof File) || file.size === 0 || description === '';
    setWrong(isMissing);
    if (isMissing) return;
    const sent = new FormData();
    sent.set('description', description);
    sent.set('language', language);
    sent.set('file', file);
    add.mutate(sent, { onSuccess: () => form.current?.reset() });
  };
  return (
    <section className={styles.scans} aria-labelledby="scans">
      <h3 id="scans">{t('legal.step.scans')}</h3>
      <p className={styles.note}>{t('legal.step.scans.who')}</p>
      {step.files.length > 0 && (
        <ul className={styles.files}>
          {step.files.map(({ id, description, sizeBytes }) => (
            <li key={id}>
              <a href={`${processApi(path)}/legal/steps/${step.id}/files/${id}`} target="_blank" rel="noreferrer">
                {`${text(description)} (${bytes(sizeBytes)})`}
              </a>
              <Button
                look="quiet"
                label={t('legal.step.scan.remove', { what: text(description) })}
                isDisabled={remove.isPending}
                onPress={() => remove.mutate(id)}
              >
                {t('common.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {failed && <ErrorPanel error={failed} />}
      <form ref={form} className={styles.scan} onSubmit={submit} noValidate>
        <FileField
          name="file"
          accept={EVIDENCE_TYPES.join(',')}
          label={t('legal.step.scan.add')}
          help={t('legal.step.scan.help')}
          error={isWrong ? t('legal.step.scan.missing') : undefined}
        />
        <TextField name="description" label={t('legal.step.scan.description')} />
        <div>
          <Button type="submit" isDisabled={add.isPending}>
            {t('legal.step.scan.add')}
          </Button>
        </div>
      </form>
    </section>
  );
}
