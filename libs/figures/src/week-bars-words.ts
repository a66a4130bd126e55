import { formatDate, formatMonth, formatNumber, formatYear, translate, type ScreenLanguage } from '#language';
import { hiddenNotes } from './representation-words.js';
import { HIDDEN, type TableData } from './table-data.js';

/** One week of contributions. */
export interface WeekRow {
  /** Its Monday, `2026-03-02`. */
  readonly start: string;
  readonly value: number | null;
}

/** What one bar stands for; a month or year is named by its first day. */
export type PeriodUnit = 'week' | 'month' | 'year';
const NAMES = { day: formatDate, week: formatDate, month: formatMonth, year: formatYear } as const;

/** Something that happened, told at the week it happened in. */
export interface WeekNote {
  readonly start: string;
  readonly text: string;
}

/** The days, weeks, months or years in one to three sentences: most and fewest, the sum, how many are hidden. */
export function describeWeekBars(
  rows: readonly WeekRow[],
  language: ScreenLanguage,
  unit: PeriodUnit | 'day' = 'week',
): string {
  const known = rows.filter((row) => row.value !== null);
  const sorted = known.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (high === undefined || low === undefined) return translate(language, 'figure.none');
  const hidden = rows.length - known.length;
  const period = (row: WeekRow): string => NAMES[unit](language, row.start);
  const name = `figure.${unit}s` as const;
  const value = (row: WeekRow): string => formatNumber(language, row.value ?? 0);
  if (rows.length === 1) return translate(language, `${name}.only`, { label: period(high), value: value(high) });
  const extremes = { high: period(high), highValue: value(high), low: period(low), lowValue: value(low) };
  const total = known.reduce((sum, row) => sum + (row.value ?? 0), 0);
  return [
    translate(language, `${name}.extremes`, extremes),
    unit === 'week'
      ? translate(language, 'figure.weeks.total', { total, weeks: known.length })
      : unit === 'month'
        ? translate(language, 'figure.months.total', { total, months: known.length })
        : unit === 'year'
          ? translate(language, 'figure.years.total', { total, years: known.length })
          : translate(language, 'figure.days.total', { total }),
    ...(hidden > 0 ? [translate(language, 'figure.hidden-groups', { count: hidden })] : []),
  ].join(' ');
}

/** The weeks as a table; what happened stands in a column of its own where there is anything. */
export function weekBarsTable(
  rows: readonly WeekRow[],
  language: ScreenLanguage,
  caption: string,
  notes: readonly WeekNote[] = [],
): TableData {
  const noteOf = (row: WeekRow): string =>
    notes
      .filter((note) => note.start === row.start)
      .map((note) => note.text)
      .join('; ');
  return {
    caption,
    columns: [
      { label: translate(language, 'column.week'), kind: 'text' },
      { label: translate(language, 'column.opinions'), kind: 'number', means: 'opinions' },
      ...(notes.length > 0 ? [{ label: translate(language, 'column.note'), kind: 'text' as const }] : []),
    ],
    rows: rows.map((row) => [
      formatDate(language, row.start),
      row.value ?? HIDDEN,
      ...(notes.length > 0 ? [noteOf(row) || null] : []),
    ]),
    notes: hiddenNotes(
      rows.some((row) => row.value === null),
      language,
    ),
  };
}
