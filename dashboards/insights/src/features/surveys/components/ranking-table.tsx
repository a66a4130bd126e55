import type { SurveyQuestion } from '#contracts';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../surveys.module.css';

type Rank = NonNullable<SurveyQuestion['result']>['ranking'][number];

/** Options of a ranking: first places, mean place, points. */
export function RankingTable({ title, ranking }: { title: string; ranking: readonly Rank[] }) {
  const { t, number, percent } = useWords();
  const hidden = t('figure.protected-mark');
  const cell = (value: number | null) => (value === null ? hidden : number(value));
  const columns = ['first', 'ranked', 'mean-rank', 'borda'] as const;
  return (
    <>
      <table className={rows.table}>
        <caption className="visually-hidden">{t('surveys.table', { question: title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('surveys.column.answer')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={rows.number}>
                {t(`surveys.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranking.map(({ value, label, first, ranked, meanRank, borda }) => {
            const shown = first.share === null ? cell(first.people) : `${cell(first.people)} (${percent(first.share)})`;
            const cells = { first: shown, ranked: cell(ranked), 'mean-rank': cell(meanRank), borda: cell(borda) };
            return (
              <tr key={value}>
                <th scope="row">{label}</th>
                {columns.map((column) => (
                  <td key={column} className={rows.number} data-label={t(`surveys.column.${column}`)}>
                    {cells[column]}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.note}>{t('surveys.borda-note')}</p>
    </>
  );
}
