import type { DueItem } from '#domain';
import { useId } from 'react';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { DaysLeft } from '../../../shared/due/days-left.js';
import { dueKey, duePlace } from '../../../shared/due/due-place.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../due.module.css';

interface DueTableProps {
  readonly workspace: string;
  readonly group: 'late' | 'ahead';
  readonly items: readonly DueItem[];
}

/** What is late, or what comes: each with its way there. Nothing where there is none. */
export function DueTable({ workspace, group, items }: DueTableProps) {
  const { t, text, date } = useWords();
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t(`due.group.${group}`, { count: items.length })}</h2>
      <table className={`${rows.table} ${styles.table}`}>
        <caption className="visually-hidden">{t(`due.caption.${group}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('due.column.what')}</th>
            <th scope="col">{t('due.column.process')}</th>
            <th scope="col">{t('due.column.owner')}</th>
            <th scope="col">{t('due.column.date')}</th>
            <th scope="col">{t('due.column.left')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={dueKey(item)}>
              <th scope="row">
                <Link to={duePlace(workspace, item)}>
                  {item.subject === 'response' ? t('due.responses', { count: item.count }) : text(item.title)}
                </Link>
                <span className={rows.note}>{t(`due.subject.${item.subject}`)}</span>
              </th>
              <td data-label={t('due.column.process')}>
                <Link to={processPage({ workspace, process: item.process })}>{text(item.processTitle)}</Link>
              </td>
              <td data-label={t('due.column.owner')}>{item.owner ?? '–'}</td>
              <td data-label={t('due.column.date')} className={styles.date}>
                {date(item.dueOn)}
              </td>
              <td data-label={t('due.column.left')} className={styles.date}>
                <DaysLeft days={item.daysLeft} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
