import type { ProcessSummary } from '#contracts';
import { Link } from 'react-router';
import { processPage, workspacePage } from '../../../shared/api/paths.js';
import { dueGroupId } from '../../../shared/due/due-place.js';
import { useWords } from '../../../shared/words/use-words.js';
import { listOf } from '../../../shared/contributions/filter.js';
import { DataState } from './data-state.js';
import styles from './process-table.module.css';

interface ProcessTableProps {
  readonly workspace: string;
  readonly processes: readonly ProcessSummary[];
}

/** One line a process: what came in since the last look, what is overdue, how its data stand, and who one is in it. */
export function ProcessTable({ workspace, processes }: ProcessTableProps) {
  const { t, text, word, dateRange } = useWords();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('home.table-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('home.column.process')}</th>
          <th scope="col">{t('home.column.stage')}</th>
          <th scope="col">{t('home.column.new')}</th>
          <th scope="col">{t('home.column.late')}</th>
          <th scope="col">{t('home.column.last-import')}</th>
          <th scope="col">{t('home.column.role')}</th>
        </tr>
      </thead>
      <tbody>
        {processes.map((process) => (
          <tr key={process.slug}>
            <th scope="row">
              <Link to={processPage({ workspace, process: process.slug })} className={styles.title}>
                {text(process.title)}
              </Link>
              <span className={styles.note}>
                {word('process-kind', process.kind)}
                {process.startsOn && process.endsOn && ` · ${dateRange(process.startsOn, process.endsOn)}`}
              </span>
            </th>
            <td data-label={t('home.column.stage')}>{word('process-stage', process.stage)}</td>
            <td data-label={t('home.column.new')}>
              <Fresh workspace={workspace} process={process} />
            </td>
            <td data-label={t('home.column.late')}>
              <Late workspace={workspace} process={process} />
            </td>
            <td data-label={t('home.column.last-import')}>
              <DataState workspace={workspace} process={process} />
            </td>
            <td data-label={t('home.column.role')} className={styles.soft}>
              {word('role', process.role)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface OfProcess {
  readonly workspace: string;
  readonly process: ProcessSummary;
}

/** What came in since the last look, and of how many; the whole number leads to its list. */
function Fresh({ workspace, process }: OfProcess) {
  const { t, number } = useWords();
  const { fresh, slug, total } = process;
  const count = total.contributions;
  return (
    <span className={styles.stack}>
      {fresh !== null && fresh > 0 && <strong>{`+${number(fresh)}`}</strong>}
      {fresh === 0 && <span className={styles.soft}>{t('home.nothing-new')}</span>}
      <Link to={processPage({ workspace, process: slug }, listOf())} className={`${styles.note} ${styles.quiet}`}>
        {t('count.opinions', { count })}
      </Link>
    </span>
  );
}

function Late({ workspace, process: { slug, late, withoutAnswer } }: OfProcess) {
  const { t, number } = useWords();
  const path = { workspace, process: slug };
  if (late !== null) {
    return (
      <Link
        to={`${workspacePage(workspace)}/due#${dueGroupId(path, late.subject, true)}`}
        className={`${styles.late} ${styles.tall}`}
      >
        {t('home.late', { number: number(late.count) })}
      </Link>
    );
  }
  if (withoutAnswer === 0) return <span className={styles.soft}>–</span>;
  return (
    <Link
      to={processPage(path, listOf({ eligibility: 'eligible', answered: 'no' }))}
      className={`${styles.quiet} ${styles.tall}`}
    >
      {t('home.without-answer', { number: number(withoutAnswer) })}
    </Link>
  );
}
