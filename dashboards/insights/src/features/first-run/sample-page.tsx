import { useState } from 'react';
import { useParams } from 'react-router';
import { processPage, workspacePage } from '../../shared/api/paths.js';
import { useSampleRun, useSampleTown, useRemoveSampleTown } from '../../shared/guide/use-sample-town.js';
import { useAnnounce } from '../../shared/page/announcements.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { RunProgress } from '../../shared/runs/run-progress.js';
import { useWorkspace } from '../../shared/session/use-session.js';
import { Button, LinkButton } from '../../shared/ui/button.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './sample-page.module.css';

/** An invented municipality that was loaded to try things with: how far it is, the way in, and its removal. */
export function SamplePage() {
  const { t, text } = useWords();
  const { workspace: slug = '' } = useParams();
  const workspace = useWorkspace(slug);
  const name = workspace ? text(workspace.name) : '';
  const town = useSampleTown(slug);
  const run = useSampleRun(town.data);
  return (
    <Page
      title={t('samples.title')}
      within={name}
      above={<Breadcrumb steps={[{ label: name, to: workspacePage(slug) }]} />}
    >
      {town.isPending && <LoadingBlock rows={4} />}
      {town.isError && <ErrorPanel error={town.error} onRetry={() => void town.refetch()} />}
      {town.data === null && (
        <EmptyState
          title={t('error.sample-town-not-found')}
          action={<LinkButton to={workspacePage(slug)}>{t('samples.all')}</LinkButton>}
        >
          <p>{t('error.sample-town-not-found.remedy')}</p>
        </EmptyState>
      )}
      {town.data && (
        <>
          <p className={styles.lead}>{t('samples.lead')}</p>
          {run && run.state !== 'done' && <RunProgress run={run} />}
          {run?.state === 'failed' && <p role="alert">{t('samples.failed')}</p>}
          {run?.state === 'done' && (
            <div role="status" className={styles.ready}>
              <p>{t('samples.ready')}</p>
            </div>
          )}
          <div className={styles.buttons}>
            {run?.state === 'done' && (
              <LinkButton to={processPage(town.data)} look="main">
                {t('samples.open')}
              </LinkButton>
            )}
            {run?.state === 'done' && <LinkButton to={workspacePage(slug)}>{t('samples.all')}</LinkButton>}
            {workspace?.role === 'admin' && <Removal workspace={slug} />}
          </div>
        </>
      )}
    </Page>
  );
}

function Removal({ workspace }: { workspace: string }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [isAsked, setAsked] = useState(false);
  const remove = useRemoveSampleTown(workspace, () => announce(t('samples.removed')));
  return (
    <>
      <Button look="quiet" onPress={() => setAsked(true)}>
        {t('samples.remove')}
      </Button>
      {remove.isError && <ErrorPanel error={remove.error} />}
      {isAsked && (
        <ConfirmDialog
          title={t('samples.remove.title')}
          action={t('samples.remove')}
          isPending={remove.isPending}
          onConfirm={() => remove.mutate()}
          onClose={() => setAsked(false)}
        >
          <p>{t('samples.remove.text')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
