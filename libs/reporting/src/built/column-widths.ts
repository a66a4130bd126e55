/** Hundredths of a page of A4 that a letter of a table takes, and the margins of a cell. */
const LETTER = 1.1;
const MARGINS = 2.2;
/** A text that is longer than so many letters goes over several lines anyhow. */
const LONG = 70;

export interface ColumnToFit {
  readonly label: string;
  readonly isText: boolean;
  readonly cells: readonly string[];
}

/**
 * Widths of the columns of a table in hundredths: no word is broken where they all fit, and the room that is left goes to texts, the
 * longer the more.
 *
 * @example columnWidths([{ label: 'Name', isText: true, cells: ['18–24'] }, { label: 'Ratio', isText: false, cells: ['0.41'] }]) // [92.3, 7.7]
 */
export function columnWidths(columns: readonly ColumnToFit[]): number[] {
  const least = columns.map(({ label, cells }) => LETTER * longest([label, ...cells].flatMap(wordsOf)) + MARGINS);
  const wanted = columns.map(({ isText, cells }) => (isText ? Math.min(LONG, Math.max(1, longest(cells))) : 0));
  const spare = 100 - sum(least);
  if (spare <= 0) return least.map((width) => (width * 100) / sum(least));
  const all = sum(wanted);
  return least.map((width, at) => width + spare * (all === 0 ? 1 / columns.length : wanted[at]! / all));
}

const wordsOf = (text: string) => text.split(/[\s/]+/);
const longest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, text.length), 0);
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
