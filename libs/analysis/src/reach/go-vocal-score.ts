import { InvalidInputError, type UndefinedReason } from '#domain';
import { sumOf, type CountByGroup } from './representation-ratio.js';

export interface GoVocalScore {
  /** Lowest participation rate of a group ÷ highest, 0…1. */
  readonly minMax: number | null;
  /** Lowest ÷ mean of the groups' rates. */
  readonly minMean: number | null;
  /** 1 − the dissimilarity of participants and residents. */
  readonly similarity: number | null;
  readonly reason: UndefinedReason | null;
}

/** Participants whose group is not known: no group, and ignored. */
const UNKNOWN = 'unknown';

/**
 * The "R-score" that Go Vocal (CitizenLab) shows, so that a town can go on comparing its processes after it has moved: how much less often
 * the group that took part least did so than the group that took part most.
 *
 *     rate_h = x_h / N_h,   score = min rate / max rate
 *
 * Poor alone, and a screen says so: it looks at two groups only, falls with every further category, is 0 as soon as one tiny group is
 * empty, and has no interval.
 *
 * @param participants people by group; groups that are absent count 0, `unknown` is ignored
 * @param population residents by group, or percentages; a group of nobody is left out
 * @returns null with the reason `no_participants` where nobody of known group came, `zero_population` where nobody lives
 * @throws {InvalidInputError} `wrong-input` for participants of a group that the population does not hold, or a count that cannot be
 * @see CitizenLabDotCo/citizenlab, `r_score.rb`
 * @example goVocalScore(new Map([['a', 100], ['b', 100]]), new Map([['a', 100], ['b', 200]])).minMax; // 0.5
 */
export function goVocalScore(participants: CountByGroup, population: CountByGroup): GoVocalScore {
  for (const counts of [participants, population]) checkCounts(counts);
  for (const [group, people] of participants) {
    if (group === UNKNOWN || (population.get(group) ?? 0) > 0 || (people === 0 && population.has(group))) continue;
    const message = `${group}: ${people} participants of a group that the population does not hold`;
    throw new InvalidInputError('wrong-input', message, { group, people });
  }
  const groups = [...population].filter(([group, residents]) => group !== UNKNOWN && residents > 0);
  const residents = groups.reduce((sum, [, count]) => sum + count, 0);
  const people = groups.reduce((sum, [group]) => sum + (participants.get(group) ?? 0), 0);
  if (residents === 0) return { ...NOTHING, reason: 'zero_population' };
  if (people === 0) return { ...NOTHING, reason: 'no_participants' };
  const rates = groups.map(([group, count]) => (participants.get(group) ?? 0) / count);
  const lowest = Math.min(...rates);
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const apart = groups.map(([group, count]) => Math.abs((participants.get(group) ?? 0) / people - count / residents));
  return {
    minMax: lowest / Math.max(...rates),
    minMean: lowest / mean,
    similarity: 1 - apart.reduce((sum, distance) => sum + distance, 0) / 2,
    reason: null,
  };
}

const NOTHING = { minMax: null, minMean: null, similarity: null };

function checkCounts(counts: CountByGroup): void {
  try {
    sumOf(counts);
  } catch (cause) {
    throw new InvalidInputError('wrong-input', (cause as Error).message, {}, { cause });
  }
}
