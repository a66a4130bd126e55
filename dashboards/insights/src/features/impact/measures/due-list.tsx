import type { DueAnswer } from '#contracts';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { DaysLeft } from '../../../shared/due/days-left.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './measures.module.css';

/** What the office owes in this process and by when, the latest first. */
export function DueList() {
  const { t, text, date } = useWords();
  const due = useProcessQuery<DueAnswer>('/due');
  if (!due.data || due.data.items.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 id="due">{t('due.title')}</h2>
      <p>{t('due.lead')}</p>
      <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="due">
        <table>
          <caption className="visually-hidden">{t('due.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('due.column.what')}</th>
              <th scope="col">{t('due.column.owner')}</th>
              <th scope="col">{t('due.column.date')}</th>
              <th scope="col">{t('due.column.left')}</th>
            </tr>
          </thead>
          <tbody>
            {due.data.items.map((item) => (
              <tr key={`${item.subject} ${item.subjectId} ${item.dueOn}`}>
                <th scope="row">
                  {item.subject === 'response' ? t('due.responses', { count: item.count }) : text(item.title)}{' '}
                  <span className={styles.note}>{t(`due.subject.${item.subject}`)}</span>
                </th>
                <td>{item.owner ?? '–'}</td>
                <td>{date(item.dueOn)}</td>
                <td>
                  <DaysLeft days={item.daysLeft} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
