import {
  SMALLEST_GROUP,
  type CountOf,
  type FigureFilter,
  type FigureRow,
  type FigureRowName,
  type FigureSource,
  type FigureValues,
  type ThemeNamer,
} from '#domain';

/** A line of a figure under a filter, as the lists tell it. */
export interface FilteredRow {
  readonly key: string;
  readonly name: FigureRowName;
  /** Null where the number would point at a few people. */
  readonly count: Partial<CountOf> | null;
  /** Of a row without a count, the opinions that are there: what else must be hidden follows from it, and it is told to nobody. */
  readonly contributions?: number;
  readonly isAside?: boolean;
  /** Of a theme. */
  readonly labelBy?: ThemeNamer;
}

export interface FilteredMaterial {
  readonly filter: FigureFilter;
  /** The group of people that the filter names may not be shown, or not together with the other filters. */
  readonly isHidden: boolean;
  /** Null where the figure tells nothing under these filters. */
  readonly rows: readonly FilteredRow[] | null;
  /** The rows add up to what the filter leaves: the hidden ones would be the rest, so others are hidden beside them. */
  readonly isWhole: boolean;
  readonly datasetVersion: number;
  readonly method: string | null;
}

/**
 * The numbers of a figure of a report under a filter. Each is as long as its list, and hidden where the list tells no number; where
 * rows add up to a told total, others are hidden with it, so that the rest tells neither it nor that it is small.
 *
 * @returns `gap` says why where there is nothing to show; then there are no rows
 * @see docs/decisions/0014-filters-narrow-results-not-reach.md
 */
export function filteredValues({ figure, variable, depth }: FigureSource, material: FilteredMaterial): FigureValues {
  const { filter, isHidden, rows, isWhole, datasetVersion, method } = material;
  const about = { figure, variable, population: null, datasetVersion, method, filter };
  const none = (gap: FigureValues['gap']): FigureValues => ({ ...about, columns: [], rows: [], people: null, gap });
  if (isHidden || (filter.total === null && figure === 'totals')) return none('filter-hidden');
  if (rows === null) return none('not-with-filter');
  if (filter.total?.contributions === 0) return none('no-match');
  if (filter.total === null) return none('filter-hidden');
  const told = isWhole ? coverHidden(rows) : rows;
  const columns: FigureValues['columns'] =
    figure === 'totals'
      ? ['value']
      : (['contributions', 'people'] as const).filter((column) =>
          told.some(({ count }) => count?.[column] !== undefined),
        );
  const shown = told.slice(0, depth ?? told.length);
  const aside = told.slice(shown.length).filter(({ isAside }) => isAside);
  if (told.every(({ count }) => count === null)) return none('filter-hidden');
  return {
    ...about,
    columns,
    rows: [...shown, ...aside].map((row) => rowOf(row, columns)),
    people: filter.total.people,
    gap: null,
  };
}

function rowOf(
  { key, name, count, isAside = false, labelBy }: FilteredRow,
  columns: FigureValues['columns'],
): FigureRow {
  const rest = { verdict: null, isAside, ...(labelBy && { labelBy }) };
  if (count === null) return { key, name, values: {}, hidden: columns, reason: 'suppressed', ...rest };
  const value = count.people ?? count.contributions;
  const values = columns.includes('value') ? { value: value ?? null } : { ...count };
  return { key, name, values, hidden: [], reason: null, ...rest };
}

/**
 * Hidden rows that add up, with the others, to a told total: what is short of it would tell a single hidden row, and that several are
 * few. The smallest others join them until there are two, of as many opinions as there must be people; where they do not suffice,
 * every row is hidden.
 */
function coverHidden(rows: readonly FilteredRow[]): readonly FilteredRow[] {
  const size = ({ count, contributions = 0 }: FilteredRow) => count?.contributions ?? count?.people ?? contributions;
  const hidden = rows.filter(({ count }) => count === null);
  if (hidden.length === 0) return rows;
  const others = rows
    .filter((row) => row.count !== null && size(row) > 0)
    .toSorted((one, other) => size(one) - size(other));
  const covered = new Set(hidden);
  let sum = hidden.reduce((total, row) => total + size(row), 0);
  const isOpen = () => covered.size < 2 || sum < SMALLEST_GROUP;
  for (const row of others) {
    if (!isOpen()) break;
    covered.add(row);
    sum += size(row);
  }
  return rows.map((row) => (isOpen() || covered.has(row) ? { ...row, count: null } : row));
}
