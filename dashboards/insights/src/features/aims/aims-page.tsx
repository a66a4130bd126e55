import { useQuery } from '@tanstack/react-query';
import type { AimsAnswer } from '#contracts';
import { Link, useParams, useSearchParams } from 'react-router';
import { AimsView } from '../../shared/aims/aims-view.js';
import { getJson } from '../../shared/api/client.js';
import { processPage, workspaceApi, workspacePage } from '../../shared/api/paths.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useWorkspace } from '../../shared/session/use-session.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { ViewLinks } from '../../shared/ui/view-links.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './aims-page.module.css';

/** The three aims of a municipality: all processes that began in a year, beside the year before. */
export function AimsPage() {
  const { t, text } = useWords();
  const { workspace: slug = '' } = useParams();
  const [params] = useSearchParams();
  const workspace = useWorkspace(slug);
  const name = workspace ? text(workspace.name) : '';
  const asked = /^\d{4}$/.exec(params.get('year') ?? '')?.[0];
  const query = asked === undefined ? '' : `?year=${asked}`;
  const aims = useQuery({
    queryKey: ['aims', slug, query],
    queryFn: ({ signal }) => getJson<AimsAnswer>(`${workspaceApi(slug)}/aims${query}`, signal),
  });
  return (
    <Page
      title={t('aims.title')}
      within={name}
      above={<Breadcrumb steps={[{ label: name, to: workspacePage(slug) }]} />}
    >
      <p className={styles.lead}>{t('aims.lead')}</p>
      {aims.isPending && <LoadingBlock rows={8} />}
      {aims.isError && <ErrorPanel error={aims.error} onRetry={() => void aims.refetch()} />}
      {aims.data && <Aims workspace={slug} answer={aims.data} />}
    </Page>
  );
}

function Aims({ workspace, answer }: { workspace: string; answer: AimsAnswer }) {
  const { t, text } = useWords();
  const { year, years, processes } = answer;
  const page = `${workspacePage(workspace)}/aims`;
  const file = (format: string) => `${workspaceApi(workspace)}/aims?year=${year}&format=${format}`;
  if (year === null) {
    return (
      <EmptyState title={t('aims.empty')}>
        <p>{t('aims.empty.next')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <ViewLinks
        label={t('aims.year')}
        views={years.map((one) => ({
          to: one === years[0] ? page : `${page}?year=${one}`,
          label: String(one),
          isCurrent: one === year,
        }))}
      />
      <AimsView answer={answer} before={t('aims.where.year', { year: String(year - 1) })} placeOf={() => null} />
      <details className={styles.processes}>
        <summary>{t('aims.of-process', { count: processes.length })}</summary>
        <ul>
          {processes.map(({ slug, title }) => (
            <li key={slug}>
              <Link to={processPage({ workspace, process: slug }, '/impact?view=aims')}>{text(title)}</Link>
            </li>
          ))}
        </ul>
      </details>
      <p className={styles.files}>
        <a href={file('csv')} download>
          CSV
        </a>
        <a href={file('xlsx')} download>
          XLSX
        </a>
        <Link to={`${workspacePage(workspace)}/year/${year}`}>{t('home.year')}</Link>
      </p>
    </>
  );
}
