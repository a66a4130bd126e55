import { InvalidInputError, type UndefinedReason } from '#domain';
import { sumOf, type CountByGroup } from './representation-ratio.js';
import { PROPORTIONAL_FROM, PROPORTIONAL_TO } from './verdict.js';

/** What holds whatever the groups of the people who gave none. */
export type BoundedVerdict = 'under' | 'proportional' | 'over' | 'depends-on-missing';

export interface GroupBounds {
  readonly group: string;
  /** Part of the people of known group, 0…1. */
  readonly shareKnown: number | null;
  /** The share if none of the unknown people were of the group, and if all were. */
  readonly shareLower: number | null;
  readonly shareUpper: number | null;
  /** Both ÷ the group's part of the residents. */
  readonly ratioLower: number | null;
  readonly ratioUpper: number | null;
  /** What the bounds alone say, at any coverage. */
  readonly whateverMissing: BoundedVerdict | null;
  /** The same as a verdict to show: null below 60 % coverage, where bounds say all there is to say. */
  readonly verdict: BoundedVerdict | null;
  readonly reason: UndefinedReason | null;
}

export interface MissingDemographicsBounds {
  readonly known: number;
  readonly unknown: number;
  /** known ÷ all people. */
  readonly coverage: number | null;
  readonly groups: readonly GroupBounds[];
  readonly reason: UndefinedReason | null;
}

/** With fewer people of known group than this share there are bounds and no verdicts. */
export const SMALLEST_COVERAGE = 0.6;

/**
 * What can be said of a group's share however the people who did not name their group were made up: the worst case on both sides. Nothing is
 * imputed.
 *
 *     x/(n + u) ≤ share ≤ (x + u)/(n + u),   ratio = share / q
 *
 * Verdicts hold for the whole range: `under` wholly below 0.8, `over` wholly above 1.25, `proportional` wholly between, otherwise
 * `depends-on-missing`. They say what missing answers could change, not what chance could.
 *
 * @param participants people of known group; a group that is absent counts 0
 * @param unknown people whose group is not known
 * @param population residents by group; a group that is absent has a share and no ratio
 * @returns groups of the participants first, in their order; no verdict with coverage below 60 %; null with a reason where nobody took
 *          part or nobody lives
 * @throws {InvalidInputError} `wrong-input` for a count that cannot be
 * @see C. F. Manski (2003), "Partial Identification of Probability Distributions", Springer
 * @example missingDemographicsBounds(augustow, 48, residents).groups[2]; // 35-44: ratio 1.365 … 1.950, so `over` whatever is missing
 */
export function missingDemographicsBounds(
  participants: CountByGroup,
  unknown: number,
  population: CountByGroup,
): MissingDemographicsBounds {
  const known = checkedSum('participants', participants);
  const residents = checkedSum('population', population);
  if (!(unknown >= 0 && unknown < Infinity)) {
    throw new InvalidInputError('wrong-input', `unknown: not a number of people: ${unknown}`, { unknown });
  }
  const people = known + unknown;
  const coverage = people > 0 ? known / people : null;
  const groups = [...new Set([...participants.keys(), ...population.keys()])].map((group): GroupBounds => {
    if (coverage === null) return { group, ...NOTHING, reason: 'no_participants' };
    const count = participants.get(group) ?? 0;
    const shares = {
      shareKnown: known > 0 ? count / known : null,
      shareLower: count / people,
      shareUpper: (count + unknown) / people,
    };
    const populationShare = residents > 0 ? (population.get(group) ?? 0) / residents : 0;
    if (populationShare === 0) {
      const reason = population.has(group) || residents === 0 ? 'zero_population' : 'outside_reference';
      return { group, ...NOTHING, ...shares, reason };
    }
    const [ratioLower, ratioUpper] = [shares.shareLower / populationShare, shares.shareUpper / populationShare];
    const whateverMissing = boundedVerdict(ratioLower, ratioUpper);
    const ratios = { ratioLower, ratioUpper, whateverMissing };
    return coverage < SMALLEST_COVERAGE
      ? { group, ...shares, ...ratios, verdict: null, reason: 'low_coverage' }
      : { group, ...shares, ...ratios, verdict: whateverMissing, reason: null };
  });
  return { known, unknown, coverage, groups, reason: reasonOf(people, residents) };
}

const NOTHING = {
  shareKnown: null,
  shareLower: null,
  shareUpper: null,
  ratioLower: null,
  ratioUpper: null,
  whateverMissing: null,
  verdict: null,
};

function boundedVerdict(lower: number, upper: number): BoundedVerdict {
  if (upper < PROPORTIONAL_FROM) return 'under';
  if (lower > PROPORTIONAL_TO) return 'over';
  return lower >= PROPORTIONAL_FROM && upper <= PROPORTIONAL_TO ? 'proportional' : 'depends-on-missing';
}

function reasonOf(people: number, residents: number): UndefinedReason | null {
  if (residents === 0) return 'zero_population';
  return people === 0 ? 'no_participants' : null;
}

function checkedSum(name: string, counts: CountByGroup): number {
  try {
    return sumOf(counts);
  } catch (cause) {
    throw new InvalidInputError('wrong-input', `${name}: ${(cause as Error).message}`, {}, { cause });
  }
}
