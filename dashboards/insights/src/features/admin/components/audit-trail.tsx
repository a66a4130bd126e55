import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useAudit } from '../api/use-admin.js';
import styles from '../admin.module.css';

/** Who did what, newest first. */
export function AuditTrail({ workspace }: { workspace: string }) {
  const { t, word, moment } = useWords();
  const trail = useAudit(workspace);
  const events = trail.data?.pages.flatMap((page) => page.events) ?? [];
  const about = (subject: string) => {
    const [kind = '', id = ''] = subject.split(' ');
    return { kind: word('audit.subject', kind), id: id.slice(0, 8) };
  };
  return (
    <section className={styles.section} aria-labelledby="audit">
      <h2 id="audit">{t('audit.title')}</h2>
      <p>{t('audit.lead')}</p>
      {trail.isPending && <LoadingBlock rows={6} />}
      {trail.isError && <ErrorPanel error={trail.error} onRetry={() => void trail.refetch()} />}
      {trail.data && events.length === 0 && <p>{t('audit.none')}</p>}
      {events.length > 0 && (
        <table className={styles.table}>
          <caption className="visually-hidden">{t('audit.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('audit.column.at')}</th>
              <th scope="col">{t('audit.column.person')}</th>
              <th scope="col">{t('audit.column.action')}</th>
              <th scope="col">{t('audit.column.subject')}</th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ id, at, person, action, subject }) => (
              <tr key={id}>
                <td data-label={t('audit.column.at')}>{moment(at)}</td>
                <td data-label={t('audit.column.person')}>{person ?? t('audit.nobody')}</td>
                <td data-label={t('audit.column.action')}>{word('audit.action', action)}</td>
                <td data-label={t('audit.column.subject')} title={subject}>
                  {about(subject).kind} <code>{about(subject).id}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {trail.hasNextPage && (
        <div className={styles.more}>
          <Button onPress={() => void trail.fetchNextPage()} isDisabled={trail.isFetchingNextPage}>
            {t('common.show-more')}
          </Button>
        </div>
      )}
    </section>
  );
}
