import { formatNumber, formatPercent, translate, type ScreenLanguage } from '#language';
import { hiddenNotes } from './representation-words.js';
import { HIDDEN, type TableData } from './table-data.js';

/** One thing and how many of it: a theme and its opinions. */
export interface BarRow {
  readonly label: string;
  /** Null when hidden for privacy. */
  readonly value: number | null;
  readonly people?: number | null;
  /** 0…1, printed behind the value. */
  readonly share?: number | null;
  /** Set apart: "not grouped", "other". */
  readonly muted?: boolean;
}

/** The number at the end of a bar. */
export function barValue(row: BarRow, language: ScreenLanguage): string {
  if (row.value === null) return HIDDEN;
  const share = row.share === undefined || row.share === null ? '' : ` (${formatPercent(language, row.share)})`;
  return formatNumber(language, row.value) + share;
}

/** The bars in one to three sentences: largest and smallest, what stands apart, how many are hidden. */
export function describeBarList(rows: readonly BarRow[], language: ScreenLanguage): string {
  const known = rows
    .filter((row) => row.muted !== true && row.value !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [high, low] = [known[0], known.at(-1)];
  const sentences: string[] = [];
  const value = (row: BarRow): string => formatNumber(language, row.value ?? 0);
  if (high === undefined || low === undefined) sentences.push(translate(language, 'figure.none'));
  else if (high === low) {
    sentences.push(translate(language, 'figure.bars.only', { label: high.label, value: value(high) }));
  } else {
    const extremes = { high: high.label, highValue: value(high), low: low.label, lowValue: value(low) };
    sentences.push(translate(language, 'figure.bars.extremes', extremes));
  }
  for (const row of rows.filter((aside) => aside.muted === true && aside.value !== null)) {
    sentences.push(translate(language, 'figure.bars.aside', { label: row.label, value: value(row) }));
  }
  const hidden = rows.filter((row) => row.value === null).length;
  if (hidden > 0) sentences.push(translate(language, 'figure.hidden-groups', { count: hidden }));
  return sentences.join(' ');
}

/** The bars as a table; the columns of people and shares stand where any row has them. */
export function barListTable(
  rows: readonly BarRow[],
  language: ScreenLanguage,
  caption: string,
  valueLabel?: string,
): TableData {
  const withPeople = rows.some((row) => row.people !== undefined);
  const withShare = rows.some((row) => row.share !== undefined);
  const columns = [
    { label: translate(language, 'column.name'), kind: 'text' as const },
    {
      label: valueLabel ?? translate(language, 'column.value'),
      kind: 'number' as const,
      ...(valueLabel === undefined ? { means: 'value' as const } : {}),
    },
    ...(withPeople
      ? [{ label: translate(language, 'column.people'), kind: 'number' as const, means: 'people' as const }]
      : []),
    ...(withShare
      ? [{ label: translate(language, 'column.share-of-all'), kind: 'share' as const, means: 'share' as const }]
      : []),
  ];
  return {
    caption,
    columns,
    rows: rows.map((row) => [
      row.label,
      row.value ?? HIDDEN,
      ...(withPeople ? [row.value === null ? HIDDEN : (row.people ?? null)] : []),
      ...(withShare ? [row.value === null ? HIDDEN : (row.share ?? null)] : []),
    ]),
    notes: hiddenNotes(
      rows.some((row) => row.value === null),
      language,
    ),
  };
}
