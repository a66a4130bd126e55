import type { ContributionFilter } from '#contracts';
import type { ThemeImpact } from '#domain';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { filterQuery, listOf } from '../../../shared/contributions/filter.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './theme-impact-table.module.css';

const COLUMNS = ['eligible', 'answered', 'decided', 'adopted', 'partly', 'rejected', 'delivered'] as const;
/** The filter on the theme's own page that leaves exactly the contributions of a column. */
const FILTER: Record<(typeof COLUMNS)[number], ContributionFilter> = {
  eligible: { eligibility: 'eligible' },
  answered: { answered: 'yes' },
  decided: { decided: 'yes' },
  adopted: { adopted: 'whole' },
  partly: { adopted: 'partly' },
  rejected: { rejected: 'yes' },
  delivered: { adopted: 'yes', delivery: 'delivered' },
};

export function ThemeImpactTable({ themes }: { themes: readonly ThemeImpact[] }) {
  const { t, number } = useWords();
  const path = useProcessPath();
  const cell = (theme: ThemeImpact, column: (typeof COLUMNS)[number]) => {
    if (theme[column] === 0) return '0';
    const filter = FILTER[column];
    const to =
      theme.themeId === null ? listOf({ theme: 'none', ...filter }) : `/themes/${theme.themeId}${filterQuery(filter)}`;
    return <Link to={processPage(path, to)}>{number(theme[column])}</Link>;
  };
  return (
    <div className={styles.section}>
      <HelpBeside of="impact-by-theme">
        <h2 id="by-theme">{t('impact.by-theme')}</h2>
      </HelpBeside>
      <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="by-theme">
        <table>
          <caption className="visually-hidden">{t('impact.by-theme.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('impact.column.theme')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`impact.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {themes.map((theme) => (
              <tr key={theme.themeId ?? 'none'}>
                <th scope="row">
                  {theme.themeId === null ? (
                    <Link to={processPage(path, listOf({ theme: 'none' }))}>{t('themes.not-grouped')}</Link>
                  ) : (
                    <Link to={processPage(path, `/themes/${theme.themeId}`)}>{theme.label}</Link>
                  )}
                </th>
                {COLUMNS.map((column) => (
                  <td key={column}>{cell(theme, column)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
