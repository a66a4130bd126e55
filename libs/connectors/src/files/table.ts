import { type Correction, type Rejection, type RowOrigin } from '#domain';
import { type CellRow, type CellSource } from './cells.js';
import { findHeader, headerKey, nameColumns, withoutFormulaGuard } from './header.js';
import { identityOf, type IdentityKind } from './identity-column.js';
import { fileError } from './input-file.js';
import { rowMender } from './mended-rows.js';

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
  /** Cells of `raw` that a person mended, with what stands in the file; absent where nobody did. */
  readonly corrections?: readonly Correction[];
}

export interface Table {
  readonly source: CellSource;
  /** 1-based, in the user's own numbers. */
  readonly headerRow: number;
  /** Cells of the rows above the header: titles, notes, and the mark of a template. */
  readonly titles: readonly (readonly string[])[];
  /** In the order of the file, without identity columns. */
  readonly columns: readonly string[];
  /** Columns with identity numbers: named, never read. */
  readonly identityColumns: readonly string[];
  /** Which numbers these are, by column. */
  readonly identities: ReadonlyMap<string, IdentityKind>;
  readonly sample: readonly TableRow[];
  /** Whether `sample` is the whole table. */
  readonly complete: boolean;
  rows(): AsyncIterable<TableRow>;
}

export interface TableOptions {
  readonly headerRow?: number | undefined;
  /** Columns that a person has stated to hold no identity numbers, whatever they look like. */
  readonly notPersonal?: readonly string[] | undefined;
}

/** Names the columns of a table; null when it holds nothing. Data rows are read when asked for, as often as asked for. */
export async function openTable(source: CellSource, options: TableOptions = {}): Promise<Table | null> {
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
  const kinds = names.map((name, index) =>
    options.notPersonal?.includes(name)
      ? null
      : identityOf(
          name,
          data.map(({ cells }) => cells[index] ?? ''),
        ),
  );
  const isIdentity = kinds.map((kind) => kind !== null);
  const mend = rowMender(source.fixes, names);
  const toRow = (row: CellRow) => tableRow(source, names, isIdentity, mend, row);
  return {
    source,
    headerRow: header.row,
    titles: first.filter(({ row }) => row < header.row).map(({ cells }) => cells),
    columns: names.filter((_, index) => !isIdentity[index]),
    identityColumns: names.filter((_, index) => isIdentity[index]),
    identities: new Map(names.flatMap((name, index) => (kinds[index] ? [[name, kinds[index]] as const] : []))),
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
  mend: ReturnType<typeof rowMender>,
  row: CellRow,
): TableRow {
  const raw = Object.create(null) as Record<string, string>;
  names.forEach((name, index) => {
    if (!isIdentity[index]) raw[name] = row.cells[index] ?? '';
  });
  const origin = { file: source.file, sheet: source.sheet, row: row.row };
  const corrections = mend?.(origin, raw) ?? [];
  const isMended = (index: number) => corrections.some(({ column }) => column === names[index]);
  const rejections: Rejection[] = row.problems
    .filter(({ index }) => !isIdentity[index] && !isMended(index))
    .map(({ index, code, value }) => ({ code, column: names[index] ?? null, value }));
  const extra = row.cells.slice(names.length).filter((cell) => cell.trim() !== '');
  if (extra.length > 0) rejections.push({ code: 'broken-row', column: null, value: extra[0]!.slice(0, 80) });
  return { origin, raw, rejections, broken: extra.length > 0, ...(corrections.length > 0 ? { corrections } : {}) };
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
