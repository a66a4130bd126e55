import type { ReactNode } from 'react';
import type { Homes } from '#contracts';
import { Link } from 'react-router';
import { workspacePage } from '../../../shared/api/paths.js';
import { useHomes } from '../../../shared/home/use-homes.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { WorkspaceLine } from './workspace-line.js';
import styles from './partner-home.module.css';

/** Several municipalities on one page, in the order in which somebody should look at them. Nothing here compares them. */
export function PartnerHome({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const homes = useHomes();
  if (homes.isPending) return <LoadingBlock rows={8} />;
  if (homes.isError) return <ErrorPanel error={homes.error} onRetry={() => void homes.refetch()} />;
  return (
    <>
      <p className={styles.lead}>{t('home.partner.lead')}</p>
      {homes.data.backup.state === 'failed' && <p className={styles.alarm}>{t('home.needs-me.backup-failed')}</p>}
      {homes.data.workspaces.map((workspace) => (
        <Workspace key={workspace.slug} workspace={workspace} />
      ))}
      {children}
    </>
  );
}

function Workspace({ workspace }: { workspace: Homes['workspaces'][number] }) {
  const { t, text, word, number } = useWords();
  const { slug, name, isSample, role, processes } = workspace;
  const id = `workspace-${slug}`;
  return (
    <section className={styles.workspace} aria-labelledby={id}>
      <div className={styles.heading}>
        <h2 id={id}>
          <Link to={workspacePage(slug)}>{text(name)}</Link>
        </h2>
        <span className={styles.role}>{word('role', role)}</span>
        {isSample && <span className={styles.sample}>{t('common.sample-short')}</span>}
      </div>
      <WorkspaceLine workspace={workspace} />
      <p className={styles.all}>
        <Link to={workspacePage(slug)}>{t('home.partner.all', { number: number(processes.length) })}</Link>
      </p>
    </section>
  );
}
