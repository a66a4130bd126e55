import { mayActAs } from '#domain';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import { useLegal } from './api/use-legal.js';
import { BeginChecklist } from './components/begin-checklist.js';
import { Checklist } from './components/checklist.js';
import { Delivery } from './components/delivery.js';
import { PromiseSection } from './components/promise-section.js';
import styles from './legal.module.css';

/** What a process promises, what of it was kept, and the steps that the law or the municipality asks for. */
export function LegalPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const { data, error, isPending, isError, refetch } = useLegal();
  const mayWrite = mayActAs(process.role, 'editor');
  return (
    <Page
      title={t('legal.title')}
      within={text(process.title)}
      above={<Breadcrumb steps={[{ label: t('impact.title'), to: processPage(path, '/impact') }]} />}
    >
      <p className={styles.lead}>{t('legal.lead')}</p>
      {isPending && <LoadingBlock rows={10} />}
      {isError && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <PromiseSection promise={data.promise} mayWrite={mayWrite} />
          <Delivery answer={data} />
          <section className={styles.section} aria-labelledby="checklist">
            <h2 id="checklist">{t('legal.list.title')}</h2>
            <p className={styles.notice}>{t('legal.no-advice')}</p>
            {data.checklist === null ? (
              <BeginChecklist mayWrite={mayWrite} />
            ) : (
              <Checklist checklist={data.checklist} answer={data} mayWrite={mayWrite} />
            )}
          </section>
        </>
      )}
    </Page>
  );
}
