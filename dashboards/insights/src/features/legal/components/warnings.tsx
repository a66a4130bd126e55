import type { LegalChecklistAnswer } from '#contracts';
import type { LegalStepCode } from '#domain';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../legal.module.css';

interface WarningsProps {
  readonly warnings: LegalChecklistAnswer['warnings'];
  readonly steps: LegalChecklistAnswer['steps'];
  readonly isBeforeStart: boolean;
}

/** Dates that break the template or the order of things, each with its rule; before the start they can still be mended. */
export function Warnings({ warnings, steps, isBeforeStart }: WarningsProps) {
  const { t, text } = useWords();
  if (warnings.length === 0)
    return steps.some(({ dueOn }) => dueOn !== null) ? <p>{t('legal.warnings.none')}</p> : null;
  const name = (code: LegalStepCode) => text(steps.find((step) => step.code === code)?.label ?? {});
  return (
    <div className={styles.warnings} role="status">
      <strong>{t(isBeforeStart ? 'legal.warnings.before' : 'legal.warnings.after')}</strong>
      <ul>
        {warnings.map(({ problem, from, to, days, neededDays, source, toBeChecked }) => {
          const about = { from: name(from), to: name(to), planned: t('legal.days', { count: Math.abs(days) }) };
          return (
            <li key={`${problem} ${from} ${to} ${source}`}>
              {problem === 'too-short' || problem === 'too-long'
                ? t(`legal.warning.${problem}`, { ...about, count: neededDays })
                : problem === 'wrong-order'
                  ? t('legal.warning.wrong-order', about)
                  : t(`legal.warning.${problem}`, { from: about.from, planned: about.planned })}{' '}
              {source !== null && t('legal.warning.source', { source })} {toBeChecked && t('legal.rule.check')}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
