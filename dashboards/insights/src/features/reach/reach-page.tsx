import { lazy, Suspense } from 'react';
import type { ReachAnswer } from '#contracts';
import type { ReachReport } from '#domain';
import { Link } from 'react-router';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { UnappliedFilters } from '../../shared/contributions/unapplied-filters.js';
import { Page } from '../../shared/page/page.js';
import { PopulationForm } from '../../shared/population/population-form.js';
import { useProcess } from '../../shared/process/process-context.js';
import { RunPanel } from '../../shared/runs/run-panel.js';
import { LinkButton } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import { useReach } from './api.js';
import { Channels } from './components/channels.js';
import { Findings } from './components/findings.js';
import { PopulationLine } from './components/population-line.js';
import { PyramidView } from './components/pyramid-view.js';
import { VariableCounts } from './components/variable-counts.js';
import { VariableFigure } from './components/variable-figure.js';
import { ViewChoice } from './components/view-choice.js';
import { WhoIsMissing } from './components/who-is-missing.js';
import evaluatorStyles from './evaluator/evaluator.module.css';
import styles from './reach-page.module.css';
import { useEvaluator } from './use-evaluator.js';
import { REACH_VIEWS, useReachView, type ReachView } from './views.js';

const MapView = lazy(async () => ({ default: (await import('./map/map-view.js')).MapView }));
const TableView = lazy(async () => ({ default: (await import('./components/table-view.js')).TableView }));
const TimeView = lazy(async () => ({ default: (await import('./components/time-view.js')).TimeView }));
const ThemeGroups = lazy(async () => ({ default: (await import('./themes/theme-groups.js')).ThemeGroups }));
const TargetGroups = lazy(async () => ({
  default: (await import('../reach-targets/target-groups.js')).TargetGroups,
}));
const Evaluator = lazy(async () => ({ default: (await import('./evaluator/evaluator.js')).Evaluator }));

/** Keys of the address that this page or a part of it reads; any other but a filter is named in a notice. */
const VIEW_KEYS = {
  view: REACH_VIEWS,
  variable: 'anything',
  groups: 'anything',
  by: 'anything',
  of: 'anything',
} as const;

/** Who took part and who is missing, group by group, against the residents. */
export function ReachPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const { workspace } = useProcessPath();
  const reach = useReach();
  return (
    <Page title={t('reach.title')} within={text(process.title)}>
      <p className={styles.lead}>{t('reach.lead')}</p>
      <UnappliedFilters viewKeys={VIEW_KEYS} why={t('reach.unapplied')}>
        <LinkButton to="#channels">{t('reach.unapplied.channels')}</LinkButton>
        <LinkButton to="?view=time">{t('reach.unapplied.time')}</LinkButton>
      </UnappliedFilters>
      {reach.isPending && <LoadingBlock rows={10} />}
      {reach.isError && <ErrorPanel error={reach.error} onRetry={() => void reach.refetch()} />}
      {reach.data && <Reach answer={reach.data} />}
      {reach.data && (
        <Suspense fallback={<LoadingBlock rows={3} />}>
          <TargetGroups />
        </Suspense>
      )}
      {!reach.isPending && (
        <p className={styles.tools}>
          <Link to={`/compare?with=${encodeURIComponent(`${workspace}/${process.slug}`)}`}>
            {t('compare.link.this')}
          </Link>
          <Link to={processPage({ workspace, process: process.slug }, '/debate')}>{t('debate.link')}</Link>
        </p>
      )}
    </Page>
  );
}

function Reach({ answer }: { answer: ReachAnswer }) {
  const { t } = useWords();
  const { state, report } = answer;
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
            <VariableCounts key={variable.variable} variable={variable} answer={answer} />
          ))}
        </div>
        <Channels answer={answer} />
        <Suspense fallback={<LoadingBlock rows={6} />}>
          <ThemeGroups reference={null} participants={report?.participants ?? null} />
        </Suspense>
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
  return <Measured answer={answer} report={report} />;
}

function Measured({ answer, report }: { answer: ReachAnswer; report: ReachReport }) {
  const { t } = useWords();
  const { stamp } = answer;
  const hasPyramid =
    answer.pyramid?.some(({ left, right }) => (left ?? 0) + (right ?? 0) > 0) ||
    report.variables.some(({ variable, groups }) => variable === 'age' && groups.some(({ share }) => share !== null));
  const [view, chooseView] = useReachView(hasPyramid ? 'pyramid' : 'index');
  return (
    <>
      {stamp?.stale && <p className={styles.notice}>{t('reach.outdated')}</p>}
      <Findings answer={answer} />
      <PopulationLine report={report} />
      <p className={styles.self}>{t('reach.self-selected')}</p>
      <div className={styles.tools}>
        <RunPanel kind="measure-reach" label={t('reach.measure-again')} look={stamp?.stale ? 'main' : 'quiet'} />
      </div>
      <ViewChoice view={view} onChoose={chooseView} />
      <div className={styles.view}>
        <Suspense fallback={<LoadingBlock rows={8} />}>
          <View view={view} answer={answer} report={report} />
        </Suspense>
      </div>
      <Channels answer={answer} />
      <Suspense fallback={<LoadingBlock rows={6} />}>
        <ThemeGroups reference={report.population} participants={report.participants} />
      </Suspense>
      <ForEvaluator answer={answer} report={report} />
    </>
  );
}

function View({ view, answer, report }: { view: ReachView; answer: ReachAnswer; report: ReachReport }) {
  switch (view) {
    case 'pyramid':
      return <PyramidView answer={answer} report={report} />;
    case 'index':
      return (
        <>
          <WhoIsMissing variables={report.variables} />
          <div className={styles.variables}>
            {report.variables.map((variable) => (
              <VariableFigure key={variable.variable} variable={variable} report={report} answer={answer} />
            ))}
          </div>
        </>
      );
    case 'map':
      return <MapView answer={answer} report={report} />;
    case 'table':
      return <TableView answer={answer} report={report} />;
    case 'time':
      return <TimeView report={report} />;
  }
}

/** Closed until somebody wants it, and then open for that person until they close it again. */
function ForEvaluator({ answer, report }: { answer: ReachAnswer; report: ReachReport }) {
  const { t } = useWords();
  const [isWanted, choose] = useEvaluator();
  return (
    <section className={evaluatorStyles.toggle} aria-labelledby="evaluator">
      <h2 id="evaluator">{t('evaluator.title')}</h2>
      <label>
        <input type="checkbox" checked={isWanted} onChange={(event) => choose(event.target.checked)} />
        {t('evaluator.show')}
      </label>
      {isWanted && (
        <Suspense fallback={<LoadingBlock rows={10} />}>
          <Evaluator answer={answer} report={report} />
        </Suspense>
      )}
    </section>
  );
}
