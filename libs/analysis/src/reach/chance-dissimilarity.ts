import { drawMultinomial } from '../statistics/draw-multinomial.js';
import { seededRandom } from '../themes/seeded-random.js';
import { sumOf, type CountByGroup } from './representation-ratio.js';

export interface ChanceDissimilarity {
  /** Mean dissimilarity of people drawn by chance, 0…1; null where nobody is drawn or nobody lives. */
  readonly expected: number | null;
  /** In 95 of 100 draws it is at most this. */
  readonly upper: number | null;
  readonly draws: number;
  readonly seed: number;
}

const DRAWS = 1000;

/**
 * How large the dissimilarity would be if chance alone had picked the participants from among all residents. It is never 0, the larger the
 * fewer people and the more groups; a dissimilarity near it says nothing.
 *
 *     mean of ½ Σ|x/n − q| over 1,000 draws of n people from q
 *
 * @param people of known group, a whole number
 * @param population residents by group
 * @param seed of the draws: the same seed, the same number
 * @throws {RangeError} if a count is negative or not finite, or `people` is not whole
 * @example chanceDissimilarity(70, new Map([['a', 400], ['b', 600]])).expected; // 0.047
 */
export function chanceDissimilarity(people: number, population: CountByGroup, seed = 1): ChanceDissimilarity {
  if (!(Number.isInteger(people) && people >= 0)) throw new RangeError(`not a number of people: ${people}`);
  const residents = sumOf(population);
  if (people === 0 || residents === 0) return { expected: null, upper: null, draws: 0, seed };
  const shares = [...population.values()].map((count) => count / residents);
  const random = seededRandom(seed);
  const distances = Array.from({ length: DRAWS }, () => {
    const drawn = drawMultinomial(random, people, shares);
    return drawn.reduce((sum, count, group) => sum + Math.abs(count / people - shares[group]), 0) / 2;
  });
  const expected = distances.reduce((sum, distance) => sum + distance, 0) / DRAWS;
  distances.sort((a, b) => a - b);
  return { expected, upper: distances[Math.ceil(0.95 * DRAWS) - 1], draws: DRAWS, seed };
}
