import type { Digest } from '#contracts';
import { useState } from 'react';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { useDigestPreview, useEndDigest } from '../api/use-digests.js';
import styles from '../digests.module.css';

/** What I asked for: how often it comes, when next, what became of the last one; and what would be sent now. */
export function DigestTable({ workspace, digests }: { workspace: string; digests: readonly Digest[] }) {
  const { t, date, text, word } = useWords();
  const announce = useAnnounce();
  const end = useEndDigest(workspace);
  const [shown, setShown] = useState<string | null>(null);
  const nameOf = ({ processTitle }: Digest) => (processTitle === null ? t('digests.whole') : text(processTitle));
  return (
    <>
      <table className={`${rows.table} ${styles.table}`}>
        <caption className="visually-hidden">{t('digests.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('digests.column.subject')}</th>
            <th scope="col">{t('digests.column.rhythm')}</th>
            <th scope="col">{t('digests.column.next')}</th>
            <th scope="col">{t('digests.column.last')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('digests.column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {digests.map((digest) => (
            <tr key={digest.id}>
              <th scope="row">{nameOf(digest)}</th>
              <td data-label={t('digests.column.rhythm')}>
                <span>
                  {word('digests.rhythm', digest.rhythm)}
                  {digest.rhythm === 'weekly' && `, ${word('digests.weekday', String(digest.weekday))}`}
                  {digest.sendsEmpty && <span className={rows.note}>{t('digests.also-empty')}</span>}
                </span>
              </td>
              <td data-label={t('digests.column.next')}>{date(digest.nextOn)}</td>
              <td data-label={t('digests.column.last')}>
                <span>
                  {digest.lastOn === null || digest.lastState === null ? (
                    t('digests.never')
                  ) : (
                    <>
                      {date(digest.lastOn)}
                      <span className={rows.note}>{word('digests.state', digest.lastState)}</span>
                    </>
                  )}
                </span>
              </td>
              <td>
                <span className={styles.buttons}>
                  <Button
                    look="quiet"
                    expanded={shown === digest.id}
                    label={t('digests.preview.of', { subject: nameOf(digest) })}
                    onPress={() => setShown(shown === digest.id ? null : digest.id)}
                  >
                    {t('digests.preview')}
                  </Button>
                  <Button
                    look="quiet"
                    isDisabled={end.isPending}
                    label={t('digests.end.of', { subject: nameOf(digest) })}
                    onPress={() => end.mutate(digest.id, { onSuccess: () => announce(t('digests.ended')) })}
                  >
                    {t('digests.end')}
                  </Button>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {end.error && <ErrorPanel error={end.error} />}
      {digests.some(({ id }) => id === shown) && <Preview key={shown} workspace={workspace} id={shown!} />}
    </>
  );
}

function Preview({ workspace, id }: { workspace: string; id: string }) {
  const { t, moment } = useWords();
  const preview = useDigestPreview(workspace, id);
  return (
    <section className={styles.preview} aria-labelledby="digest-preview">
      <h2 id="digest-preview">{t('digests.preview')}</h2>
      {preview.isPending && <LoadingBlock rows={4} />}
      {preview.isError && <ErrorPanel error={preview.error} onRetry={() => void preview.refetch()} />}
      {preview.data && (
        <>
          <p className={styles.soft}>
            {t('digests.preview.window', { from: moment(preview.data.from), until: moment(preview.data.until) })}{' '}
            {!preview.data.wouldBeSent && t('digests.preview.not-sent')}
          </p>
          <p className={styles.subject}>{preview.data.subject}</p>
          <p className={styles.mail}>{preview.data.text}</p>
        </>
      )}
    </section>
  );
}
