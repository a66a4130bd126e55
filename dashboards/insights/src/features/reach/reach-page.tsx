import type { ReachAnswer } from '#contracts';
import { useProcessQuery } from '../../shared/api/use-process-query.js';
import { HowComputed } from '../../shared/figure/how-computed.js';
import { Page } from '../../shared/page/page.js';
import { PopulationForm } from '../../shared/population/population-form.js';
import { useProcess } from '../../shared/process/process-context.js';
import { RunPanel } from '../../shared/runs/run-panel.js';
import { CsvLink } from '../../shared/ui/csv-link.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import { AgePyramid } from './components/age-pyramid.js';
import { ChannelCounts } from './components/channel-counts.js';
import { PopulationLine } from './components/population-line.js';
import { Pyramid } from './components/pyramid.js';
import { VariableCounts } from './components/variable-counts.js';
import { VariableFigure } from './components/variable-figure.js';
import { WhoIsMissing } from './components/who-is-missing.js';
import styles from './reach-page.module.css';

/** Who took part and who is missing, group by group, against the residents. */
export function ReachPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const reach = useProcessQuery<ReachAnswer>('/reach');
  return (
    <Page title={t('reach.title')} within={text(process.title)}>
      <p className={styles.lead}>{t('reach.lead')}</p>
      {reach.isPending && <LoadingBlock rows={10} />}
      {reach.isError && <ErrorPanel error={reach.error} onRetry={() => void reach.refetch()} />}
      {reach.data && <Reach answer={reach.data} />}
    </Page>
  );
}

function Reach({ answer }: { answer: ReachAnswer }) {
  const { t } = useWords();
  const { state, report, stamp } = answer;

  if (state === 'nobody') {
    return (
      <EmptyState title={t('reach.nobody.title')}>
        <p>{t('reach.nobody.next')}</p>
      </EmptyState>
    );
  }
  if (state === 'no-population') {
    return (
      <>
        <EmptyState title={t('reach.population.none.title')}>
          <p>{t('reach.population.none.next')}</p>
          <PopulationForm />
        </EmptyState>
        <div className={styles.variables}>
          {report?.variables.map((variable) => (
            <VariableCounts key={variable.variable} variable={variable} method={stamp?.method} />
          ))}
        </div>
        <ChannelCounts channels={answer.channels} />
      </>
    );
  }
  if (state === 'not-yet' || report === null) {
    return (
      <EmptyState
        title={t('reach.not-yet.title')}
        action={<RunPanel kind="measure-reach" label={t('reach.measure')} />}
      >
        <p>{t('reach.not-yet.next')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {stamp?.stale && <p className={styles.notice}>{t('reach.outdated')}</p>}
      <PopulationLine report={report} />
      <div className={styles.tools}>
        <RunPanel kind="measure-reach" label={t('reach.measure-again')} look={stamp?.stale ? 'main' : 'quiet'} />
        <CsvLink of="/reach" />
      </div>
      <WhoIsMissing variables={report.variables} />
      <div className={styles.variables}>
        {report.variables.map((variable) => (
          <VariableFigure key={variable.variable} variable={variable} report={report} stamp={stamp} />
        ))}
        {answer.pyramid?.some(({ left, right }) => (left ?? 0) + (right ?? 0) > 0) ? (
          <Pyramid bands={answer.pyramid} report={report} method={stamp?.method} />
        ) : (
          <AgePyramid report={report} method={stamp?.method} />
        )}
      </div>
      <p className={styles.self}>{t('reach.self-selected')}</p>
      <ChannelCounts channels={answer.channels} />
      <details className={styles.replace}>
        <summary>{t('reach.population.replace')}</summary>
        <PopulationForm />
      </details>
      <HowComputed says={t('reach.lead')} stamp={stamp} facts={[[t('method.interval'), t('method.interval.wilson')]]} />
    </>
  );
}
