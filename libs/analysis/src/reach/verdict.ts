import { type Verdict } from '#domain';

/** Where "about proportional" begins and ends: the four-fifths convention. */
export const PROPORTIONAL_FROM = 0.8;
export const PROPORTIONAL_TO = 1.25;

/**
 * In one word, is a group heard less or more than its part of the population? A verdict needs size and certainty.
 *
 * `under`: ratio < 0.8 and the interval excludes 1; `over`: ratio > 1.25 and the interval excludes 1; `proportional`: the whole
 * interval lies in 0.8…1.25; otherwise `cannot-tell`.
 *
 * @example verdictOf(0.759, 0.559, 1.02); // 'cannot-tell': low, but chance alone could do it
 */
export function verdictOf(ratio: number, lower: number, upper: number): Verdict {
  if (ratio < PROPORTIONAL_FROM && upper < 1) return 'under';
  if (ratio > PROPORTIONAL_TO && lower > 1) return 'over';
  return lower >= PROPORTIONAL_FROM && upper <= PROPORTIONAL_TO ? 'proportional' : 'cannot-tell';
}
