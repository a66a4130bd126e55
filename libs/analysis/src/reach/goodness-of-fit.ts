import { InvalidInputError, type UndefinedReason } from '#domain';
import { chiSquareTail } from '../statistics/chi-square-tail.js';
import { multinomialTest, type MultinomialTest } from '../statistics/multinomial-test.js';
import { sumOf, type CountByGroup } from './representation-ratio.js';

export interface GroupFit {
  readonly group: string;
  readonly participants: number;
  readonly population: number;
  /** Participants if all groups came alike; null where nobody lives. */
  readonly expected: number | null;
  /** Distance from it in standard errors; beyond ±2 it is hardly chance. */
  readonly standardisedResidual: number | null;
}

export interface GoodnessOfFit {
  /** People of groups in which somebody lives. */
  readonly people: number;
  readonly groups: readonly GroupFit[];
  /** Participants of groups in which nobody lives: left out. */
  readonly outside: number;
  readonly degreesOfFreedom: number | null;
  readonly chiSquare: number | null;
  readonly pChiSquare: number | null;
  /** The likelihood-ratio statistic, G. */
  readonly gStatistic: number | null;
  readonly pG: number | null;
  /** Effect size: 0.1 is small, 0.3 medium, 0.5 large. Lead with it, since with thousands of people p is always tiny. */
  readonly cohenW: number | null;
  readonly cramersV: number | null;
  /** w ÷ the largest w there could be with this population, 0…1. */
  readonly scaledW: number | null;
  /** A group would hold fewer than five people, so that the chi-square is not to be relied on. */
  readonly smallExpected: boolean;
  /** Exact or drawn p where `smallExpected`. */
  readonly multinomial: MultinomialTest | null;
  /** The p to show, and where it comes from. */
  readonly p: number | null;
  readonly method: 'chi-square' | MultinomialTest['method'] | null;
  readonly reason: UndefinedReason | null;
}

/** With a smaller expectation the chi-square distribution does not hold. */
const SMALLEST_EXPECTED_COUNT = 5;

/**
 * Could the participants have this make-up by chance, if all groups of residents came alike? And by how much do they differ, whatever chance
 * says?
 *
 *     e = nq,  X² = Σ(x − e)²/e,  G = 2Σ x ln(x/e),  df = k − 1
 *     w = √(X²/n),  V = w/√(k − 1),  w_max = √((1 − q_min)/q_min),  residual = (x − e)/√(e(1 − q))
 *
 * Where a group would hold fewer than five people, an exact multinomial p takes the place of the chi-square's (up to 50 people in 5 groups),
 * or a seeded Monte-Carlo p. Groups in which nobody lives are left out and counted in `outside`.
 *
 * @param participants whole people by group; a group that is absent counts 0
 * @param population residents by group; may be broken
 * @param seed of the Monte-Carlo draws
 * @returns groups of the population first, in its order; null with the reason `no_participants`, `zero_population`, or `too_few` where
 *          there is only one group
 * @throws {InvalidInputError} `wrong-input` for a count that cannot be, naming the group
 * @see J. Cohen (1988), "Statistical Power Analysis", 2nd edition, ch. 7; A. Agresti (2013), "Categorical Data Analysis", §1.5
 * @example goodnessOfFit(new Map([['a', 40], ['b', 30]]), new Map([['a', 400], ['b', 600]])).cohenW; // 0.349927, p = 0.0034
 */
export function goodnessOfFit(participants: CountByGroup, population: CountByGroup, seed = 1): GoodnessOfFit {
  checkPeople(participants);
  const residents = checkResidents(population);
  const names = [...new Set([...population.keys(), ...participants.keys()])];
  const counts = names.map((group) => participants.get(group) ?? 0);
  const shares = names.map((group) => (residents > 0 ? (population.get(group) ?? 0) / residents : 0));
  const lived = names.flatMap((_, index) => (shares[index] > 0 ? [index] : []));
  const people = lived.reduce((sum, index) => sum + counts[index], 0);
  const groups = names.map((group, index) => ({
    group,
    participants: counts[index],
    population: population.get(group) ?? 0,
    ...fitOf(counts[index], shares[index], people),
  }));
  const outside = counts.reduce((sum, count) => sum + count, 0) - people;
  const common = { people, groups, outside };
  if (residents === 0) return { ...NOTHING, ...common, reason: 'zero_population' };
  if (people === 0) return { ...NOTHING, ...common, reason: 'no_participants' };
  if (lived.length < 2) return { ...NOTHING, ...common, reason: 'too_few' };
  return { ...common, ...testOf(pick(counts, lived), pick(shares, lived), people, seed), reason: null };
}

const NOTHING = {
  degreesOfFreedom: null,
  chiSquare: null,
  pChiSquare: null,
  gStatistic: null,
  pG: null,
  cohenW: null,
  cramersV: null,
  scaledW: null,
  smallExpected: false,
  multinomial: null,
  p: null,
  method: null,
};

function testOf(counts: readonly number[], shares: readonly number[], people: number, seed: number) {
  const degreesOfFreedom = counts.length - 1;
  let [chiSquare, gStatistic] = [0, 0];
  counts.forEach((count, group) => {
    const expected = people * shares[group];
    chiSquare += ((count - expected) * (count - expected)) / expected;
    if (count > 0) gStatistic += 2 * count * Math.log(count / expected);
  });
  const cohenW = Math.sqrt(chiSquare / people);
  const rarest = Math.min(...shares);
  const smallExpected = people * rarest < SMALLEST_EXPECTED_COUNT;
  const multinomial = smallExpected ? multinomialTest(counts, shares, seed) : null;
  const pChiSquare = chiSquareTail(chiSquare, degreesOfFreedom);
  return {
    degreesOfFreedom,
    chiSquare,
    pChiSquare,
    gStatistic,
    // equal make-ups may come out a hair below 0
    pG: chiSquareTail(Math.max(0, gStatistic), degreesOfFreedom),
    cohenW,
    cramersV: cohenW / Math.sqrt(degreesOfFreedom),
    scaledW: cohenW / Math.sqrt((1 - rarest) / rarest),
    smallExpected,
    multinomial,
    p: multinomial?.p ?? pChiSquare,
    method: multinomial?.method ?? ('chi-square' as const),
  };
}

function fitOf(count: number, share: number, people: number) {
  if (share === 0 || people === 0) return { expected: null, standardisedResidual: null };
  const expected = people * share;
  const residual = share < 1 ? (count - expected) / Math.sqrt(expected * (1 - share)) : null;
  return { expected, standardisedResidual: residual };
}

function pick(values: readonly number[], positions: readonly number[]): number[] {
  return positions.map((position) => values[position]);
}

function checkPeople(participants: CountByGroup): void {
  for (const [group, count] of participants) {
    if (Number.isInteger(count) && count >= 0) continue;
    throw new InvalidInputError('wrong-input', `participants.${group}: not a number of people: ${count}`, { group });
  }
}

function checkResidents(population: CountByGroup): number {
  try {
    return sumOf(population);
  } catch (cause) {
    throw new InvalidInputError('wrong-input', `population: ${(cause as Error).message}`, {}, { cause });
  }
}
