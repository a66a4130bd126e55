import type { CompareAnswer } from '#contracts';
import type { ComparabilityOutcome } from '#domain';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../compare-page.module.css';
import { useProcessNames, useReason } from '../use-names.js';

type Check = CompareAnswer['checks'][number];

const SIGNS: Readonly<Record<ComparabilityOutcome, string>> = {
  same: 'm3.500 8.500 3 3 6-7',
  differs: 'M2 9c2-4 4-4 6-1s4 3 6-1',
  'not-comparable': 'm4 4 8 8m0-8-8 8',
};

/** What is the same and what is not, before any number: a sign and a word a row, and what each process has. */
export function ComparabilityPanel({ answer }: { answer: CompareAnswer }) {
  const { t, word } = useWords();
  const reason = useReason();
  const names = useProcessNames(answer);
  const write = useValue();
  const nameOf = ({ check, variable }: Check) =>
    variable === null
      ? word('comparability-check', check)
      : `${word('comparability-check', check)}: ${word('variable', variable)}`;
  return (
    <section className={styles.section} aria-labelledby="comparability">
      <h2 id="comparability">{t('compare.panel')}</h2>
      <table className={rows.table}>
        <caption className="visually-hidden">{t('compare.panel.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.column.check')}</th>
            <th scope="col">{t('compare.column.outcome')}</th>
            {names.map((name, at) => (
              <th key={at} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.checks.map((check) => (
            <tr key={`${check.check} ${check.variable}`}>
              <th scope="row">{nameOf(check)}</th>
              <td data-label={t('compare.column.outcome')}>
                <span className={styles.outcome} data-outcome={check.outcome}>
                  <svg width="14" height="14" viewBox="0 0 16 16" fill="none" aria-hidden focusable={false}>
                    <path d={SIGNS[check.outcome]} stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
                  </svg>
                  {word('comparability', check.outcome)}
                </span>
                {check.reason !== null && <span className={rows.note}>{reason(check.reason)}</span>}
              </td>
              {check.values.map((value, at) => (
                <td key={at} data-label={names[at]}>
                  {write(check, value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What a process has, as people say it. */
function useValue(): (check: Check, value: string | null) => string {
  const { t, word, group, dateRange } = useWords();
  return ({ check, variable }, value) => {
    if (value === null || value === '') return t('compare.unknown');
    switch (check) {
      case 'kind':
        return word('process-kind', value);
      case 'period': {
        const [from = '', to = ''] = value.split('/');
        return dateRange(from, to);
      }
      case 'age-floor':
        return value === '0' ? t('compare.age-floor.all') : t('compare.age-floor', { age: value });
      case 'bands':
        return value
          .split(', ')
          .map((code) => group(variable ?? '', code))
          .join(', ');
      default:
        return value;
    }
  };
}
