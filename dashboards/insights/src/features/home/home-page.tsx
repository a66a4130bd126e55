import { mayActAs } from '#domain';
import { Link, useParams } from 'react-router';
import { workspacePage } from '../../shared/api/paths.js';
import { Page } from '../../shared/page/page.js';
import { useSession } from '../../shared/session/use-session.js';
import { useWords } from '../../shared/words/use-words.js';
import { PartnerHome } from './components/partner-home.js';
import { WorkspaceHome } from './components/workspace-home.js';
import styles from './home-page.module.css';

/** The processes of one municipality; at `/`, for those who serve several, what waits for them in each. */
export function HomePage() {
  const { t, text } = useWords();
  const { workspace: slug } = useParams();
  const { data: session } = useSession();
  const all = session?.workspaces ?? [];
  const [only, ...others] = slug === undefined ? all : all.filter((one) => one.slug === slug);

  if (only === undefined) {
    return (
      <Page title={t('home.title')} above=" ">
        <p>{t('home.no-workspace')}</p>
      </Page>
    );
  }
  const name = text(only.name);
  const isPartner = others.length > 0;
  const mayCopy = all.some(({ slug: other, role }) => other !== only.slug && mayActAs(role, 'editor'));
  const onwards = (
    <p className={styles.compare}>
      <Link to="/compare">{t('compare.link')}</Link>
      {!isPartner && mayCopy && (
        <>
          {' · '}
          <Link to={`${workspacePage(only.slug)}/copies`}>{t('copies.link')}</Link>
        </>
      )}
    </p>
  );
  return (
    <Page
      title={t(isPartner ? 'home.partner.title' : 'home.title')}
      within={isPartner ? undefined : name}
      above={isPartner ? ' ' : name}
    >
      {isPartner ? <PartnerHome>{onwards}</PartnerHome> : <WorkspaceHome workspace={only}>{onwards}</WorkspaceHome>}
    </Page>
  );
}
