import { SMALLEST_SENSITIVE_GROUP } from '#domain';
import { mayAnswer, peopleSet } from './may-answer.js';

/** Why a selection is not answered: it is of a few people, gives a few away beside those that were, or those are too many to weigh. */
export type SelectionRefusal = 'few-people' | 'differs-by-few' | 'too-many-lists';

/**
 * May the contributions chosen by an attribute of their authors be listed, given what was listed of the same data before? Their authors
 * must be at least k, and beside the earlier lists no number of 1 to k − 1 may follow from them, as `mayAnswer` weighs any numbers of people:
 * neither as what one list has more than another that it contains, nor as what is left of a list when others that do not overlap are taken
 * out of it. In which order two lists are asked for changes nothing but which of them is refused.
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
  const {
    answer,
    people: count,
    reason,
  } = mayAnswer(
    earlier.map((former) => authorsOf(former, authors)),
    people,
    k,
  );
  if (count < k) return 'few-people';
  if (answer) return null;
  return reason === 'too-many-answers' ? 'too-many-lists' : 'differs-by-few';
}

/** The people behind contributions, as a set. */
function authorsOf(contributions: Uint32Array, authors: Int32Array): Uint32Array {
  const people: number[] = [];
  for (let at = 0; at < authors.length; at += 1)
    if (authors[at]! >= 0 && ((contributions[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0) people.push(authors[at]!);
  return peopleSet(people, authors.length);
}
