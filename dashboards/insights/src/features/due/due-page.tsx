import { MOST_DUE } from '#domain';
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
import { DueTable } from './components/due-table.js';
import styles from './due.module.css';

/** What a municipality owes its residents and by when: what is late first, then what comes; and how I am reminded of it. */
export function DuePage() {
  const { t, text } = useWords();
  const { workspace: slug = '' } = useParams();
  const workspace = useWorkspace(slug);
  const name = workspace ? text(workspace.name) : '';
  const due = useDue(slug);
  const items = due.data?.items ?? [];
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
      <DueTable workspace={slug} group="late" items={items.filter(({ daysLeft }) => daysLeft < 0)} />
      <DueTable workspace={slug} group="ahead" items={items.filter(({ daysLeft }) => daysLeft >= 0)} />
      {items.length >= MOST_DUE && <p className={styles.soft}>{t('due.most', { count: MOST_DUE })}</p>}
      <DueSettings workspace={slug} />
    </Page>
  );
}
