import { useState } from 'react';
import type { ReleaseSummary } from '#contracts';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { usePublish, useWithdraw } from '../api/use-releases.js';
import { publicAddress } from '../public-address.js';
import styles from '../reports.module.css';
import { WithdrawDialog } from './withdraw-dialog.js';

interface ReleaseTableProps {
  readonly releases: readonly ReleaseSummary[];
  readonly isPublisher: boolean;
  readonly onDone: (notice: string) => void;
}

interface Asked {
  readonly act: 'publish' | 'withdraw';
  readonly release: ReleaseSummary;
}

/** Every release with its state; publishers publish and withdraw here, each after a question. */
export function ReleaseTable({ releases, isPublisher, onDone }: ReleaseTableProps) {
  const { t } = useWords();
  const publish = usePublish();
  const withdraw = useWithdraw();
  const [asked, setAsked] = useState<Asked | null>(null);
  const failed = publish.error ?? withdraw.error;
  const ask = (next: Asked) => {
    publish.reset();
    withdraw.reset();
    setAsked(next);
  };
  const close = () => setAsked(null);
  return (
    <>
      {failed && <ErrorPanel error={failed} />}
      <table className={rows.table}>
        <caption className="visually-hidden">{t('reports.list.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('reports.column.number')}</th>
            <th scope="col">{t('reports.column.frozen')}</th>
            <th scope="col" className={rows.number}>
              {t('reports.column.version')}
            </th>
            <th scope="col" className={rows.number}>
              {t('reports.column.remarks')}
            </th>
            <th scope="col">{t('reports.column.state')}</th>
            {isPublisher && <th scope="col">{t('reports.column.acts')}</th>}
          </tr>
        </thead>
        <tbody>
          {releases.map((release) => (
            <ReleaseRow key={release.id} release={release} isPublisher={isPublisher} onAsk={ask} />
          ))}
        </tbody>
      </table>
      {asked?.act === 'publish' && (
        <PublishDialog
          release={asked.release}
          isPending={publish.isPending}
          onPublish={() =>
            publish.mutate(asked.release.id, {
              onSuccess: ({ number }) => onDone(t('reports.published', { number })),
              onSettled: close,
            })
          }
          onClose={close}
        />
      )}
      {asked?.act === 'withdraw' && (
        <WithdrawDialog
          release={asked.release}
          isPending={withdraw.isPending}
          onWithdraw={(reason) =>
            withdraw.mutate(
              { id: asked.release.id, reason },
              { onSuccess: ({ number }) => onDone(t('reports.withdrawn', { number })), onSettled: close },
            )
          }
          onClose={close}
        />
      )}
    </>
  );
}

interface ReleaseRowProps {
  readonly release: ReleaseSummary;
  readonly isPublisher: boolean;
  readonly onAsk: (asked: Asked) => void;
}

function ReleaseRow({ release, isPublisher, onAsk }: ReleaseRowProps) {
  const { t, number, moment } = useWords();
  return (
    <tr>
      <th scope="row">
        {t('reports.number', { number: release.number })}
        {release.note !== null && <span className={rows.note}>{release.note}</span>}
      </th>
      <td data-label={t('reports.column.frozen')}>{moment(release.createdAt)}</td>
      <td className={rows.number} data-label={t('reports.column.version')}>
        {release.datasetVersion}
      </td>
      <td className={rows.number} data-label={t('reports.column.remarks')}>
        {release.remarks !== null && (
          <span>
            {number(release.remarks)}
            {release.texts !== null && (
              <span className={rows.note}>{t('reports.column.remarks.texts', { count: number(release.texts) })}</span>
            )}
          </span>
        )}
      </td>
      <td data-label={t('reports.column.state')}>
        <ReleaseState release={release} />
      </td>
      {isPublisher && (
        <td>
          {release.state !== 'withdrawn' && (
            <div className={styles.buttons}>
              {release.state === 'frozen' && (
                <Button
                  label={t('reports.publish.of', { number: release.number })}
                  onPress={() => onAsk({ act: 'publish', release })}
                >
                  {t('reports.publish')}
                </Button>
              )}
              <Button
                look="quiet"
                label={t('reports.withdraw.of', { number: release.number })}
                onPress={() => onAsk({ act: 'withdraw', release })}
              >
                {t('reports.withdraw')}
              </Button>
            </div>
          )}
        </td>
      )}
    </tr>
  );
}

/** Frozen, published and since when, or withdrawn with the reason that residents read. */
function ReleaseState({ release }: { release: ReleaseSummary }) {
  const { t, word, moment, text } = useWords();
  const path = useProcessPath();
  const { state, number, publishedAt, withdrawnAt, withdrawnReason } = release;
  const name = word('reports.state', state);
  return (
    <span>
      {state === 'published' ? <a href={publicAddress(path, number)}>{name}</a> : name}
      {state === 'published' && publishedAt !== null && <span className={rows.note}>{moment(publishedAt)}</span>}
      {state === 'withdrawn' && withdrawnAt !== null && (
        <>
          <span className={rows.note}>{moment(withdrawnAt)}</span>
          <span className={styles.reason}>{t('reports.state.reason', { reason: text(withdrawnReason) })}</span>
        </>
      )}
    </span>
  );
}

interface PublishDialogProps {
  readonly release: ReleaseSummary;
  readonly isPending: boolean;
  readonly onPublish: () => void;
  readonly onClose: () => void;
}

/** What everybody will read from now on, and where. */
function PublishDialog({ release, isPending, onPublish, onClose }: PublishDialogProps) {
  const { t } = useWords();
  const path = useProcessPath();
  return (
    <ConfirmDialog
      title={t('reports.publish.of', { number: release.number })}
      action={t('reports.publish')}
      isPending={isPending}
      onConfirm={onPublish}
      onClose={onClose}
    >
      <p>{t('reports.publish.what')}</p>
      <p>
        {t('reports.publish.where')} <span className={styles.address}>{publicAddress(path)}</span>
      </p>
      <p>{t('reports.publish.newest')}</p>
    </ConfirmDialog>
  );
}
