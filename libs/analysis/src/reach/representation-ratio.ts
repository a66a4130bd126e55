import { normalQuantile } from './normal-quantile.js';
import { wilsonInterval } from './wilson-interval.js';

/** People by group, in the order in which groups are shown. */
export type CountByGroup = ReadonlyMap<string, number>;

export interface Representation {
  readonly group: string;
  readonly participants: number;
  readonly population: number;
  /** Part of all participants, 0…1; null when nobody took part. */
  readonly share: number | null;
  /** Part of all residents, 0…1; null when the table is empty. */
  readonly populationShare: number | null;
  /** share ÷ populationShare; 1 is proportional. */
  readonly ratio: number | null;
  /** For plots that diverge from 0; null when the ratio is 0. */
  readonly log2Ratio: number | null;
  /** Wilson interval of the share ÷ populationShare: the default, works at zero participants. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Log interval, undefined at zero participants. */
  readonly seLog: number | null;
  readonly logLower: number | null;
  readonly logUpper: number | null;
  /** Participation rate of the group ÷ that of all others: the fairer figure for a large group. */
  readonly rateRatioVsRest: number | null;
  readonly rateRatioLower: number | null;
  readonly rateRatioUpper: number | null;
  /** People short of proportional; negative when there are more. */
  readonly missingPeople: number | null;
}

/**
 * Is a group heard less, as much or more than its part of the population?
 *
 *     p = x / Σx,  q = N / ΣN,  R = p / q,  missing people = q·Σx − x
 *
 * Three intervals: Wilson(p)/q; exp(ln R ± z√((1−p)/(np))); and for (a/b)/(c/d), the group's rate against all others,
 * exp(ln ± z√(1/a − 1/b + 1/c − 1/d)).
 *
 * @param participants people of known group; a group that is absent counts 0
 * @param population residents; a group that is absent counts 0 and its ratio is null
 * @param confidence 0…1, 0.95 unless told
 * @returns one entry per group, those of `participants` first, in their order; what is undefined is null
 * @throws {RangeError} if a count is negative or not finite
 * @example representationRatio(new Map([['a', 40], ['b', 30]]), new Map([['a', 400], ['b', 600]]))[0].ratio; // 1.428571
 */
export function representationRatio(
  participants: CountByGroup,
  population: CountByGroup,
  confidence = 0.95,
): Representation[] {
  const z = normalQuantile(0.5 + confidence / 2);
  const people = sumOf(participants);
  const residents = sumOf(population);
  const groups = new Set([...participants.keys(), ...population.keys()]);
  return [...groups].map((group) => {
    const x = participants.get(group) ?? 0;
    const n = population.get(group) ?? 0;
    const share = people > 0 ? x / people : null;
    const populationShare = residents > 0 ? n / residents : null;
    return {
      group,
      participants: x,
      population: n,
      share,
      populationShare,
      ...ratioOf(x, people, populationShare, confidence, z),
      ...againstTheRest(x, n, people - x, residents - n, z),
    };
  });
}

function ratioOf(x: number, people: number, populationShare: number | null, confidence: number, z: number) {
  const undefinedRatio = { ratio: null, log2Ratio: null, lower: null, upper: null };
  const undefinedLog = { seLog: null, logLower: null, logUpper: null };
  const missingPeople = people > 0 && populationShare !== null ? populationShare * people - x : null;
  if (people === 0 || !populationShare) return { ...undefinedRatio, ...undefinedLog, missingPeople };
  const share = x / people;
  const ratio = share / populationShare;
  const wilson = wilsonInterval(x, people, confidence);
  const interval = { lower: wilson.lower / populationShare, upper: wilson.upper / populationShare };
  if (x === 0) return { ratio, log2Ratio: null, ...interval, ...undefinedLog, missingPeople };
  const seLog = Math.sqrt((1 - share) / x);
  return {
    ratio,
    log2Ratio: Math.log2(ratio),
    ...interval,
    seLog,
    logLower: ratio * Math.exp(-z * seLog),
    logUpper: ratio * Math.exp(z * seLog),
    missingPeople,
  };
}

function againstTheRest(x: number, n: number, others: number, otherResidents: number, z: number) {
  if (n === 0 || otherResidents === 0 || others === 0) {
    return { rateRatioVsRest: null, rateRatioLower: null, rateRatioUpper: null };
  }
  const rateRatioVsRest = x / n / (others / otherResidents);
  if (x === 0 || x > n || others > otherResidents) {
    return { rateRatioVsRest, rateRatioLower: null, rateRatioUpper: null };
  }
  const error = Math.sqrt(1 / x - 1 / n + 1 / others - 1 / otherResidents);
  return {
    rateRatioVsRest,
    rateRatioLower: rateRatioVsRest * Math.exp(-z * error),
    rateRatioUpper: rateRatioVsRest * Math.exp(z * error),
  };
}

/** All people of a table. */
export function sumOf(counts: CountByGroup): number {
  let sum = 0;
  for (const [group, count] of counts) {
    if (!(count >= 0 && count < Infinity)) throw new RangeError(`group ${group} holds no count: ${count}`);
    sum += count;
  }
  return sum;
}
