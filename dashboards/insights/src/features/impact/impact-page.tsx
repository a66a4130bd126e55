import type { ImpactAnswer } from '#contracts';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../shared/api/use-process-query.js';
import { HowComputed } from '../../shared/figure/how-computed.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { RunPanel } from '../../shared/runs/run-panel.js';
import { LinkButton } from '../../shared/ui/button.js';
import { TableFiles } from '../../shared/ui/table-files.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import { DecisionFigure } from './components/decision-figure.js';
import { ImpactPath } from './components/impact-path.js';
import { ThemeImpactTable } from './components/theme-impact-table.js';
import { LedgerSection } from './ledger/ledger-section.js';
import styles from './impact-page.module.css';
import { ImpactMeasuresSections } from './measures/measures.js';

/** What was done with the input: the way of the opinions, and the same by theme. */
export function ImpactPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const impact = useProcessQuery<ImpactAnswer>('/impact');
  return (
    <Page title={t('impact.title')} within={text(process.title)}>
      <p className={styles.lead}>{t('impact.lead')}</p>
      <div className={styles.tools}>
        <LinkButton to={processPage(path, '/remarks')}>{t('remarks.link')}</LinkButton>
        <LinkButton to={processPage(path, '/reports')}>{t('reports.link')}</LinkButton>
        <LinkButton to={processPage(path, '/promise')}>{t('legal.link')}</LinkButton>
      </div>
      {impact.isPending && <LoadingBlock rows={10} />}
      {impact.isError && <ErrorPanel error={impact.error} onRetry={() => void impact.refetch()} />}
      {impact.data && <Impact answer={impact.data} />}
      <LedgerSection />
    </Page>
  );
}

function Impact({ answer }: { answer: ImpactAnswer }) {
  const { t } = useWords();
  const { state, report, stamp } = answer;
  if (state === 'nobody') {
    return (
      <EmptyState title={t('state.empty.nothing-uploaded.title')}>
        <p>{t('state.empty.nothing-uploaded.next')}</p>
      </EmptyState>
    );
  }
  if (state === 'not-yet' || report === null) {
    return (
      <EmptyState
        title={t('impact.not-yet.title')}
        action={<RunPanel kind="measure-impact" label={t('impact.measure')} />}
      >
        <p>{t('impact.not-yet.next')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {stamp?.stale && <p className={styles.notice}>{t('impact.outdated')}</p>}
      <div className={styles.tools}>
        <RunPanel kind="measure-impact" label={t('impact.measure-again')} look={stamp?.stale ? 'main' : 'quiet'} />
        <TableFiles of="/impact" />
      </div>
      <ImpactPath report={report} />
      <DecisionFigure report={report} stamp={stamp} />
      <ImpactMeasuresSections />
      {report.byTheme.length > 0 && <ThemeImpactTable themes={report.byTheme} />}
      <HowComputed says={t('impact.lead')} stamp={stamp} />
    </>
  );
}
