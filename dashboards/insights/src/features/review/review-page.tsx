import type { ReviewStatus } from '#contracts';
import { mayActAs } from '#domain';
import { useSearchParams } from 'react-router';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { RunPanel } from '../../shared/runs/run-panel.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { ViewLinks } from '../../shared/ui/view-links.js';
import { useWords } from '../../shared/words/use-words.js';
import { ReleaseRest } from './components/release-rest.js';
import { ReviewHistory } from './components/review-history.js';
import { ReviewReader } from './components/review-reader.js';
import { ReviewStates } from './components/review-states.js';
import styles from './review.module.css';

/** Before anything is public: texts one by one, what may point at a person marked, and a decision about each. */
export function ReviewPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const [params] = useSearchParams();
  const status = useProcessQuery<ReviewStatus>('/review');
  const isDraw = params.get('view') === 'draw';
  const mayEdit = mayActAs(process.role, 'editor');
  const above = (
    <Breadcrumb
      steps={[
        { label: text(process.title), to: processPage(path) },
        { label: t('data.title'), to: processPage(path, '/data') },
      ]}
    />
  );
  return (
    <Page title={t('review.title')} within={text(process.title)} above={above}>
      <p className={styles.lead}>{t('review.lead')}</p>
      {status.isPending && <LoadingBlock rows={8} />}
      {status.isError && <ErrorPanel error={status.error} onRetry={() => void status.refetch()} />}
      {status.data?.texts === 0 && (
        <EmptyState
          title={t(status.data.run === null ? 'review.never' : 'review.none')}
          action={<RunPanel kind="find-personal-data" label={t('review.start')} />}
        >
          <p>{t(status.data.run === null ? 'review.never.text' : 'review.none.text')}</p>
        </EmptyState>
      )}
      {status.data && status.data.texts > 0 && (
        <>
          {mayEdit && (
            <>
              <ViewLinks
                label={t('review.views')}
                views={[
                  { to: '?', label: t('review.view.flagged'), isCurrent: !isDraw },
                  { to: '?view=draw', label: t('review.view.draw'), isCurrent: isDraw },
                ]}
              />
              <ReviewReader key={String(isDraw)} status={status.data} isDraw={isDraw} />
            </>
          )}
          <ReleaseRest status={status.data} mayEdit={mayEdit} />
          <ReviewStates status={status.data} />
          {mayActAs(process.role, 'analyst') && <ReviewHistory mayEdit={mayEdit} />}
          <RunPanel kind="find-personal-data" label={t('review.again')} look="quiet" />
        </>
      )}
    </Page>
  );
}
