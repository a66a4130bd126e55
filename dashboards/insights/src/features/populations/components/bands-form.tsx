import { useRef, useState, type FormEvent } from 'react';
import type { PopulationsAnswer } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { ErrorSummary } from '../../../shared/ui/error-summary.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useChoose } from '../api/use-populations.js';
import styles from '../populations-page.module.css';

const BAND = /^\d{1,3}(-\d{1,3}|\+)$/;

/** The age bands of this process and the youngest age that it listens to, where a person wants other than those of the participants. */
export function BandsForm({ answer, onDone }: { answer: PopulationsAnswer; onDone: (says: string) => void }) {
  const { t } = useWords();
  const [wrong, setWrong] = useState<'bands' | 'floor' | null>(null);
  const [attempt, setAttempt] = useState(0);
  const fields = { bands: useRef<HTMLInputElement>(null), floor: useRef<HTMLInputElement>(null) };
  const choose = useChoose(() => onDone(t('populations.bands.saved')));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const bands = String(form.get('bands') ?? '')
      .split(/[,;]/)
      .map((band) => band.replace(/[–—]/g, '-').replace(/\s/g, ''))
      .filter((band) => band !== '');
    const floor = String(form.get('floor') ?? '').trim();
    const mistake = bands.some((band) => !BAND.test(band)) ? 'bands' : /^\d{0,3}$/.test(floor) ? null : 'floor';
    setWrong(mistake);
    setAttempt((last) => last + 1);
    if (mistake !== null) return;
    choose.mutate((last) => ({
      ...last,
      bands: bands.length > 0 ? bands : null,
      ageFloor: floor === '' ? null : Number(floor),
    }));
  };
  const says = { bands: t('populations.bands.wrong'), floor: t('data.population.floor.wrong') };
  return (
    <section className={styles.section} aria-labelledby="bands">
      <h2 id="bands">{t('populations.bands')}</h2>
      <form className={styles.form} onSubmit={submit} noValidate>
        <ErrorSummary key={attempt} mistakes={wrong === null ? [] : [{ text: says[wrong], field: fields[wrong] }]} />
        {choose.isError && <ErrorPanel error={choose.error} />}
        <TextField
          label={t('populations.bands.label')}
          name="bands"
          help={t('populations.bands.help')}
          defaultValue={(answer.choice.bands ?? []).join(', ')}
          inputRef={fields.bands}
          error={wrong === 'bands' ? says.bands : undefined}
        />
        <TextField
          label={t('populations.bands.floor')}
          name="floor"
          type="number"
          help={t('populations.bands.floor.help')}
          defaultValue={answer.choice.ageFloor === null ? '' : String(answer.choice.ageFloor)}
          inputRef={fields.floor}
          error={wrong === 'floor' ? says.floor : undefined}
        />
        <div>
          <Button type="submit" isDisabled={choose.isPending}>
            {t('populations.bands.save')}
          </Button>
        </div>
      </form>
    </section>
  );
}
