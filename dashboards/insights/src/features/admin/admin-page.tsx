import { useParams } from 'react-router';
import { workspacePage } from '../../shared/api/paths.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useWorkspace } from '../../shared/session/use-session.js';
import { LinkButton } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { useWords } from '../../shared/words/use-words.js';
import { AuditTrail } from './components/audit-trail.js';
import { Members } from './components/members.js';
import { Tokens } from './components/tokens.js';
import styles from './admin.module.css';

/** Who has access to a municipality, which programs may ask, and who did what. */
export function AdminPage() {
  const { t, text } = useWords();
  const { workspace: slug = '' } = useParams();
  const workspace = useWorkspace(slug);
  const name = workspace ? text(workspace.name) : '';
  return (
    <Page
      title={t('admin.title')}
      within={name}
      above={<Breadcrumb steps={[{ label: name, to: workspacePage(slug) }]} />}
    >
      {workspace?.role === 'admin' ? (
        <>
          <p className={styles.lead}>{t('admin.lead')}</p>
          <p>
            <LinkButton to={`${workspacePage(slug)}/accessibility`}>{t('a11y-form.link')}</LinkButton>
          </p>
          <Members workspace={slug} />
          <Tokens workspace={slug} />
          <AuditTrail workspace={slug} />
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
