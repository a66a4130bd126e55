import type { Diary } from '#contracts';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../diary.module.css';

/** What one more participant cost, where actions and people can be brought together; where not, why not. */
export function CostSection({ cost }: { cost: Diary['cost'] }) {
  const { t, word, number, dateRange } = useWords();
  const { pooled, windows } = cost;
  const money = (cents: number) => number(Math.round(cents) / 100);
  return (
    <section className={styles.section}>
      <h2>{t('diary.cost-per.title')}</h2>
      <p className={styles.figure}>
        {pooled.centsPerPerson === null
          ? t('diary.cost-per.none', { reason: word('cost-gap', pooled.gap ?? 'no-window') })
          : t('diary.cost-per.pooled', {
              cost: money(pooled.centsPerPerson),
              total: money(pooled.costCents),
              people: number(pooled.people),
            })}
      </p>
      <p className={styles.note}>{t('diary.cost-per.note', { count: number(cost.withoutWindow) })}</p>
      {windows.length > 0 && (
        <table className={rows.table}>
          <caption className="visually-hidden">{t('diary.cost-per.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('diary.cost-per.window')}</th>
              <th scope="col" className={rows.number}>
                {t('diary.cost-per.people')}
              </th>
              <th scope="col" className={rows.number}>
                {t('diary.cost-per.cost')}
              </th>
              <th scope="col" className={rows.number}>
                {t('diary.cost-per.hours')}
              </th>
              <th scope="col" className={rows.number}>
                {t('diary.cost-per.per')}
              </th>
            </tr>
          </thead>
          <tbody>
            {windows.map((window) => (
              <tr key={`${window.channel} ${window.from}`}>
                <th scope="row">
                  {word('channel', window.channel)}, {dateRange(window.from, window.until)}
                  {window.gap !== null && <span className={rows.note}>{word('cost-gap', window.gap)}</span>}
                </th>
                <td className={rows.number} data-label={t('diary.cost-per.people')}>
                  {window.people === null ? '–' : number(window.people)}
                </td>
                <td className={rows.number} data-label={t('diary.cost-per.cost')}>
                  {window.costCents === null ? t('common.unknown') : money(window.costCents)}
                </td>
                <td className={rows.number} data-label={t('diary.cost-per.hours')}>
                  {window.staffMinutes === null ? t('common.unknown') : number(window.staffMinutes / 60)}
                </td>
                <td className={rows.number} data-label={t('diary.cost-per.per')}>
                  {window.centsPerPerson === null ? '–' : money(window.centsPerPerson)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
