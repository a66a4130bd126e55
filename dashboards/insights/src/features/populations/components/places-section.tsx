import { useRef, useState, type FormEvent } from 'react';
import { RequestError } from '../../../shared/api/client.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { ErrorSummary } from '../../../shared/ui/error-summary.js';
import { FileField } from '../../../shared/ui/file-field.js';
import { LinesField } from '../../../shared/ui/lines-field.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { usePlaces, useReplacePlaces } from '../api/use-populations.js';
import { givenFile } from '../given-file.js';
import styles from '../populations-page.module.css';

/** Which street lies in which district: the municipality's list, and the way to give another. */
export function PlacesSection({ mayChange, onDone }: { mayChange: boolean; onDone: (says: string) => void }) {
  const { t, number, list } = useWords();
  const places = usePlaces();
  return (
    <section className={styles.section} aria-labelledby="places">
      <h2 id="places">{t('populations.places')}</h2>
      <p className={styles.note}>{t('populations.places.lead')}</p>
      {places.isPending && <LoadingBlock rows={2} />}
      {places.isError && <ErrorPanel error={places.error} onRetry={() => void places.refetch()} />}
      {places.data && (
        <p>
          {places.data.rules.length === 0
            ? t('populations.places.none')
            : t('populations.places.count', { count: number(places.data.rules.length) })}{' '}
          {places.data.twoDistricts.length > 0 &&
            t('populations.places.twice', { streets: list(places.data.twoDistricts.slice(0, 10)) })}
        </p>
      )}
      {mayChange && <PlacesForm onDone={onDone} />}
    </section>
  );
}

function PlacesForm({ onDone }: { onDone: (says: string) => void }) {
  const { t, problem } = useWords();
  const [isEmpty, setIsEmpty] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const replace = useReplacePlaces(() => onDone(t('populations.places.saved')));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const file = givenFile(new FormData(event.currentTarget));
    setIsEmpty(file === null);
    setAttempt((last) => last + 1);
    if (file === null) return;
    const request = new FormData();
    request.append('file', file);
    replace.mutate(request, { onError: () => setAttempt((last) => last + 1) });
  };
  const refusal = replace.error instanceof RequestError ? problem(replace.error.problem) : undefined;
  const mistake = isEmpty ? t('populations.add.nothing') : refusal;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ErrorSummary key={attempt} mistakes={mistake === undefined ? [] : [{ text: mistake, field }]} />
      <FileField
        label={t('populations.places.file')}
        name="file"
        accept=".csv,.xlsx,.txt,.tsv"
        help={t('populations.places.help')}
        inputRef={field}
        error={mistake}
      />
      <LinesField
        label={t('populations.places.paste')}
        name="pasted"
        defaultValue=""
        help={t('populations.places.help')}
        onChange={() => setIsEmpty(false)}
      />
      <div>
        <Button type="submit" isDisabled={replace.isPending}>
          {t('populations.places.save')}
        </Button>
      </div>
    </form>
  );
}
