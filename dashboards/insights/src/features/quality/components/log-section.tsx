import type { AccessLog } from '#contracts';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../quality.module.css';

/** Who last did what with this process. */
export function LogSection() {
  const { t, word, moment } = useWords();
  const log = useProcessQuery<AccessLog>('/quality/log');
  const events = log.data?.events ?? [];
  return (
    <section className={styles.section} aria-labelledby="who">
      <h3 id="who">{t('quality.log')}</h3>
      <p className={styles.note}>{t('quality.log.lead')}</p>
      {log.isPending && <LoadingBlock rows={4} />}
      {log.isError && <ErrorPanel error={log.error} onRetry={() => void log.refetch()} />}
      {log.data && events.length === 0 && <p>{t('audit.none')}</p>}
      {events.length > 0 && (
        <table className={rows.table}>
          <caption className="visually-hidden">{t('quality.log.lead')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('audit.column.action')}</th>
              <th scope="col">{t('audit.column.person')}</th>
              <th scope="col">{t('audit.column.at')}</th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ id, at, person, action }) => (
              <tr key={id}>
                <th scope="row">{word('audit.action', action)}</th>
                <td data-label={t('audit.column.person')}>{person ?? t('audit.nobody')}</td>
                <td data-label={t('audit.column.at')}>{moment(at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
