import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent, type RefObject } from 'react';
import type { BoundarySet } from '#contracts';
import { PLACE_VARIABLES, type PlaceVariable } from '#domain';
import { RequestError, sendForm } from '../../../shared/api/client.js';
import { processKey, workspaceApi } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/error-summary.js';
import { FileField } from '../../../shared/ui/file-field.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { upperFirst } from '../components/group-names.js';
import styles from './map-view.module.css';

const REQUIRED = ['file', 'name', 'source'] as const;
type FieldName = (typeof REQUIRED)[number];
const SWAPS = ['auto', 'no', 'yes'] as const;

/** Uploads boundaries of places for the whole municipality. */
export function BoundariesForm({ onDone }: { onDone: (set: BoundarySet) => void }) {
  const { t, word, problem } = useWords();
  const path = useProcessPath();
  const client = useQueryClient();
  const [variable, setVariable] = useState<PlaceVariable>('district');
  const [swap, setSwap] = useState<string>('auto');
  const [errors, setErrors] = useState<Partial<Record<FieldName, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const fields: Record<FieldName, RefObject<HTMLInputElement | null>> = {
    file: useRef(null),
    name: useRef(null),
    source: useRef(null),
  };
  const labels: Record<FieldName, string> = {
    file: t('boundaries.file'),
    name: t('boundaries.name'),
    source: t('boundaries.source'),
  };
  const upload = useMutation({
    mutationFn: (form: FormData) => sendForm<BoundarySet>(`${workspaceApi(path.workspace)}/boundaries`, form),
    onSuccess: async (set) => {
      onDone(set);
      await client.invalidateQueries({ queryKey: processKey(path) });
    },
    onError: () => setAttempt((last) => last + 1),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    form.set('variable', variable);
    form.set('swap', swap);
    const found: Partial<Record<FieldName, string>> = {};
    for (const name of REQUIRED) {
      const value = form.get(name);
      const isEmpty = value instanceof File ? value.size === 0 : String(value ?? '').trim().length < 2;
      if (isEmpty) found[name] = t('form.fill-in', { field: labels[name] });
    }
    setErrors(found);
    setAttempt((last) => last + 1);
    upload.reset();
    if (Object.keys(found).length === 0) upload.mutate(form);
  };
  const refusal = upload.error instanceof RequestError ? problem(upload.error.problem) : undefined;
  const mistakes = REQUIRED.flatMap((name) => {
    const text = errors[name] ?? (name === 'file' ? refusal : undefined);
    return text === undefined ? [] : [{ text, field: fields[name] }];
  });
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ErrorSummary key={attempt} mistakes={mistakes} />
      <FileField
        label={labels.file}
        name="file"
        accept=".geojson,.json"
        help={t('boundaries.file.help')}
        inputRef={fields.file}
        error={errors.file ?? refusal}
      />
      <TextField
        label={labels.name}
        name="name"
        help={t('boundaries.name.help')}
        error={errors.name}
        inputRef={fields.name}
      />
      <TextField
        label={labels.source}
        name="source"
        help={t('boundaries.source.help')}
        error={errors.source}
        inputRef={fields.source}
      />
      <SelectField
        label={t('boundaries.variable')}
        value={variable}
        options={PLACE_VARIABLES.map((one) => ({ value: one, label: upperFirst(word('variable', one)) }))}
        onChange={(value) => setVariable(value as PlaceVariable)}
      />
      <TextField label={t('boundaries.property')} name="property" help={t('boundaries.property.help')} />
      <SelectField
        label={t('boundaries.swap')}
        value={swap}
        options={SWAPS.map((one) => ({ value: one, label: t(`boundaries.swap.${one}`) }))}
        onChange={setSwap}
      />
      <div>
        <Button type="submit" look="main" isDisabled={upload.isPending}>
          {upload.isPending ? t('boundaries.uploading') : t('boundaries.upload')}
        </Button>
      </div>
    </form>
  );
}
