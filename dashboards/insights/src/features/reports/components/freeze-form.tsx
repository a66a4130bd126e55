import { useRef, useState, type FormEvent } from 'react';
import type { ReleaseSummary } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useFreeze } from '../api/use-releases.js';
import styles from '../reports.module.css';

const LONGEST_NOTE = 500;

/** Freezes the present state as the next release; nothing is published by it. */
export function FreezeForm({ onFrozen }: { onFrozen: (release: ReleaseSummary) => void }) {
  const { t } = useWords();
  const freeze = useFreeze();
  const [isTooLong, setTooLong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const note = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = note.current?.value.trim() ?? '';
    setTooLong(given.length > LONGEST_NOTE);
    if (given.length > LONGEST_NOTE) {
      note.current?.focus();
      return;
    }
    freeze.mutate(
      { note: given === '' ? null : given },
      {
        onSuccess: (release) => {
          form.current?.reset();
          onFrozen(release);
        },
      },
    );
  };
  return (
    <section className={styles.section}>
      <h2>{t('reports.freeze.title')}</h2>
      <p className={styles.note}>{t('reports.freeze.lead')}</p>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <TextField
          name="note"
          label={t('reports.freeze.note')}
          help={t('reports.freeze.note.help')}
          inputRef={note}
          error={isTooLong ? t('reports.freeze.note.long') : undefined}
        />
        <Button type="submit" look="main" isDisabled={freeze.isPending}>
          {freeze.isPending ? t('reports.freeze.pending') : t('reports.freeze.action')}
        </Button>
      </form>
      {freeze.error && <ErrorPanel error={freeze.error} />}
    </section>
  );
}
