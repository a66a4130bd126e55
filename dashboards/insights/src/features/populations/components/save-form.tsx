import { useRef, useState, type FormEvent, type RefObject } from 'react';
import { POPULATION_UNIVERSES, type PopulationUniverse } from '#domain';
import { RequestError } from '../../../shared/api/client.js';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { ErrorSummary } from '../../../shared/ui/error-summary.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useSave } from '../api/use-populations.js';
import styles from '../populations-page.module.css';
import { type Given, type PreviewTable } from './given.js';

const REQUIRED = ['name', 'source', 'date', 'territory'] as const;
type Required = (typeof REQUIRED)[number];
const USES = ['main', 'place', 'none'] as const;

interface SaveFormProps {
  readonly given: Given;
  readonly table: PreviewTable;
  readonly onDone: (says: string) => void;
}

/** Name, source, date and area of a table, filled in as far as the file tells them. */
export function SaveForm({ given, table, onDone }: SaveFormProps) {
  const { t, problem } = useWords();
  const onlyPlaces = table.variables.every(({ variable }) => variable === 'place');
  const [use, setUse] = useState<string>(onlyPlaces ? 'place' : 'main');
  const [universe, setUniverse] = useState<PopulationUniverse>(onlyPlaces ? 'registered' : 'usual');
  const [useImplied, setUseImplied] = useState(false);
  const [missing, setMissing] = useState<readonly Required[]>([]);
  const [attempt, setAttempt] = useState(0);
  const save = useSave(({ name }) => onDone(t('populations.saved', { name })));
  const fields: Record<Required, RefObject<HTMLInputElement | null>> = {
    name: useRef(null),
    source: useRef(null),
    date: useRef(null),
    territory: useRef(null),
  };
  const labels: Record<Required, string> = {
    name: t('reach.population.name'),
    source: t('reach.population.from'),
    date: t('reach.population.date'),
    territory: t('reach.population.territory'),
  };
  const said: Record<Required, string> = {
    name: '',
    source: table.source ?? '',
    date: table.date ?? '',
    territory: table.territory ?? '',
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const empty = REQUIRED.filter((name) => String(form.get(name) ?? '').trim() === '');
    setMissing(empty);
    setAttempt((last) => last + 1);
    if (empty.length > 0) return;
    const request = new FormData();
    for (const [name, value] of form) if (typeof value === 'string') request.append(name, value);
    const chosen = { use, universe, unit: given.unit, table: String(table.index), useImplied: String(useImplied) };
    for (const [name, value] of Object.entries(chosen)) request.append(name, value);
    request.append('file', given.file);
    save.mutate(request, { onError: () => setAttempt((last) => last + 1) });
  };
  const refusal = save.error instanceof RequestError ? problem(save.error.problem) : undefined;
  const mistakes = [
    ...missing.map((name) => ({ text: t('form.fill-in', { field: labels[name] }), field: fields[name] })),
    ...(refusal === undefined ? [] : [{ text: refusal, field: fields.name }]),
  ];
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ErrorSummary key={attempt} mistakes={mistakes} />
      {REQUIRED.map((name) => (
        <TextField
          key={name}
          label={labels[name]}
          name={name}
          type={name === 'date' ? 'date' : 'text'}
          defaultValue={said[name]}
          inputRef={fields[name]}
          error={missing.includes(name) ? t('form.fill-in', { field: labels[name] }) : undefined}
        />
      ))}
      <TextField label={t('populations.code')} name="territoryCode" defaultValue={table.territoryCode ?? ''} />
      <TextField label={t('populations.licence')} name="licence" />
      <SelectField
        label={t('populations.universe')}
        value={universe}
        options={POPULATION_UNIVERSES.map((value) => ({ value, label: t(`populations.universe.${value}`) }))}
        onChange={(value) => setUniverse(value as PopulationUniverse)}
      />
      <ChoiceField
        legend={t('populations.save.use')}
        name="use"
        type="radio"
        options={USES.map((value) => ({ value, label: t(`populations.save.use.${value}`) }))}
        chosen={[use]}
        onChoose={(value) => setUse(value)}
      />
      {table.problems.some(({ implied }) => implied !== null) && (
        <label className={styles.check}>
          <input type="checkbox" checked={useImplied} onChange={(event) => setUseImplied(event.target.checked)} />
          {t('populations.save.implied')}
        </label>
      )}
      <div>
        <Button type="submit" look="main" isDisabled={save.isPending}>
          {t('populations.save')}
        </Button>
      </div>
    </form>
  );
}
