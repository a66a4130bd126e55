import { useState } from 'react';
import { mayActAs } from '#domain';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { Button } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { Notice } from '../../shared/ui/notice.js';
import { useWords } from '../../shared/words/use-words.js';
import { useConnections } from './api/use-connections.js';
import { ConnectionSection } from './components/connection-section.js';
import { NewConnection } from './components/new-connection.js';
import { News } from './components/news.js';
import { useLastVisit } from './use-last-visit.js';
import styles from './connections.module.css';

/** Platforms that are read by themselves: how each stands, what each sync brought, and a new one. */
export function ConnectionsPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const list = useConnections();
  const lastVisit = useLastVisit();
  const [notice, setNotice] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const mayConnect = mayActAs(process.role, 'admin');
  const isEmpty = list.data?.connections.length === 0;
  const add = mayConnect && !isAdding && (
    <Button look="main" onPress={() => setAdding(true)}>
      {t('connections.new')}
    </Button>
  );
  return (
    <Page
      title={t('connections.title')}
      within={text(process.title)}
      above={<Breadcrumb steps={[{ label: t('data.title'), to: processPage(path, '/data') }]} />}
    >
      <p className={styles.lead}>{t('connections.lead')}</p>
      {notice !== null && <Notice>{notice}</Notice>}
      {add && !isEmpty && <div className={styles.tools}>{add}</div>}
      {isAdding && (
        <NewConnection
          onClose={() => setAdding(false)}
          onMade={(name) => {
            setAdding(false);
            setNotice(t('connections.made', { name }));
          }}
        />
      )}
      {list.isPending && <LoadingBlock rows={6} />}
      {list.isError && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
      {isEmpty && !isAdding && (
        <EmptyState title={t('connections.empty')} action={add}>
          <p>{t(mayConnect ? 'connections.empty.next' : 'connections.empty.ask')}</p>
        </EmptyState>
      )}
      {list.data && !isEmpty && <News connections={list.data.connections} lastVisit={lastVisit} />}
      {list.data?.connections.map((connection) => (
        <ConnectionSection
          key={connection.id}
          connection={connection}
          lastVisit={lastVisit}
          role={process.role}
          onDone={setNotice}
        />
      ))}
    </Page>
  );
}
