import { SMALLEST_GROUP } from '#domain';
import { formatNumber, formatRange, translate, type ScreenLanguage } from '#language';
import { formatCell } from './figure-table.js';
import { HIDDEN, type ColumnMeaning, type TableCell, type TableColumn, type TableData } from './table-data.js';

/** One value of a figure, as it is told to somebody who walks through it with the keyboard. */
export interface ExploredValue {
  /** The row of the table it stands in, for whatever else belongs to the row: its list, its place. */
  readonly row: number;
  /** How the marks of the row are called in the figure. */
  readonly mark: string;
  /** Row and column by name, for a short heading. */
  readonly name: string;
  readonly column: string;
  /** The whole sentence, with interval and n where the row has them. */
  readonly sentence: string;
}

/** Rows from top to bottom, in each its values from left to right; every row has as many as the others. */
export type ExplorerGrid = readonly (readonly ExploredValue[])[];

/** Where somebody stands in a grid. */
export interface ExplorerPlace {
  readonly row: number;
  readonly column: number;
}

const ROWS_OF_A_PAGE = 10;
const BOUNDS: readonly (ColumnMeaning | undefined)[] = ['lower', 'upper', 'interval'];
/** What people were counted for: the n of what is computed from them. */
const COUNTS: readonly (ColumnMeaning | undefined)[] = ['participants', 'people', 'still-waiting'];
/** What is computed, and is nothing without its n. */
const COMPUTED: readonly (ColumnMeaning | undefined)[] = [
  'share',
  'share-of-participants',
  'ratio',
  'rate',
  'waiting',
  undefined,
];

/**
 * A figure's table as values to walk through, each with its sentence. Columns that name a row or hold the ends of an interval are no values
 * of their own: they are said with what they belong to. A hidden value is said to be hidden, and a missing one to be missing.
 *
 * @example exploreTable(representationTable(rows, 'en', '…'), 'en')[0][4].sentence;
 * // '75+: the ratio of shares is 0.36, interval 0.21–0.60, n = 13.'
 */
export function exploreTable({ columns, rows, keys }: TableData, language: ScreenLanguage): ExplorerGrid {
  const values = columns.flatMap((column, at) => (isValue(column, at) ? [at] : []));
  return rows.map((cells, row) => {
    const name = nameOf(cells, columns, language);
    return values.map((at) => ({
      row,
      mark: keys?.[row] ?? String(row),
      name,
      column: columns[at]?.label ?? '',
      sentence: sentenceOf({ cells, columns, at, name, language }),
    }));
  });
}

/**
 * The next place after a key: arrows in both directions, Home and End for the first and the last row, Page Up and Page Down by ten rows.
 *
 * @returns the same place at an edge, null for a key that does not move
 */
export function moveInGrid(grid: ExplorerGrid, { row, column }: ExplorerPlace, key: string): ExplorerPlace | null {
  const [rows, columns] = [grid.length, grid[0]?.length ?? 0];
  const within = (place: number, count: number) => Math.max(0, Math.min(count - 1, place));
  const to: Readonly<Record<string, ExplorerPlace>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    Home: { row: 0, column },
    End: { row: rows - 1, column },
    PageDown: { row: row + ROWS_OF_A_PAGE, column },
    PageUp: { row: row - ROWS_OF_A_PAGE, column },
  };
  const next = Object.hasOwn(to, key) ? to[key] : undefined;
  return next === undefined ? null : { row: within(next.row, rows), column: within(next.column, columns) };
}

function isValue({ means }: TableColumn, at: number): boolean {
  return at > 0 && means !== 'name' && !BOUNDS.includes(means);
}

function nameOf(cells: readonly TableCell[], columns: readonly TableColumn[], language: ScreenLanguage): string {
  return cells
    .filter((_, at) => at === 0 || columns[at]?.means === 'name')
    .map((cell) => formatCell(cell, 'text', language))
    .join(' → ');
}

interface Said {
  readonly cells: readonly TableCell[];
  readonly columns: readonly TableColumn[];
  readonly at: number;
  readonly name: string;
  readonly language: ScreenLanguage;
}

function sentenceOf(said: Said): string {
  const { cells, columns, at, name, language } = said;
  const [cell, column] = [cells[at] ?? null, columns[at]];
  const place = { name, column: column?.label ?? '' };
  if (cell === HIDDEN) return translate(language, 'figure.explore.hidden', { ...place, count: SMALLEST_GROUP });
  if (cell === null) return translate(language, 'figure.explore.missing', place);
  const value = formatCell(cell, column?.kind ?? 'text', language).replace(/\.$/, '');
  const more = [intervalOf(said), nOf(said)].filter((part) => part !== '').join('');
  return translate(language, `figure.explore.${keyOf(column?.means)}`, { ...place, value }) + `${more}.`;
}

function keyOf(means: ColumnMeaning | undefined) {
  return means === undefined || means === 'name' || means === 'lower' || means === 'upper' || means === 'interval'
    ? 'cell'
    : means;
}

/** Of the columns that follow a value: both ends of its interval, or the interval in words. */
function intervalOf({ cells, columns, at, language }: Said): string {
  const next = (means: ColumnMeaning) => (columns[at + 1]?.means === means ? cells[at + 1] : undefined);
  const words = next('interval');
  if (typeof words === 'string' && words !== HIDDEN)
    return translate(language, 'figure.explore.interval', { range: words });
  const lower = next('lower');
  const upper = columns[at + 2]?.means === 'upper' ? cells[at + 2] : undefined;
  if (typeof lower !== 'number' || typeof upper !== 'number') return '';
  const kind = columns[at]?.kind;
  const range =
    kind === 'share'
      ? formatRange(language, lower, upper, 'percent', 1)
      : formatRange(language, lower, upper, kind === 'ratio' ? 'ratio' : 'number');
  return translate(language, 'figure.explore.interval', { range });
}

function nOf({ cells, columns, at, language }: Said): string {
  const { kind, means } = columns[at] ?? { kind: 'text' };
  if (!COMPUTED.includes(means) || kind === 'text' || (means === undefined && kind === 'number')) return '';
  const count = cells[columns.findIndex((column) => COUNTS.includes(column.means))];
  return typeof count === 'number' ? translate(language, 'figure.explore.n', { n: formatNumber(language, count) }) : '';
}
