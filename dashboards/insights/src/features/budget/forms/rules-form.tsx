import { useRef, useState, type FormEvent } from 'react';
import type { BudgetAnswer } from '#contracts';
import { BUDGET_MEASURES, NOT_FITTING_RULES, TIE_RULES, type BudgetRules, type TieAct } from '#domain';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { FormMistakes, mistakeIn, type FieldMistake } from '../../../shared/ui/form-mistakes.js';
import { LinesField } from '../../../shared/ui/lines-field.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useSaveRules } from '../api/use-budget.js';
import styles from '../budget-page.module.css';
import { PoolFields } from './pool-fields.js';
import { draftOf, emptyPool, readDraft, type DraftMistake, type PoolDraft, type RulesDraft } from './rules-draft.js';

/** The rules of an edition in one form; saving counts everything anew. */
export function RulesForm({ answer }: { answer: BudgetAnswer }) {
  const { t, word } = useWords();
  const announce = useAnnounce();
  const save = useSaveRules();
  const form = useRef<HTMLFormElement>(null);
  const rules = answer.rules as BudgetRules | null;
  const actWord = (act: TieAct) => word('budget.rules.act', act);
  const [draft, setDraft] = useState<RulesDraft>(() => draftOf(rules, actWord));
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const change = (next: Partial<RulesDraft>) => setDraft((now) => ({ ...now, ...next }));
  const changePool = (key: number, next: Partial<PoolDraft>) =>
    change({ pools: draft.pools.map((pool) => (pool.key === key ? { ...pool, ...next } : pool)) });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readDraft(draft, rules, actWord);
    setMistakes(read.mistakes.map((mistake) => ({ name: mistake.field, text: describe(mistake) })));
    if (read.mistakes.length > 0) return;
    save.mutate({ rules: read.rules as BudgetAnswer['rules'] }, { onSuccess: () => announce(t('budget.rules.saved')) });
  };
  const describe = ({ field, line }: DraftMistake) => {
    if (line !== undefined) return t('budget.rules.wrong-line', { line });
    const [name = '', key] = field.split('-');
    const label = key === undefined ? t(LABELS[name]!) : t(POOL_LABELS[name]!);
    const place = draft.pools.findIndex((pool) => String(pool.key) === key);
    const whole = place < 0 ? label : `${t('budget.rules.pool', { number: place + 1 })}, ${label}`;
    return t('budget.rules.wrong-number', { field: whole });
  };
  const field = (name: 'topUp' | 'mostPicks' | 'mostPoints' | 'entitled' | 'entitledBasis') => (
    <TextField
      label={t(LABELS[name]!)}
      name={name}
      defaultValue={draft[name]}
      {...(name === 'topUp' ? { help: t('budget.rules.top-up.help') } : {})}
      error={mistakeIn(mistakes, name)}
      onChange={(value) => change({ [name]: value })}
    />
  );

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <FormMistakes form={form} mistakes={mistakes} />
      <SelectField
        label={t('budget.rules.measure')}
        value={draft.measure}
        options={BUDGET_MEASURES.map((value) => ({ value, label: t(`budget.rules.measure.${value}`) }))}
        onChange={(measure) => change({ measure: measure as RulesDraft['measure'] })}
      />
      <SelectField
        label={t('budget.rules.not-fitting')}
        value={draft.notFitting}
        options={NOT_FITTING_RULES.map((value) => ({ value, label: t(`budget.rules.not-fitting.${value}`) }))}
        onChange={(notFitting) => change({ notFitting: notFitting as RulesDraft['notFitting'] })}
      />
      {draft.notFitting === 'stop' && field('topUp')}
      <SelectField
        label={t('budget.rules.tie-rule')}
        value={draft.tieRule}
        options={TIE_RULES.map((value) => ({ value, label: word('tie-rule', value) }))}
        onChange={(tieRule) => change({ tieRule: tieRule as RulesDraft['tieRule'] })}
      />
      {field('mostPicks')}
      {field('mostPoints')}
      {field('entitled')}
      {field('entitledBasis')}
      {draft.pools.map((pool, index) => (
        <PoolFields
          key={pool.key}
          pool={pool}
          number={index + 1}
          others={draft.pools.map((one, place) => ({ key: one.key, name: one.name || String(place + 1) }))}
          mistakes={mistakes}
          onChange={(next) => changePool(pool.key, next)}
          onRemove={() =>
            change({
              pools: draft.pools
                .filter(({ key }) => key !== pool.key)
                .map((one) => (one.leftoverTo === String(pool.key) ? { ...one, leftoverTo: '' } : one)),
            })
          }
        />
      ))}
      <div>
        <Button
          onPress={() =>
            change({ pools: [...draft.pools, emptyPool(1 + Math.max(-1, ...draft.pools.map(({ key }) => key)))] })
          }
        >
          {t('budget.rules.pool.add')}
        </Button>
      </div>
      <LinesField
        label={t('budget.rules.exclusions')}
        name="exclusions"
        help={t('budget.rules.exclusions.help')}
        defaultValue={draft.exclusions}
        error={mistakeIn(mistakes, 'exclusions')}
        onChange={(exclusions) => change({ exclusions })}
      />
      <LinesField
        label={t('budget.rules.broken-ties')}
        name="brokenTies"
        help={t('budget.rules.broken-ties.help')}
        defaultValue={draft.brokenTies}
        error={mistakeIn(mistakes, 'brokenTies')}
        onChange={(brokenTies) => change({ brokenTies })}
      />
      {save.isError && <ErrorPanel error={save.error} />}
      <div className={styles.tools}>
        <Button type="submit" look="main" isDisabled={save.isPending}>
          {t('budget.rules.save')}
        </Button>
        {answer.rulesFrom === 'person' && (
          <Button
            look="quiet"
            isDisabled={save.isPending}
            onPress={() => save.mutate({ rules: null }, { onSuccess: () => announce(t('budget.rules.saved')) })}
          >
            {t('budget.rules.back-to-file')}
          </Button>
        )}
      </div>
    </form>
  );
}

const LABELS: Readonly<
  Record<string, `budget.rules.${'top-up' | 'most-picks' | 'most-points' | 'entitled' | 'entitled-basis'}`>
> = {
  topUp: 'budget.rules.top-up',
  mostPicks: 'budget.rules.most-picks',
  mostPoints: 'budget.rules.most-points',
  entitled: 'budget.rules.entitled',
  entitledBasis: 'budget.rules.entitled-basis',
};
const POOL_LABELS: Readonly<
  Record<string, `budget.rules.pool.${'amount' | 'cost-limit' | 'threshold' | 'most-picks'}`>
> = {
  amount: 'budget.rules.pool.amount',
  costLimit: 'budget.rules.pool.cost-limit',
  threshold: 'budget.rules.pool.threshold',
  mostPicks: 'budget.rules.pool.most-picks',
};
