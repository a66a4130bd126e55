import { type Rejection, type RowOrigin } from '#domain';
import { type CellRow, type CellSource } from './cells.js';
import { findHeader, headerKey, nameColumns, withoutFormulaGuard } from './header.js';
import { isIdentityColumn } from './identity-column.js';
import { fileError } from './input-file.js';

/** Rows that are looked at before reading: to find the header, kinds of columns, the order of days and months. */
export const SAMPLE_ROWS = 500;

/** One data row by the names of its columns. */
export interface TableRow {
  readonly origin: RowOrigin;
  readonly raw: Readonly<Record<string, string>>;
  /** Cells that could not be taken as they stand. */
  readonly rejections: readonly Rejection[];
  /** More cells than headers: the cells cannot be told apart, and the row holds no record. */
  readonly broken: boolean;
}

export interface Table {
  readonly source: CellSource;
  /** 1-based, in the user's own numbers. */
  readonly headerRow: number;
  /** In the order of the file, without identity columns. */
  readonly columns: readonly string[];
  /** Columns with identity numbers: named, never read. */
  readonly identityColumns: readonly string[];
  readonly sample: readonly TableRow[];
  /** Whether `sample` is the whole table. */
  readonly complete: boolean;
  rows(): AsyncIterable<TableRow>;
}

/** Names the columns of a table; null when it holds nothing. Data rows are read when asked for, as often as asked for. */
export async function openTable(source: CellSource, options: { headerRow?: number } = {}): Promise<Table | null> {
  const headerRow = options.headerRow ?? source.headerRow;
  const first: CellRow[] = [];
  let complete = true;
  for await (const row of source.read()) {
    if (first.length === SAMPLE_ROWS) {
      complete = false;
      break;
    }
    first.push(row);
  }
  const header = headerRow === undefined ? first[findHeader(first)] : first.find(({ row }) => row === headerRow);
  if (header === undefined) {
    if (headerRow === undefined) return null;
    throw fileError('missing-header', source.file, `there is no row ${headerRow} to take headers from`, {
      row: headerRow,
    });
  }
  const data = first.filter(({ row, cells }) => row > header.row && !isEmpty(cells));
  const names = nameColumns(header.cells, 0);
  const isIdentity = names.map((name, index) =>
    isIdentityColumn(
      name,
      data.map(({ cells }) => cells[index] ?? ''),
    ),
  );
  const toRow = (row: CellRow) => tableRow(source, names, isIdentity, row);
  return {
    source,
    headerRow: header.row,
    columns: names.filter((_, index) => !isIdentity[index]),
    identityColumns: names.filter((_, index) => isIdentity[index]),
    sample: data.map(toRow),
    complete,
    async *rows() {
      for await (const row of source.read()) {
        if (row.row > header.row && !isEmpty(row.cells)) yield toRow(row);
      }
    },
  };
}

/** The cell of a column as its reader means it: without the exporter's formula guard, without spaces around it; '' when absent. */
export function cellOf(row: TableRow, column: string | undefined): string {
  if (column === undefined) return '';
  return withoutFormulaGuard((row.raw[column] ?? '').trim());
}

/** Finds columns by any of several headers, compared without case and spaces; undefined when there is none. */
export function findColumn(columns: readonly string[], ...headers: readonly string[]): string | undefined {
  const keys = headers.map(headerKey);
  return columns.find((column) => keys.includes(headerKey(column)));
}

export function isRejected(row: TableRow, column: string | undefined): boolean {
  return row.rejections.some((rejection) => rejection.column === column && rejection.code === 'cell-too-long');
}

function tableRow(
  source: CellSource,
  names: readonly string[],
  isIdentity: readonly boolean[],
  row: CellRow,
): TableRow {
  const raw = Object.create(null) as Record<string, string>;
  names.forEach((name, index) => {
    if (!isIdentity[index]) raw[name] = row.cells[index] ?? '';
  });
  const rejections: Rejection[] = row.problems
    .filter(({ index }) => !isIdentity[index])
    .map(({ index, code, value }) => ({ code, column: names[index] ?? null, value }));
  const extra = row.cells.slice(names.length).filter((cell) => cell.trim() !== '');
  if (extra.length > 0) rejections.push({ code: 'broken-row', column: null, value: extra[0]!.slice(0, 80) });
  return {
    origin: { file: source.file, sheet: source.sheet, row: row.row },
    raw,
    rejections,
    broken: extra.length > 0,
  };
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
