import { formatNumber, formatPercent, translate, type ScreenLanguage } from '#language';
import { hiddenNotes } from './representation-words.js';
import { HIDDEN, type TableData } from './table-data.js';

/** One part of a whole: a decision and how many opinions have it. */
export interface PartRow {
  readonly label: string;
  /** Null when hidden for privacy. */
  readonly value: number | null;
  readonly people?: number | null;
  /** Without news: "no decision yet"; drawn pale whatever its place. */
  readonly muted?: boolean;
}

export function sumOfParts(rows: readonly PartRow[]): number {
  return rows.reduce((sum, row) => sum + (row.value ?? 0), 0);
}

/** The parts in one to three sentences: largest and smallest with their shares (none beside a hidden part), how many are hidden. */
export function describeStackedBar(rows: readonly PartRow[], language: ScreenLanguage): string {
  const known = rows.filter((row) => (row.value ?? 0) > 0).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const hidden = rows.filter((row) => row.value === null).length;
  const extremes = describeExtremes(known, hidden > 0, language);
  return hidden === 0 ? extremes : `${extremes} ${translate(language, 'figure.hidden-groups', { count: hidden })}`;
}

/** @param known parts with a value above zero, largest first */
function describeExtremes(known: readonly PartRow[], withoutShares: boolean, language: ScreenLanguage): string {
  const [high, low] = [known[0], known.at(-1)];
  if (high === undefined || low === undefined) return translate(language, 'figure.none');
  const total = sumOfParts(known);
  const value = (row: PartRow): string => formatNumber(language, row.value ?? 0);
  const share = (row: PartRow): string => formatPercent(language, (row.value ?? 0) / total, 1);
  if (high === low) return translate(language, 'figure.parts.only', { label: high.label, value: value(high) });
  const names = { high: high.label, highValue: value(high), low: low.label, lowValue: value(low) };
  if (withoutShares) return translate(language, 'figure.bars.extremes', names);
  return translate(language, 'figure.parts.extremes', {
    ...names,
    total,
    highShare: share(high),
    lowShare: share(low),
  });
}

/** The parts as a table with each one's share; no shares where a part is hidden, since they would give it away. */
export function stackedBarTable(rows: readonly PartRow[], language: ScreenLanguage, caption: string): TableData {
  const total = sumOfParts(rows);
  const anyHidden = rows.some((row) => row.value === null);
  const withPeople = rows.some((row) => row.people !== undefined);
  return {
    caption,
    columns: [
      { label: translate(language, 'column.part'), kind: 'text' },
      { label: translate(language, 'column.value'), kind: 'number', means: 'value' },
      ...(withPeople
        ? [{ label: translate(language, 'column.people'), kind: 'number' as const, means: 'people' as const }]
        : []),
      { label: translate(language, 'column.share-of-all'), kind: 'share', means: 'share' },
    ],
    rows: rows.map((row) => [
      row.label,
      row.value ?? HIDDEN,
      ...(withPeople ? [row.value === null ? HIDDEN : (row.people ?? null)] : []),
      anyHidden || total === 0 ? null : (row.value ?? 0) / total,
    ]),
    notes: hiddenNotes(anyHidden, language),
  };
}
