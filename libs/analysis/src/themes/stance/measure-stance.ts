import { SMALLEST_GROUP, SMALLEST_PERCENTAGE_BASE, type Stance, type StanceCounts } from '#domain';
import { wilsonInterval } from '../../reach/wilson-interval.js';

/**
 * Are people for or against what is said under a theme, and how divided are they? Counted from what people gave themselves: votes for
 * and against contributions of the theme. Each person counts once: for, against, or mixed where both were given. Who wrote and
 * did not vote has no stance and is counted apart; nothing is guessed from words.
 *
 *     n = support + against + mixed,   share = part / n,   disagreement = 2 · min(support + mixed/2, against + mixed/2) / n
 *
 * @param counts people by stance, whole numbers ≥ 0
 * @returns shares of the n who have a stance, 0…1, with their Wilson intervals; null with a reason below `SMALLEST_PERCENTAGE_BASE`.
 *   Disagreement is 0 where all are on one side and 1 where two sides are equal; null below `SMALLEST_GROUP` people with a stance.
 * @throws {RangeError} if a count is no whole number ≥ 0
 * @see docs/methods/stance.md
 * @example measureStance({ support: 30, against: 10, mixed: 0, none: 5 }).disagreement; // 0.5: 2 · 10 / 40
 */
export function measureStance(counts: StanceCounts): Stance {
  const { support, against, mixed, none } = counts;
  for (const [name, count] of Object.entries(counts))
    if (!Number.isInteger(count) || count < 0)
      throw new RangeError(`${name} must be a whole number of people, got ${count}`);
  const people = support + against + mixed;
  const reason = people === 0 ? 'no-stance' : people < SMALLEST_PERCENTAGE_BASE ? 'too-few' : null;
  const part = (count: number) =>
    reason === null
      ? { people: count, share: count / people, ...wilsonInterval(count, people) }
      : { people: count, share: null, lower: null, upper: null };
  const side = Math.min(support + mixed / 2, against + mixed / 2);
  return {
    people,
    none,
    support: part(support),
    against: part(against),
    mixed: part(mixed),
    disagreement: people < SMALLEST_GROUP ? null : (2 * side) / people,
    reason,
  };
}
