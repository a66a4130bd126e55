import type { ThemesReport } from '#contracts';
import { MINIMUM_TEXTS_FOR_THEMES } from '#domain';
import { useProcessQuery } from '../../shared/api/use-process-query.js';
import { QuoteList } from '../../shared/contributions/quote-list.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { RunPanel } from '../../shared/runs/run-panel.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { CsvLink } from '../../shared/ui/csv-link.js';
import { useWords } from '../../shared/words/use-words.js';
import { SimilarSubmissions } from './components/similar-submissions.js';
import { ThemeTable } from './components/theme-table.js';
import { ThemesMethod } from './components/themes-method.js';
import styles from './themes-page.module.css';

/** What was said, grouped: every theme with its count, and always the row of what fits none. */
export function ThemesPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const themes = useProcessQuery<ThemesReport>('/themes');
  return (
    <Page title={t('themes.title')} within={text(process.title)}>
      <p className={styles.lead}>{t('themes.lead')}</p>
      {themes.isPending && <LoadingBlock rows={10} />}
      {themes.isError && <ErrorPanel error={themes.error} onRetry={() => void themes.refetch()} />}
      {themes.data && <Themes report={themes.data} />}
    </Page>
  );
}

function Themes({ report }: { report: ThemesReport }) {
  const { t } = useWords();
  const runningId = report.state === 'running' || report.state === 'failed' ? report.runId : null;

  if (report.state === 'too-few') {
    return (
      <>
        <p className={styles.notice}>
          <b>{t('themes.too-few.title')}.</b> {t('themes.too-few.next', { count: MINIMUM_TEXTS_FOR_THEMES })}
        </p>
        <div className={styles.list}>
          <QuoteList filter={{}} order="newest" />
        </div>
      </>
    );
  }
  if (report.themes.length === 0) {
    return (
      <EmptyState
        title={report.state === 'running' ? t('themes.finding') : t('themes.not-yet.title')}
        action={<RunPanel kind="find-themes" label={t('themes.find')} runningId={runningId} />}
      >
        <p>{t('themes.not-yet.next')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {report.stamp?.stale && <p className={styles.notice}>{t('themes.outdated')}</p>}
      <div className={styles.tools}>
        <RunPanel
          kind="find-themes"
          label={t('themes.find-again')}
          look={report.stamp?.stale ? 'main' : 'quiet'}
          runningId={runningId}
        />
        <CsvLink of="/themes" />
      </div>
      <ThemeTable report={report} />
      {report.similar.length > 0 && <SimilarSubmissions similar={report.similar} />}
      <ThemesMethod report={report} />
    </>
  );
}
