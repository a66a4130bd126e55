import { SMALLEST_GROUP } from '#domain';
import { MARK_BYTES } from './mark-people.js';

const SELF_BYTES = 8;

/**
 * How many people differ between two states of the same process: who came, who left, and of whom something else is known now. Of a change
 * the old mark is gone and a new one is there, so the larger of both numbers is told.
 *
 * @param before marks of `markPeople`, in any order; `after` alike
 * @param withThemes counts as another person also who raised other themes
 * @throws {RangeError} if these are no whole marks
 * @see docs/methods/differencing.md
 * @example countApart(marksOf(19), marksOf(20), true); // 1: somebody came
 */
export function countApart(before: Uint8Array, after: Uint8Array, withThemes: boolean): number {
  const bytes = withThemes ? MARK_BYTES : SELF_BYTES;
  const [then, now] = [readMarks(before, bytes), readMarks(after, bytes)];
  let shared = 0;
  for (const [mark, times] of now) shared += Math.min(times, then.get(mark) ?? 0);
  return Math.max(before.length, after.length) / MARK_BYTES - shared;
}

/**
 * May a new state be shown beside the one that was shown last? When nobody differs, or enough people that no number of it less the
 * former one is about a few known ones.
 */
export function mayFollow(before: Uint8Array, after: Uint8Array, k: number = SMALLEST_GROUP): boolean {
  return [false, true].every((withThemes) => {
    const apart = countApart(before, after, withThemes);
    return apart === 0 || apart >= k;
  });
}

function readMarks(marks: Uint8Array, bytes: number): Map<bigint | string, number> {
  if (marks.length % MARK_BYTES !== 0) throw new RangeError(`${marks.length} bytes are no whole marks`);
  const view = new DataView(marks.buffer, marks.byteOffset, marks.byteLength);
  const found = new Map<bigint | string, number>();
  for (let at = 0; at < marks.length; at += MARK_BYTES) {
    const own = view.getBigUint64(at);
    const mark = bytes === SELF_BYTES ? own : `${own} ${view.getBigUint64(at + SELF_BYTES)}`;
    found.set(mark, (found.get(mark) ?? 0) + 1);
  }
  return found;
}
