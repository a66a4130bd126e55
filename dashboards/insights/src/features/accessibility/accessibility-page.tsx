import { useParams } from 'react-router';
import { workspacePage } from '../../shared/api/paths.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useWorkspace } from '../../shared/session/use-session.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './accessibility.module.css';
import { StatementForm } from './statement-form.js';
import { useStatement } from './use-statement.js';

const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

/** The accessibility statement of a municipality's results pages: what stands in it, and the form from which it is made. */
export function AccessibilityPage() {
  const { t, text } = useWords();
  const { workspace: slug = '' } = useParams();
  const workspace = useWorkspace(slug);
  const name = workspace ? text(workspace.name) : '';
  const statement = useStatement(slug);
  const facts = statement.data?.facts ?? null;
  const reviewed = facts?.reviewedOn ?? facts?.preparedOn ?? null;
  return (
    <Page
      title={t('a11y-form.title')}
      within={name}
      above={<Breadcrumb steps={[{ label: name, to: workspacePage(slug) }]} />}
    >
      <p className={styles.lead}>{t('a11y-form.lead')}</p>
      <p className={styles.see}>
        <a href={`/public/${encodeURIComponent(slug)}/-/accessibility`}>{t('a11y-form.see')}</a>
      </p>
      {statement.isPending && <LoadingBlock rows={8} />}
      {statement.isError && <ErrorPanel error={statement.error} onRetry={() => void statement.refetch()} />}
      {statement.data && facts === null && <p className={styles.notice}>{t('a11y-form.missing')}</p>}
      {reviewed !== null && Date.now() - Date.parse(reviewed) > YEAR_MS && (
        <p className={styles.notice}>{t('a11y-form.reviewed-long-ago')}</p>
      )}
      {statement.data && workspace?.role === 'admin' && (
        <StatementForm key={slug} workspace={slug} name={name} facts={facts} />
      )}
      {statement.data && workspace?.role !== 'admin' && <p>{t('a11y-form.reader')}</p>}
    </Page>
  );
}
