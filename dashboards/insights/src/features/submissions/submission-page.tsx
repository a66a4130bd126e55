import { useState } from 'react';
import { mayActAs } from '#domain';
import { Link, useNavigate, useParams } from 'react-router';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { Button, LinkButton } from '../../shared/ui/button.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { Notice } from '../../shared/ui/notice.js';
import rows from '../../shared/ui/rows.module.css';
import { useWords } from '../../shared/words/use-words.js';
import { useDeleteSubmission, useRestoreSubmission, useSubmission } from './api/use-submissions.js';
import { LetterFacts } from './components/letter-facts.js';
import { ScanSection } from './components/scan-section.js';
import styles from './submissions.module.css';

/** One letter: what is known of it, its remarks with the way each has gone, its scan. */
export function SubmissionPage() {
  const { t, text, date, word } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const navigate = useNavigate();
  const { submission: id = '' } = useParams();
  const letter = useSubmission(id);
  const remove = useDeleteSubmission(id);
  const restore = useRestoreSubmission(id);
  const [isAsking, setAsking] = useState(false);
  const mayWrite = mayActAs(process.role, 'editor');
  const { data } = letter;
  const isDraft = data?.state === 'draft';
  const failed = remove.error ?? restore.error;
  return (
    <Page
      title={!data || isDraft ? t('submissions.open-draft') : t('submissions.open', { number: String(data.number) })}
      within={text(process.title)}
      above={<Breadcrumb steps={[{ label: t('submissions.title'), to: processPage(path, '/submissions') }]} />}
    >
      {letter.isPending && <LoadingBlock rows={8} />}
      {letter.isError && <ErrorPanel error={letter.error} onRetry={() => void letter.refetch()} />}
      {failed && <ErrorPanel error={failed} />}
      {data && (
        <>
          {data.deletedAt !== null && (
            <Notice>
              {data.restoreUntil === null
                ? t('submission.deleted.for-good')
                : t('submission.deleted', { date: date(data.restoreUntil.slice(0, 10)) })}
            </Notice>
          )}
          <LetterFacts letter={data} />
          {mayWrite && (
            <div className={styles.buttons}>
              {data.deletedAt === null ? (
                <>
                  <LinkButton to={processPage(path, `/submissions/${id}/edit`)} look="main">
                    {isDraft ? t('submission.continue') : t('submission.edit')}
                  </LinkButton>
                  <Button onPress={() => setAsking(true)}>{t('submission.delete')}</Button>
                </>
              ) : (
                data.restoreUntil !== null && (
                  <Button look="main" onPress={() => restore.mutate()} isDisabled={restore.isPending}>
                    {t('submission.restore')}
                  </Button>
                )
              )}
            </div>
          )}
          {data.remarksHeld.length > 0 && (
            <section className={styles.section}>
              <h2>{t('submission.remarks')}</h2>
              <table className={rows.table}>
                <caption className="visually-hidden">{t('submission.remarks.caption')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('submission.column.remark')}</th>
                    <th scope="col">{t('submission.column.text')}</th>
                    <th scope="col">{t('submission.column.place')}</th>
                    <th scope="col">{t('submission.column.theme')}</th>
                    <th scope="col">{t('submission.column.decision')}</th>
                  </tr>
                </thead>
                <tbody>
                  {data.remarksHeld.map((remark) => (
                    <tr key={remark.id}>
                      <th scope="row">
                        <Link to={processPage(path, `/contributions/${remark.id}`)}>
                          {data.number}/{remark.number}
                        </Link>
                      </th>
                      <td className={styles.text}>{remark.text}</td>
                      <td data-label={t('submission.column.place')}>{remark.place}</td>
                      <td data-label={t('submission.column.theme')}>
                        {remark.theme && (
                          <Link to={processPage(path, `/themes/${remark.theme.id}`)}>{remark.theme.label}</Link>
                        )}
                      </td>
                      <td data-label={t('submission.column.decision')}>
                        {word('status.decision', remark.decision ?? 'none')}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )}
          {mayWrite && data.deletedAt === null && <ScanSection letter={data} />}
          {isAsking && (
            <ConfirmDialog
              title={t('submission.delete.confirm')}
              action={t('submission.delete')}
              isPending={remove.isPending}
              onClose={() => setAsking(false)}
              onConfirm={() =>
                remove.mutate(undefined, {
                  onSuccess: () => (isDraft ? void navigate(processPage(path, '/submissions')) : undefined),
                  onSettled: () => setAsking(false),
                })
              }
            >
              <p>{isDraft ? t('submission.delete.draft') : t('submission.delete.what')}</p>
            </ConfirmDialog>
          )}
        </>
      )}
    </Page>
  );
}
