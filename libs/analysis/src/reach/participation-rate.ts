import { InvalidInputError, type UndefinedReason } from '#domain';
import { wilsonInterval } from './wilson-interval.js';

export interface ParticipationRate {
  /** Participants per resident, 0…1. */
  readonly rate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: UndefinedReason | null;
}

/**
 * What part of the residents took part, with its Wilson interval.
 *
 *     r = x / N
 *
 * @param participants people who took part, a whole number ≥ 0
 * @param residents people who live there, ≥ 0
 * @param confidence 0…1, 0.95 unless told
 * @returns the rate and its interval; null with the reason `zero_population` where nobody lives
 * @throws {InvalidInputError} `more-participants-than-residents`: duplicates or people from elsewhere, never a rate over 100 %
 * @throws {RangeError} if a count is negative or not a number
 * @example participationRate(31, 3096); // { rate: 0.010013, lower: 0.007063, upper: 0.014177, reason: null }
 */
export function participationRate(participants: number, residents: number, confidence = 0.95): ParticipationRate {
  if (!(Number.isInteger(participants) && participants >= 0)) throw new RangeError(`not a count: ${participants}`);
  if (!(residents >= 0 && residents < Infinity)) throw new RangeError(`not a number of residents: ${residents}`);
  if (participants > residents) {
    throw new InvalidInputError(
      'more-participants-than-residents',
      `${participants} participants but only ${residents} residents: look for people counted twice or living elsewhere`,
      { participants, residents },
    );
  }
  if (residents === 0) return { rate: null, lower: null, upper: null, reason: 'zero_population' };
  const { lower, upper } = wilsonInterval(participants, residents, confidence);
  return { rate: participants / residents, lower, upper, reason: null };
}
