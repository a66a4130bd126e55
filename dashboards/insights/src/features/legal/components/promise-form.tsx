import { useRef, useState, type FormEvent } from 'react';
import type { LegalAnswer } from '#contracts';
import { PROMISED_LEVELS, type PromisedLevel } from '#domain';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { FormMistakes } from '../../../shared/ui/form-mistakes.js';
import { LinesField } from '../../../shared/ui/lines-field.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useSavePromise } from '../api/use-legal.js';
import styles from '../legal.module.css';

interface PromiseFormProps {
  readonly promise: LegalAnswer['promise'];
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

export function PromiseForm({ promise, onSaved, onCancel }: PromiseFormProps) {
  const { t, word } = useWords();
  const save = useSavePromise();
  const form = useRef<HTMLFormElement>(null);
  const [level, setLevel] = useState<PromisedLevel | ''>(promise.promisedLevel ?? '');
  const [days, setDays] = useState(promise.daysToRespond === null ? '' : String(promise.daysToRespond));
  const [open, setOpen] = useState<Record<'pl' | 'en', string>>({
    pl: promise.openToChange['pl'] ?? '',
    en: promise.openToChange['en'] ?? '',
  });
  const [isWrong, setWrong] = useState(false);
  const mistakes = isWrong ? [{ name: 'days', text: t('legal.promise.days.wrong') }] : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = days.trim() === '' ? null : Number(days);
    const isBad = given !== null && !(Number.isInteger(given) && given >= 1 && given <= 1_000);
    setWrong(isBad);
    if (isBad) return;
    const promisedLevel = level === '' ? null : level;
    save.mutate({ promisedLevel, daysToRespond: given, openToChange: open }, { onSuccess: onSaved });
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <FormMistakes form={form} mistakes={mistakes} />
      {save.error && <ErrorPanel error={save.error} />}
      <SelectField
        label={t('legal.promise.level')}
        value={level}
        help={level === '' ? undefined : word('level', `${level}.help`)}
        options={[
          { value: '', label: t('legal.promise.level.none') },
          ...PROMISED_LEVELS.map((value) => ({ value, label: word('level', value) })),
        ]}
        onChange={(value) => setLevel(value as PromisedLevel | '')}
      />
      <TextField
        name="days"
        type="number"
        label={t('legal.promise.days')}
        help={t('legal.promise.days.help')}
        defaultValue={days}
        onChange={setDays}
        error={mistakes[0]?.text}
      />
      {(['pl', 'en'] as const).map((language) => (
        <LinesField
          key={language}
          name={`open-${language}`}
          label={t(`legal.promise.open.${language}`)}
          help={t('legal.promise.open.help')}
          defaultValue={open[language]}
          onChange={(value) => setOpen((last) => ({ ...last, [language]: value }))}
        />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" look="main" isDisabled={save.isPending}>
          {t('legal.promise.save')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
