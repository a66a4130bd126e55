import { type UndefinedReason } from '#domain';
import { sumOf, type CountByGroup } from './representation-ratio.js';

export interface DiversityCoverage {
  /** Part of the groups that could have been met in which somebody was, 0…1. */
  readonly share: number | null;
  /** Groups large enough that half a person or more would be expected. */
  readonly groups: number;
  readonly reached: number;
  /** Those of them from which nobody came. */
  readonly notReached: readonly string[];
  readonly reason: UndefinedReason | null;
}

/** Groups that would hold less than half a person are too small to be missed. */
const SMALLEST_EXPECTED_PEOPLE = 0.5;

/**
 * Of all the groups that live here and are large enough to be met, from how many did at least one person come?
 *
 *     groups with q · n ≥ ½ and x ≥ 1, over groups with q · n ≥ ½
 *
 * @param participants people of known group; a group that is absent counts 0
 * @param population residents by group, best by combination of several variables
 * @returns null with the reason `no_participants` or `zero_population`
 * @throws {RangeError} if a count is negative or not finite
 * @see Global Representation Index, diversity score, gri.cip.org/methodology.html
 * @example diversityCoverage(new Map([['a', 40], ['b', 0]]), new Map([['a', 400], ['b', 600]])).share; // 0.5
 */
export function diversityCoverage(participants: CountByGroup, population: CountByGroup): DiversityCoverage {
  const [people, residents] = [sumOf(participants), sumOf(population)];
  if (residents === 0 || people === 0) {
    const reason = residents === 0 ? 'zero_population' : 'no_participants';
    return { share: null, groups: 0, reached: 0, notReached: [], reason };
  }
  const expected = [...population].filter(([, count]) => (count / residents) * people >= SMALLEST_EXPECTED_PEOPLE);
  const notReached = expected.map(([group]) => group).filter((group) => !participants.get(group));
  const [groups, reached] = [expected.length, expected.length - notReached.length];
  if (groups === 0) return { share: null, groups, reached, notReached, reason: 'too_few' };
  return { share: reached / groups, groups, reached, notReached, reason: null };
}
