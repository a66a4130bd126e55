import type { FigureColumn, FigureRow, FigureRowName, FigureValues } from '#domain';

/** One number of a figure, before and after. */
export interface NumberChange {
  readonly key: string;
  readonly name: FigureRowName;
  readonly column: FigureColumn;
  /** Null where it is not there, or hidden. */
  readonly before: number | null;
  readonly after: number | null;
  readonly isHiddenBefore: boolean;
  readonly isHiddenAfter: boolean;
  /** after − before; null where either is not there or hidden, so that a hidden number is never told by what it changed. */
  readonly change: number | null;
  readonly kind: 'same' | 'changed' | 'came' | 'went' | 'hidden';
}

export interface FigureDifference {
  readonly numbers: readonly NumberChange[];
  readonly changed: number;
  readonly hidden: number;
  /** Rows that are called otherwise, such as a theme that a person has named since. */
  readonly renamed: readonly (readonly [before: string, after: string])[];
  /** Another reference population, method or version of the data. */
  readonly population: readonly [before: string | null, after: string | null] | null;
  readonly method: readonly [before: string | null, after: string | null] | null;
  readonly datasetVersion: readonly [before: number, after: number];
}

/**
 * What is different in the numbers of a figure, number by number. Where one side is hidden for privacy both are: an old number beside a
 * hidden new one would tell nearly what is hidden.
 */
export function figureDifference(before: FigureValues, after: FigureValues): FigureDifference {
  const [first, second] = [withFiltered(before), withFiltered(after)];
  const columns = [...new Set([...first.columns, ...second.columns])];
  const earlier = new Map(first.rows.map((row) => [row.key, row]));
  const later = new Map(second.rows.map((row) => [row.key, row]));
  const keys = [...new Set([...second.rows, ...first.rows].map(({ key }) => key))];
  const numbers = keys.flatMap((key) =>
    columns.flatMap((column) => numberChange(key, column, earlier.get(key), later.get(key))),
  );
  const pair = <T>(first: T, second: T): readonly [T, T] | null => (first === second ? null : [first, second]);
  return {
    numbers,
    changed: numbers.filter(({ kind }) => kind !== 'same' && kind !== 'hidden').length,
    hidden: numbers.filter(({ kind }) => kind === 'hidden').length,
    renamed: keys.flatMap((key) => renamed(earlier.get(key), later.get(key))),
    population: pair(nameOf(before), nameOf(after)),
    method: pair(before.method, after.method),
    datasetVersion: [before.datasetVersion, after.datasetVersion],
  };
}

/** What the filter of a figure leaves stands beside the figure, so it is compared like a row of it. */
function withFiltered({ figure, columns, rows, filter }: FigureValues): Pick<FigureValues, 'columns' | 'rows'> {
  if (!filter || figure === 'totals') return { columns, rows };
  const counted = ['contributions', 'people'] as const;
  const left: FigureRow = {
    ...{ key: 'filter', name: { kind: 'word', scope: 'filter', code: 'left' }, isAside: true },
    ...{ values: filter.total ? { ...filter.total } : {}, hidden: filter.total ? [] : counted },
    ...{ verdict: null, reason: null },
  };
  return { columns: [...new Set([...counted, ...columns])], rows: [left, ...rows] };
}

const nameOf = ({ population }: FigureValues) => population && `${population.name}, ${population.date}`;

function renamed(before: FigureRow | undefined, after: FigureRow | undefined): [string, string][] {
  if (before?.name.kind !== 'text' || after?.name.kind !== 'text') return [];
  return before.name.text === after.name.text ? [] : [[before.name.text, after.name.text]];
}

function numberChange(
  key: string,
  column: FigureColumn,
  before: FigureRow | undefined,
  after: FigureRow | undefined,
): NumberChange[] {
  const { name } = (after ?? before)!;
  const [old, now] = [before?.values[column] ?? null, after?.values[column] ?? null];
  const isHiddenBefore = before?.hidden.includes(column) ?? false;
  const isHiddenAfter = after?.hidden.includes(column) ?? false;
  const about = { key, name, column, isHiddenBefore, isHiddenAfter };
  if (isHiddenBefore || isHiddenAfter) return [{ ...about, before: null, after: null, change: null, kind: 'hidden' }];
  if (old === null && now === null) return [];
  if (old === null || now === null)
    return [{ ...about, before: old, after: now, change: null, kind: old === null ? 'came' : 'went' }];
  const change = now - old;
  return [{ ...about, before: old, after: now, change, kind: change === 0 ? 'same' : 'changed' }];
}
