import type { SurveyQuestion } from '#contracts';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../surveys.module.css';

type Choice = NonNullable<SurveyQuestion['result']>['choices'][number];

/** Options in their order: people, share with a bar, interval; the table is the figure. */
export function ChoiceTable({ title, choices }: { title: string; choices: readonly Choice[] }) {
  const { t, number, percent, range } = useWords();
  const hidden = t('figure.protected-mark');
  return (
    <table className={`${rows.table} ${styles.choices}`}>
      <caption className="visually-hidden">{t('surveys.table', { question: title })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('surveys.column.answer')}</th>
          <th scope="col" className={rows.number}>
            {t('surveys.column.people')}
          </th>
          <th scope="col" className={styles.bars}>
            {t('surveys.column.share')}
          </th>
          <th scope="col" className={rows.number}>
            {t('surveys.column.interval')}
          </th>
        </tr>
      </thead>
      <tbody>
        {choices.map(({ value, label, people, share, lower, upper }) => (
          <tr key={value ?? 'other-answers'}>
            <th scope="row">{value === null ? t('surveys.other-answers') : label}</th>
            <td className={rows.number} data-label={t('surveys.column.people')}>
              {people === null ? hidden : number(people)}
            </td>
            <td className={styles.bars} data-label={t('surveys.column.share')}>
              {share !== null && (
                <span className={styles.share}>
                  <span className={styles.track} aria-hidden>
                    <span style={{ width: `${100 * share}%` }} />
                  </span>
                  <span className={styles.percent}>{percent(share)}</span>
                </span>
              )}
            </td>
            <td className={rows.number} data-label={t('surveys.column.interval')}>
              {lower !== null && upper !== null && range(lower, upper, 'percent')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
