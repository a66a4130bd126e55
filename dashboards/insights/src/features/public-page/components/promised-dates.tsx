import { useState } from 'react';
import { mayActAs } from '#domain';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { Button } from '../../../shared/ui/button.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import type { Promised } from '../api/use-public-page.js';
import styles from '../public-page.module.css';
import { NewDateDialog } from './new-date-dialog.js';

/** Promised days with what residents read of each now and soon; a publisher can give a new one with a reason. */
export function PromisedDates(props: {
  readonly promised: readonly Promised[];
  readonly onDone: (notice: string) => void;
}) {
  const { promised, onDone } = props;
  const { t } = useWords();
  const [moving, setMoving] = useState<Promised | null>(null);
  return (
    <section className={styles.section} aria-labelledby="promised-dates">
      <h2 id="promised-dates">{t('public-page.late')}</h2>
      <p className={styles.soft}>{t('public-page.late.lead')}</p>
      {promised.length === 0 ? (
        <p>{t('public-page.late.none')}</p>
      ) : (
        <table className={`${rows.table} ${styles.table}`}>
          <caption className="visually-hidden">{t('public-page.late.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('public-page.column.what')}</th>
              <th scope="col">{t('public-page.column.due')}</th>
              <th scope="col">{t('public-page.column.see')}</th>
              <th scope="col">{t('public-page.column.act')}</th>
            </tr>
          </thead>
          <tbody>
            {promised.map((one) => (
              <PromisedRow key={one.id ?? one.subject} promised={one} onMove={() => setMoving(one)} />
            ))}
          </tbody>
        </table>
      )}
      {moving !== null && (
        <NewDateDialog
          promised={moving}
          onClose={() => setMoving(null)}
          onDone={() => {
            setMoving(null);
            onDone(t('public-page.move.done'));
          }}
        />
      )}
    </section>
  );
}

function PromisedRow({ promised, onMove }: { promised: Promised; onMove: () => void }) {
  const { t, text, date } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const { subject, id, office, dueOn, firstDueOn } = promised;
  const title = subject === 'answer' ? t('public-page.subject.answer') : text(promised.title);
  return (
    <tr>
      <th scope="row">
        {id === null ? title : <Link to={processPage(path, `/impact/${subject}/${id}`)}>{title}</Link>}
        <span className={rows.note}>
          {[subject === 'answer' ? null : t(`public-page.subject.${subject}`), office].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td data-label={t('public-page.column.due')} className={styles.date}>
        <span>
          {date(dueOn)}
          {firstDueOn !== dueOn && (
            <span className={rows.note}>{t('public-page.first-due', { date: date(firstDueOn) })}</span>
          )}
        </span>
      </td>
      <td data-label={t('public-page.column.see')}>
        <Seen promised={promised} />
      </td>
      <td data-label={t('public-page.column.act')} className={styles.date}>
        {id === null ? (
          <Link to={processPage(path, '/impact')}>{t('public-page.move.answer')}</Link>
        ) : mayActAs(process.role, 'publisher') ? (
          <Button look="quiet" label={t('public-page.move.of', { title })} onPress={onMove}>
            {t('public-page.move')}
          </Button>
        ) : (
          <span className={rows.note}>{t('public-page.move.publisher')}</span>
        )}
      </td>
    </tr>
  );
}

/** What a reader of the page sees of it today, or from when on she sees that it is late. */
function Seen({ promised: { isShown, daysLate, showsOn, hasReason } }: { promised: Promised }) {
  const { t, date } = useWords();
  if (isShown) return <strong className={styles.late}>{t('public-page.see.shown', { late: daysLate })}</strong>;
  if (daysLate > 0)
    return <strong className={styles.soon}>{t('public-page.see.soon', { date: date(showsOn) })}</strong>;
  return <span>{t(hasReason ? 'public-page.see.moved' : 'public-page.see.ahead')}</span>;
}
