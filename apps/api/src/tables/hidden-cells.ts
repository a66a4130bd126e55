import { type Table } from './table.js';

/** Stands where a number is hidden for privacy, as on every figure. */
export const HIDDEN_MARK = '[c]';

/** What a protected row hides. Residents and words stand beside it and are not hidden: they are empty where nobody knows them. */
const HIDEABLE = new Set([
  ...['count', 'base', 'decided', 'adopted', 'ratio_lower', 'ratio_upper', 'difference_lower', 'difference_upper'],
  ...['adjusted_ratio', 'adjusted_lower', 'adjusted_upper'],
  ...['participants', 'people', 'group_people', 'voters', 'value', 'median', 'mean', 'mean_lower', 'mean_upper'],
  ...['share', 'ratio', 'lower', 'upper', 'log2_ratio', 'bound_lower', 'bound_upper', 'residual', 'missing_people'],
  ...['versus_rest', 'versus_rest_lower', 'versus_rest_upper', 'rate', 'rate_lower', 'rate_upper'],
  ...['lift', 'difference', 'p', 'q', 'consensus_agree', 'consensus_disagree', 'division', 'balance'],
]);

/** The rows of a table with a mark where a number is hidden, so that nobody takes it for unknown or for zero. */
export function markHidden({ columns, rows }: Table): Table['rows'] {
  const marked = columns.indexOf('protected');
  if (marked < 0) return rows;
  return rows.map((row) =>
    row[marked] === true
      ? row.map((cell, at) => (cell === null && HIDEABLE.has(columns[at]!) ? HIDDEN_MARK : cell))
      : row,
  );
}
