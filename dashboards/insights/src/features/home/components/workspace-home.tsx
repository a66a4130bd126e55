import type { WorkspaceSummary } from '#contracts';
import { Suspense, type ReactNode } from 'react';
import { Link } from 'react-router';
import { workspacePage } from '../../../shared/api/paths.js';
import { LinkButton } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useHome } from '../api/use-home.js';
import { BackupState } from './backup-state.js';
import { DueQueue } from './due-queue.js';
import { Guidance, HomeEmpty } from './later-parts.js';
import { NeedsQueue } from './needs-queue.js';
import { ProcessTable } from './process-table.js';
import styles from './workspace-home.module.css';

interface WorkspaceHomeProps {
  readonly workspace: WorkspaceSummary;
  /** Where to go from here; it stands below everything, once that is known. */
  readonly children: ReactNode;
}

/** One municipality: its processes, what waits for me, what is due, the backup. */
export function WorkspaceHome({ workspace, children }: WorkspaceHomeProps) {
  const { t, text } = useWords();
  const home = useHome(workspace.slug);
  return (
    <section className={styles.workspace} aria-label={text(workspace.name)}>
      {home.isPending && <LoadingBlock rows={6} />}
      {home.isError && <ErrorPanel error={home.error} onRetry={() => void home.refetch()} />}
      <Suspense fallback={null}>{home.data?.processes.length === 0 && <HomeEmpty workspace={workspace} />}</Suspense>
      {home.data && home.data.processes.length > 0 && (
        <div className={styles.columns}>
          <div>
            <ProcessTable workspace={workspace.slug} processes={home.data.processes} />
            <div className={styles.add}>
              {workspace.role === 'admin' && (
                <LinkButton to={`${workspacePage(workspace.slug)}/new-process`}>{t('home.add-process')}</LinkButton>
              )}
              <Link to={`${workspacePage(workspace.slug)}/aims`}>{t('home.aims')}</Link>
              <Link to={`${workspacePage(workspace.slug)}/year`}>{t('home.year')}</Link>
            </div>
          </div>
          <aside className={styles.side}>
            <NeedsQueue workspace={workspace.slug} needs={home.data.needs} processes={home.data.processes} />
            <DueQueue workspace={workspace.slug} due={home.data.due} />
            <BackupState backup={home.data.backup} />
          </aside>
        </div>
      )}
      <Suspense fallback={null}>
        {home.data && <Guidance workspace={workspace} />}
        {!home.isPending && children}
      </Suspense>
    </section>
  );
}
