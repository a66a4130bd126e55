import type { ThemeChangeRow, ThemeChanges } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './changes-view.module.css';
import { Conflicts } from '../editing/conflicts.js';
import { useChangeCounts } from './use-change-counts.js';

/** What became of each theme since the last version, which opinions went elsewhere, and which corrections do not wholly hold. */
export function ChangesView() {
  const { t } = useWords();
  const changes = useProcessQuery<ThemeChanges>(themePaths.changes);
  if (changes.isPending) return <LoadingBlock rows={8} />;
  if (changes.isError) return <ErrorPanel error={changes.error} onRetry={() => void changes.refetch()} />;
  return (
    <>
      <Conflicts />
      {changes.data.state === 'ready' ? (
        <Changes changes={changes.data} />
      ) : (
        <EmptyState title={t('changes.none.title')}>
          <p>{t('changes.none.next')}</p>
        </EmptyState>
      )}
    </>
  );
}

function Changes({ changes }: { changes: ThemeChanges }) {
  const { t, moment } = useWords();
  const countsOf = useChangeCounts();
  const { counts, computedAt, previousAt, movedTexts } = changes;
  return (
    <>
      <p className={styles.lead}>
        {computedAt && previousAt && t('changes.lead', { now: moment(computedAt), before: moment(previousAt) })}
      </p>
      <p className={styles.counts}>
        <b>{countsOf(changes)}</b> {t('changes.moved', { count: counts.moved, new: counts.newTexts })}
        {counts.placedSince > 0 && ` ${t('changes.placed', { count: counts.placedSince })}`}
      </p>
      <table className={`${rows.table} ${styles.table}`}>
        <caption className="visually-hidden">{t('changes.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('themes.column.theme')}</th>
            <th scope="col">{t('changes.column.kind')}</th>
            <th scope="col" className={rows.number}>
              {t('changes.column.before')}
            </th>
            <th scope="col" className={rows.number}>
              {t('changes.column.now')}
            </th>
            <th scope="col">{t('changes.column.flows')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.themes.map((theme) => (
            <ChangeRow key={`${theme.kind}-${theme.id}`} theme={theme} />
          ))}
        </tbody>
      </table>
      {movedTexts.length > 0 && <MovedTexts texts={movedTexts} />}
    </>
  );
}

function ChangeRow({ theme }: { theme: ThemeChangeRow }) {
  const { t, word, number } = useWords();
  const path = useProcessPath();
  const dash = '–';
  const flows = [
    ...theme.from.map(({ id, label, contributions }) => ({
      key: `from-${id}`,
      text: t('changes.from', { count: contributions, theme: label }),
    })),
    ...theme.into.map(({ id, label, contributions }) => ({
      key: `into-${id}`,
      text: t('changes.into', { count: contributions, theme: label }),
    })),
    ...(theme.newTexts > 0 ? [{ key: 'new', text: t('changes.new-texts', { count: theme.newTexts }) }] : []),
  ];
  return (
    <tr data-kind={theme.kind}>
      <th scope="row">
        {theme.kind === 'vanished' ? (
          theme.label
        ) : (
          <Link to={processPage(path, `/themes/${theme.id}`)}>{theme.label}</Link>
        )}
        {theme.labelBefore !== null && (
          <span className={rows.note}>{t('changes.was-called', { label: theme.labelBefore })}</span>
        )}
      </th>
      <td data-label={t('changes.column.kind')}>{word('changes.kind', theme.kind)}</td>
      <td className={rows.number} data-label={t('changes.column.before')}>
        {theme.contributionsBefore === null ? dash : number(theme.contributionsBefore)}
      </td>
      <td className={rows.number} data-label={t('changes.column.now')}>
        {theme.contributionsNow === null ? dash : number(theme.contributionsNow)}
      </td>
      <td className={styles.flows}>
        {flows.length > 0 && (
          <ul>
            {flows.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

function MovedTexts({ texts }: { texts: ThemeChanges['movedTexts'] }) {
  const { t } = useWords();
  const path = useProcessPath();
  const nameOf = (theme: { label: string } | null) => theme?.label ?? t('themes.not-grouped');
  return (
    <details className={styles.moved}>
      <summary>{t('changes.moved.title')}</summary>
      <ul>
        {texts.map(({ id, text, from, to }) => (
          <li key={id}>
            <p className={styles.words}>{text}</p>
            <p className={rows.note}>
              {t('changes.moved.from-to', { from: nameOf(from), to: nameOf(to) })} ·{' '}
              <Link to={processPage(path, `/contributions/${id}`)}>{t('words.open')}</Link>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
