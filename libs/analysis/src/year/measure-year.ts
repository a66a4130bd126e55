import { type AimChange, type AimInput, type ThreeAims, type YearPeople } from '#domain';
import { threeAims, THREE_AIMS_METHOD } from '../aims/three-aims.js';
import { peopleOfYear, type YearParticipation } from './people-of-year.js';

/** Name and version of the arithmetic, printed beside every figure that comes from it. */
export const YEAR_METHOD = `nasluch-year-1 (${THREE_AIMS_METHOD})`;

/** What the processes of a year have: people by process, and what runs have measured. */
export interface YearInput {
  readonly took: readonly YearParticipation[];
  readonly aims: readonly AimInput[];
}

export interface MeasuredYear {
  readonly method: string;
  readonly people: YearPeople;
  readonly peopleEarlier: YearPeople;
  readonly peopleChange: AimChange | null;
  readonly figures: ThreeAims['figures'];
}

/**
 * A calendar year of a municipality beside the year before: people between bounds, and the three aims of all its processes together.
 * People of several processes are told apart only as far as they can be recognised, so two years differ in people only where their
 * bounds do not touch.
 *
 *     more: atLeast(now) > atMost(before)      fewer: atMost(now) < atLeast(before)
 *
 * @returns `peopleChange` null where one of the years has no people
 * @see docs/year.md
 * @example
 * // this year 260 to 300 people, the year before 180 to 240: more; were it 180 to 270, nobody could tell
 */
export function measureYear(now: YearInput, before: YearInput): MeasuredYear {
  const [people, peopleEarlier] = [peopleOfYear(now.took), peopleOfYear(before.took)];
  return {
    method: YEAR_METHOD,
    people,
    peopleEarlier,
    peopleChange: compareBounds(people, peopleEarlier),
    figures: threeAims(now.aims, before.aims).figures,
  };
}

/** What may be said of two numbers that are known between bounds. */
export function compareBounds(now: YearPeople, before: YearPeople): AimChange | null {
  if (now.participations === 0 || before.participations === 0) return null;
  if (now.atLeast > before.atMost) return 'more';
  return now.atMost < before.atLeast ? 'fewer' : 'cannot-tell';
}
