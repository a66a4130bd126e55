import type { Overview } from '#contracts';
import { mayActAs, TIME_UNITS } from '#domain';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../shared/api/use-process-query.js';
import { UnappliedFilters } from '../../shared/contributions/unapplied-filters.js';
import { ProcessFacts } from '../../shared/process/process-facts.js';
import { useProcess } from '../../shared/process/process-context.js';
import { Page } from '../../shared/page/page.js';
import { useGuest } from '../../shared/session/guest.js';
import { LinkButton } from '../../shared/ui/button.js';
import { ThreeSigns } from '../../shared/ui/three-signs.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import { Beside } from './components/beside.js';
import { CampaignNotice } from './components/campaign-notice.js';
import { Channels } from './components/channels.js';
import { DoneColumn } from './components/done-column.js';
import { Lead } from './components/lead.js';
import { LiveLine } from './components/live-line.js';
import { News } from './components/news.js';
import { QualityStrip } from './components/quality-strip.js';
import { ReachedColumn } from './components/reached-column.js';
import { ResultsLink } from './components/results-link.js';
import { SaidColumn } from './components/said-column.js';
import { SurveysLink } from './components/surveys-link.js';
import { Weeks } from './components/weeks.js';
import styles from './overview-page.module.css';

/** What residents said, who was reached, what was done: never one without the others. */
export function OverviewPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const isGuest = useGuest() !== undefined;
  const overview = useProcessQuery<Overview>('/overview');

  return (
    <Page title={text(process.title)} above={<ProcessFacts process={process} />}>
      <UnappliedFilters
        viewKeys={{ from: 'anything', to: 'anything', unit: TIME_UNITS, 'time-theme': 'anything' }}
        why={t('overview.unapplied')}
      />
      <LiveLine total={overview.data?.total} />
      <ResultsLink />
      {overview.isPending && <LoadingBlock rows={10} />}
      {overview.isError && <ErrorPanel error={overview.error} onRetry={() => void overview.refetch()} />}
      {overview.data &&
        (isBare(overview.data) ? (
          <EmptyState
            title={t('state.empty.nothing-uploaded.title')}
            action={
              mayActAs(process.role, 'editor') && (
                <LinkButton to={processPage(path, '/data/import')} look="main">
                  {t('state.empty.nothing-uploaded.action')}
                </LinkButton>
              )
            }
          >
            <p>{t('state.empty.nothing-uploaded.next')}</p>
            <ThreeSigns />
          </EmptyState>
        ) : (
          <>
            <Lead overview={overview.data} />
            <div className={styles.three}>
              <SaidColumn overview={overview.data} />
              <ReachedColumn overview={overview.data} />
              <DoneColumn overview={overview.data} />
            </div>
            {VOTED.includes(process.kind) && <Beside overview={overview.data} />}
            <div className={styles.below}>
              <Weeks
                weeks={overview.data.weeks}
                diary={overview.data.diary}
                total={overview.data.total.contributions}
              />
              <div className={styles.side}>
                {!isGuest && <News />}
                <Channels overview={overview.data} />
              </div>
            </div>
            <CampaignNotice similar={overview.data.quality.similar} />
            {!VOTED.includes(process.kind) && <Beside overview={overview.data} />}
            {!isGuest && <SurveysLink />}
            <QualityStrip overview={overview.data} />
          </>
        ))}
    </Page>
  );
}

/** Where people vote, the votes stand before the weeks. */
const VOTED: readonly string[] = ['vote', 'election', 'budget'];

const isBare = ({ total, votes, heads }: Overview) =>
  total.contributions === 0 && total.people === 0 && votes.length === 0 && heads.length === 0;
