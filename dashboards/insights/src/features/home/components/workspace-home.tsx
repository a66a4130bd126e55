import type { WorkspaceSummary } from '#contracts';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { workspacePage } from '../../../shared/api/paths.js';
import { LinkButton } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useHome } from '../api/use-home.js';
import { BackupState } from './backup-state.js';
import { HomeEmpty } from './home-empty.js';
import { NeedsQueue } from './needs-queue.js';
import { ProcessTable } from './process-table.js';
import styles from './workspace-home.module.css';

/** Asked for once the processes stand: it holds nothing up. */
const DueQueue = lazy(async () => ({ default: (await import('./due-queue.js')).DueQueue }));

interface WorkspaceHomeProps {
  readonly workspace: WorkspaceSummary;
  /** With its name as a heading, where several municipalities stand on one page. */
  readonly isNamed: boolean;
}

export function WorkspaceHome({ workspace, isNamed }: WorkspaceHomeProps) {
  const { t, text } = useWords();
  const home = useHome(workspace.slug);
  return (
    <section className={styles.workspace} aria-label={text(workspace.name)}>
      {isNamed && (
        <div className={styles.heading}>
          <h2>
            <Link to={workspacePage(workspace.slug)}>{text(workspace.name)}</Link>
          </h2>
          {workspace.isSample && <span className={styles.sample}>{t('common.sample-short')}</span>}
        </div>
      )}
      {home.isPending && <LoadingBlock rows={6} />}
      {home.isError && <ErrorPanel error={home.error} onRetry={() => void home.refetch()} />}
      {home.data?.processes.length === 0 && <HomeEmpty workspace={workspace} />}
      {home.data && home.data.processes.length > 0 && (
        <div className={styles.columns}>
          <div>
            <ProcessTable workspace={workspace.slug} processes={home.data.processes} />
            <div className={styles.add}>
              {workspace.role === 'admin' && (
                <LinkButton to={`${workspacePage(workspace.slug)}/new-process`}>{t('home.add-process')}</LinkButton>
              )}
              <Link to={`${workspacePage(workspace.slug)}/aims`}>{t('home.aims')}</Link>
            </div>
          </div>
          <aside className={styles.side}>
            <NeedsQueue workspace={workspace.slug} needs={home.data.needs} processes={home.data.processes} />
            <BackupState backup={home.data.backup} />
            <Suspense fallback={null}>
              <DueQueue workspace={workspace.slug} />
            </Suspense>
          </aside>
        </div>
      )}
    </section>
  );
}
