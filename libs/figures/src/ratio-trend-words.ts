import { formatDate, formatRange, formatRatio, translate, type ScreenLanguage } from '#language';
import { hiddenNotes } from './representation-words.js';
import { HIDDEN, type TableCell, type TableData } from './table-data.js';

/** One group against its share among residents, counted up to a day. */
export interface TrendPoint {
  /** Last day that is counted, `2026-04-05`. */
  readonly upTo: string;
  /** People; null when hidden for privacy. */
  readonly people: number | null;
  readonly ratio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** One group over time, oldest first. */
export interface TrendSeries {
  readonly label: string;
  readonly points: readonly TrendPoint[];
}

/** A sentence a group: where it begins and ends, each with its interval; then how much is hidden. */
export function describeTrend(series: readonly TrendSeries[], language: ScreenLanguage): string {
  const sentences = series.map(({ label, points }) => {
    const known = points.filter(({ ratio }) => ratio !== null);
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined) return translate(language, 'figure.trend.nothing', { label });
    const at = (point: TrendPoint) =>
      `${formatRatio(language, point.ratio ?? 0)} (${formatRange(language, point.lower ?? 0, point.upper ?? 0, 'ratio')})`;
    const end = { label, last: formatDate(language, last.upTo), lastRatio: at(last) };
    if (first === last) return translate(language, 'figure.trend.only', end);
    return translate(language, 'figure.trend.from-to', {
      ...end,
      first: formatDate(language, first.upTo),
      firstRatio: at(first),
    });
  });
  const hidden = series.flatMap(({ points }) => points).filter(({ people }) => people === null).length;
  if (hidden > 0) sentences.push(translate(language, 'figure.hidden-cells', { count: hidden }));
  return sentences.length === 0 ? translate(language, 'figure.none') : sentences.join(' ');
}

/** The lines as a table, one row a group and day. */
export function trendTable(series: readonly TrendSeries[], language: ScreenLanguage, caption: string): TableData {
  const rows = series.flatMap(({ label, points }) =>
    points.map((point): TableCell[] => {
      const cell = (value: number | null): TableCell => (point.people === null ? HIDDEN : value);
      const name = translate(language, 'figure.trend.row', { label, date: formatDate(language, point.upTo) });
      return [name, cell(point.people), cell(point.ratio), cell(point.lower), cell(point.upper)];
    }),
  );
  return {
    caption,
    columns: [
      { label: translate(language, 'column.group-day'), kind: 'text' },
      { label: translate(language, 'column.participants'), kind: 'number', means: 'participants' },
      { label: translate(language, 'column.ratio'), kind: 'ratio', means: 'ratio' },
      { label: translate(language, 'column.lower'), kind: 'ratio', means: 'lower' },
      { label: translate(language, 'column.upper'), kind: 'ratio', means: 'upper' },
    ],
    rows,
    notes: hiddenNotes(
      series.some(({ points }) => points.some(({ people }) => people === null)),
      language,
    ),
  };
}
