import { useState } from 'react';
import type { UploadList } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { useDeleteUpload, useUploads } from '../api/use-draft.js';
import { writePlace } from '../wizard/address.js';
import styles from './import-log.module.css';

type Waiting = UploadList['uploads'][number];

/** Files that were uploaded and not imported yet: where somebody stopped, and until when they wait. */
export function DraftList({ onDeleted }: { onDeleted: (file: string) => void }) {
  const { t } = useWords();
  const uploads = useUploads(true);
  const remove = useDeleteUpload();
  const [leaving, setLeaving] = useState<Waiting | null>(null);
  if (uploads.isError) return <ErrorPanel error={uploads.error} onRetry={() => void uploads.refetch()} />;
  const waiting = uploads.data?.uploads ?? [];
  if (waiting.length === 0) return null;
  return (
    <section className={styles.log} aria-labelledby="drafts">
      <h2 id="drafts">{t('data.drafts')}</h2>
      <p className={styles.units}>{t('data.drafts.lead')}</p>
      <table className={rows.table}>
        <caption className="visually-hidden">{t('data.drafts.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('data.drafts.file')}</th>
            <th scope="col">{t('data.drafts.step')}</th>
            <th scope="col">{t('data.drafts.fixes')}</th>
            <th scope="col">{t('data.drafts.until')}</th>
            <th scope="col">{t('data.drafts.removal')}</th>
          </tr>
        </thead>
        <tbody>
          {waiting.map((one) => (
            <DraftRow key={one.id} upload={one} onDelete={() => setLeaving(one)} />
          ))}
        </tbody>
      </table>
      {leaving && (
        <ConfirmDialog
          title={t('data.drafts.delete.title', { file: leaving.fileName })}
          action={t('data.drafts.delete')}
          isPending={remove.isPending}
          onConfirm={() =>
            remove.mutate(leaving.id, {
              onSettled: () => setLeaving(null),
              onSuccess: () => onDeleted(leaving.fileName),
            })
          }
          onClose={() => setLeaving(null)}
        >
          <p>{t('data.drafts.delete.text')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

function DraftRow({ upload, onDelete }: { upload: Waiting; onDelete: () => void }) {
  const { t, number, date, bytes } = useWords();
  const path = useProcessPath();
  const { id, fileName, step, fixes, keptUntil, createdBy } = upload;
  return (
    <tr>
      <th scope="row">
        {fileName}
        <span className={styles.note}>{[bytes(upload.bytes), createdBy].filter(Boolean).join(', ')}</span>
      </th>
      <td data-label={t('data.drafts.step')}>
        <span>
          {t(`wizard.step.${step}`)}
          <Link
            className={styles.note}
            aria-label={`${t('data.drafts.go-on')}: ${fileName}`}
            to={processPage(path, `/data/import${writePlace({ step, upload: id })}`)}
          >
            {t('data.drafts.go-on')}
          </Link>
        </span>
      </td>
      <td data-label={t('data.drafts.fixes')}>{number(fixes)}</td>
      <td data-label={t('data.drafts.until')}>{date(keptUntil)}</td>
      <td>
        <Button look="quiet" label={t('data.drafts.delete-of', { file: fileName })} onPress={onDelete}>
          {t('data.drafts.delete')}
        </Button>
      </td>
    </tr>
  );
}
