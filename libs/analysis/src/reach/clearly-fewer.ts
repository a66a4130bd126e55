import { SMALLEST_EXPECTED } from '#domain';
import { type Band } from './merge-bands.js';
import { verdictOf } from './verdict.js';
import { wilsonInterval } from './wilson-interval.js';

/**
 * Hidden bands of which it may be said that they are fewer than k people, because even k − 1 would be clearly fewer than proportional.
 * Saying so narrows the others, so all of them are said or none: each must still be able to be anything from 1 to k − 1, and what else is
 * hidden must stay as safe as it was.
 *
 * @param bands of one variable whose sum is shown
 * @param hidden positions that are hidden
 * @param known people of known group
 * @returns positions
 */
export function clearlyFewer(
  bands: readonly Band[],
  hidden: ReadonlySet<number>,
  known: number,
  k: number,
): ReadonlySet<number> {
  const residents = bands.reduce((sum, { population }) => sum + population, 0);
  const isSmall = (at: number) => bands[at]!.participants > 0 && bands[at]!.participants < k;
  const said = new Set(
    [...hidden].filter((at) => isSmall(at) && isClear(k - 1, known, bands[at]!.population / residents)),
  );
  if (said.size === 0) return said;
  const people = [...hidden].reduce((sum, at) => sum + bands[at]!.participants, 0);
  const most = (at: number) => (said.has(at) ? k - 1 : people);
  const isSafe = (at: number) => {
    const others = [...hidden].filter((other) => other !== at);
    const upper = Math.min(most(at), people - others.length);
    const lower = Math.max(1, people - others.reduce((sum, other) => sum + most(other), 0));
    if (said.has(at)) return lower === 1 && upper === k - 1;
    return isSmall(at) ? upper >= k && upper - lower >= k - 1 : upper > lower;
  };
  return [...hidden].every(isSafe) ? said : new Set();
}

function isClear(people: number, known: number, populationShare: number): boolean {
  if (known < people || populationShare * known < SMALLEST_EXPECTED) return false;
  const { lower, upper } = wilsonInterval(people, known);
  return verdictOf(people / known / populationShare, lower / populationShare, upper / populationShare) === 'under';
}
