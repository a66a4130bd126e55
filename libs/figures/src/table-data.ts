/** How a column reads: text, a whole number, a share 0…1, or a ratio with two decimals. */
export type ColumnKind = 'text' | 'number' | 'share' | 'ratio';

/**
 * What the numbers of a column are, where a sentence can say it better than the column's label: `name` names the row together with the
 * first column, `lower`, `upper` and `interval` belong to the column before them, `people` and `participants` are the n of their row.
 */
export type ColumnMeaning =
  | 'name'
  | 'people'
  | 'participants'
  | 'residents'
  | 'opinions'
  | 'value'
  | 'share'
  | 'share-of-participants'
  | 'share-of-residents'
  | 'ratio'
  | 'rate'
  | 'still-waiting'
  | 'waiting'
  | 'lower'
  | 'upper'
  | 'interval';

export interface TableColumn {
  readonly label: string;
  readonly kind: ColumnKind;
  readonly means?: ColumnMeaning;
}

/** What stands where a cell is hidden for privacy; the table's notes say what it means. */
export const HIDDEN = '[c]';

/** A text, a number, `HIDDEN`, or null for what does not exist. */
export type TableCell = string | number | null;

/** The equal of a figure in rows: every number that is drawn stands here too. The first column names the row. */
export interface TableData {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly notes: readonly string[];
  /** How the marks of each row are called in the figure (`data-row`); the row's place, from 0, where it is not said. */
  readonly keys?: readonly string[];
}

/** `plain` for programs; `polish-excel` with `;`, decimal comma and a byte order mark, which a Polish Excel opens by a double click. */
export type CsvFlavour = 'plain' | 'polish-excel';

/**
 * A table as CSV: header row first, numbers unrounded to six decimals (shares stay 0…1), lines ended by CRLF (RFC 4180). Texts that
 * a spreadsheet would run as a formula get an apostrophe in front.
 * @example toCsv({ caption: '', columns: [{ label: 'Grupa', kind: 'text' }, { label: 'Udział', kind: 'share' }],
 *   rows: [['75+', 0.0316]], notes: [] }, 'polish-excel'); // '\uFEFFGrupa;Udział\r\n75+;0,0316\r\n'
 */
export function toCsv(table: TableData, flavour: CsvFlavour = 'plain'): string {
  const excel = flavour === 'polish-excel';
  const separator = excel ? ';' : ',';
  const write = (cell: TableCell): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') {
      const plain = String(Number(cell.toFixed(6)));
      return excel ? plain.replace('.', ',') : plain;
    }
    return quote(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell, separator);
  };
  const lines = [table.columns.map((column) => column.label), ...table.rows].map((row) =>
    row.map(write).join(separator),
  );
  return `${excel ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

function quote(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
