import { type CellMark } from '#domain';
import { populationError } from './population-file.js';

export interface NumberOfResidents {
  readonly population: number | null;
  readonly mark: CellMark | null;
  /** The cell bears a percent sign. */
  readonly percent: boolean;
}

/** Nobody, in the tables of statistical offices. */
const NOBODY = new Set(['-', '–', '—']);
/** No number: unknown, confidential or not published. Never zero. */
const NO_INFORMATION = new Set(['.', '..', ':', 'c', 'b.d.', 'bd', 'brak danych', 'n/a', '#']);

/**
 * One cell with a number of residents. Spaces, no-break and narrow ones too, between thousands are read away. `-` is nobody, `.` and `:`
 * are no information, `x` is not applicable; a number with one dot and three digits behind it can be read in two ways and is refused.
 *
 * @param options.dot numbers come from a machine that writes decimals with a dot
 * @param options.empty what an empty cell means; refused unless told
 */
export function numberOfResidents(
  cell: string,
  at: { readonly file: string; readonly row: number; readonly column: string },
  options: { readonly dot?: boolean; readonly empty?: CellMark } = {},
): NumberOfResidents {
  const text = cell.replace(/[\s\u00A0\u202F\u2009]/g, '').replace(/^'/, '');
  const none = (mark: CellMark | null) => ({ population: mark === null ? 0 : null, mark, percent: false });
  if (text === '' && options.empty !== undefined) return none(options.empty);
  if (NOBODY.has(text)) return none(null);
  if (NO_INFORMATION.has(text.toLowerCase())) return none('no-information');
  if (text.toLowerCase() === 'x') return none('not-applicable');
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1) : text;
  if (!percent && !options.dot && /^\d{1,3}([.,]\d{3})+$/.test(digits)) {
    throw populationError(
      'ambiguous-number',
      `"${cell.slice(0, 40)}" can be read in two ways; write it without separators`,
      at,
    );
  }
  if (!/^[-−]?\d+([.,]\d+)?$/.test(digits)) {
    throw populationError('invalid-number', `"${cell.slice(0, 40)}" is no number of residents; write digits only`, at);
  }
  const population = Number(digits.replace('−', '-').replace(',', '.'));
  if (population < 0) {
    throw populationError('negative-population', 'a number of residents cannot be negative; correct it', at);
  }
  return { population, mark: null, percent };
}
