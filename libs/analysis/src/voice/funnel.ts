import { type UndefinedReason } from '#domain';
import { wilsonInterval } from '../reach/wilson-interval.js';

export interface FunnelStep {
  readonly stage: string;
  readonly people: number;
  /** Part of the stage before, 0…1, with its Wilson interval; null for the first stage. */
  readonly ofPrevious: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Part of the first stage. */
  readonly ofFirst: number | null;
  /** More people than in the stage before: it is no part of it (paper brings people whom no counter of visits saw). */
  readonly isLargerThanPrevious: boolean;
  readonly reason: UndefinedReason | null;
}

/**
 * How many people went on from one stage to the next: visited, registered, contributed, came back.
 *
 *     of previous = nₛ / nₛ₋₁ with its Wilson interval,   of first = nₛ / n₁
 *
 * Visitors are devices and not people; say so beside them.
 *
 * @param stages in their order, each with its people
 * @param confidence of the interval, 0…1, 0.95 unless told
 * @returns a stage that is larger than the one before has no percentage of it, and one larger than the first none of the first: never
 *   more than 100 %. What is divided by nobody is null with `no_participants`
 * @throws {RangeError} when a stage holds no count
 * @see docs/methods/coming-back.md
 * @example funnel([{ stage: 'visitors', people: 3100 }, { stage: 'registered', people: 410 }])[1]; // 13.2 %, 12.1 to 14.5
 */
export function funnel(
  stages: readonly { readonly stage: string; readonly people: number }[],
  confidence = 0.95,
): FunnelStep[] {
  for (const { stage, people } of stages) {
    if (!(Number.isInteger(people) && people >= 0)) throw new RangeError(`${stage}: not a count: ${people}`);
  }
  return stages.map(({ stage, people }, at) => {
    const [first, previous] = [stages[0]!.people, stages[at - 1]?.people];
    const step = { stage, people, ofFirst: first > 0 && people <= first ? people / first : null };
    const isLargerThanPrevious = previous !== undefined && people > previous;
    if (previous === undefined || previous === 0 || isLargerThanPrevious) {
      const isUndefined = step.ofFirst === null || previous === 0;
      const reason = isUndefined && !isLargerThanPrevious ? 'no_participants' : null;
      return { ...step, ofPrevious: null, lower: null, upper: null, isLargerThanPrevious, reason };
    }
    const { lower, upper } = wilsonInterval(people, previous, confidence);
    return { ...step, ofPrevious: people / previous, lower, upper, isLargerThanPrevious, reason: null };
  });
}
