import type { RejectedRow } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './problem-table.module.css';

/** Rows and cells that cannot be read, by their number in the person's own file, each with what to do. */
export function ProblemTable({ rows, caption }: { rows: readonly RejectedRow[]; caption: string }) {
  const { t, word, number } = useWords();
  const hasFiles = new Set(rows.map(({ file }) => file)).size > 1;
  const hasSheets = rows.some(({ sheet }) => sheet !== null);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.number}>
            {t('data.rejected.column.row')}
          </th>
          {hasFiles && <th scope="col">{t('data.rejected.column.file')}</th>}
          {hasSheets && <th scope="col">{t('data.rejected.column.sheet')}</th>}
          <th scope="col">{t('data.rejected.column.column')}</th>
          <th scope="col">{t('data.rejected.column.value')}</th>
          <th scope="col">{t('data.rejected.column.reason')}</th>
          <th scope="col">{t('data.rejected.column.remedy')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row" className={styles.number} data-label={t('data.rejected.column.row')}>
              {number(row.row)}
            </th>
            {hasFiles && <td data-label={t('data.rejected.column.file')}>{row.file}</td>}
            {hasSheets && <td data-label={t('data.rejected.column.sheet')}>{row.sheet}</td>}
            <td data-label={t('data.rejected.column.column')}>
              {row.column ?? <span className={styles.soft}>{t('data.rejected.whole-row')}</span>}
            </td>
            <td data-label={t('data.rejected.column.value')} className={styles.value}>
              {row.value || (row.column && <span className={styles.soft}>{t('data.rejected.empty-cell')}</span>)}
            </td>
            <td data-label={t('data.rejected.column.reason')}>{word('rejection', row.code)}</td>
            <td data-label={t('data.rejected.column.remedy')} className={styles.soft}>
              {word(`rejection.${row.code}`, 'remedy')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
