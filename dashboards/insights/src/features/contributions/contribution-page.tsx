import type { ContributionDetail } from '#contracts';
import { useParams } from 'react-router';
import { RequestError } from '../../shared/api/client.js';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../shared/api/use-process-query.js';
import { Voice } from '../../shared/contributions/quote.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import { ContributionFacts } from './components/contribution-facts.js';
import { ContributionWay } from './components/contribution-way.js';
import { ProvenanceSection } from './components/provenance-section.js';
import { SimilarOpinions } from './components/similar-opinions.js';
import styles from './contribution-page.module.css';

/** One statement, verbatim, and its whole way: where it came from, what answered it, what came of it. */
export function ContributionPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const { contribution: id = '' } = useParams();
  const detail = useProcessQuery<ContributionDetail>(`/contributions/${encodeURIComponent(id)}`);
  const above = (
    <Breadcrumb
      steps={[
        { label: text(process.title), to: processPage(path) },
        { label: t('quotes.title'), to: processPage(path, '/contributions') },
      ]}
    />
  );
  if (detail.isPending) return <LoadingBlock rows={8} />;
  if (detail.isError) {
    const isGone = detail.error instanceof RequestError && detail.error.isMissing;
    return (
      <Page title={isGone ? t('error.not-found') : t('quotes.title')} within={text(process.title)} above={above}>
        {isGone ? (
          <EmptyState title={t('error.not-found.remedy')} />
        ) : (
          <ErrorPanel error={detail.error} onRetry={() => void detail.refetch()} />
        )}
      </Page>
    );
  }
  const contribution = detail.data;
  return (
    <Page
      title={contribution.title ?? t('contribution.title', { reference: contribution.reference })}
      titleLanguage={contribution.title === null ? undefined : (contribution.language ?? undefined)}
      within={text(process.title)}
      above={above}
    >
      <div className={styles.columns}>
        <div>
          <div className={styles.words}>
            <Voice text={contribution.body} language={contribution.language} whole />
          </div>
          <ContributionFacts contribution={contribution} />
        </div>
        <ContributionWay contribution={contribution} />
      </div>
      <ProvenanceSection key={`provenance ${id}`} contributionId={id} />
      <SimilarOpinions key={`similar ${id}`} contributionId={id} />
    </Page>
  );
}
