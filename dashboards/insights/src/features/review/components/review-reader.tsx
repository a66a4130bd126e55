import type { ReviewQueue, ReviewStatus, ReviewText } from '#contracts';
import { useState } from 'react';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { useSingleKeys } from '../../../shared/keys/use-single-keys.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useUndo } from '../api/use-review.js';
import styles from '../review.module.css';
import { useReviewKeys } from '../use-review-keys.js';
import { ReviewTask } from './review-task.js';

interface ReviewReaderProps {
  readonly status: ReviewStatus;
  /** The draw of texts without findings in place of the queue. */
  readonly isDraw: boolean;
}

const PAGE = 20;

/** Texts one by one: the queue goes on from where it was, skipped ones stay, an undone one comes back at once. */
export function ReviewReader({ status, isDraw }: ReviewReaderProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [after, setAfter] = useState<string | null>(null);
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const [returned, setReturned] = useState<ReviewText | null>(null);
  const [hasActed, setActed] = useState(false);
  const [keysOn, setKeysOn] = useSingleKeys();
  const undo = useUndo();
  const query = isDraw ? '?sample=true&limit=50' : `?limit=${PAGE}${after === null ? '' : `&after=${after}`}`;
  const queue = useProcessQuery<ReviewQueue>(`/review/queue${query}`);
  const current = returned ?? queue.data?.items.find(({ id }) => !passed.has(id)) ?? null;
  const next = queue.data?.next ?? null;
  if (current === null && next !== null && next !== after) setAfter(next);

  const left = isDraw ? status.sample.size - status.sample.read : status.flagged.waiting;
  const takeBack = (event: string | null = null) => {
    if (undo.isPending) return;
    undo.mutate(event, {
      onSuccess: (text) => {
        setActed(true);
        setReturned(text);
        announce(t(text === null ? 'review.done.undo-bulk' : 'review.done.undo'));
      },
    });
  };
  useReviewKeys(keysOn && current === null, { u: () => takeBack() });

  return (
    <>
      <p className={styles.left}>
        {t('review.left', { count: left, minutes: isDraw ? status.sample.minutesLeft : status.flagged.minutesLeft })}
      </p>
      <ReviewProgress status={status} isDraw={isDraw} />
      <label className={styles.keys}>
        <input type="checkbox" checked={keysOn} onChange={(event) => setKeysOn(event.target.checked)} />
        <span>
          {t('review.keys')}
          <span className={styles.note}>{t('review.keys.help')}</span>
        </span>
      </label>
      {queue.isPending && <LoadingBlock rows={6} />}
      {queue.isError && <ErrorPanel error={queue.error} onRetry={() => void queue.refetch()} />}
      {undo.isError && <ErrorPanel error={undo.error} />}
      {current !== null && (
        <ReviewTask
          key={current.id}
          text={current}
          keysOn={keysOn}
          takesFocus={hasActed}
          isUndoing={undo.isPending}
          onUndo={() => takeBack()}
          onDone={(done) => {
            setActed(true);
            setReturned(null);
            setPassed((now) => new Set([...now, current.id]));
            announce(t(`review.done.${done}`));
          }}
        />
      )}
      {queue.data && current === null && next === null && (
        <EmptyState
          title={t('review.end')}
          action={
            <div className={styles.acts}>
              {left > 0 && (
                <Button
                  look="main"
                  onPress={() => {
                    setPassed(new Set());
                    setAfter(null);
                    void queue.refetch();
                  }}
                >
                  {t('review.from-start')}
                </Button>
              )}
              <Button look="quiet" onPress={() => takeBack()}>
                {t('review.undo')}
              </Button>
            </div>
          }
        >
          <p>{t(left > 0 ? 'review.end.skipped' : isDraw ? 'review.end.draw' : 'review.end.flagged')}</p>
        </EmptyState>
      )}
    </>
  );
}

function ReviewProgress({ status, isDraw }: ReviewReaderProps) {
  const { t, number } = useWords();
  const reviewed = status.texts - status.flagged.waiting - status.unflagged.waiting - status.inBulk;
  const done = isDraw ? status.sample.read : reviewed;
  const total = isDraw ? status.sample.size : reviewed + status.flagged.waiting;
  const label = t('review.progress', { done: number(done), total: number(total) });
  return (
    <p className={styles.progress}>
      <progress value={done} max={Math.max(total, 1)} aria-label={label} />
      <span>{label}</span>
    </p>
  );
}
