import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { LedgerDraftRequest, LedgerEntry } from '#contracts';
import { ACT_KINDS, DECISIONS, DELIVERIES, LEDGER_VISIBILITIES } from '#domain';
import { getJson, RequestError } from '../../../shared/api/client.js';
import { processApi, processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button, LinkButton } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { FormMistakes, mistakeIn, type FieldMistake } from '../../../shared/ui/form-mistakes.js';
import { LinesField } from '../../../shared/ui/lines-field.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useSaveEntry } from '../api/use-ledger.js';
import { DATES, draftOf, FIELDS, NUMBERS, numberIn, valuesOf, WORDS, type Values } from './draft-form.js';
import styles from './ledger.module.css';

interface EntryFormProps {
  readonly draft: LedgerDraftRequest;
  /** Null for a new one. */
  readonly entry: LedgerEntry | null;
}

/** Writes an entry; what somebody else changed meanwhile is shown beside one's own words, and neither is lost. */
export function EntryForm({ draft: given, entry }: EntryFormProps) {
  const { t, word, problem } = useWords();
  const path = useProcessPath();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  // the entry as it was when the form was opened: what arrives later must not change the version unseen
  const [opened, setOpened] = useState({ draft: given, version: entry?.version ?? 1 });
  const [values, setValues] = useState<Values>(() => valuesOf(given));
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const [theirs, setTheirs] = useState<LedgerEntry | null>(null);
  const [round, setRound] = useState(0);
  const { subject } = given;
  const save = useSaveEntry(entry === null ? null : { subject, id: entry.id });
  const back = processPage(path, entry === null ? '/impact?view=ledger' : `/impact/${subject}/${entry.id}`);
  const conflict =
    save.error instanceof RequestError && save.error.problem.code === 'entry-changed' ? save.error : null;

  const send = (version: number) => {
    const found = mistakesIn(values);
    setMistakes(found);
    if (found.length > 0) return;
    save.mutate(
      { draft: draftOf(opened.draft, values), version },
      {
        onSuccess: (saved) => void navigate(processPage(path, `/impact/${subject}/${saved.id}`)),
        onError: (error) => {
          if (!(error instanceof RequestError)) return;
          const { code, details } = error.problem;
          if (code === 'entry-changed' && entry !== null)
            void getJson<LedgerEntry>(`${processApi(path)}/ledger/${subject}/${entry.id}`).then(setTheirs);
          else if (typeof details['field'] === 'string')
            setMistakes([{ name: details['field'].replace('draft.', ''), text: problem(error.problem) }]);
        },
      },
    );
  };
  const mistakesIn = (said: Values): FieldMistake[] => [
    ...NUMBERS.filter((name) => Number.isNaN(numberIn((said[name] ?? '').trim()))).map((name) => ({
      name,
      text: `${word('ledger.field', name)}: ${t('ledger.form.number')}`,
    })),
    ...['act.url', 'evidence']
      .filter((name) => (said[name] ?? '') !== '' && !/^https?:\/\/\S+\.\S+/.test(said[name] ?? ''))
      .map((name) => ({ name, text: `${word('ledger.field', name)}: ${t('ledger.form.url')}` })),
  ];
  const change = (name: string) => (value: string) => setValues((former) => ({ ...former, [name]: value }));
  const take = (newer: LedgerEntry) => {
    setOpened({ draft: newer.draft, version: newer.version });
    setValues(valuesOf(newer.draft));
    setTheirs(null);
    save.reset();
    setRound(round + 1);
  };

  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send(opened.version);
      }}
    >
      <FormMistakes form={form} mistakes={mistakes} />
      {entry?.state === 'published' && <p className={styles.box}>{t('ledger.form.published')}</p>}
      {conflict && theirs && (
        <Conflict
          error={conflict}
          theirs={theirs}
          onKeep={() => {
            setOpened({ ...opened, version: theirs.version });
            send(theirs.version);
          }}
          onTake={() => take(theirs)}
        />
      )}
      {save.error && !conflict && mistakes.length === 0 && <ErrorPanel error={save.error} />}
      <div key={round} className={styles.form} style={{ marginTop: 0 }}>
        {FIELDS[subject].map((name) => (
          <EntryField key={name} name={name} values={values} mistakes={mistakes} onChange={change} />
        ))}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" look="main" isDisabled={save.isPending}>
          {t('ledger.form.save')}
        </Button>
        <LinkButton to={back} look="quiet">
          {t('common.cancel')}
        </LinkButton>
      </div>
    </form>
  );
}

