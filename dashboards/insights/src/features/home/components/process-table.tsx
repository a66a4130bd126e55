import type { ProcessSummary } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useWords } from '../../../shared/words/use-words.js';
import { listOf } from '../../../shared/contributions/filter.js';
import styles from './process-table.module.css';

interface ProcessTableProps {
  readonly workspace: string;
  readonly processes: readonly ProcessSummary[];
}

export function ProcessTable({ workspace, processes }: ProcessTableProps) {
  const { t, text, word, number, date, dateRange } = useWords();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('home.table-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('home.column.process')}</th>
          <th scope="col">{t('home.column.stage')}</th>
          <th scope="col" className={styles.number}>
            {t('home.column.opinions')}
          </th>
          <th scope="col" className={styles.number}>
            {t('home.column.people')}
          </th>
          <th scope="col" className={styles.number}>
            {t('home.column.without-answer')}
          </th>
          <th scope="col">{t('home.column.last-import')}</th>
        </tr>
      </thead>
      <tbody>
        {processes.map((process) => {
          const path = { workspace, process: process.slug };
          return (
            <tr key={process.slug}>
              <th scope="row">
                <Link to={processPage(path)} className={styles.title}>
                  {text(process.title)}
                </Link>
                <span className={styles.note}>
                  {word('process-kind', process.kind)}
                  {process.startsOn && process.endsOn && ` · ${dateRange(process.startsOn, process.endsOn)}`}
                </span>
              </th>
              <td data-label={t('home.column.stage')}>{word('process-stage', process.stage)}</td>
              <td data-label={t('home.column.opinions')} className={styles.number}>
                <Link to={processPage(path, listOf())}>{number(process.total.contributions)}</Link>
              </td>
              <td data-label={t('home.column.people')} className={styles.number}>
                <Link to={processPage(path, '/reach')}>{number(process.total.people)}</Link>
              </td>
              <td data-label={t('home.column.without-answer')} className={styles.number}>
                {process.withoutAnswer === 0 ? (
                  '0'
                ) : (
                  <Link to={processPage(path, listOf({ eligibility: 'eligible', answered: 'no' }))}>
                    {number(process.withoutAnswer)}
                  </Link>
                )}
              </td>
              <td data-label={t('home.column.last-import')}>
                {process.lastImport === null ? (
                  <span className={styles.soft}>{t('home.never-imported')}</span>
                ) : (
                  <Link to={processPage(path, '/data')} className={styles.quiet}>
                    {date(process.lastImport.at)}
                  </Link>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
