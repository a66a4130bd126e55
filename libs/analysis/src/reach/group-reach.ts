import { SMALLEST_EXPECTED, SMALLEST_VERDICT_BASE, type GroupReach, type UndefinedReason } from '#domain';
import { type Band } from './merge-bands.js';
import { participationRate } from './participation-rate.js';
import { dissimilarity } from './dissimilarity.js';
import { verdictOf } from './verdict.js';
import { wilsonInterval } from './wilson-interval.js';

type Undefined = Pick<GroupReach, 'share' | 'ratio' | 'lower' | 'upper' | 'missingPeople' | 'verdict'>;

const NO_RATIO: Undefined = { share: null, ratio: null, lower: null, upper: null, missingPeople: null, verdict: null };
const NO_RATE = { rate: null, rateLower: null, rateUpper: null };

/**
 * One row of the reach table: participants of a group against its residents.
 *
 * @param people the base of the share: people of known group
 * @param residents all residents of the variable's table
 * @returns counts only with fewer than 30 people; no verdict where fewer than 10 participants would be proportional
 */
export function groupReach(variable: string, band: Band, people: number, residents: number): GroupReach {
  const { group, members, participants, population } = band;
  const { rate, lower: rateLower, upper: rateUpper } = participationRate(participants, population);
  const populationShare = residents > 0 ? population / residents : null;
  const row = { variable, group, members, participants, population, populationShare, rate, rateLower, rateUpper };
  const without = (reason: UndefinedReason) => ({ ...row, ...NO_RATIO, reason, protected: false });
  if (!populationShare) return without('zero_population');
  if (people === 0) return without('no_participants');
  if (people < SMALLEST_VERDICT_BASE) return without('too_few');
  const share = participants / people;
  const ratio = share / populationShare;
  const interval = wilsonInterval(participants, people);
  const lower = interval.lower / populationShare;
  const upper = interval.upper / populationShare;
  const expected = populationShare * people;
  const tooFew = expected < SMALLEST_EXPECTED;
  return {
    ...row,
    share,
    ratio,
    lower,
    upper,
    missingPeople: expected - participants,
    verdict: tooFew ? null : verdictOf(ratio, lower, upper),
    reason: tooFew ? 'too_few' : null,
    protected: false,
  };
}

/** Participants in a group that the reference table does not hold, or in which nobody lives. */
export function outsideReach(variable: string, group: string, participants: number, population: 0 | null): GroupReach {
  return {
    variable,
    group,
    members: [group],
    participants,
    population,
    populationShare: population,
    ...NO_RATIO,
    ...NO_RATE,
    reason: population === null ? 'outside_reference' : 'zero_population',
    protected: false,
  };
}

/** The row of a group whose people must not be counted aloud; the residents are public. */
export function hiddenReach(row: GroupReach): GroupReach {
  return { ...row, participants: null, ...NO_RATIO, ...NO_RATE, reason: 'suppressed', protected: true };
}

/** The row without its rate: a percentage of so few residents would be a person. */
export function withoutRate(row: GroupReach): GroupReach {
  return { ...row, ...NO_RATE };
}

/** The row without its share and ratio, where their base must not be known. */
export function withoutRatio(row: GroupReach): GroupReach {
  return { ...row, ...NO_RATIO, reason: 'suppressed' };
}

/** Dissimilarity over the bands as they are listed; null below 30 people, where it would be chance alone. */
export function dissimilarityOf(bands: readonly Band[]): number | null {
  const people = bands.reduce((sum, band) => sum + band.participants, 0);
  if (people < SMALLEST_VERDICT_BASE) return null;
  return dissimilarity(
    new Map(bands.map((band) => [band.group, band.participants])),
    new Map(bands.map((band) => [band.group, band.population])),
  ).dissimilarity;
}
