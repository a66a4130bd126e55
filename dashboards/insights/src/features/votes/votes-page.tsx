import { useSearchParams } from 'react-router';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { ViewLinks } from '../../shared/ui/view-links.js';
import { useWords } from '../../shared/words/use-words.js';
import { useVotes } from './api/use-votes.js';
import { AgreementView } from './components/agreement-view.js';
import { ResultsView } from './components/results-view.js';
import { TurnoutView } from './components/turnout-view.js';
import styles from './votes-page.module.css';

/** Results, turnout, and what people agree on. */
export function VotesPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const [params] = useSearchParams();
  const votes = useVotes();
  const views = votes.data?.hasOpinions
    ? (['results', 'turnout', 'agreement'] as const)
    : (['results', 'turnout'] as const);
  const view = views.find((one) => one === params.get('view')) ?? 'results';
  const to = processPage(path, '/votes');
  return (
    <Page title={t('votes.title')} within={text(process.title)}>
      <p className={styles.lead}>{t('votes.lead')}</p>
      {votes.isPending && <LoadingBlock rows={10} />}
      {votes.isError && <ErrorPanel error={votes.error} onRetry={() => void votes.refetch()} />}
      {votes.data?.state === 'no-votes' && (
        <EmptyState title={t('votes.none.title')}>
          <p>{t('votes.none.next')}</p>
        </EmptyState>
      )}
      {votes.data?.state === 'ready' && (
        <>
          <ViewLinks
            label={t('votes.view')}
            views={views.map((one) => ({
              to: one === 'results' ? to : `${to}?view=${one}`,
              label: t(`votes.view.${one}`),
              isCurrent: one === view,
            }))}
          />
          {view === 'results' && <ResultsView votes={votes.data} />}
          {view === 'turnout' && <TurnoutView />}
          {view === 'agreement' && <AgreementView />}
        </>
      )}
    </Page>
  );
}
