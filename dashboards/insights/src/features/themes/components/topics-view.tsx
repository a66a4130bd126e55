import type { TopicsReport } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { listOf } from '../../../shared/contributions/filter.js';
import { HowComputed } from '../../../shared/figure/how-computed.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useTopics } from '../../../shared/themes/use-topics.js';
import { LinkButton } from '../../../shared/ui/button.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { CountBar } from './count-bar.js';
import styles from './topics-view.module.css';

/** The fixed view: civic topics instead of themes, with all that have an opinion, and those without in one line. */
export function TopicsView() {
  const { t, word } = useWords();
  const path = useProcessPath();
  const topics = useTopics();
  if (topics.isPending) return <LoadingBlock rows={10} />;
  if (topics.isError) return <ErrorPanel error={topics.error} onRetry={() => void topics.refetch()} />;
  const report = topics.data;
  if (report.state === 'off') {
    return (
      <EmptyState
        title={t('topics.off.title')}
        action={<LinkButton to={processPage(path, '/themes/settings')}>{t('themes.settings')}</LinkButton>}
      >
        <p>{t('topics.off.next')}</p>
      </EmptyState>
    );
  }
  if (report.stamp === null) {
    return (
      <EmptyState title={t(report.state === 'running' ? 'themes.finding' : 'themes.not-yet.title')}>
        <p>{t('themes.not-yet.next')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <HelpBeside of="topics">
        <p className={styles.lead}>{t('topics.lead')}</p>
      </HelpBeside>
      <TopicsTable report={report} />
      <HowComputed
        says={t('topics.lead')}
        stamp={report.stamp}
        facts={
          report.codeframe === null
            ? []
            : [[t('themes.method.codeframe'), word('themes.method.codeframe', report.codeframe)]]
        }
      />
    </>
  );
}

function TopicsTable({ report }: { report: TopicsReport }) {
  const { t, text, list } = useWords();
  const said = report.topics
    .filter(({ contributions }) => contributions > 0)
    .sort((a, b) => b.contributions - a.contributions);
  const unsaid = report.topics.filter(({ contributions }) => contributions === 0).map(({ name }) => text(name));
  const longest = Math.max(1, report.without.contributions, ...said.map(({ contributions }) => contributions));
  return (
    <>
      <table className={`${rows.table} ${styles.table}`}>
        <caption className="visually-hidden">{t('topics.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('topics.column')}</th>
            <td />
            <th scope="col" className={rows.number}>
              {t('themes.column.opinions')}
            </th>
            <th scope="col" className={rows.number}>
              {t('themes.column.people')}
            </th>
          </tr>
        </thead>
        <tbody>
          {said.map(({ code, name, ...count }) => (
            <TopicRow key={code} code={code} label={text(name)} {...count} longest={longest} />
          ))}
          {report.without.contributions > 0 && (
            <TopicRow
              code="none"
              label={t('topics.none')}
              why={t('topics.none.why')}
              {...report.without}
              longest={longest}
            />
          )}
        </tbody>
      </table>
      {unsaid.length > 0 && <p className={styles.unsaid}>{t('topics.empty', { topics: list(unsaid) })}</p>}
    </>
  );
}

interface TopicRowProps {
  readonly code: string;
  readonly label: string;
  readonly why?: string;
  readonly contributions: number;
  readonly people: number;
  readonly longest: number;
}

function TopicRow({ code, label, why, contributions, people, longest }: TopicRowProps) {
  const { t, number } = useWords();
  const path = useProcessPath();
  const to = processPage(path, listOf({ topic: code }));
  const isAside = code === 'none';
  return (
    <tr data-aside={isAside || undefined}>
      <th scope="row">
        <Link to={to}>{label}</Link>
        {why && <span className={rows.note}>{why}</span>}
      </th>
      <td className={styles.bar}>
        <CountBar value={contributions} longest={longest} isAside={isAside} />
      </td>
      <td className={rows.number} data-label={t('themes.column.opinions')}>
        <Link to={to} aria-label={`${t('themes.column.opinions')}: ${number(contributions)} (${label})`}>
          {number(contributions)}
        </Link>
      </td>
      <td className={rows.number} data-label={t('themes.column.people')}>
        <Link to={to} aria-label={`${t('themes.column.people')}: ${number(people)} (${label})`}>
          {number(people)}
        </Link>
      </td>
    </tr>
  );
}
