/** Why a count is not told. */
export type AnswerRefusal = 'few-people' | 'difference' | 'too-many-answers';

export interface Answer {
  readonly answer: boolean;
  /** People in the selection; never to be shown where `answer` is false. */
  readonly people: number;
  /** The number of 1 to k − 1 people that the answer would have given away. */
  readonly difference: number | null;
  readonly reason: AnswerRefusal | null;
}

/** Combinations of earlier answers that are looked at before the question is refused for want of an end. */
const MOST_COMBINATIONS = 20_000;

/**
 * May the number of people of a selection be told, given those told before on the same release? Not when it is 1 to k − 1, and not when
 * such a number would follow from it: as the difference of two selections of which one contains the other, or as what is left of a
 * selection when others that do not overlap are taken out of it (all, less the men, less the women of Lipowiec).
 *
 * Of two questions the second is refused, whichever it is. Nobody is a number too and is told.
 *
 * @param previous selections that were answered, as sets of people: bit p of word p >> 5 stands for person p
 * @param next the selection asked for
 * @param k fewest people that may be told
 * @returns the same whatever the order of `previous`, but for the limit of 20,000 combinations, beyond which the answer is no
 * @throws {RangeError} if k is no whole number ≥ 2
 * @see docs/methods/differencing.md
 * @example mayAnswer([lipowiec], lipowiecWithoutYoung, 5); // { answer: false, people: 18, difference: 1, reason: 'difference' }
 */
export function mayAnswer(previous: readonly Uint32Array[], next: Uint32Array, k: number): Answer {
  if (!(Number.isInteger(k) && k >= 2)) throw new RangeError(`k is no whole number from 2: ${k}`);
  const people = countPeople(next);
  const isSmall = (count: number) => count > 0 && count < k;
  const refuse = (reason: AnswerRefusal, difference: number | null): Answer => ({
    answer: false,
    people,
    difference,
    reason,
  });
  if (isSmall(people)) return refuse('few-people', people);
  if (people === 0) return { answer: true, people, difference: null, reason: null };
  const counts = previous.map(countPeople);
  const budget = { left: MOST_COMBINATIONS };
  // what is left of the selection itself, then of each earlier one that contains it
  const wholes = [next, ...previous.filter((whole) => contains(whole, next))];
  for (const whole of wholes) {
    const pieces = previous
      .map((piece, index) => ({ piece, count: counts[index]! }))
      .filter(({ piece, count }) => count > 0 && piece !== whole && contains(whole, piece))
      .sort((one, other) => other.count - one.count)
      .map(({ piece }) => piece);
    const rest = whole === next ? next : without(whole, next);
    const found =
      whole !== next && isSmall(countPeople(rest)) ? countPeople(rest) : smallRest(rest, pieces, isSmall, budget);
    if (found !== null) return refuse('difference', found);
    if (budget.left <= 0) return refuse('too-many-answers', null);
  }
  return { answer: true, people, difference: null, reason: null };
}

/** A set of people by their positions. */
export function peopleSet(positions: Iterable<number>, people: number): Uint32Array {
  const set = new Uint32Array((people + 31) >> 5);
  for (const position of positions) set[position >> 5]! |= 1 << (position & 31);
  return set;
}

/** Takes pieces that do not overlap out of what is left, in every way, until 1 to k − 1 people are left. */
function smallRest(
  rest: Uint32Array,
  pieces: readonly Uint32Array[],
  isSmall: (count: number) => boolean,
  budget: { left: number },
): number | null {
  for (let index = 0; index < pieces.length; index++) {
    if (budget.left-- <= 0) return null;
    const piece = pieces[index]!;
    if (!contains(rest, piece)) continue;
    const left = without(rest, piece);
    const count = countPeople(left);
    if (isSmall(count)) return count;
    const found = count === 0 ? null : smallRest(left, pieces.slice(index + 1), isSmall, budget);
    if (found !== null) return found;
  }
  return null;
}

function contains(whole: Uint32Array, part: Uint32Array): boolean {
  return part.every((word, index) => (word & ~(whole[index] ?? 0)) === 0);
}

function without(whole: Uint32Array, part: Uint32Array): Uint32Array {
  return whole.map((word, index) => word & ~(part[index] ?? 0));
}

function countPeople(set: Uint32Array): number {
  let people = 0;
  for (let word of set) {
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    people += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return people;
}
