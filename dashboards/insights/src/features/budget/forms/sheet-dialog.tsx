import { useRef, useState, type FormEvent } from 'react';
import type { BudgetAnswer, BudgetProjectAnswer, BudgetSheet } from '#contracts';
import { APPEAL_RESULTS, CHECK_RESULTS } from '#domain';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { DialogButtons, DialogFrame } from '../../../shared/ui/dialog-frame.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { FormMistakes, mistakeIn, type FieldMistake } from '../../../shared/ui/form-mistakes.js';
import { readNumber } from '../../../shared/ui/read-number.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useSaveSheet } from '../api/use-budget.js';
import styles from '../budget-page.module.css';

interface SheetDialogProps {
  readonly project: BudgetProjectAnswer;
  readonly pools: BudgetAnswer['pools'];
  readonly onClose: () => void;
}

const EMPTY: BudgetSheet = {
  ...{ pool: null, cost: null, formal: null, formalReason: '', merit: null, meritReason: '' },
  ...{ appeal: null, appealReason: '', isWithdrawn: false },
};

/** What the office found out about one project: cost, pool, both checks with their reasons, appeal, withdrawal. */
export function SheetDialog({ project, pools, onClose }: SheetDialogProps) {
  const { t, word } = useWords();
  const announce = useAnnounce();
  const save = useSaveSheet(project.contributionId);
  const form = useRef<HTMLFormElement>(null);
  const [sheet, setSheet] = useState<BudgetSheet>(project.sheet ?? EMPTY);
  const [cost, setCost] = useState(sheet.cost === null ? '' : String(sheet.cost));
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const change = (next: Partial<BudgetSheet>) => setSheet((now) => ({ ...now, ...next }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readNumber(cost);
    const text = t('budget.rules.wrong-number', { field: t('budget.sheet.cost') });
    setMistakes(read === undefined ? [{ name: 'cost', text }] : []);
    if (read === undefined) return;
    const saved = () => {
      announce(t('budget.sheet.saved', { project: project.title }));
      onClose();
    };
    save.mutate({ ...sheet, cost: read }, { onSuccess: saved });
  };
  const check = (name: 'formal' | 'merit') => (
    <>
      <SelectField
        label={t(`budget.sheet.${name}`)}
        value={sheet[name] ?? ''}
        options={[
          { value: '', label: t('budget.sheet.none') },
          ...CHECK_RESULTS.map((value) => ({ value, label: word('check-result', value) })),
        ]}
        onChange={(value) => change({ [name]: value || null })}
      />
      <TextField
        label={t(`budget.sheet.${name}-reason`)}
        name={`${name}Reason`}
        defaultValue={sheet[`${name}Reason`]}
        onChange={(value) => change({ [`${name}Reason`]: value })}
      />
    </>
  );

  return (
    <DialogFrame
      title={t('budget.sheet.of', { project: project.title })}
      place="wide"
      isBusy={save.isPending}
      onClose={onClose}
    >
      <form ref={form} className={styles.fields} onSubmit={submit} noValidate>
        <FormMistakes form={form} mistakes={mistakes} />
        <TextField
          label={t('budget.sheet.cost')}
          name="cost"
          help={t('budget.sheet.cost.help')}
          defaultValue={cost}
          error={mistakeIn(mistakes, 'cost')}
          onChange={setCost}
        />
        <SelectField
          label={t('budget.sheet.pool')}
          value={sheet.pool ?? ''}
          options={[
            { value: '', label: t('budget.sheet.pool.by-rules') },
            ...pools.map(({ code, name }) => ({ value: code, label: name || code })),
          ]}
          onChange={(pool) => change({ pool: pool || null })}
        />
        {check('formal')}
        {check('merit')}
        <SelectField
          label={t('budget.sheet.appeal')}
          value={sheet.appeal ?? ''}
          options={[
            { value: '', label: t('budget.sheet.none') },
            ...APPEAL_RESULTS.map((value) => ({ value, label: word('appeal-result', value) })),
          ]}
          onChange={(value) => change({ appeal: (value || null) as BudgetSheet['appeal'] })}
        />
        <TextField
          label={t('budget.sheet.appeal-reason')}
          name="appealReason"
          defaultValue={sheet.appealReason}
          onChange={(appealReason) => change({ appealReason })}
        />
        <ChoiceField
          legend={t('project-standing.withdrawn')}
          name="withdrawn"
          type="checkbox"
          options={[{ value: 'yes', label: t('budget.sheet.withdrawn') }]}
          chosen={sheet.isWithdrawn ? ['yes'] : []}
          onChoose={(_, isWithdrawn) => change({ isWithdrawn })}
        />
        {save.isError && <ErrorPanel error={save.error} />}
        <DialogButtons>
          <Button type="submit" look="main" isDisabled={save.isPending}>
            {t('budget.sheet.save')}
          </Button>
          <Button look="quiet" onPress={onClose} isDisabled={save.isPending}>
            {t('common.cancel')}
          </Button>
        </DialogButtons>
      </form>
    </DialogFrame>
  );
}
