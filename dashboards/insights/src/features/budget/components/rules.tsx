import type { BudgetAnswer } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../budget-page.module.css';
import { RulesForm } from '../forms/rules-form.js';

/** The rules that the count follows, where they come from, and the form to change them. */
export function Rules({ answer, mayEdit }: { answer: BudgetAnswer; mayEdit: boolean }) {
  const { t, word, number, percent } = useWords();
  const { rules, rulesFrom, fromFile } = answer;
  const facts: readonly (readonly [string, string])[] =
    rules === null
      ? []
      : [
          [t('budget.rules.measure'), t(`budget.rules.measure.${rules.measure}`)],
          [t('budget.rules.not-fitting'), t(`budget.rules.not-fitting.${rules.notFitting}`)],
          ...(rules.topUpShare === null ? [] : [[t('budget.rules.top-up'), percent(rules.topUpShare)] as const]),
          [t('budget.rules.tie-rule'), word('tie-rule', rules.tieRule)],
          ...(rules.mostPicks === null ? [] : [[t('budget.rules.most-picks'), number(rules.mostPicks)] as const]),
          ...(rules.mostPoints === null ? [] : [[t('budget.rules.most-points'), number(rules.mostPoints)] as const]),
          ...(rules.exclusions.length === 0
            ? []
            : [[t('budget.rules.exclusions'), rules.exclusions.map((set) => set.join(' / ')).join('; ')] as const]),
        ];
  return (
    <section className={styles.section} aria-labelledby="rules">
      <h2 id="rules">{t('budget.rules')}</h2>
      <p className={styles.note}>{word('budget.rules-from', rulesFrom)}</p>
      {rulesFrom === 'file' && fromFile.otherRules.length > 0 && (
        <p className={styles.statement}>{t('budget.rules.other', { rules: fromFile.otherRules.join(', ') })}</p>
      )}
      {fromFile.remarks.map((remark) => (
        <p key={remark} className={styles.note}>
          {t('budget.rules.remark', { remark })}
        </p>
      ))}
      <ul className={styles.lines}>
        {facts.map(([name, value]) => (
          <li key={name}>
            {name}: <strong>{value}</strong>
          </li>
        ))}
      </ul>
      {mayEdit && (
        <details className={styles.more}>
          <summary>{t('budget.rules.edit')}</summary>
          <RulesForm key={rulesFrom} answer={answer} />
        </details>
      )}
    </section>
  );
}
