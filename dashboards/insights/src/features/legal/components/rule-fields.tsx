import { useRef } from 'react';
import type { LegalTemplateEntry } from '#contracts';
import type { LegalStepCode } from '#domain';
import { Button } from '../../../shared/ui/button.js';
import { mistakeIn, type FieldMistake } from '../../../shared/ui/form-mistakes.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../legal.module.css';
import type { RuleDraft } from '../template-draft.js';

interface RuleFieldsProps {
  readonly rules: readonly RuleDraft[];
  readonly steps: LegalTemplateEntry['template']['steps'];
  readonly mistakes: readonly FieldMistake[];
  readonly onChange: (rules: readonly RuleDraft[]) => void;
}

/** Days between steps, a rule a row: this is where a municipality writes down what its own resolution says. */
export function RuleFields({ rules, steps, mistakes, onChange }: RuleFieldsProps) {
  const { t, text } = useWords();
  const made = useRef(rules.map((_, at) => at));
  const options = steps.map(({ code, label }) => ({ value: code, label: text(label) }));
  const put = (at: number, over: Partial<RuleDraft>) =>
    onChange(rules.map((rule, place) => (place === at ? { ...rule, ...over } : rule)));
  const add = () => {
    made.current = [...made.current, Math.max(-1, ...made.current) + 1];
    const [first, second] = steps;
    const to = second?.code ?? first!.code;
    onChange([...rules, { from: first!.code, to, least: '', most: '', source: '' }]);
  };
  const remove = (at: number) => {
    made.current = made.current.filter((_, place) => place !== at);
    onChange(rules.filter((_, place) => place !== at));
  };
  return (
    <>
      <h2>{t('legal.template.rules')}</h2>
      <p className={styles.note}>{t('legal.template.rules.lead')}</p>
      {rules.map((rule, at) => (
        <fieldset key={made.current[at]} className={styles.rule}>
          <legend>{t('legal.template.rule', { number: at + 1 })}</legend>
          <SelectField
            label={t('legal.template.rule.from')}
            value={rule.from}
            options={options}
            onChange={(value) => put(at, { from: value as LegalStepCode })}
          />
          <SelectField
            label={t('legal.template.rule.to')}
            value={rule.to}
            options={options}
            onChange={(value) => put(at, { to: value as LegalStepCode })}
          />
          <TextField
            name={`rule-${at}-least`}
            type="number"
            label={t('legal.template.rule.least')}
            defaultValue={rule.least}
            onChange={(least) => put(at, { least })}
            error={mistakeIn(mistakes, `rule-${at}-least`)}
          />
          <TextField
            name={`rule-${at}-most`}
            type="number"
            label={t('legal.template.rule.most')}
            defaultValue={rule.most}
            onChange={(most) => put(at, { most })}
          />
          <TextField
            name={`rule-${at}-source`}
            label={t('legal.template.rule.source')}
            defaultValue={rule.source}
            onChange={(source) => put(at, { source })}
          />
          <div>
            <Button look="quiet" label={t('legal.template.rule.remove', { number: at + 1 })} onPress={() => remove(at)}>
              {t('common.remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button onPress={add}>{t('legal.template.rule.add')}</Button>
      </div>
    </>
  );
}
