import { useState } from 'react';
import { mayActAs } from '#domain';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { Notice } from '../../shared/ui/notice.js';
import { useWords } from '../../shared/words/use-words.js';
import { usePublicPage } from './api/use-public-page.js';
import { Messages } from './components/messages.js';
import { PaperForms } from './components/paper-forms.js';
import { PromisedDates } from './components/promised-dates.js';
import { ShownNow } from './components/shown-now.js';
import { WhomToTell } from './components/whom-to-tell.js';
import styles from './public-page.module.css';

/** The office's side of its results page: what shows, what is late, what readers wrote, whom to tell, paper forms. */
export function PublicPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const page = usePublicPage();
  const [notice, setNotice] = useState<string | null>(null);
  const isEditor = mayActAs(process.role, 'editor');
  return (
    <Page
      title={t('public-page.title')}
      within={text(process.title)}
      above={<Breadcrumb steps={[{ label: t('reports.title'), to: processPage(path, '/reports') }]} />}
    >
      <p className={styles.lead}>{t('public-page.lead')}</p>
      {notice !== null && <Notice>{notice}</Notice>}
      {page.isPending && <LoadingBlock rows={8} />}
      {page.isError && <ErrorPanel error={page.error} onRetry={() => void page.refetch()} />}
      {page.data && (
        <>
          <ShownNow page={page.data} />
          {page.data.release !== null && <PromisedDates promised={page.data.promised} onDone={setNotice} />}
          <Messages messages={page.data.messages} mayHandle={isEditor} onDone={setNotice} />
          {isEditor && <WhomToTell page={page.data} />}
        </>
      )}
      <PaperForms mayMake={isEditor} />
    </Page>
  );
}
