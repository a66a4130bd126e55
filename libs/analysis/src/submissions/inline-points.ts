import { endsOpen } from './markers.js';

const POINT = /(?<!\d)(\d{1,2})([.)])(?=\s\p{L})/gu;
/** What may stand right before a point: nothing, or the end of a sentence or of the point before. */
const POINT_BEFORE = /(?:^|[.;:,!?])\s+$|^$/u;
/** More than any abbreviation is long; looking no further keeps a line of a megabyte fast. */
const LOOK_BACK = 40;

/**
 * A line in which points run on ("Proszę o: 1) ławki, 2) kosze") as its points; any other line whole. Only numbers that count 1, 2, 3 …
 * with the same sign behind them are points, so that neither a paragraph of an act nor a date is taken for one.
 *
 * @returns parts that joined are the line
 */
export function splitInlinePoints(line: string): string[] {
  const starts = new Map<string, number[]>([
    ['.', []],
    [')', []],
  ]);
  for (const { 1: number, 2: sign = '', index } of line.matchAll(POINT)) {
    const found = starts.get(sign)!;
    const before = line.slice(Math.max(0, index - LOOK_BACK), index);
    if (Number(number) === found.length + 1 && POINT_BEFORE.test(before) && !endsOpen(before)) found.push(index);
  }
  const points = [...starts.values()].find((found) => found.length > 1) ?? [];
  const cuts = [0, ...points.filter((at) => line.slice(0, at).trim() !== ''), line.length];
  return cuts.slice(1).map((end, index) => line.slice(cuts[index], end));
}
