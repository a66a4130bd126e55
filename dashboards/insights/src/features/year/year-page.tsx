import { mayActAs } from '#domain';
import { yearChapter } from '#presenting';
import type { YearAnswer } from '#contracts';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { workspacePage } from '../../shared/api/paths.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useWorkspace } from '../../shared/session/use-session.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { ViewLinks } from '../../shared/ui/view-links.js';
import { useMessagesOf } from '../../shared/words/use-messages-of.js';
import { useWords } from '../../shared/words/use-words.js';
import { useYear, useYears, type YearPlace } from './api/use-year.js';
import { YearEditions } from './components/year-editions.js';
import { YearFiles } from './components/year-files.js';
import { YearParts } from './components/year-parts.js';
import styles from './year.module.css';

/** One calendar year of a municipality across all its processes, as the chapter that it becomes. */
export function YearPage() {
  const { t, text, fileLanguage } = useWords();
  const areWordsHere = useMessagesOf([fileLanguage]);
  const { workspace: slug = '', year: asked = '' } = useParams();
  const [params] = useSearchParams();
  const workspace = useWorkspace(slug);
  const name = workspace ? text(workspace.name) : '';
  const year = Number(asked);
  const edition = /^[1-9]\d{0,4}$/.test(params.get('edition') ?? '') ? Number(params.get('edition')) : null;
  const place = { workspace: slug, year, edition };
  const answer = useYear(place);
  const mayWrite = workspace !== undefined && mayActAs(workspace.role, 'editor');
  return (
    <Page
      title={t('year.title', { year: asked })}
      within={name}
      above={<Breadcrumb steps={[{ label: name, to: workspacePage(slug) }]} />}
    >
      <p className={styles.lead}>{t('year.lead')}</p>
      {(answer.isPending || (answer.data && !areWordsHere)) && <LoadingBlock rows={10} />}
      {answer.isError && <ErrorPanel error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data && areWordsHere && (
        <Year
          key={`${year} ${edition}`}
          place={place}
          answer={answer.data}
          mayWrite={mayWrite && answer.data.isWhole}
        />
      )}
    </Page>
  );
}

function Year({ place, answer, mayWrite }: { place: YearPlace; answer: YearAnswer; mayWrite: boolean }) {
  const { t, fileLanguage, moment } = useWords();
  const { report, edition, isWhole, years } = answer;
  const isWritten = mayWrite && edition === null;
  const parts = yearChapter(report, fileLanguage, { withUnwritten: isWritten });
  const all = [...new Set([...years, report.year])].sort((a, b) => b - a);
  const page = `${workspacePage(place.workspace)}/year`;
  return (
    <>
      <ViewLinks
        label={t('year.years')}
        views={all.map((one) => ({ to: `${page}/${one}`, label: String(one), isCurrent: one === report.year }))}
      />
      {!isWhole && <p className={styles.notice}>{t('year.part')}</p>}
      {edition !== null && (
        <p className={styles.notice}>
          {t('year.editions.shown', { number: edition.number, date: moment(edition.createdAt) })}
        </p>
      )}
      {report.processes.length === 0 && (
        <EmptyState title={t('year.none')}>
          <p>{t('year.none.next')}</p>
        </EmptyState>
      )}
      <YearParts place={place} parts={parts} mayWrite={isWritten} />
      <YearFiles place={place} />
      {isWhole && <YearEditions place={place} editions={answer.editions} mayWrite={isWritten} />}
    </>
  );
}

/** Without a year: the newest in which a process began. */
export function NewestYearPage() {
  const { t } = useWords();
  const { workspace = '' } = useParams();
  const years = useYears(workspace);
  if (years.isPending) return <LoadingBlock rows={6} />;
  if (years.isError) return <ErrorPanel error={years.error} onRetry={() => void years.refetch()} />;
  const today = new Date().getFullYear();
  const [newest] = years.data.years.filter((year) => year <= today);
  const year = newest ?? years.data.years.at(-1);
  if (year !== undefined) return <Navigate to={`${workspacePage(workspace)}/year/${year}`} replace />;
  return (
    <Page title={t('home.year')}>
      <EmptyState title={t('year.nothing')}>
        <p>{t('aims.empty.next')}</p>
      </EmptyState>
    </Page>
  );
}