interface ConflictProps {
  readonly error: RequestError;
  readonly theirs: LedgerEntry;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

function Conflict({ error, theirs, onKeep, onTake }: ConflictProps) {
  const { t, word, text } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { by, fields } = error.problem.details;
  const names = String(fields ?? '')
    .split(',')
    .filter((name) => name !== '');
  useEffect(() => box.current?.focus(), []);
  const standing = theirs.draft as unknown as Record<string, unknown>;
  const show = (value: unknown) =>
    typeof value === 'object' && value !== null ? text(value as Record<string, string>) : String(value ?? '–');
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.box}>
      <p>
        {t('ledger.form.changed', {
          by: typeof by === 'string' ? by : t('ledger.form.somebody'),
          fields: names.map((name) => word('ledger.field', name)).join(', ') || '–',
        })}
      </p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            {word('ledger.field', name)}. {t('ledger.form.changed.show', { text: show(standing[name]) })}
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button onPress={onKeep}>{t('ledger.form.changed.keep')}</Button>
        <Button onPress={onTake}>{t('ledger.form.changed.take')}</Button>
      </div>
    </div>
  );
}

interface EntryFieldProps {
  readonly name: string;
  readonly values: Values;
  readonly mistakes: readonly FieldMistake[];
  readonly onChange: (name: string) => (value: string) => void;
}

/** One field by what it holds: words in two languages, a choice, a day, a number, an act. */
function EntryField({ name, values, mistakes, onChange }: EntryFieldProps) {
  const { t, word } = useWords();
  const label = word('ledger.field', name);
  const choice = (field: string, shown: string, group: string, codes: readonly string[], empty: boolean) => (
    <SelectField
      label={shown}
      value={values[field] ?? ''}
      options={[
        ...(empty ? [{ value: '', label: t('ledger.field.none') }] : []),
        ...codes.map((value) => ({ value, label: word(group, value) })),
      ]}
      onChange={onChange(field)}
    />
  );
  const lineField = (field: string, shown: string, type: 'text' | 'date' = 'text', help?: string) => (
    <TextField
      name={field}
      type={type}
      label={shown}
      defaultValue={values[field] ?? ''}
      onChange={onChange(field)}
      help={help}
      error={mistakeIn(mistakes, field)}
    />
  );
  if (name === 'visibility') return choice(name, label, 'ledger-visibility', LEDGER_VISIBILITIES, false);
  if (name === 'code') return choice(name, label, 'status.decision', DECISIONS, false);
  if (name === 'delivery') return choice(name, label, 'status.delivery', DELIVERIES, true);
  if (WORDS.includes(name)) {
    const help =
      name === 'reason' ? t('ledger.form.reason.help') : name === 'text' ? t('ledger.form.text.help') : undefined;
    return (
      <fieldset>
        <legend>{label}</legend>
        {(['pl', 'en'] as const).map((language) => {
          const field = `${name}.${language}`;
          const shown = t('ledger.form.in', { field: label, language: t(`ledger.form.${language}`) });
          if (name === 'title') return <div key={field}>{lineField(field, shown)}</div>;
          return (
            <LinesField
              key={field}
              name={field}
              label={shown}
              help={language === 'pl' ? help : undefined}
              defaultValue={values[field] ?? ''}
              onChange={onChange(field)}
              error={mistakeIn(mistakes, field) ?? (language === 'pl' ? mistakeIn(mistakes, name) : undefined)}
            />
          );
        })}
      </fieldset>
    );
  }
  if (name === 'act')
    return (
      <fieldset>
        <legend>{label}</legend>
        <div className={styles.pair}>
          {choice('act.kind', t('ledger.field.subject'), 'act', ACT_KINDS, true)}
          {lineField('act.number', t('ledger.field.act.number'))}
          {lineField('act.date', t('ledger.field.act.date'), 'date')}
        </div>
        {lineField('act.url', t('ledger.field.act.url'))}
      </fieldset>
    );
  if (name === 'evidence') return lineField(name, label, 'text', t('ledger.field.evidence.help'));
  return lineField(name, label, DATES.includes(name) ? 'date' : 'text');
}
