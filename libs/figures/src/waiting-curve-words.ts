import { formatNumber, formatPercent, formatRange, translate, type ScreenLanguage } from '#language';
import { type TableData } from './table-data.js';

/** A day on which some of those that waited got what they waited for. */
export interface WaitingStep {
  readonly day: number;
  /** Still waiting that morning, and ended that day. */
  readonly atRisk: number;
  readonly events: number;
  /** Part that still waits that evening, 0…1, with its interval; none when nothing waits any more. */
  readonly unanswered: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** How long things waited, those that still wait counted in. */
export interface WaitingCurveData {
  readonly n: number;
  readonly median: number | null;
  readonly medianLower: number | null;
  readonly medianUpper: number | null;
  readonly lastDay: number | null;
  readonly curve: readonly WaitingStep[];
  /** How many still waited, or were taken back, after so many days without an end. */
  readonly open: readonly { readonly day: number; readonly count: number }[];
}

/** What was waited for: the first answer of an office, or the delivery of a decision. */
export type WaitedFor = 'answer' | 'delivery';

/** How many still waited on the morning of a day. */
export function stillWaiting({ n, curve, open }: WaitingCurveData, day: number): number {
  const before = (sum: number, leaving: number, on: number) => (on < day ? sum + leaving : sum);
  const ended = curve.reduce((sum, step) => before(sum, step.events, step.day), 0);
  return n - open.reduce((sum, one) => before(sum, one.count, one.day), ended);
}

/** The part that still waits on the evening of a day. */
export function partWaiting(curve: readonly WaitingStep[], day: number): number {
  return curve.findLast((step) => step.day <= day)?.unanswered ?? 1;
}

/** Every day that has a row of its own, from the first. */
export function tableDays({ curve, open }: WaitingCurveData, days: readonly number[]): readonly number[] {
  const all = new Set([...days, ...curve.map(({ day }) => day), ...open.map(({ day }) => day)]);
  return [...all].sort((a, b) => a - b);
}

/** The median with its interval, where the curve ends, and how many still wait. */
export function describeWaiting(data: WaitingCurveData, what: WaitedFor, language: ScreenLanguage): string {
  const { n, median, medianLower, medianUpper, lastDay, curve, open } = data;
  const last = curve.at(-1);
  if (n === 0 || lastDay === null) return translate(language, 'figure.none');
  const waiting = open.reduce((sum, { count }) => sum + count, 0);
  const half =
    median === null
      ? translate(language, `figure.waiting.${what}.open`, { n: formatNumber(language, n) })
      : translate(language, `figure.waiting.${what}.median`, { count: median, n: formatNumber(language, n) });
  const range =
    medianLower === null || medianUpper === null
      ? []
      : [
          translate(language, 'figure.waiting.range', {
            range: formatRange(language, medianLower, medianUpper, 'number'),
          }),
        ];
  const end = translate(language, 'figure.waiting.end', {
    count: lastDay,
    share: formatPercent(language, last?.unanswered ?? 1),
    waiting: formatNumber(language, waiting),
  });
  return [half, ...range, end].join(' ');
}

/**
 * The curve as a table, one row a day on which something ended, one for each day under the axis, one for the end.
 *
 * @param days those of the axis, so that every number that is drawn stands in the table too
 */
export function waitingTable(
  data: WaitingCurveData,
  language: ScreenLanguage,
  caption: string,
  days: readonly number[],
): TableData {
  const all = tableDays(data, days);
  return {
    caption,
    columns: [
      { label: translate(language, 'column.day'), kind: 'number' },
      { label: translate(language, 'column.still-waiting'), kind: 'number', means: 'still-waiting' },
      { label: translate(language, 'column.ended'), kind: 'number' },
      { label: translate(language, 'column.left-open'), kind: 'number' },
      { label: translate(language, 'column.part-waiting'), kind: 'share', means: 'waiting' },
      { label: translate(language, 'column.lower'), kind: 'share', means: 'lower' },
      { label: translate(language, 'column.upper'), kind: 'share', means: 'upper' },
    ],
    keys: all.map(String),
    rows: all.map((day) => {
      const step = data.curve.findLast((one) => one.day <= day);
      return [
        formatNumber(language, day),
        stillWaiting(data, day),
        step?.day === day ? step.events : 0,
        data.open.find((one) => one.day === day)?.count ?? 0,
        partWaiting(data.curve, day),
        step?.lower ?? null,
        step?.upper ?? null,
      ];
    }),
    notes: [translate(language, 'figure.waiting.note')],
  };
}
