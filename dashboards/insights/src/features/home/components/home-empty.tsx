import type { WorkspaceSummary } from '#contracts';
import { workspacePage } from '../../../shared/api/paths.js';
import { TrySamples } from '../../../shared/guide/try-samples.js';
import { useSession } from '../../../shared/session/use-session.js';
import { LinkButton } from '../../../shared/ui/button.js';
import { DoneIcon, ReachedIcon, SaidIcon } from '../../../shared/ui/icons.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './home-empty.module.css';

/** A municipality before its first process: what will stand here, how it comes to be, and the two ways to begin. */
export function HomeEmpty({ workspace }: { workspace: WorkspaceSummary }) {
  const { t } = useWords();
  const { data: session } = useSession();
  const sample = session?.workspaces.find(({ isSample, slug }) => isSample && slug !== workspace.slug);
  const isAdmin = workspace.role === 'admin';
  const steps = [
    { icon: <SaidIcon size={28} />, says: t('home.empty.step-1') },
    { icon: <ReachedIcon size={28} />, says: t('home.empty.step-2') },
    { icon: <DoneIcon size={28} />, says: t('home.empty.step-3') },
  ];
  return (
    <div className={styles.empty}>
      <h2>{t('home.empty.title')}</h2>
      <p>{t('home.empty.start')}</p>
      <ol>
        {steps.map(({ icon, says }) => (
          <li key={says}>
            {icon}
            <span>{says}</span>
          </li>
        ))}
      </ol>
      <p>{isAdmin ? t('home.empty.lead') : t('home.empty.not-admin')}</p>
      <div className={styles.actions}>
        {isAdmin && (
          <LinkButton to={`${workspacePage(workspace.slug)}/new-process`} look="main">
            {t('home.empty.action')}
          </LinkButton>
        )}
        {sample ? (
          <LinkButton to={workspacePage(sample.slug)}>{t('home.empty.sample')}</LinkButton>
        ) : (
          isAdmin && <TrySamples workspace={workspace.slug} />
        )}
      </div>
    </div>
  );
}
