import { useParams, useSearchParams } from 'react-router';
import { workspacePage } from '../../shared/api/paths.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { IgnoredNotice } from '../../shared/page/ignored-notice.js';
import { Page } from '../../shared/page/page.js';
import { useWorkspace } from '../../shared/session/use-session.js';
import { LinkButton } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ViewLinks } from '../../shared/ui/view-links.js';
import { useWords } from '../../shared/words/use-words.js';
import { AuditTrail } from './components/audit-trail.js';
import { Glossary } from './components/glossary.js';
import { Labels } from './components/labels.js';
import { Languages } from './components/languages.js';
import { LookPart } from './components/look.js';
import { Members } from './components/members.js';
import { RolesMatrix } from './components/roles-matrix.js';
import { Sources } from './components/sources.js';
import { ShareLinks } from './components/share-links.js';
import { Tokens } from './components/tokens.js';
import { ADMIN_KEYS, ADMIN_VIEWS, viewOf, type AdminView } from './views.js';
import styles from './admin.module.css';

/** Who has access to a municipality, where its data come from, how it looks and speaks, and who did what. */
export function AdminPage() {
  const { t, text } = useWords();
  const { workspace: slug = '' } = useParams();
  const [params] = useSearchParams();
  const workspace = useWorkspace(slug);
  const name = workspace ? text(workspace.name) : '';
  const view = viewOf(params);
  return (
    <Page
      title={t('admin.title')}
      within={name}
      above={<Breadcrumb steps={[{ label: name, to: workspacePage(slug) }]} />}
    >
      {workspace?.role === 'admin' ? (
        <>
          <ViewLinks
            label={t('admin.views')}
            views={ADMIN_VIEWS.map((one) => ({
              to: one === 'people' ? '?' : `?view=${one}`,
              label: t(`admin.view.${one}`),
              isCurrent: one === view,
            }))}
          />
          <IgnoredNotice known={ADMIN_KEYS} />
          <Parts view={view} workspace={slug} />
        </>
      ) : (
        <EmptyState
          title={t('state.forbidden.title')}
          action={<LinkButton to={workspacePage(slug)}>{t('nav.home')}</LinkButton>}
        >
          <p>{t('state.forbidden.next')}</p>
        </EmptyState>
      )}
    </Page>
  );
}

function Parts({ view, workspace }: { view: AdminView; workspace: string }) {
  const { t } = useWords();
  switch (view) {
    case 'people':
      return <Members workspace={workspace} />;
    case 'access':
      return (
        <>
          <RolesMatrix />
          <Tokens workspace={workspace} />
          <ShareLinks workspace={workspace} />
        </>
      );
    case 'sources':
      return <Sources workspace={workspace} />;
    case 'look':
      return (
        <>
          <LookPart workspace={workspace} />
          <p className={styles.more}>
            <LinkButton to={`${workspacePage(workspace)}/accessibility`}>{t('a11y-form.link')}</LinkButton>
          </p>
        </>
      );
    case 'words':
      return (
        <>
          <Languages workspace={workspace} />
          <Labels workspace={workspace} />
          <Glossary workspace={workspace} />
        </>
      );
    case 'audit':
      return <AuditTrail workspace={workspace} />;
  }
}
