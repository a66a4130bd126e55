import { type UndefinedReason } from '#domain';
import { sumOf, type CountByGroup } from './representation-ratio.js';

export interface Dissimilarity {
  /** 0 (the same make-up) … 1 (no group in common). */
  readonly dissimilarity: number | null;
  readonly similarity: number | null;
  /** Participants who would have to be of another group for the make-up to be the same. */
  readonly peopleToShift: number | null;
  /** The same after leaving out participants of groups that nobody lives in, and how many those are. */
  readonly inFrame: { readonly dissimilarity: number | null; readonly excluded: number };
  /** Hellinger distance, 0…1. */
  readonly hellinger: number | null;
  readonly reason: UndefinedReason | null;
}

/**
 * How far the make-up of the participants is from that of the residents: the part of participants who would have to be of
 * another group. Equal to the total variation distance.
 *
 *     D = ½ Σ|p − q|,   Hellinger = √(½ Σ(√p − √q)²)
 *
 * @param participants people of known group; a group that is absent counts 0
 * @param population residents; a group that is absent counts 0
 * @returns null with a reason when nobody took part or nobody lives there
 * @throws {RangeError} if a count is negative or not finite
 * @see O. D. Duncan, B. Duncan (1955), American Sociological Review 20(2)
 * @example dissimilarity(new Map([['a', 40], ['b', 30]]), new Map([['a', 400], ['b', 600]])).dissimilarity; // 0.171429
 */
export function dissimilarity(participants: CountByGroup, population: CountByGroup): Dissimilarity {
  const people = sumOf(participants);
  const residents = sumOf(population);
  const inFrame = new Map([...participants].filter(([group]) => (population.get(group) ?? 0) > 0));
  const peopleInFrame = sumOf(inFrame);
  if (people === 0 || residents === 0) {
    return {
      dissimilarity: null,
      similarity: null,
      peopleToShift: null,
      inFrame: { dissimilarity: null, excluded: people - peopleInFrame },
      hellinger: null,
      reason: residents === 0 ? 'zero_population' : 'no_participants',
    };
  }
  const distance = totalVariation(participants, people, population, residents);
  return {
    dissimilarity: distance,
    similarity: 1 - distance,
    peopleToShift: distance * people,
    inFrame: {
      dissimilarity: peopleInFrame === 0 ? null : totalVariation(inFrame, peopleInFrame, population, residents),
      excluded: people - peopleInFrame,
    },
    hellinger: hellinger(participants, people, population, residents),
    reason: null,
  };
}

function totalVariation(participants: CountByGroup, people: number, population: CountByGroup, residents: number) {
  let sum = 0;
  for (const group of new Set([...participants.keys(), ...population.keys()])) {
    sum += Math.abs((participants.get(group) ?? 0) / people - (population.get(group) ?? 0) / residents);
  }
  return sum / 2;
}

function hellinger(participants: CountByGroup, people: number, population: CountByGroup, residents: number) {
  let sum = 0;
  for (const group of new Set([...participants.keys(), ...population.keys()])) {
    const difference =
      Math.sqrt((participants.get(group) ?? 0) / people) - Math.sqrt((population.get(group) ?? 0) / residents);
    sum += difference * difference;
  }
  return Math.sqrt(sum / 2);
}
