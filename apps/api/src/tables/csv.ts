import { type Table } from './table.js';

const FORMULA_START = /^[=+\-@\t\r]/;

/** Comma-separated, UTF-8, CRLF. A text that a spreadsheet would take for a formula gets an apostrophe; numbers stay numbers. */
export function toCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const guarded = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
