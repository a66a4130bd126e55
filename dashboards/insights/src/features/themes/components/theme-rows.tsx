import { type ReactNode } from 'react';
import type { ContributionFilter, ThemeRow } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { filterQuery } from '../../../shared/contributions/filter.js';
import { HiddenCell } from '../../../shared/figure/hidden-cell.js';
import { ChevronIcon } from '../../../shared/ui/icons.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { CountBar } from './count-bar.js';
import { furtherTerms } from './further-terms.js';
import { StanceBar, type StanceOfTheme } from './stance-bar.js';
import { type ShownCounts } from './theme-order.js';
import styles from './theme-table.module.css';
import { TrustWord } from './trust-word.js';

/** The parts of a theme below its row, shown or not. */
export interface Fold {
  readonly count: number;
  readonly isOpen: boolean;
  readonly toggle: () => void;
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

/** A theme with its counts, each leading to its list. */
export function ThemeTableRow({ theme, shown, filter, longest, fold, stance, hasTrust }: RowProps) {
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

/** What stands in no theme. */
export function AsideRow({ label, why, to, count, longest, hasTrust, hasStances, more }: AsideRowProps) {
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
