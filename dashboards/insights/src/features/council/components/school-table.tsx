import type { CouncilAnswer } from '#contracts';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../council-page.module.css';

const COLUMNS = ['entitled', 'issued', 'found', 'valid', 'invalid'] as const;

/** Pupils, ballots, turnout and seats of every school, and their sums over the schools that know them. */
export function SchoolTable({ answer }: { answer: CouncilAnswer }) {
  const { t, number, percent } = useWords();
  const { schools, total } = answer;
  const known = (value: number | null) => (value === null ? t('council.unknown') : number(value));
  const share = (rate: number | null) => (rate === null ? t('council.unknown') : percent(rate, 1));
  const sum = (of: { sum: number | null; schools: number }) =>
    of.sum === null || of.schools === schools.length
      ? known(of.sum)
      : t('council.total.of', { sum: of.sum, count: of.schools, all: schools.length });
  return (
    <section className={styles.section} aria-labelledby="schools">
      <h2 id="schools">{t('council.schools')}</h2>
      <table className={`${rows.table} ${styles.table}`}>
        <caption className="visually-hidden">{t('council.schools.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('council.column.school')}</th>
            {[...COLUMNS, 'turnout' as const, 'seats' as const].map((column) => (
              <th key={column} scope="col" className={rows.number}>
                {t(`council.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {schools.map((school) => (
            <tr key={school.name}>
              <th scope="row">{school.name}</th>
              {COLUMNS.map((column) => (
                <td key={column} className={rows.number} data-label={t(`council.column.${column}`)}>
                  {known(school[column])}
                </td>
              ))}
              <td className={rows.number} data-label={t('council.column.turnout')}>
                {share(school.turnout.rate)}
              </td>
              <td className={rows.number} data-label={t('council.column.seats')}>
                {known(school.seats)}
              </td>
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row">{t('council.total')}</th>
            {COLUMNS.map((column) => (
              <td key={column} className={rows.number} data-label={t(`council.column.${column}`)}>
                {sum(total[column])}
              </td>
            ))}
            <td className={rows.number} data-label={t('council.column.turnout')}>
              {share(total.turnout.rate)}
            </td>
            <td className={rows.number} data-label={t('council.column.seats')}>
              {sum(total.seats)}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
