import type { ReviewStatus } from '#contracts';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../review.module.css';

/** How many texts stand in which state, and in how many waiting ones each kind of finding is. */
export function ReviewStates({ status }: { status: ReviewStatus }) {
  const { t, word, number } = useWords();
  const lines = [
    ...status.states.map(({ state, texts }) => ({ key: state, name: word('review-state', state), texts })),
    ...status.findings.map(({ type, texts }) => ({
      key: type,
      name: `${word('review-state', 'unreviewed')}: ${word('pii', type)}`,
      texts,
    })),
  ];
  return (
    <section className={styles.section} aria-labelledby="states">
      <h2 id="states">{t('review.state')}</h2>
      <table className={rows.table}>
        <caption className="visually-hidden">{t('review.state')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('review.column.state')}</th>
            <th scope="col" className={rows.number}>
              {t('review.column.texts')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, texts }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className={rows.number} data-label={t('review.column.texts')}>
                {number(texts)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {status.inBulk > 0 && <p className={styles.note}>{t('review.in-bulk', { count: number(status.inBulk) })}</p>}
    </section>
  );
}
