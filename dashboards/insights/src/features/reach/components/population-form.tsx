import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import type { PopulationAnswer } from '#contracts';
import { RequestError, sendForm } from '../../../shared/api/client.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/error-summary.js';
import { FileField } from '../../../shared/ui/file-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useStartRun } from '../../../shared/runs/use-run.js';
import styles from './reach-parts.module.css';

/** Uploads the residents by group, names what does not add up, and measures reach against them. */
export function PopulationForm() {
  const { t, problem, number, word } = useWords();
  const path = useProcessPath();
  const client = useQueryClient();
  const announce = useAnnounce();
  const measure = useStartRun('measure-reach');
  const file = useRef<HTMLInputElement>(null);
  const [isMissing, setMissing] = useState(false);
  const upload = useMutation({
    mutationFn: (form: FormData) => sendForm<PopulationAnswer>(`${processApi(path)}/population`, form),
    onSuccess: (answer) => {
      announce(t('reach.population.uploaded', { name: answer.name }));
      measure.mutate(undefined, { onSettled: () => void client.invalidateQueries({ queryKey: processKey(path) }) });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = form.get('file');
    const isEmpty = !(chosen instanceof File) || chosen.size === 0;
    setMissing(isEmpty);
    if (isEmpty) return;
    // the fields stand before the file, so that a reader of the stream knows them first
    const ordered = new FormData();
    for (const name of ['name', 'source', 'date', 'territory', 'ageFloor']) {
      const value = String(form.get(name) ?? '').trim();
      if (value !== '') ordered.set(name, value);
    }
    ordered.set('file', chosen);
    upload.mutate(ordered);
  };
  const failure = upload.error instanceof RequestError ? problem(upload.error.problem) : null;
  const mistakes = [
    ...(isMissing ? [{ text: t('wizard.file.missing'), field: file }] : []),
    ...(failure === null ? [] : [{ text: failure, field: file }]),
  ];
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <FileField
        label={t('reach.population.choose')}
        name="file"
        accept=".csv,.xlsx"
        help={t('reach.population.help')}
        inputRef={file}
        error={isMissing ? t('wizard.file.missing') : undefined}
      />
      <TextField label={t('reach.population.name')} name="name" />
      <TextField label={t('reach.population.from')} name="source" />
      <div className={styles.two}>
        <TextField label={t('reach.population.date')} name="date" type="date" />
        <TextField label={t('reach.population.floor')} name="ageFloor" type="number" />
      </div>
      <TextField label={t('reach.population.territory')} name="territory" />
      <div>
        <Button type="submit" look="main" isDisabled={upload.isPending}>
          {t('reach.population.upload')}
        </Button>
      </div>
      {upload.data && upload.data.warnings.length > 0 && (
        <ul role="status">
          {upload.data.warnings.map((warning, index) => (
            <li key={index}>
              {word('population-warning', warning.code)}
              {warning.variable !== null && `: ${word('variable', warning.variable)}`}
              {warning.rows.length > 0 && `, ${t('error.where.row', { row: warning.rows.join(', ') })}`}
              {warning.difference !== null && ` (${number(warning.difference)})`}
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
