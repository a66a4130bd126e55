import { type ReactNode } from 'react';
import type { ContributionFilter, ThemeCounts, ThemeRow, ThemesReport } from '#contracts';
import { TRUSTS } from '#domain';
import { useSearchParams } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { listOf } from '../../../shared/contributions/filter.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { Button } from '../../../shared/ui/button.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { type StanceOfTheme } from './stance-bar.js';
import { narrowed, NOTHING, partsOf, sorted, type ShownCounts } from './theme-order.js';
import { AsideRow, ThemeTableRow, type Fold } from './theme-rows.js';
import styles from './theme-table.module.css';
import { TrustLegend } from './trust-word.js';
import { useOpenParts } from './use-open-parts.js';

/** What a filter leaves: the rows of its counts, and the filter that every link takes along. */
export interface FilteredThemes {
  readonly filter: ContributionFilter;
  readonly counts: Pick<ThemeCounts, 'themes'>;
}

interface ThemeTableProps {
  readonly report: Pick<ThemesReport, 'themes' | 'notGrouped'>;
  /** Contributions that a person marked as off topic. */
  readonly offTopic?: number;
  /** Leads to where a person sorts what stands in no theme. */
  readonly sortLink?: ReactNode;
  readonly filtered?: FilteredThemes;
  /** How people voted on each theme; empty where nobody did. */
  readonly stances?: ReadonlyMap<string, StanceOfTheme>;
}

/** Both levels: each theme, its parts below it when asked for, and always the row of what fits none. */
export function ThemeTable({ report: whole, offTopic: allOffTopic = 0, sortLink, filtered, stances }: ThemeTableProps) {
  const { t, number } = useWords();
  const path = useProcessPath();
  const counts = new Map<string, ShownCounts>((filtered?.counts.themes ?? []).map((row) => [row.id, row]));
  const report = filtered ? narrowed(whole, counts) : whole;
  const offTopic = filtered ? (counts.get('off-topic')?.contributions ?? 0) : allOffTopic;
  const ofOne = (theme: ThemeRow): ShownCounts => (filtered ? (counts.get(theme.id) ?? NOTHING) : theme);
  const hasStances = stances !== undefined && stances.size > 0;
  const [params] = useSearchParams();
  const divided = hasStances && params.get('sort') === 'disagreement' ? stances : undefined;
  const top = sorted(partsOf(report.themes, null), divided);
  const withParts = top.filter(({ id }) => partsOf(report.themes, id).length > 0);
  const { isOpen, toggle, toggleAll } = useOpenParts(withParts.map(({ id }) => id));
  const longest = Math.max(1, report.notGrouped, ...report.themes.map(({ contributions }) => contributions));
  const hasTrust = report.themes.some(({ trust }) => trust !== null);
  const shownTrusts = TRUSTS.filter((trust) => report.themes.some((theme) => theme.trust === trust));
  const areAllOpen = withParts.every(({ id }) => isOpen(id));
  return (
    <>
      {withParts.length > 1 && (
        <div className={styles.fold}>
          <Button look="quiet" onPress={() => toggleAll(!areAllOpen)}>
            {t(areAllOpen ? 'themes.parts.hide-all' : 'themes.parts.show-all')}
          </Button>
        </div>
      )}
      <table className={`${rows.table} ${styles.table}`}>
        <caption className="visually-hidden">{t('themes.table-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('themes.column.theme')}</th>
            <td />
            <th scope="col" className={rows.number}>
              {t('themes.column.opinions')}
            </th>
            <th scope="col" className={rows.number}>
              {t('themes.column.people')}
            </th>
            <th scope="col" className={rows.number}>
              {t('themes.column.answered')}
            </th>
            {hasStances && <th scope="col">{t('stance.column')}</th>}
            {hasTrust && <th scope="col">{t('themes.column.trust')}</th>}
          </tr>
        </thead>
        <tbody>
          {top.flatMap((theme) => {
            const parts = sorted(partsOf(report.themes, theme.id), divided);
            const row = (one: ThemeRow, fold?: Fold) => (
              <ThemeTableRow
                key={one.id}
                theme={one}
                shown={ofOne(one)}
                filter={filtered?.filter ?? {}}
                longest={longest}
                fold={fold}
                stance={hasStances ? { of: stances.get(one.id) } : undefined}
                hasTrust={hasTrust}
              />
            );
            const isUnfolded = isOpen(theme.id);
            return [
              row(
                theme,
                parts.length > 0
                  ? { count: parts.length, isOpen: isUnfolded, toggle: () => toggle(theme.id) }
                  : undefined,
              ),
              ...(isUnfolded ? parts.map((part) => row(part)) : []),
            ];
          })}
          <AsideRow
            label={t('themes.not-grouped')}
            why={t('themes.not-grouped.why')}
            to={processPage(path, listOf({ ...filtered?.filter, theme: 'none' }))}
            count={filtered && counts.get('none')?.protected ? null : report.notGrouped}
            longest={longest}
            hasTrust={hasTrust}
            hasStances={hasStances}
            more={sortLink}
          />
          {offTopic > 0 && (
            <tr className={styles.aside}>
              <th scope="row">
                {t('off-topic.row')}
                <span className={rows.note}>{t('off-topic.row.why')}</span>
              </th>
              <td className={styles.bar} />
              <td className={rows.number} data-label={t('themes.column.opinions')}>
                {number(offTopic)}
              </td>
              <td className={rows.number} />
              <td className={rows.number} />
              {hasStances && <td />}
              {hasTrust && <td />}
            </tr>
          )}
        </tbody>
      </table>
      {shownTrusts.length > 0 && (
        <HelpBeside of="trust">
          <TrustLegend trusts={shownTrusts} />
        </HelpBeside>
      )}
    </>
  );
}
