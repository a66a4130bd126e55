import { useRef, useState, type FormEvent } from 'react';
import type { LegalTemplateEntry } from '#contracts';
import { LEGAL_STEPS } from '#domain';
import { Button, LinkButton } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { FormMistakes, mistakeIn } from '../../../shared/ui/form-mistakes.js';
import { LinesField } from '../../../shared/ui/lines-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useChangeTemplate } from '../api/use-legal.js';
import styles from '../legal.module.css';
import { draftOf, formOf, wrongRules, type TemplateForm as Form } from '../template-draft.js';
import { RuleFields } from './rule-fields.js';

interface TemplateFormProps {
  readonly entry: LegalTemplateEntry;
  readonly back: string;
  readonly onSaved: () => void;
}

type Lines = 'basis' | 'placesPl' | 'placesEn' | 'formsPl' | 'formsEn' | 'ownPl' | 'ownEn';

const LINES = [
  ['placesPl', 'legal.template.places.pl', 'legal.template.lines'],
  ['placesEn', 'legal.template.places.en', 'legal.template.lines.pair'],
  ['formsPl', 'legal.template.forms.pl', 'legal.template.lines'],
  ['formsEn', 'legal.template.forms.en', 'legal.template.lines.pair'],
  ['ownPl', 'legal.template.own.pl', null],
  ['ownEn', 'legal.template.own.en', null],
] as const satisfies readonly (readonly [Lines, string, string | null])[];

export function TemplateForm({ entry, back, onSaved }: TemplateFormProps) {
  const { t, text } = useWords();
  const { template, version, isOwn } = entry;
  const change = useChangeTemplate(template.code);
  const element = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState<Form>(() => formOf(template));
  const [isTried, setTried] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const put = (field: Exclude<keyof Form, 'steps' | 'rules'>) => (value: string) =>
    setForm((last) => ({ ...last, [field]: value }));
  const wrong = [
    ...(form.namePl.trim() === '' ? [{ name: 'namePl', text: t('legal.template.name.missing') }] : []),
    ...(form.basis.trim() === '' ? [{ name: 'basis', text: t('legal.template.basis.missing') }] : []),
    ...wrongRules(form.rules).map((at) => ({
      name: `rule-${at}-least`,
      text: t('legal.template.rule.wrong', { number: at + 1 }),
    })),
  ];
  const mistakes = isTried ? wrong : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong.length > 0 || change.isPending) return;
    change.mutate({ version, template: draftOf(form, template) }, { onSuccess: onSaved });
  };
  return (
    <form ref={element} className={styles.form} onSubmit={submit} noValidate>
      <FormMistakes form={element} mistakes={mistakes} />
      {change.error && <ErrorPanel error={change.error} />}
      <TextField
        name="namePl"
        label={t('legal.template.name.pl')}
        defaultValue={form.namePl}
        onChange={put('namePl')}
        error={mistakeIn(mistakes, 'namePl')}
      />
      <TextField
        name="nameEn"
        label={t('legal.template.name.en')}
        defaultValue={form.nameEn}
        onChange={put('nameEn')}
      />
      <LinesField
        name="basis"
        label={t('legal.template.basis')}
        help={t('legal.template.lines')}
        defaultValue={form.basis}
        onChange={put('basis')}
        error={mistakeIn(mistakes, 'basis')}
      />
      <fieldset className={styles.steps}>
        <legend>{t('legal.template.steps')}</legend>
        {template.steps.map(({ code, label }) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={form.steps.includes(code)}
              disabled={form.steps.length === 1 && form.steps.includes(code)}
              onChange={({ target }) =>
                setForm((last) => ({
                  ...last,
                  steps: LEGAL_STEPS.filter((step) => (step === code ? target.checked : last.steps.includes(step))),
                }))
              }
            />
            {text(label)}
          </label>
        ))}
      </fieldset>
      <RuleFields
        rules={form.rules}
        steps={template.steps.filter(({ code }) => form.steps.includes(code))}
        mistakes={mistakes}
        onChange={(rules) => setForm((last) => ({ ...last, rules }))}
      />
      {LINES.map(([field, label, help]) => (
        <LinesField
          key={field}
          name={field}
          label={t(label)}
          help={help === null ? undefined : t(help)}
          defaultValue={form[field]}
          onChange={put(field)}
        />
      ))}
      <TextField
        name="checkedOn"
        type="date"
        label={t('legal.template.checked')}
        defaultValue={form.checkedOn}
        onChange={put('checkedOn')}
      />
      <div className={styles.buttons}>
        <Button type="submit" look="main" isDisabled={change.isPending}>
          {t('legal.template.save')}
        </Button>
        {isOwn && <Button onPress={() => setAsking(true)}>{t('legal.template.reset')}</Button>}
        <LinkButton look="quiet" to={back}>
          {t('common.cancel')}
        </LinkButton>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={t('legal.template.reset')}
          action={t('legal.template.reset')}
          isPending={change.isPending}
          onConfirm={() => change.mutate(null, { onSettled: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        >
          <p>{t('legal.template.reset.ask')}</p>
        </ConfirmDialog>
      )}
    </form>
  );
}
