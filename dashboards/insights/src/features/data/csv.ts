const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * Rows as a CSV that a spreadsheet opens by itself: UTF-8 with a mark, semicolons, CRLF. A text that it would take for a formula gets
 * an apostrophe.
 */
export function spreadsheetCsv(rows: readonly (readonly (string | number)[])[]): string {
  return '\uFEFF' + rows.map((row) => row.map(cell).join(';')).join('\r\n') + '\r\n';
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const guarded = FORMULA_START.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
