import { useParams } from 'react-router';
import { workspacePage } from '../../shared/api/paths.js';
import { useDue } from '../../shared/due/use-due.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useWorkspace } from '../../shared/session/use-session.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import { DueSettings } from './components/due-settings.js';
import { DueGroups } from './components/due-groups.js';
import styles from './due.module.css';

/** What a municipality owes its residents and by when: what is late first, then what comes; and how I am reminded of it. */
export function DuePage() {
  const { t, text } = useWords();
  const { workspace: slug = '' } = useParams();
  const workspace = useWorkspace(slug);
  const name = workspace ? text(workspace.name) : '';
  const due = useDue(slug);
  const { items = [], groups = [] } = due.data ?? {};
  return (
    <Page
      title={t('due.title')}
      within={name}
      above={<Breadcrumb steps={[{ label: name, to: workspacePage(slug) }]} />}
    >
      <p className={styles.lead}>{t('due.lead')}</p>
      {due.isPending && <LoadingBlock rows={6} />}
      {due.isError && <ErrorPanel error={due.error} onRetry={() => void due.refetch()} />}
      {due.data && items.length === 0 && (
        <EmptyState title={t('due.none')}>
          <p>{t('due.none.next')}</p>
        </EmptyState>
      )}
      <DueGroups workspace={slug} when="late" groups={groups.filter(({ isLate }) => isLate)} items={items} />
      <DueGroups workspace={slug} when="ahead" groups={groups.filter(({ isLate }) => !isLate)} items={items} />
      <DueSettings workspace={slug} />
    </Page>
  );
}
