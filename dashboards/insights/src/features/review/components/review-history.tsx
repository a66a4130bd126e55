import type { ReviewHistory as History } from '#contracts';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { useUndo } from '../api/use-review.js';
import styles from '../review.module.css';

/** Who decided what, and the way back from each act. */
export function ReviewHistory({ mayEdit }: { mayEdit: boolean }) {
  const { t, word, moment } = useWords();
  const announce = useAnnounce();
  const history = useProcessQuery<History>('/review/history?limit=20');
  const undo = useUndo();
  return (
    <section className={styles.section} aria-labelledby="history">
      <h2 id="history">{t('review.history')}</h2>
      {history.isPending && <LoadingBlock rows={3} />}
      {history.isError && <ErrorPanel error={history.error} onRetry={() => void history.refetch()} />}
      {undo.isError && <ErrorPanel error={undo.error} />}
      {history.data?.items.length === 0 && <p>{t('review.history.none')}</p>}
      {history.data && history.data.items.length > 0 && (
        <table className={rows.table}>
          <caption className="visually-hidden">{t('review.history')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('review.column.when')}</th>
              <th scope="col">{t('review.column.act')}</th>
              <th scope="col">{t('review.column.who')}</th>
              {mayEdit && (
                <th scope="col">
                  <span className="visually-hidden">{t('review.history.undo')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {history.data.items.map(({ id, at, action, texts, by, undoneAt }) => (
              <tr key={id}>
                <th scope="row">{moment(at)}</th>
                <td data-label={t('review.column.act')}>
                  {word('review-act', action)}
                  {action === 'release-unflagged' && ` (${t('review.texts', { count: texts })})`}
                  {undoneAt !== null && `, ${t('review.history.undone')}`}
                </td>
                <td data-label={t('review.column.who')}>{by ?? t('audit.nobody')}</td>
                {mayEdit && (
                  <td>
                    {undoneAt === null && (
                      <Button
                        look="quiet"
                        isDisabled={undo.isPending}
                        label={t('review.history.undo.what', { act: word('review-act', action), when: moment(at) })}
                        onPress={() => undo.mutate(id, { onSuccess: () => announce(t('review.history.undone')) })}
                      >
                        {t('review.history.undo')}
                      </Button>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
