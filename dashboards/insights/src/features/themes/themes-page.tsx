import type { ThemesReport } from '#contracts';
import { givenFilter, mayActAs } from '#domain';
import { Link, useSearchParams } from 'react-router';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../shared/api/use-process-query.js';
import { filterQuery } from '../../shared/contributions/filter.js';
import { Filtered, PageFilters, usePageFilter } from '../../shared/contributions/page-filters.js';
import figure from '../../shared/figure/figure.module.css';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { AddToReport } from '../../shared/report/add-to-report.js';
import { RunPanel } from '../../shared/runs/run-panel.js';
import { useGuest } from '../../shared/session/guest.js';
import { TableFiles } from '../../shared/ui/table-files.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { SelectField } from '../../shared/ui/select-field.js';
import { ViewLinks } from '../../shared/ui/view-links.js';
import { useWords } from '../../shared/words/use-words.js';
import { useIsAskingBeside, useStances } from './api/use-stances.js';
import { ChangesNotice } from './components/changes-notice.js';
import { ChangesView } from './components/changes-view.js';
import { EditTools } from '../../shared/themes/edit-tools.js';
import { MergeButton } from './editing/merge-button.js';
import { NarrowedThemes } from './components/narrowed-themes.js';
import { MapView } from './components/map-view.js';
import { ProvisionalNote } from './components/provisional-note.js';
import { SimilarSubmissions } from './components/similar-submissions.js';
import { SmallConsultation } from './components/small-consultation.js';
import { ThemeTable } from './components/theme-table.js';
import { ThemesMethod } from './components/themes-method.js';
import { TopicsView } from './components/topics-view.js';
import styles from './themes-page.module.css';

const VIEWS = ['themes', 'map', 'topics', 'changes'] as const;
/** Keys of the address that this page or a part of it reads beside the filters; any other is named in a notice. */
const VIEW_KEYS = { view: VIEWS, open: 'anything', sort: ['disagreement'] } as const;

/** What was said, grouped; behind a share link with filters only what these leave. */
export function ThemesPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const guest = useGuest();
  const { isFiltered } = usePageFilter(VIEW_KEYS);
  if (guest === undefined || !isFiltered) return <WholeThemes />;
  return (
    <Page title={t('themes.title')} within={text(process.title)}>
      <p className={styles.lead}>{t('themes.lead')}</p>
      <PageFilters viewKeys={VIEW_KEYS} />
      <NarrowedThemes viewKeys={VIEW_KEYS} />
    </Page>
  );
}

/** Every theme with its count and how far to trust it, and always the row of what fits none. */
function WholeThemes() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const [params] = useSearchParams();
  const themes = useProcessQuery<ThemesReport>('/themes');
  const isAskingBeside = useIsAskingBeside();
  const view = VIEWS.find((one) => one === params.get('view')) ?? 'themes';
  const isPending = view === 'themes' && (themes.isPending || isAskingBeside);
  const mayEdit = mayActAs(process.role, 'editor');
  const { filter, isFiltered } = usePageFilter(VIEW_KEYS);
  const to = (rest: string) => processPage(path, `/themes${rest}`);
  const toView = (one: (typeof VIEWS)[number]) => to(filterQuery(filter, { view: one === 'themes' ? undefined : one }));
  return (
    <Page title={t('themes.title')} within={text(process.title)}>
      <p className={styles.lead}>{t('themes.lead')}</p>
      <PageFilters viewKeys={VIEW_KEYS} />
      <ViewLinks
        label={t('themes.view')}
        views={VIEWS.map((one) => ({
          to: toView(one),
          label: t(`themes.view.${one}`),
          isCurrent: one === view,
        }))}
      />
      {view !== 'themes' && isFiltered && <p className={styles.notice}>{t('themes.view-unfiltered')}</p>}
      {view === 'map' && <MapView />}
      {view === 'topics' && <TopicsView />}
      {view === 'changes' && <ChangesView />}
      {isPending && <LoadingBlock rows={10} />}
      {view === 'themes' && themes.isError && <ErrorPanel error={themes.error} onRetry={() => void themes.refetch()} />}
      {view === 'themes' && !isPending && themes.data && <Themes report={themes.data} />}
      {!isPending && (
        <nav aria-label={t('themes.more')} className={styles.more}>
          {mayEdit && (themes.data?.notGrouped ?? 0) > 0 && <Link to={to('/sort')}>{t('sort.open')}</Link>}
          <Link to={to('/search')}>{t('search.open')}</Link>
          <Link to={to('/words')}>{t('themes.words')}</Link>
          {themes.data?.state !== 'too-few' && <Link to={to('/check')}>{t('themes.check')}</Link>}
          <Link to={to('/settings')}>{t('themes.settings')}</Link>
        </nav>
      )}
    </Page>
  );
}

function Themes({ report }: { report: ThemesReport }) {
  const { t } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const mayEdit = mayActAs(process.role, 'editor');
  const { filter, keep, isFiltered } = usePageFilter(VIEW_KEYS);
  const stances = useStances();
  const runningId = report.state === 'running' || report.state === 'failed' ? report.runId : null;

  if (report.state === 'too-few') return <SmallConsultation report={report} mayEdit={mayEdit} />;
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
      <ProvisionalNote stability={report.stability} />
      <ChangesNotice />
      <div className={styles.tools}>
        <RunPanel
          kind="find-themes"
          label={t('themes.find-again')}
          look={report.stamp?.stale ? 'main' : 'quiet'}
          runningId={runningId}
        />
        {mayEdit && (
          <EditTools>
            <MergeButton themes={report.themes} />
          </EditTools>
        )}
        {!isFiltered && <TableFiles of="/themes" />}
        <AddToReport
          className={figure.action}
          source={{ figure: 'themes', filter: givenFilter({ ...filter, theme: undefined }) }}
        />
      </div>
      {stances.size > 0 && <StanceSort />}
      {isFiltered ? (
        <Filtered filter={filter} keep={keep}>
          {(counts) => (
            <>
              {counts.themes.length === 0 && <p className={styles.notice}>{t('themes.group-with-others')}</p>}
              {counts.themes.length > 0 && (
                <ThemeTable report={report} filtered={{ filter, counts }} stances={stances} />
              )}
              <TableFiles of={`/themes/counts${filterQuery(filter)}`} />
            </>
          )}
        </Filtered>
      ) : (
        <ThemeTable
          report={report}
          stances={stances}
          offTopic={report.offTopic}
          sortLink={
            mayEdit && report.notGrouped > 0 ? (
              <Link to={processPage(path, '/themes/sort')}>{t('sort.open')}</Link>
            ) : undefined
          }
        />
      )}
      {report.similar.length > 0 && <SimilarSubmissions similar={report.similar} />}
      <ThemesMethod report={report} />
    </>
  );
}

/** Largest first, or most divided first; the choice stands in the address. */
function StanceSort() {
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  return (
    <div className={styles.sort}>
      <SelectField
        label={t('stance.sort')}
        value={params.get('sort') === 'disagreement' ? 'disagreement' : 'size'}
        options={[
          { value: 'size', label: t('stance.sort.size') },
          { value: 'disagreement', label: t('stance.sort.disagreement') },
        ]}
        onChange={(sort) =>
          setParams(
            (now) => {
              if (sort === 'size') now.delete('sort');
              else now.set('sort', sort);
              return now;
            },
            { replace: true, preventScrollReset: true, flushSync: true },
          )
        }
      />
    </div>
  );
}
