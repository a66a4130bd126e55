import type { ReviewStatus } from '#contracts';
import { useState } from 'react';
import { Button, LinkButton } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { Notice } from '../../../shared/ui/notice.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useReleaseRest } from '../api/use-review.js';
import styles from '../review.module.css';

/** Texts in which nothing was found: a draw is read, then the rest is released together. */
export function ReleaseRest({ status, mayEdit }: { status: ReviewStatus; mayEdit: boolean }) {
  const { t, percent, number } = useWords();
  const [isAsking, setAsking] = useState(false);
  const release = useReleaseRest();
  const { sample, unflagged } = status;
  return (
    <section className={styles.section} aria-labelledby="rest">
      <h2 id="rest">{t('review.rest')}</h2>
      {release.data && <Notice>{t('review.rest.released', { count: release.data.texts })}</Notice>}
      {unflagged.waiting === 0 ? (
        <p>{t('review.rest.none')}</p>
      ) : (
        <>
          <p>{t('review.rest.lead', { size: number(sample.size) })}</p>
          <p>
            {t('review.rest.waiting', { count: unflagged.waiting })}{' '}
            {t('review.rest.read', { read: number(sample.read), size: number(sample.size) })}
          </p>
          {sample.upperShare !== null && (
            <p>{t('review.rest.share', { count: number(sample.notReleased), upper: percent(sample.upperShare) })}</p>
          )}
          {mayEdit && (
            <div className={styles.acts}>
              {sample.read < sample.size && (
                <LinkButton to="?view=draw">{t('review.rest.draw', { minutes: sample.minutesLeft })}</LinkButton>
              )}
              <Button look="main" isDisabled={!status.mayRelease} onPress={() => setAsking(true)}>
                {t('review.rest.release')}
              </Button>
            </div>
          )}
        </>
      )}
      {release.isError && <ErrorPanel error={release.error} />}
      {isAsking && (
        <ConfirmDialog
          title={t('review.rest.confirm')}
          action={t('review.rest.release')}
          isPending={release.isPending}
          onClose={() => setAsking(false)}
          onConfirm={() => release.mutate(undefined, { onSettled: () => setAsking(false) })}
        >
          <p>{t('review.rest.confirm.text', { count: unflagged.waiting })}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
