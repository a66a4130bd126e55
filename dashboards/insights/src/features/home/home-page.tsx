import type { WorkspaceSummary } from '#contracts';
import { Link, useParams } from 'react-router';
import { Page } from '../../shared/page/page.js';
import { useSession } from '../../shared/session/use-session.js';
import { useWords } from '../../shared/words/use-words.js';
import { WorkspaceHome } from './components/workspace-home.js';

/** The processes of one municipality; at `/`, of every municipality that the signed-in person serves. */
export function HomePage() {
  const { t, text } = useWords();
  const { workspace: slug } = useParams();
  const { data: session } = useSession();
  const all = session?.workspaces ?? [];
  const shown: readonly WorkspaceSummary[] = slug === undefined ? all : all.filter((one) => one.slug === slug);
  const isOne = shown.length === 1;

  return (
    <Page
      title={t('home.title')}
      within={isOne ? text(shown[0]!.name) : undefined}
      above={isOne ? text(shown[0]!.name) : ' '}
    >
      {shown.map((workspace) => (
        <WorkspaceHome key={workspace.slug} workspace={workspace} isNamed={!isOne} />
      ))}
      {shown.length > 0 && (
        <p style={{ marginTop: 40 }}>
          <Link to="/compare">{t('compare.link')}</Link>
        </p>
      )}
      {shown.length === 0 && <p>{t('home.no-workspace')}</p>}
    </Page>
  );
}
