import { SMALLEST_GROUP, type UndefinedReason, type Verdict } from '#domain';
import { formatRange, formatRatio, translate, wordFor, type ScreenLanguage } from '#language';
import { HIDDEN, type TableCell, type TableData } from './table-data.js';

/** One demographic group against its population, with the label that a reader sees. A `GroupReach` with a label fits. */
export interface RepresentationRow {
  readonly label: string;
  readonly participants: number | null;
  readonly population: number | null;
  readonly share: number | null;
  readonly populationShare: number | null;
  readonly ratio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly verdict: Verdict | null;
  readonly reason: UndefinedReason | null;
  readonly protected: boolean;
}

/** Hidden on this route: the numbers are not here at all. */
export function isHidden(row: {
  readonly participants: number | null;
  readonly reason: UndefinedReason | null;
}): boolean {
  return row.reason === 'suppressed' || (row.participants === null && row.reason === null);
}

/** The words at the end of a row: ratio and verdict, or why there is none. */
export function representationWord(row: RepresentationRow, language: ScreenLanguage): string {
  if (isHidden(row)) return translate(language, 'figure.hidden-short', { count: SMALLEST_GROUP });
  if (row.ratio === null) return wordFor(language, 'reason', row.reason ?? 'not_asked');
  return [formatRatio(language, row.ratio), verdictOrReason(row, language)].filter((word) => word !== '').join(' · ');
}

/** The verdict, marked where the row is protected on a person's own file; else why there is none. */
function verdictOrReason(row: RepresentationRow, language: ScreenLanguage): string {
  if (isHidden(row)) return wordFor(language, 'reason', 'suppressed');
  const verdict = row.verdict === null ? '' : wordFor(language, 'verdict', row.verdict);
  const reason = row.reason === null ? '' : wordFor(language, 'reason', row.reason);
  const mark = row.protected ? translate(language, 'figure.protected-mark') : '';
  return [verdict || reason, mark].filter((word) => word !== '').join(' · ');
}

/** The plot in one to three sentences: both extremes with their intervals, how many cannot be told, how many are hidden. */
export function describeRepresentation(rows: readonly RepresentationRow[], language: ScreenLanguage): string {
  const known = rows.filter((row) => row.ratio !== null && !isHidden(row));
  const sorted = known.toSorted((a, b) => (a.ratio ?? 0) - (b.ratio ?? 0));
  const [low, high] = [sorted[0], sorted.at(-1)];
  const ratio = (row: RepresentationRow): string => formatRatio(language, row.ratio ?? 0);
  const range = (row: RepresentationRow): string => formatRange(language, row.lower ?? 0, row.upper ?? 0, 'ratio');
  const sentences: string[] = [];
  if (low === undefined || high === undefined) sentences.push(translate(language, 'figure.none'));
  else if (low === high) {
    const only = { label: low.label, ratio: ratio(low), range: range(low) };
    sentences.push(translate(language, 'figure.representation.only', only));
  } else {
    sentences.push(
      translate(language, 'figure.representation.extremes', {
        low: low.label,
        lowRatio: ratio(low),
        lowRange: range(low),
        high: high.label,
        highRatio: ratio(high),
        highRange: range(high),
      }),
    );
  }
  const cannotTell = known.filter((row) => row.verdict === 'cannot-tell').length;
  if (cannotTell > 0) sentences.push(translate(language, 'figure.representation.cannot-tell', { count: cannotTell }));
  const hidden = rows.filter(isHidden).length;
  if (hidden > 0) sentences.push(translate(language, 'figure.hidden-groups', { count: hidden }));
  return sentences.join(' ');
}

/** The plot as a table: counts, both shares, ratio, interval, verdict. */
export function representationTable(
  rows: readonly RepresentationRow[],
  language: ScreenLanguage,
  caption: string,
): TableData {
  const cells = rows.map((row): TableCell[] => {
    const hidden = isHidden(row);
    const cell = (value: number | null): TableCell => (hidden ? HIDDEN : value);
    return [
      row.label,
      cell(row.participants),
      cell(row.share),
      row.population,
      row.populationShare,
      cell(row.ratio),
      cell(row.lower),
      cell(row.upper),
      verdictOrReason(row, language) || null,
    ];
  });
  return {
    caption,
    columns: [
      { label: translate(language, 'column.group'), kind: 'text' },
      { label: translate(language, 'column.participants'), kind: 'number', means: 'participants' },
      { label: translate(language, 'column.share'), kind: 'share', means: 'share-of-participants' },
      { label: translate(language, 'column.population'), kind: 'number', means: 'residents' },
      { label: translate(language, 'column.population-share'), kind: 'share', means: 'share-of-residents' },
      { label: translate(language, 'column.ratio'), kind: 'ratio', means: 'ratio' },
      { label: translate(language, 'column.lower'), kind: 'ratio', means: 'lower' },
      { label: translate(language, 'column.upper'), kind: 'ratio', means: 'upper' },
      { label: translate(language, 'column.verdict'), kind: 'text' },
    ],
    rows: cells,
    notes: hiddenNotes(rows.some(isHidden), language),
  };
}

/** The note that explains `[c]`, where there is one. */
export function hiddenNotes(anyHidden: boolean, language: ScreenLanguage): readonly string[] {
  return anyHidden ? [translate(language, 'figure.hidden-cell', { count: SMALLEST_GROUP })] : [];
}
