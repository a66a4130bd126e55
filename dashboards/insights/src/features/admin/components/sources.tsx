import type { SourcesOverview } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { useSources } from '../api/use-admin.js';
import styles from '../admin.module.css';

type Source = SourcesOverview['sources'][number];

/** Where the data of every process come from, when they last came, and the way to what needs mending. */
export function Sources({ workspace }: { workspace: string }) {
  const { t } = useWords();
  const overview = useSources(workspace);
  return (
    <>
      <section className={styles.section} aria-labelledby="sources">
        <h2 id="sources">{t('sources.title')}</h2>
        <p>{t('sources.lead')}</p>
        {overview.isPending && <LoadingBlock rows={6} />}
        {overview.isError && <ErrorPanel error={overview.error} onRetry={() => void overview.refetch()} />}
        {overview.data?.sources.length === 0 && (
          <EmptyState title={t('sources.none')}>
            <p>{t('sources.none.next')}</p>
          </EmptyState>
        )}
        {overview.data && overview.data.sources.length > 0 && (
          <table className={`${rows.table} ${styles.spaced}`}>
            <caption className="visually-hidden">{t('sources.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('sources.column.source')}</th>
                <th scope="col">{t('sources.column.process')}</th>
                <th scope="col">{t('sources.column.last')}</th>
                <th scope="col" className={rows.number}>
                  {t('sources.column.opinions')}
                </th>
                <th scope="col">{t('sources.column.state')}</th>
              </tr>
            </thead>
            <tbody>
              {overview.data.sources.map((source) => (
                <SourceRow key={source.id} workspace={workspace} source={source} />
              ))}
            </tbody>
          </table>
        )}
      </section>
      {overview.data && <Populations tables={overview.data.populations} workspace={workspace} />}
      {overview.data && <Boundaries sets={overview.data.boundaries} />}
    </>
  );
}

function SourceRow({ workspace, source }: { workspace: string; source: Source }) {
  const { t, text, number, moment, problem } = useWords();
  const { name, kind, process, processTitle, contributions, connectionId, nextAt, lastAt, rejected, error } = source;
  const path = { workspace, process };
  const kindWord = connectionId !== null ? 'connection' : kind === 'submission' || kind === 'manual' ? 'typed' : 'file';
  const state = error !== null ? 'failed' : source.paused ? 'paused' : (source.state ?? 'none');
  const mendAt =
    connectionId !== null
      ? processPage(path, '/data/connections')
      : source.importId !== null && rejected > 0
        ? processPage(path, `/data/imports/${source.importId}/rejected`)
        : processPage(path, '/data');
  const needsMending = state === 'failed' || rejected > 0;
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={rows.note}>{t(`sources.kind.${kindWord}`)}</span>
      </th>
      <td data-label={t('sources.column.process')}>
        <Link to={processPage(path, '/data')}>{text(processTitle)}</Link>
      </td>
      <td data-label={t('sources.column.last')}>
        {lastAt === null ? t('sources.never') : moment(lastAt)}
        {nextAt !== null && <span className={rows.note}>{t('sources.next', { when: moment(nextAt) })}</span>}
      </td>
      <td data-label={t('sources.column.opinions')} className={rows.number}>
        {number(contributions)}
      </td>
      <td data-label={t('sources.column.state')}>
        {t(`sources.state.${state === 'undone' ? 'none' : state}`)}
        {error !== null && (
          <span className={rows.note}>{problem({ code: error, message: '', details: {}, requestId: '' })}</span>
        )}
        {rejected > 0 && <span className={rows.note}>{t('sources.rejected', { count: rejected })}</span>}
        {needsMending && (
          <Link to={mendAt} aria-label={t('sources.mend-of', { name })}>
            {t('sources.mend')}
          </Link>
        )}
      </td>
    </tr>
  );
}

function Populations({ tables, workspace }: { tables: SourcesOverview['populations']; workspace: string }) {
  const { t, number, date } = useWords();
  return (
    <section className={styles.section} aria-labelledby="populations">
      <h2 id="populations">{t('sources.populations')}</h2>
      {tables.length === 0 && <p>{t('sources.populations.none')}</p>}
      {tables.length > 0 && (
        <table className={`${rows.table} ${styles.spaced}`}>
          <caption className="visually-hidden">{t('sources.populations.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sources.column.table')}</th>
              <th scope="col">{t('sources.column.date')}</th>
              <th scope="col" className={rows.number}>
                {t('sources.column.groups')}
              </th>
              <th scope="col">{t('sources.column.used')}</th>
            </tr>
          </thead>
          <tbody>
            {tables.map(({ id, name, source, territory, referenceDate, groups, processes }) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  <span className={rows.note}>{[territory, source].join(' · ')}</span>
                </th>
                <td data-label={t('sources.column.date')}>{date(referenceDate)}</td>
                <td data-label={t('sources.column.groups')} className={rows.number}>
                  {number(groups)}
                </td>
                <td data-label={t('sources.column.used')}>
                  {processes.length === 0 && t('sources.unused')}
                  {processes.map((process) => (
                    <span key={process} className={styles.oneLink}>
                      <Link to={processPage({ workspace, process }, '/reach/population')}>{process}</Link>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Boundaries({ sets }: { sets: SourcesOverview['boundaries'] }) {
  const { t, number, moment } = useWords();
  return (
    <section className={styles.section} aria-labelledby="boundaries">
      <h2 id="boundaries">{t('sources.boundaries')}</h2>
      {sets.length === 0 && <p>{t('sources.boundaries.none')}</p>}
      {sets.length > 0 && (
        <table className={`${rows.table} ${styles.spaced}`}>
          <caption className="visually-hidden">{t('sources.boundaries.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sources.column.boundaries')}</th>
              <th scope="col">{t('sources.column.uploaded')}</th>
              <th scope="col" className={rows.number}>
                {t('sources.column.areas')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sets.map(({ id, name, source, areas, warnings, importedAt }) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  <span className={rows.note}>{source}</span>
                  {warnings > 0 && <span className={rows.note}>{t('sources.warnings', { count: warnings })}</span>}
                </th>
                <td data-label={t('sources.column.uploaded')}>{moment(importedAt)}</td>
                <td data-label={t('sources.column.areas')} className={rows.number}>
                  {number(areas)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
