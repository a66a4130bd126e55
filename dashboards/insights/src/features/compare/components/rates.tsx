import type { CompareAnswer } from '#contracts';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../compare-page.module.css';
import { useProcessNames, useReason } from '../use-names.js';

type Pair = CompareAnswer['rates'][number];

/** The part of the residents who took part, each process beside the one before it: how far apart, or why that cannot be said. */
export function Rates({ answer }: { answer: CompareAnswer }) {
  const { t, percent, range, number } = useWords();
  const reason = useReason();
  const names = useProcessNames(answer);
  const share = (at: number) => {
    const { rate, rateLower, rateUpper } = answer.processes[at]!;
    if (rate === null || rateLower === null || rateUpper === null) return '–';
    return `${percent(rate, 2)} (${range(rateLower, rateUpper, 'percent', 2)})`;
  };
  const write = ({ difference, lower, upper, isClear, reason: why }: Pair) => {
    if (difference === null || lower === null || upper === null)
      return t('compare.rates.refused', { reason: reason(why ?? 'not-measured') });
    if (!isClear) return t('compare.rates.within', { from: number(100 * lower, 2), to: number(100 * upper, 2) });
    if (difference > 0) return t('compare.rates.more', { interval: range(100 * lower, 100 * upper, 'number', 2) });
    return t('compare.rates.less', { interval: range(-100 * upper, -100 * lower, 'number', 2) });
  };
  return (
    <section className={styles.section} aria-labelledby="rates">
      <HelpBeside of="compared-reach">
        <h2 id="rates">{t('compare.rates')}</h2>
      </HelpBeside>
      <table className={rows.table}>
        <caption className={styles.help}>{t('compare.rates.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.rates.later')}</th>
            <th scope="col">{t('compare.rate')}</th>
            <th scope="col">{t('compare.rates.earlier')}</th>
            <th scope="col">{t('compare.rate')}</th>
            <th scope="col">{t('compare.column.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.rates.map((pair) => (
            <tr key={pair.later}>
              <th scope="row">{names[pair.later]}</th>
              <td data-label={t('compare.rate')}>{share(pair.later)}</td>
              <td data-label={t('compare.rates.earlier')}>{names[pair.earlier]}</td>
              <td data-label={t('compare.rate')}>{share(pair.earlier)}</td>
              <td data-label={t('compare.column.difference')}>{write(pair)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
