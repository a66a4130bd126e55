import { SMALLEST_EXPECTED, SMALLEST_VERDICT_BASE, type GroupReach, type UndefinedReason } from '#domain';
import { type Band } from './merge-bands.js';
import { participationRate } from './participation-rate.js';
import { representationRatio } from './representation-ratio.js';
import { verdictOf } from './verdict.js';
import { wilsonInterval } from './wilson-interval.js';

type Undefined = Pick<
  GroupReach,
  | 'share'
  | 'ratio'
  | 'lower'
  | 'upper'
  | 'log2Ratio'
  | 'boundLower'
  | 'boundUpper'
  | 'residual'
  | 'versusRest'
  | 'versusRestLower'
  | 'versusRestUpper'
  | 'missingPeople'
  | 'verdict'
>;

const NO_RATIO: Undefined = {
  share: null,
  ratio: null,
  lower: null,
  upper: null,
  log2Ratio: null,
  boundLower: null,
  boundUpper: null,
  residual: null,
  versusRest: null,
  versusRestLower: null,
  versusRestUpper: null,
  missingPeople: null,
  verdict: null,
};
const NO_RATE = { rate: null, rateLower: null, rateUpper: null };
const OPEN = { protected: false, atMost: null, clearlyFewer: false } as const;

/** The variable that a group belongs to: what its share, ratio and bounds are of. */
export interface BaseOfVariable {
  /** People of known group: the base of the share. */
  readonly known: number;
  /** People of unknown group: whatever group they are in, the ratio lies within its bounds. */
  readonly unknown: number;
  /** All residents of the variable's table. */
  readonly residents: number;
  /** Too many people of unknown group for verdicts. */
  readonly boundsOnly?: boolean;
  /** Residents are shares, so that nothing can be said of rates. */
  readonly sharesOnly?: boolean;
}

/**
 * One row of the reach table: participants of a group against its residents.
 *
 * @returns counts only with fewer than 30 people; no verdict where fewer than 10 participants would be proportional, or where the
 *   group of too many people is unknown
 */
export function groupReach(variable: string, band: Band, base: BaseOfVariable): GroupReach {
  const { group, members, participants, population, estimated = false } = band;
  const { known, unknown, residents, boundsOnly = false, sharesOnly = false } = base;
  const rates = sharesOnly ? NO_RATE : ratesOf(band);
  const populationShare = residents > 0 ? population / residents : null;
  const row = { variable, group, members, participants, population, populationShare, ...rates };
  const without = (reason: UndefinedReason) => ({ ...row, ...NO_RATIO, ...OPEN, estimated, reason });
  if (!populationShare) return without('zero_population');
  if (known === 0) return without('no_participants');
  if (known < SMALLEST_VERDICT_BASE) return without('too_few');
  const share = participants / known;
  const ratio = share / populationShare;
  const interval = wilsonInterval(participants, known);
  const lower = interval.lower / populationShare;
  const upper = interval.upper / populationShare;
  const expected = populationShare * known;
  const tooFew = expected < SMALLEST_EXPECTED;
  const reason = boundsOnly ? 'low_coverage' : tooFew ? 'too_few' : null;
  return {
    ...row,
    ...NO_RATIO,
    share,
    ratio,
    lower,
    upper,
    log2Ratio: ratio > 0 ? Math.log2(ratio) : null,
    boundLower: participants / (known + unknown) / populationShare,
    boundUpper: (participants + unknown) / (known + unknown) / populationShare,
    residual: populationShare < 1 ? (participants - expected) / Math.sqrt(expected * (1 - populationShare)) : null,
    ...(sharesOnly ? {} : versusRest(band, known, residents)),
    missingPeople: expected - participants,
    verdict: reason === null ? verdictOf(ratio, lower, upper) : null,
    reason,
    ...OPEN,
    estimated,
  };
}

function ratesOf({ participants, population }: Band) {
  const { rate, lower: rateLower, upper: rateUpper } = participationRate(participants, population);
  return { rate, rateLower, rateUpper };
}

function versusRest({ group, participants, population }: Band, known: number, residents: number) {
  const others = { participants: known - participants, population: residents - population };
  const [row] = representationRatio(
    new Map([[group, participants] as const, [`not ${group}`, others.participants] as const]),
    new Map([[group, population] as const, [`not ${group}`, others.population] as const]),
  );
  return {
    versusRest: row!.rateRatioVsRest,
    versusRestLower: row!.rateRatioLower,
    versusRestUpper: row!.rateRatioUpper,
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
    ...OPEN,
    estimated: false,
    reason: population === null ? 'outside_reference' : 'zero_population',
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
