import { useRef, useState, type FormEvent } from 'react';
import type { AccessibilityFactsRequest } from '#contracts';
import { Button } from '../../shared/ui/button.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { FormMistakes, mistakeIn, type FieldMistake } from '../../shared/ui/form-mistakes.js';
import { LinesField } from '../../shared/ui/lines-field.js';
import { Notice } from '../../shared/ui/notice.js';
import { SelectField } from '../../shared/ui/select-field.js';
import { TextField } from '../../shared/ui/text-field.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './accessibility.module.css';
import { factsOf, GROUPS, missingIn, STATES, valueOf, type FactsField } from './statement-fields.js';
import { useSaveStatement } from './use-statement.js';

interface StatementFormProps {
  readonly workspace: string;
  readonly name: string;
  readonly facts: AccessibilityFactsRequest | null;
}

/** What the statement says, field by field; saved it stands on the page at once. */
export function StatementForm({ workspace, name, facts }: StatementFormProps) {
  const { t } = useWords();
  const save = useSaveStatement(workspace);
  const form = useRef<HTMLFormElement>(null);
  const [status, setStatus] = useState<AccessibilityFactsRequest['status']>(facts?.status ?? 'partial');
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const data = new FormData(form.current ?? undefined);
    const given = (field: string) => String(data.get(field) ?? '').trim();
    const missing = missingIn(given, status).map(({ name: field, label }) => ({
      name: field,
      text: t('a11y-form.required', { field: t(label) }),
    }));
    setMistakes(missing);
    save.reset();
    if (missing.length === 0) save.mutate(factsOf(given, status));
  };
  return (
    <>
      {save.isSuccess && <Notice>{t('a11y-form.saved')}</Notice>}
      <FormMistakes form={form} mistakes={mistakes} />
      {save.error && <ErrorPanel error={save.error} />}
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        {GROUPS.map(({ title, fields }) => (
          <fieldset key={title} className={styles.group}>
            <legend>
              <h2>{t(title)}</h2>
            </legend>
            {title === 'a11y-form.group.state' && (
              <SelectField
                label={t('a11y-form.status')}
                value={status}
                options={STATES.map((value) => ({ value, label: t(`a11y-form.status.${value}`) }))}
                onChange={(value) => setStatus(value as typeof status)}
              />
            )}
            {fields.map((field) => (
              <FactField
                key={field.name}
                field={field}
                value={valueOf(facts, field.name) ?? (field.name === 'entity' ? name : '')}
                error={mistakeIn(mistakes, field.name)}
              />
            ))}
          </fieldset>
        ))}
        <div>
          <Button type="submit" look="main" isDisabled={save.isPending}>
            {t('a11y-form.save')}
          </Button>
        </div>
      </form>
    </>
  );
}

interface FactFieldProps {
  readonly field: FactsField;
  readonly value: string;
  readonly error: string | undefined;
}

function FactField({ field: { name, label, help, type }, value, error }: FactFieldProps) {
  const { t } = useWords();
  const words = { name, label: t(label), help: help && t(help), error, defaultValue: value };
  return type === 'lines' ? <LinesField {...words} onChange={() => undefined} /> : <TextField {...words} type={type} />;
}
