import { type ReactNode } from 'react';
import type { ContributionFilter, ThemeCounts, ThemeRow, ThemesReport } from '#contracts';
import { TRUSTS } from '#domain';
import { Link, useSearchParams } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { filterQuery, listOf } from '../../../shared/contributions/filter.js';
import { HiddenCell } from '../../../shared/figure/hidden-cell.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { Button } from '../../../shared/ui/button.js';
import { ChevronIcon } from '../../../shared/ui/icons.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { CountBar } from './count-bar.js';
import { furtherTerms } from './further-terms.js';
import { StanceBar, type StanceOfTheme } from './stance-bar.js';
import styles from './theme-table.module.css';
import { TrustLegend, TrustWord } from './trust-word.js';

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
              <Row
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

interface Fold {
  readonly count: number;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** Null is hidden, or not counted under this filter. */
interface ShownCounts {
  readonly contributions: number | null;
  readonly people: number | null;
  readonly answered: number | null;
  readonly protected?: boolean;
}

const NOTHING: ShownCounts = { contributions: 0, people: 0, answered: 0 };

/** The report in the order and with the bars of what the filter leaves; of a group there are people alone. */
function narrowed(
  { themes, notGrouped }: ThemeTableProps['report'],
  counts: ReadonlyMap<string, ShownCounts>,
): ThemeTableProps['report'] {
  const size = (id: string) => counts.get(id)?.contributions ?? counts.get(id)?.people ?? 0;
  return {
    themes: themes.map((theme) => ({ ...theme, contributions: size(theme.id) })),
    notGrouped: Math.min(notGrouped, size('none')),
  };
}

interface RowProps {
  readonly theme: ThemeRow;
  readonly shown: ShownCounts;
  readonly filter: ContributionFilter;
  readonly longest: number;
  readonly fold: Fold | undefined;
  /** Given where the table has a column of stances. */
  readonly stance: { readonly of: StanceOfTheme | undefined } | undefined;
  readonly hasTrust: boolean;
}

function Row({ theme, shown, filter, longest, fold, stance, hasTrust }: RowProps) {
  const { t } = useWords();
  const path = useProcessPath();
  const page = (more: ContributionFilter = {}) =>
    processPage(path, `/themes/${theme.id}${filterQuery({ ...filter, ...more })}`);
  const count = (name: string, value: number | null, to: string | null) => (
    <Count of={name} theme={theme.label} value={value} to={to} isHidden={shown.protected ?? false} />
  );
  return (
    <tr data-below={theme.parentId !== null || undefined}>
      <th scope="row">
        {fold && (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={fold.isOpen}
            aria-label={`${t('themes.parts', { theme: theme.label })}, ${t('count.parts', { count: fold.count })}`}
            onClick={fold.toggle}
          >
            <ChevronIcon size={14} />
          </button>
        )}
        <Link to={page()}>{theme.label}</Link>
        {theme.labelBy === 'person' && <span className={styles.byPerson}>{t('themes.person-label-short')}</span>}
        <Terms theme={theme} />
      </th>
      <td className={styles.bar}>
        <CountBar value={theme.contributions} longest={longest} />
      </td>
      <td className={rows.number} data-label={t('themes.column.opinions')}>
        {count(t('themes.column.opinions'), shown.contributions, page())}
      </td>
      <td className={rows.number} data-label={t('themes.column.people')}>
        {count(t('themes.column.people'), shown.people, page())}
      </td>
      <td className={rows.number} data-label={t('themes.column.answered')}>
        {count(
          t('themes.column.answered'),
          shown.answered,
          shown.answered === 0 || filter.answered !== undefined ? null : page({ answered: 'yes' }),
        )}
      </td>
      {stance && (
        <td data-label={t('stance.column')}>
          <StanceBar stance={stance.of} />
        </td>
      )}
      {hasTrust && (
        <td className={styles.trust}>
          <TrustWord trust={theme.trust} stability={theme.stability} />
        </td>
      )}
    </tr>
  );
}

interface CountProps {
  readonly of: string;
  readonly theme: string;
  readonly value: number | null;
  readonly to: string | null;
  readonly isHidden: boolean;
}

/** A number that leads to its list; hidden, or of no meaning under the filter. */
function Count({ of, theme, value, to, isHidden }: CountProps) {
  const { number } = useWords();
  if (value === null) return isHidden ? <HiddenCell /> : '–';
  if (to === null) return number(value);
  return (
    <Link to={to} aria-label={`${of}: ${number(value)} (${theme})`}>
      {number(value)}
    </Link>
  );
}

interface AsideRowProps {
  readonly label: string;
  readonly why: string;
  readonly to: string;
  readonly count: number | null;
  readonly longest: number;
  readonly hasTrust: boolean;
  readonly hasStances: boolean;
  readonly more?: ReactNode;
}

function AsideRow({ label, why, to, count, longest, hasTrust, hasStances, more }: AsideRowProps) {
  const { t } = useWords();
  return (
    <tr className={styles.aside}>
      <th scope="row">
        <Link to={to}>{label}</Link>
        <span className={rows.note}>{why}</span>
        {more}
      </th>
      <td className={styles.bar}>
        <CountBar value={count ?? 0} longest={longest} isAside />
      </td>
      <td className={rows.number} data-label={t('themes.column.opinions')}>
        <Count of={t('themes.column.opinions')} theme={label} value={count} to={to} isHidden />
      </td>
      <td className={rows.number} />
      <td className={rows.number} />
      {hasStances && <td />}
      {hasTrust && <td />}
    </tr>
  );
}

function Terms({ theme }: { theme: ThemeRow }) {
  const further = furtherTerms(theme.label, theme.terms);
  return further.length === 0 ? null : <span className={rows.note}>{further.slice(0, 6).join(', ')}</span>;
}

/** The most divided first, those that nobody can call divided last; as they are without stances. */
function sorted(
  themes: readonly ThemeRow[],
  stances: ReadonlyMap<string, StanceOfTheme> | undefined,
): readonly ThemeRow[] {
  if (stances === undefined) return themes;
  const disagreement = ({ id }: ThemeRow) => stances.get(id)?.disagreement ?? -1;
  return [...themes].sort((a, b) => disagreement(b) - disagreement(a));
}

/** Those right below a theme, or those of the first level; largest first. */
function partsOf(themes: readonly ThemeRow[], parent: string | null): readonly ThemeRow[] {
  return themes.filter(({ parentId }) => parentId === parent).sort((a, b) => b.contributions - a.contributions);
}

/** Which themes show their parts stands in the address: `?open=all`, or the themes one by one. */
function useOpenParts(withParts: readonly string[]) {
  const [params, setParams] = useSearchParams();
  const open = params.getAll('open').flatMap((id) => (id === 'all' ? withParts : [id]));
  const write = (next: readonly string[]) =>
    setParams(
      (now) => {
        now.delete('open');
        for (const id of next.length === withParts.length ? ['all'] : next) now.append('open', id);
        return now;
      },
      { replace: true, preventScrollReset: true, flushSync: true },
    );
  return {
    isOpen: (id: string) => open.includes(id),
    toggle: (id: string) => write(open.includes(id) ? open.filter((one) => one !== id) : [...open, id]),
    toggleAll: (isOpen: boolean) => write(isOpen ? withParts : []),
  };
}
