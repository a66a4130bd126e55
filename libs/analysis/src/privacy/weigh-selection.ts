import { SMALLEST_SENSITIVE_GROUP } from '#domain';

/** Why a selection is not answered: it is of a few people, or differs from an answered one by a few. */
export type SelectionRefusal = 'few-people' | 'differs-by-few';

/**
 * May the contributions chosen by an attribute of their authors be listed, given what was listed of the same data before? Their authors
 * must be at least k. Where these people contain those of an earlier list, or lie within them, the two must be the same people or
 * differ by at least k: otherwise one list less the other would be a few. In which order two lists are asked for changes nothing but
 * which of them is refused.
 *
 * @param authors the author of each contribution, as a number from 0; −1 for one without a person
 * @param next one bit a contribution, those that are chosen set; `earlier` alike
 * @returns null when it may be answered
 * @see docs/methods/selections.md
 * @example weighSelection(authors, lipowiecWithoutYoung, [lipowiec]); // 'differs-by-few', where one person is young
 */
export function weighSelection(
  authors: Int32Array,
  next: Uint32Array,
  earlier: readonly Uint32Array[],
  k: number = SMALLEST_SENSITIVE_GROUP,
): SelectionRefusal | null {
  const people = authorsOf(next, authors);
  if (people.count < k) return 'few-people';
  for (const former of earlier) {
    const before = authorsOf(former, authors);
    const apart = Math.abs(people.count - before.count);
    if (apart === 0 || apart >= k) continue;
    if (countShared(people.bits, before.bits) === Math.min(people.count, before.count)) return 'differs-by-few';
  }
  return null;
}

function authorsOf(contributions: Uint32Array, authors: Int32Array): { bits: Uint8Array; count: number } {
  const bits = new Uint8Array(authors.length);
  let count = 0;
  for (let at = 0; at < authors.length; at += 1) {
    const author = authors[at]!;
    if (author < 0 || bits[author] === 1) continue;
    if (((contributions[at >>> 5] ?? 0) & (1 << (at & 31))) === 0) continue;
    bits[author] = 1;
    count += 1;
  }
  return { bits, count };
}

function countShared(a: Uint8Array, b: Uint8Array): number {
  let shared = 0;
  for (let person = 0; person < a.length; person += 1) shared += a[person]! & b[person]!;
  return shared;
}
