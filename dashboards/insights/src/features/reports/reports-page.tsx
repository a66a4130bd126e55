import { useState } from 'react';
import type { ReleaseSummary } from '#contracts';
import { mayActAs } from '#domain';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { LinkButton } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { Notice } from '../../shared/ui/notice.js';
import { useWords } from '../../shared/words/use-words.js';
import { useReleases } from './api/use-releases.js';
import { BuiltReportList } from './builder/built-report-list.js';
import { CompareReleases } from './components/compare-releases.js';
import { FreezeForm } from './components/freeze-form.js';
import { ReleaseDocuments } from './components/release-documents.js';
import { ReleaseTable } from './components/release-table.js';
import { ReportTexts } from './components/report-texts.js';
import { publicAddress } from './public-address.js';
import styles from './reports.module.css';

/** Frozen states of a process: made, published, withdrawn, compared, and what can be downloaded of each. */
export function ReportsPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const releases = useReleases();
  const [notice, setNotice] = useState<string | null>(null);
  const isPublisher = mayActAs(process.role, 'publisher');
  const list = releases.data?.releases;
  const hasDocuments = list?.some(({ state }) => state !== 'withdrawn') === true;
  return (
    <Page title={t('reports.title')} within={text(process.title)}>
      <p className={styles.lead}>{t('reports.lead')}</p>
      <nav className={styles.ways} aria-label={t('reports.ways')}>
        <LinkButton to={processPage(path, '/public')}>{t('public-page.link')}</LinkButton>
        <LinkButton to={processPage(path, '/present')}>{t('reports.ways.talk')}</LinkButton>
        <LinkButton to={processPage(path, '/promise')} look="quiet">
          {t('legal.link')}
        </LinkButton>
        {hasDocuments && (
          <a className={styles.way} href="#documents">
            {t('reports.ways.documents')}
          </a>
        )}
        <a className={styles.way} href="#built">
          {t('builder.list.title')}
        </a>
      </nav>
      {notice !== null && <Notice>{notice}</Notice>}
      {isPublisher ? (
        <FreezeForm onFrozen={({ number }) => setNotice(t('reports.freeze.done', { number }))} />
      ) : (
        <p className={styles.notice}>{t('reports.reader')}</p>
      )}
      {releases.isPending && <LoadingBlock rows={6} />}
      {releases.isError && <ErrorPanel error={releases.error} onRetry={() => void releases.refetch()} />}
      {list?.length === 0 && <NoRelease isPublisher={isPublisher} />}
      {list && list.length > 0 && <Releases releases={list} isPublisher={isPublisher} onDone={setNotice} />}
      {mayActAs(process.role, 'editor') && <ReportTexts />}
      <BuiltReportList />
    </Page>
  );
}

interface ReleasesProps {
  readonly releases: readonly ReleaseSummary[];
  readonly isPublisher: boolean;
  readonly onDone: (notice: string) => void;
}

function Releases({ releases, isPublisher, onDone }: ReleasesProps) {
  const { t } = useWords();
  const standing = releases.filter(({ state }) => state !== 'withdrawn');
  return (
    <>
      <section className={styles.section}>
        <h2>{t('reports.list.title')}</h2>
        <ShownToResidents releases={releases} />
        <ReleaseTable releases={releases} isPublisher={isPublisher} onDone={onDone} />
      </section>
      {standing.length > 0 && <ReleaseDocuments releases={standing} />}
      {standing.length > 1 && <CompareReleases releases={standing} />}
    </>
  );
}

/** Which release the results page shows: of those published and not withdrawn the one with the highest number. */
function ShownToResidents({ releases }: { releases: readonly ReleaseSummary[] }) {
  const { t } = useWords();
  const path = useProcessPath();
  const shown = releases.find(({ state }) => state === 'published');
  if (!shown) return <p className={styles.note}>{t('reports.public.nothing')}</p>;
  const address = publicAddress(path);
  return (
    <p className={styles.note}>
      {t('reports.public.shown', { number: shown.number })}{' '}
      <a className={styles.address} href={address}>
        {address}
      </a>
    </p>
  );
}

function NoRelease({ isPublisher }: { isPublisher: boolean }) {
  const { t } = useWords();
  const path = useProcessPath();
  if (!isPublisher) {
    return (
      <EmptyState title={t('reports.empty.title')}>
        <p>{t('reports.empty.reader')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('reports.empty.title')}
      action={
        <div className={styles.buttons}>
          <LinkButton to={processPage(path, '/data/review')}>{t('reports.empty.review')}</LinkButton>
          <LinkButton to={processPage(path, '/remarks')}>{t('remarks.link')}</LinkButton>
        </div>
      }
    >
      <p>{t('reports.empty.publisher')}</p>
    </EmptyState>
  );
}
