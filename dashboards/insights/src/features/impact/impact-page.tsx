import { mayActAs } from '#domain';
import { useSearchParams } from 'react-router';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { ProcessAims } from '../../shared/aims/process-aims.js';
import { PageFilters, usePageFilter } from '../../shared/contributions/page-filters.js';
import { IgnoredNotice } from '../../shared/page/ignored-notice.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { useGuest } from '../../shared/session/guest.js';
import { LinkButton } from '../../shared/ui/button.js';
import { ViewLinks } from '../../shared/ui/view-links.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './impact-page.module.css';
import { LEDGER_KEYS, LedgerSection } from './ledger/ledger-section.js';
import { Evaluation } from './measures/evaluation.js';
import { Measures } from './measures/measures.js';
import { ImpactOverview } from './overview/impact-overview.js';
import { FilteredImpact } from './overview/filtered-impact.js';
import { IMPACT_VIEWS, impactView } from './views.js';

/** Keys of the address that this page or a part of it reads beside the filters. */
const VIEW_KEYS = { ...LEDGER_KEYS, view: IMPACT_VIEWS } as const;

/** What was done with the input; behind a share link with filters only how far what these leave has come. */
export function ImpactPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const guest = useGuest();
  const { filter, keep, isFiltered } = usePageFilter(VIEW_KEYS);
  if (guest === undefined || !isFiltered) return <WholeImpact />;
  return (
    <Page title={t('impact.title')} within={text(process.title)}>
      <p className={styles.lead}>{t('impact.lead')}</p>
      <PageFilters viewKeys={VIEW_KEYS} withDone />
      <FilteredImpact filter={filter} keep={keep} isAlone />
    </Page>
  );
}

/** In parts: the short of it, the ledger, the measures, what only evaluators see, the three aims. */
function WholeImpact() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const [params] = useSearchParams();
  const views = IMPACT_VIEWS.filter((one) => one !== 'evaluation' || mayActAs(process.role, 'analyst'));
  const { filter, keep, isFiltered } = usePageFilter(VIEW_KEYS);
  const asked = params.get('view');
  const view = views.find((one) => one === asked) ?? 'overview';
  return (
    <Page title={t('impact.title')} within={text(process.title)}>
      <p className={styles.lead}>{t('impact.lead')}</p>
      {view !== 'ledger' && <PageFilters viewKeys={VIEW_KEYS} withDone />}
      {view === 'ledger' && <IgnoredNotice known={{ ...LEDGER_KEYS, view: views }} />}
      {view !== 'ledger' && isFiltered && <FilteredImpact filter={filter} keep={keep} />}
      <div className={styles.tools}>
        <LinkButton to={processPage(path, '/remarks')}>{t('remarks.link')}</LinkButton>
        <LinkButton to={processPage(path, '/reports')}>{t('reports.link')}</LinkButton>
        <LinkButton to={processPage(path, '/promise')}>{t('legal.link')}</LinkButton>
      </div>
      <ViewLinks
        label={t('impact.view')}
        views={views.map((one) => ({
          to: impactView(path, one, one === 'ledger' ? {} : filter),
          label: t(`impact.view.${one}`),
          isCurrent: one === view,
        }))}
      />
      {view === 'overview' && <ImpactOverview />}
      {view === 'ledger' && <LedgerSection />}
      {view === 'measures' && <Measures />}
      {view === 'evaluation' && <Evaluation />}
      {view === 'aims' && <ProcessAims />}
    </Page>
  );
}
