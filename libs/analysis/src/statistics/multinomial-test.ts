import { seededRandom } from '../themes/seeded-random.js';
import { drawMultinomial } from './draw-multinomial.js';
import { logGamma } from './log-gamma.js';

export interface MultinomialTest {
  /** How likely chance alone gives a make-up that is no more likely than this one. */
  readonly p: number;
  readonly method: 'exact-multinomial' | 'monte-carlo';
  /** Draws that a Monte-Carlo p rests on; null for an exact one. */
  readonly draws: number | null;
}

/** Up to here all outcomes are gone through: at most 316,251. */
const MOST_PEOPLE = 50;
const MOST_GROUPS = 5;
const DRAWS = 9999;
const LARGEST_TABLE = 100_000;
/** Outcomes whose probabilities differ by less than this part are ties. */
const TIE = 1e-7;

/**
 * Is the make-up of few people further from given shares than chance would have it? Exact, for small expectations where a chi-square is none.
 *
 *     p = Σ P(outcome) over all outcomes with P(outcome) ≤ P(observed)
 *
 * With at most 50 people and 5 groups all outcomes are gone through, otherwise p = (1 + draws at most as likely) / (1 + draws) over 9,999
 * seeded draws.
 *
 * @param counts whole people by group
 * @param shares of the groups, each above 0, together 1
 * @param seed of the draws
 * @throws {RangeError} when a count or a share is none
 * @see N. Read, N. Cressie (1988), "Goodness-of-Fit Statistics for Discrete Multivariate Data", Springer, §7.3
 * @example multinomialTest([3, 0], [0.5, 0.5]).p; // 0.25: of eight outcomes two are as unlikely
 */
export function multinomialTest(counts: readonly number[], shares: readonly number[], seed = 1): MultinomialTest {
  if (counts.length !== shares.length) throw new RangeError(`${counts.length} counts, ${shares.length} shares`);
  for (const count of counts)
    if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`not a count: ${count}`);
  for (const share of shares) if (!(share > 0 && share <= 1)) throw new RangeError(`not a share: ${share}`);
  const people = counts.reduce((sum, count) => sum + count, 0);
  return people <= MOST_PEOPLE && counts.length <= MOST_GROUPS
    ? { p: exact(counts, shares, people), method: 'exact-multinomial', draws: null }
    : { p: drawn(counts, shares, people, seed), method: 'monte-carlo', draws: DRAWS };
}

function exact(counts: readonly number[], shares: readonly number[], people: number): number {
  // the logarithm of q^x / x! for each group and number of people
  const terms = shares.map((share) =>
    Array.from({ length: people + 1 }, (_, count) => count * Math.log(share) - logGamma(count + 1)),
  );
  const observed = counts.reduce((sum, count, group) => sum + terms[group][count], 0);
  const limit = observed + TIE;
  const all = logGamma(people + 1);
  let p = 0;
  const goThrough = (group: number, left: number, sum: number): void => {
    if (group === shares.length - 1) {
      const outcome = sum + terms[group][left];
      if (outcome <= limit) p += Math.exp(all + outcome);
      return;
    }
    for (let count = 0; count <= left; count += 1) goThrough(group + 1, left - count, sum + terms[group][count]);
  };
  goThrough(0, people, 0);
  return Math.min(1, p);
}

function drawn(counts: readonly number[], shares: readonly number[], people: number, seed: number): number {
  const logs = shares.map(Math.log);
  const logFactorial = logFactorials(people);
  const likelihood = (of: readonly number[]) =>
    of.reduce((sum, count, group) => sum + count * logs[group] - logFactorial(count), 0);
  const limit = likelihood(counts) + TIE;
  const random = seededRandom(seed);
  let unlikely = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    if (likelihood(drawMultinomial(random, people, shares)) <= limit) unlikely += 1;
  }
  return (1 + unlikely) / (1 + DRAWS);
}

/** ln n!, looked up as long as a table of all up to `most` is small. */
function logFactorials(most: number): (n: number) => number {
  if (most > LARGEST_TABLE) return (n) => logGamma(n + 1);
  const table = Float64Array.from({ length: most + 1 }, (_, n) => logGamma(n + 1));
  return (n) => table[n];
}
