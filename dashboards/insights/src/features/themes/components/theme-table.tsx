import type { ThemeRow, ThemesReport } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { listOf } from '../../../shared/contributions/filter.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './theme-table.module.css';

export function ThemeTable({ report }: { report: ThemesReport }) {
  const { t, number } = useWords();
  const path = useProcessPath();
  const longest = Math.max(1, report.notGrouped, ...report.themes.map(({ contributions }) => contributions));
  const bar = (value: number) => (
    <span className={styles.track} aria-hidden>
      <span style={{ width: `${(100 * value) / longest}%` }} />
    </span>
  );
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('themes.table-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('themes.column.theme')}</th>
          <td />
          <th scope="col" className={styles.number}>
            {t('themes.column.opinions')}
          </th>
          <th scope="col" className={styles.number}>
            {t('themes.column.people')}
          </th>
          <th scope="col" className={styles.number}>
            {t('themes.column.answered')}
          </th>
        </tr>
      </thead>
      <tbody>
        {inTreeOrder(report.themes).map((theme) => (
          <tr key={theme.id} data-below={theme.parentId !== null || undefined}>
            <th scope="row">
              <Link to={processPage(path, `/themes/${theme.id}`)}>{theme.label}</Link>
              {theme.labelBy === 'person' && <span className={styles.byPerson}>{t('themes.person-label-short')}</span>}
              <Terms theme={theme} />
            </th>
            <td className={styles.bar}>{bar(theme.contributions)}</td>
            <td className={styles.number} data-label={t('themes.column.opinions')}>
              <Link to={processPage(path, `/themes/${theme.id}`)}>{number(theme.contributions)}</Link>
            </td>
            <td className={styles.number} data-label={t('themes.column.people')}>
              <Link to={processPage(path, `/themes/${theme.id}`)}>{number(theme.people)}</Link>
            </td>
            <td className={styles.number} data-label={t('themes.column.answered')}>
              {theme.answered === 0 ? (
                '0'
              ) : (
                <Link to={processPage(path, `/themes/${theme.id}?answered=yes`)}>{number(theme.answered)}</Link>
              )}
            </td>
          </tr>
        ))}
        <tr className={styles.aside}>
          <th scope="row">
            <Link to={processPage(path, listOf({ theme: 'none' }))}>{t('themes.not-grouped')}</Link>
            <span className={styles.terms}>{t('themes.not-grouped.why')}</span>
          </th>
          <td className={styles.bar}>{bar(report.notGrouped)}</td>
          <td className={styles.number} data-label={t('themes.column.opinions')}>
            <Link to={processPage(path, listOf({ theme: 'none' }))}>{number(report.notGrouped)}</Link>
          </td>
          <td className={styles.number} />
          <td className={styles.number} />
        </tr>
      </tbody>
    </table>
  );
}

/** The further words that set a theme apart; those of its name are not said twice. */
function Terms({ theme }: { theme: ThemeRow }) {
  const further = theme.terms.filter((term) => !theme.label.toLowerCase().includes(term.toLowerCase()));
  return further.length === 0 ? null : <span className={styles.terms}>{further.slice(0, 6).join(', ')}</span>;
}

/** Largest first, each with what lies below it right after. */
function inTreeOrder(themes: readonly ThemeRow[]): readonly ThemeRow[] {
  const below = (parent: string | null) =>
    themes.filter(({ parentId }) => parentId === parent).sort((a, b) => b.contributions - a.contributions);
  return below(null).flatMap((theme) => [theme, ...below(theme.id)]);
}
