import type { CountOf, FigureFilter, FigureRow, FigureRowName, FigureSource, FigureValues, ThemeNamer } from '#domain';

/** A line of a figure under a filter, as the lists tell it. */
export interface FilteredRow {
  readonly key: string;
  readonly name: FigureRowName;
  /** Null where the number would point at a few people. */
  readonly count: Partial<CountOf> | null;
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
  /** The rows add up to what the filter leaves: one hidden row alone would be the rest, so another is hidden beside it. */
  readonly isWhole: boolean;
  readonly datasetVersion: number;
  readonly method: string | null;
}

/**
 * The numbers of a figure of a report under a filter. Each is as long as its list, and hidden where the list tells no number; where
 * hidden rows are all but one of those that add up to a told total, the smallest of the others is hidden with it.
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
  const told = isWhole ? coverSingle(rows) : rows;
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

/** Where a single row is hidden, what the others are short of the total would tell it: the smallest of them is hidden too. */
function coverSingle(rows: readonly FilteredRow[]): readonly FilteredRow[] {
  const size = ({ count }: FilteredRow) => count?.contributions ?? count?.people ?? 0;
  if (rows.filter(({ count }) => count === null).length !== 1) return rows;
  const [smallest] = rows.filter((row) => size(row) > 0).toSorted((one, other) => size(one) - size(other));
  return rows.map((row) => (row === smallest ? { ...row, count: null } : row));
}
