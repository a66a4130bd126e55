import { type CellRow } from './cells.js';

/** Takes exactly one apostrophe off a cell that an exporter put before `=`, `+`, `-` or `@` to keep spreadsheets from computing it. */
export function withoutFormulaGuard(cell: string): string {
  return cell.charCodeAt(0) === 39 && '=+-@'.includes(cell.charAt(1)) && cell.length > 1 ? cell.slice(1) : cell;
}

/** A header as it is compared: case, repeated spaces, composed letters, a closing colon or asterisk make no difference. */
export function headerKey(header: string): string {
  return withoutFormulaGuard(header)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*[:*]+$/, '')
    .toLowerCase();
}

/**
 * Finds the header among the first rows: the first row that fills at least six tenths of the widest row and looks like names and
 * not like data. Title lines and notes above it are passed over. Returns an index into `rows`, or -1 when all are empty.
 */
export function findHeader(rows: readonly CellRow[]): number {
  const first = rows.slice(0, 30);
  const filled = first.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(0, ...filled);
  if (widest === 0) return -1;
  const enough = Math.max(widest > 1 ? 2 : 1, 0.6 * widest);
  const named = first.findIndex(({ cells }, index) => filled[index]! >= enough && looksLikeNames(cells));
  return named >= 0 ? named : filled.findIndex((count) => count >= enough);
}

function looksLikeNames(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const data = filled.filter((cell) => /^[\d\s.,:/+-]+$/.test(cell.trim()) || cell.length > 600);
  return data.length <= 0.3 * filled.length;
}

/**
 * One name a column: headers as they stand; equal ones get ` (2)`, ` (3)`, and a column without a header is named by its letter,
 * `(C)`.
 */
export function nameColumns(headers: readonly string[], width: number): readonly string[] {
  const taken = new Set<string>();
  return Array.from({ length: Math.max(headers.length, width) }, (_, index) => {
    const header = headers[index] ?? '';
    const name = header.trim() === '' ? `(${columnLetter(index)})` : header;
    let unique = name;
    for (let copy = 2; taken.has(unique); copy += 1) unique = `${name} (${copy})`;
    taken.add(unique);
    return unique;
  });
}

function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
