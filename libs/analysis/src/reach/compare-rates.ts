import { type ComparabilityReason, type ComparedRates } from '#domain';
import { newcombeInterval } from '../statistics/newcombe-interval.js';
import { checkProcesses, type ProcessToCompare } from './comparability.js';

/** What makes two shares of residents another share of other residents. */
const FORBIDDING: readonly ComparabilityReason[] = ['other-age-floor', 'other-method'];

/**
 * Did a larger part of the residents take part than the time before? The difference of the two shares with an interval, where both
 * populations are known and counted alike.
 *
 *     d = x₁/N₁ − x₀/N₀, in Newcombe's 95 % interval;   clear: 0 lies outside it
 *
 * @param processes in the order in which they stand; each is held against the one before it
 * @returns one for each neighbouring pair; without numbers and with a `reason` where they cannot be compared: reach not measured
 *   (`not-measured`), no table of residents (`no-population`), a table of shares alone (`shares_only`),
 *   another youngest age or method, or more people than residents (`more-than-residents`)
 * @see docs/methods/compare-reach.md; R. G. Newcombe (1998), Stat. Med. 17, 873–890, method 10
 * @example 56 of 70 residents after 48 of 80: 20 points more, from 5.2 to 33.4
 */
export function compareRates(processes: readonly ProcessToCompare[]): ComparedRates[] {
  return processes.slice(1).map((later, at) => pairOf(processes[at]!, later, at));
}

function pairOf(earlier: ProcessToCompare, later: ProcessToCompare, at: number): ComparedRates {
  const places = { earlier: at, later: at + 1 };
  const nothing = (reason: NonNullable<ComparedRates['reason']>) =>
    ({ ...places, difference: null, lower: null, upper: null, isClear: false, reason }) as const;
  const [first, second] = [earlier.report, later.report];
  if (first === null || second === null) return nothing('not-measured');
  if (first.population === null || second.population === null) return nothing('no-population');
  const forbidden = checkProcesses([earlier, later]).find(
    ({ reason }) => reason !== null && FORBIDDING.includes(reason),
  );
  if (forbidden) return nothing(forbidden.reason!);
  const uncounted = first.reason ?? second.reason;
  if (uncounted !== null) return nothing(uncounted);
  const [x0, n0, x1, n1] = [
    first.participants,
    first.population.residents,
    second.participants,
    second.population.residents,
  ];
  if (n0 === 0 || n1 === 0) return nothing('zero_population');
  if (x0 > n0 || x1 > n1) return nothing('more-than-residents');
  const { lower, upper } = newcombeInterval(x1, n1, x0, n0);
  return { ...places, difference: x1 / n1 - x0 / n0, lower, upper, isClear: lower > 0 || upper < 0, reason: null };
}
