import type { Home } from '#contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getJson } from '../../shared/api/client.js';
import { workspaceApi, workspacePage } from '../../shared/api/paths.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useWorkspace } from '../../shared/session/use-session.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import { useDigests } from './api/use-digests.js';
import { DigestForm } from './components/digest-form.js';
import { DigestTable } from './components/digest-table.js';
import styles from './digests.module.css';

/** The mails that a person asks for, week by week or month by month. */
export function DigestsPage() {
  const { t, text } = useWords();
  const { workspace: slug = '' } = useParams();
  const workspace = useWorkspace(slug);
  const name = workspace ? text(workspace.name) : '';
  const list = useDigests(slug);
  const home = useQuery({
    queryKey: ['digest-processes', slug],
    queryFn: ({ signal }) => getJson<Home>(`${workspaceApi(slug)}/home`, signal),
  });
  return (
    <Page
      title={t('digests.title')}
      within={name}
      above={<Breadcrumb steps={[{ label: name, to: workspacePage(slug) }]} />}
    >
      <p className={styles.lead}>{t('digests.lead')}</p>
      {list.data && !list.data.canMail && <p className={styles.notice}>{t('digests.no-mail')}</p>}
      {list.isPending && <LoadingBlock rows={4} />}
      {list.isError && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.digests.length === 0 && (
        <EmptyState title={t('digests.none')}>
          <p>{t('digests.none.next')}</p>
        </EmptyState>
      )}
      {list.data && list.data.digests.length > 0 && <DigestTable workspace={slug} digests={list.data.digests} />}
      {home.isError && <ErrorPanel error={home.error} onRetry={() => void home.refetch()} />}
      {list.data && home.data && <DigestForm workspace={slug} processes={home.data.processes} />}
    </Page>
  );
}
