import { useRef, useState, type FormEvent } from 'react';
import type { RetentionRulesAnswer } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { FormMistakes, mistakeIn, type FieldMistake } from '../../../shared/ui/form-mistakes.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useChangeRules } from '../api/use-quality.js';
import styles from '../quality.module.css';
import { readRules, RULE_FIELDS, RULE_LIMITS, type RuleField, type RulesDraft } from '../rules-draft.js';

const LABELS = { originalsMonths: 'originals', scansDays: 'scans', pseudonymsYears: 'pseudonyms' } as const;

interface RulesFormProps {
  readonly rules: RetentionRulesAnswer;
  readonly onSaved: () => void;
}

/** How long originals, scans and pseudonyms are kept, and who deletes them. */
export function RulesForm({ rules, onSaved }: RulesFormProps) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const change = useChangeRules();
  const [draft, setDraft] = useState<RulesDraft>({
    originalsMonths: String(rules.originalsMonths),
    scansDays: String(rules.scansDays),
    pseudonymsYears: String(rules.pseudonymsYears),
    automatic: rules.automatic,
  });
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const labelOf = (field: RuleField) => t(`quality.rules.field.${LABELS[field]}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readRules(draft);
    const text = (field: RuleField) => t('quality.rules.wrong', { most: String(RULE_LIMITS[field]) });
    setMistakes(read.wrong.map((field) => ({ name: field, text: text(field) })));
    if (read.rules) change.mutate(read.rules, { onSuccess: onSaved });
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <p>{t('quality.rules.change.lead')}</p>
      <FormMistakes form={form} mistakes={mistakes} />
      {RULE_FIELDS.map((field) => (
        <TextField
          key={field}
          label={labelOf(field)}
          name={field}
          defaultValue={draft[field]}
          error={mistakeIn(mistakes, field)}
          onChange={(value) => setDraft((now) => ({ ...now, [field]: value }))}
        />
      ))}
      <ChoiceField
        legend={t('quality.rules.field.automatic')}
        name="automatic"
        type="radio"
        options={[
          { value: 'no', label: t('quality.rules.field.automatic.no') },
          {
            value: 'yes',
            label: t('quality.rules.field.automatic.yes'),
            help: t('quality.rules.field.automatic.yes.help'),
          },
        ]}
        chosen={[draft.automatic ? 'yes' : 'no']}
        onChoose={(value) => setDraft((now) => ({ ...now, automatic: value === 'yes' }))}
      />
      {change.isError && <ErrorPanel error={change.error} />}
      <div className={styles.tools}>
        <Button type="submit" look="main" isDisabled={change.isPending}>
          {t('quality.rules.save')}
        </Button>
      </div>
    </form>
  );
}
