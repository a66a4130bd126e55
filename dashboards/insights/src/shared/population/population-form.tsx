import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent, type RefObject } from 'react';
import type { PopulationAnswer } from '#contracts';
import { RequestError, sendForm } from '../api/client.js';
import { processApi, processKey } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { saveText } from '../figure/save-file.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { FileField } from '../ui/file-field.js';
import { Notice } from '../ui/notice.js';
import { TextField } from '../ui/text-field.js';
import { useWords } from '../words/use-words.js';
import { PopulationWarnings } from './population-warnings.js';
import styles from './population-form.module.css';

const REQUIRED = ['file', 'name', 'source', 'date', 'territory'] as const;
type FieldName = (typeof REQUIRED)[number] | 'ageFloor';

/** Uploads the residents by group and names what does not add up; reach is then measured against them. */
export function PopulationForm() {
  const { t, problem } = useWords();
  const path = useProcessPath();
  const client = useQueryClient();
  const [errors, setErrors] = useState<Partial<Record<FieldName, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const fields: Record<FieldName, RefObject<HTMLInputElement | null>> = {
    file: useRef(null),
    name: useRef(null),
    source: useRef(null),
    date: useRef(null),
    territory: useRef(null),
    ageFloor: useRef(null),
  };
  const labels: Record<FieldName, string> = {
    file: t('reach.population.choose'),
    name: t('reach.population.name'),
    source: t('reach.population.from'),
    date: t('reach.population.date'),
    territory: t('reach.population.territory'),
    ageFloor: t('reach.population.floor'),
  };
  const upload = useMutation({
    mutationFn: (form: FormData) => sendForm<PopulationAnswer>(`${processApi(path)}/population`, form),
    onSuccess: () => client.invalidateQueries({ queryKey: processKey(path) }),
    onError: () => setAttempt((last) => last + 1),
  });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const found = findErrors(
      form,
      (name) => t('form.fill-in', { field: labels[name] }),
      t('data.population.floor.wrong'),
    );
    setErrors(found);
    setAttempt((last) => last + 1);
    upload.reset();
    if (Object.keys(found).length === 0) upload.mutate(form);
  };

  const refusal = upload.error instanceof RequestError ? problem(upload.error.problem) : undefined;
  const mistakes = (Object.keys(fields) as FieldName[]).flatMap((name) => {
    const text = errors[name] ?? (name === 'file' ? refusal : undefined);
    return text === undefined ? [] : [{ text, field: fields[name] }];
  });
  const text = (name: Exclude<FieldName, 'file'>, more: { type?: 'date' | 'number'; help?: string } = {}) => (
    <TextField label={labels[name]} name={name} error={errors[name]} inputRef={fields[name]} {...more} />
  );
  return (
    <>
      {upload.data && (
        <Notice>
          <p>{t('data.population.done', { name: upload.data.name })}</p>
          <PopulationWarnings warnings={upload.data.warnings} />
        </Notice>
      )}
      <form className={styles.form} onSubmit={submit} noValidate>
        <ErrorSummary key={attempt} mistakes={mistakes} />
        <FileField
          label={labels.file}
          name="file"
          accept=".csv,.xlsx"
          help={t('data.population.columns')}
          inputRef={fields.file}
          error={errors.file ?? refusal}
        />
        <div>
          <PopulationTemplate />
        </div>
        {text('name')}
        {text('source', { help: t('data.population.source.help') })}
        {text('date', { type: 'date' })}
        {text('territory')}
        {text('ageFloor', { type: 'number', help: t('data.population.floor.help') })}
        <div>
          <Button type="submit" look="main" isDisabled={upload.isPending}>
            {upload.isPending ? t('data.population.uploading') : t('reach.population.upload')}
          </Button>
        </div>
      </form>
    </>
  );
}

function findErrors(form: FormData, missing: (name: FieldName) => string, wrongFloor: string) {
  const errors: Partial<Record<FieldName, string>> = {};
  for (const name of REQUIRED) {
    const value = form.get(name);
    const isEmpty = value instanceof File ? value.size === 0 && value.name === '' : String(value ?? '').trim() === '';
    if (isEmpty) errors[name] = missing(name);
  }
  const floor = String(form.get('ageFloor') ?? '');
  if (floor !== '' && !(Number.isInteger(Number(floor)) && Number(floor) >= 0 && Number(floor) <= 120))
    errors.ageFloor = wrongFloor;
  return errors;
}

/** A table to fill in, made here: the columns and the usual groups, without numbers. */
function PopulationTemplate() {
  const { t } = useWords();
  const save = () => {
    const header = t('data.population.template.header');
    const separator = header.includes(';') ? ';' : ',';
    const total = t('data.population.template.total');
    const age = t('data.population.template.age');
    const sex = t('data.population.template.sex');
    const rows = [
      [total, total],
      ...['15-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75+'].map((band) => [age, band]),
      [sex, t('data.population.template.female')],
      [sex, t('data.population.template.male')],
      [t('data.population.template.place'), t('data.population.template.some-place')],
    ];
    const lines = [header, ...rows.map((row) => [...row, ''].join(separator))];
    saveText(`\uFEFF${lines.join('\r\n')}\r\n`, 'text/csv', t('data.population.template.file'));
  };
  return (
    <Button look="quiet" onPress={save}>
      {t('data.population.template')}
    </Button>
  );
}
