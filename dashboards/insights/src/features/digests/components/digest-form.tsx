import { DIGEST_RHYTHMS, type DigestRhythm } from '#domain';
import { useState, type FormEvent } from 'react';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useSaveDigest } from '../api/use-digests.js';
import styles from '../digests.module.css';

interface DigestFormProps {
  readonly workspace: string;
  /** Of the municipality, as the person may see them. */
  readonly processes: readonly { readonly slug: string; readonly title: Readonly<Record<string, string>> }[];
}

const WHOLE = '';
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'];

/** Asks for a digest; asking again for the same process changes how often it comes. */
export function DigestForm({ workspace, processes }: DigestFormProps) {
  const { t, text, word } = useWords();
  const save = useSaveDigest(workspace);
  const [process, setProcess] = useState(WHOLE);
  const [rhythm, setRhythm] = useState<DigestRhythm>('weekly');
  const [weekday, setWeekday] = useState('1');
  const [sendsEmpty, setSendsEmpty] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending) return;
    save.mutate({ process: process === WHOLE ? null : process, rhythm, weekday: Number(weekday), sendsEmpty });
  };
  return (
    <section className={styles.section} aria-labelledby="digest-add">
      <h2 id="digest-add">{t('digests.add')}</h2>
      <form className={styles.form} onSubmit={submit} noValidate>
        <SelectField
          label={t('digests.field.subject')}
          value={process}
          options={[
            { value: WHOLE, label: t('digests.whole.visible') },
            ...processes.map(({ slug, title }) => ({ value: slug, label: text(title) })),
          ]}
          onChange={setProcess}
        />
        <SelectField
          label={t('digests.field.rhythm')}
          value={rhythm}
          options={DIGEST_RHYTHMS.map((value) => ({ value, label: word('digests.rhythm', value) }))}
          onChange={(value) => setRhythm(value as DigestRhythm)}
        />
        {rhythm === 'weekly' && (
          <SelectField
            label={t('digests.field.weekday')}
            value={weekday}
            options={WEEKDAYS.map((value) => ({ value, label: word('digests.weekday', value) }))}
            onChange={setWeekday}
          />
        )}
        <ChoiceField
          legend={t('digests.field.legend')}
          name="empty"
          type="checkbox"
          options={[{ value: 'empty', label: t('digests.field.empty'), help: t('digests.field.empty.help') }]}
          chosen={sendsEmpty ? ['empty'] : []}
          onChoose={(_, isChosen) => setSendsEmpty(isChosen)}
        />
        <Button type="submit">{t('digests.save')}</Button>
        <p role="status">{save.isSuccess && t('digests.saved')}</p>
        {save.error && <ErrorPanel error={save.error} />}
      </form>
    </section>
  );
}
