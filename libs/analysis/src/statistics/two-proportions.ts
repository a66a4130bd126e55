import { type UndefinedReason } from '#domain';
import { fisherExact } from './fisher-exact.js';
import { newcombeInterval } from './newcombe-interval.js';
import { twoSidedTail } from './normal-tail.js';

/** Below this many expected in any of the four cells the z of shares cannot be trusted. */
const SMALLEST_EXPECTED_COUNT = 5;

export interface TwoProportions {
  /** Part of the group that is of the kind in question, and part of the rest, 0…1; null for a side without people. */
  readonly share: number | null;
  readonly restShare: number | null;
  /** share − restShare, with Newcombe's interval. */
  readonly difference: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** share ÷ the share of both sides together; null where nobody at all is of the kind. */
  readonly lift: number | null;
  /** Two-proportion z with the pooled share, no continuity correction; null where nobody or everybody is of the kind. */
  readonly z: number | null;
  readonly pOfZ: number | null;
  /** Fisher's exact p, two-sided. */
  readonly pExact: number | null;
  /** The test to quote: the exact one when any of the four cells expects fewer than 5, or has no z. */
  readonly test: 'z' | 'fisher' | null;
  /** The p-value of that test. */
  readonly p: number | null;
  /** Log odds ratio with ½ added to each cell (Haldane, Anscombe), and its standard error. */
  readonly logOddsRatio: number | null;
  readonly logOddsRatioError: number | null;
  readonly reason: UndefinedReason | null;
}

/**
 * Does a group raise something more often than everybody else? Shares, their difference with an interval, and two tests.
 *
 *     z = (p₁ − p₂) / √(p (1 − p) (1/n₁ + 1/n₂)),   p = (x₁ + x₂) / (n₁ + n₂),   lift = p₁ / p
 *     ln OR = ln ((x₁ + ½)(n₂ − x₂ + ½) / ((n₁ − x₁ + ½)(x₂ + ½)))
 *
 * @param count people of the group of the kind in question, among `size` people of the group
 * @param restCount the same among the `restSize` people who are not of the group; the two sides share nobody
 * @param confidence of the interval, 0…1, 0.95 unless told
 * @returns null with the reason `no_participants` for what a side without people leaves undefined
 * @throws {RangeError} unless all are whole numbers with 0 ≤ count ≤ size
 * @see docs/methods/two-proportions.md
 * @example twoProportions(18, 51, 60, 361).difference; // 0.1867, from 0.0628 to 0.3283; z 3.186, exact p 0.00345, lift 1.86
 */
export function twoProportions(
  count: number,
  size: number,
  restCount: number,
  restSize: number,
  confidence = 0.95,
): TwoProportions {
  const pExact = fisherExact(count, size, restCount, restSize);
  const share = size > 0 ? count / size : null;
  const restShare = restSize > 0 ? restCount / restSize : null;
  const overall = size + restSize > 0 ? (count + restCount) / (size + restSize) : 0;
  const lift = share !== null && overall > 0 ? share / overall : null;
  if (share === null || restShare === null) return { ...NOT_COMPARED, share, restShare, lift };

  const { z, pOfZ } = pooledZ(share, size, restShare, restSize, overall);
  const expected = Math.min(overall, 1 - overall) * Math.min(size, restSize);
  const test = z === null || expected < SMALLEST_EXPECTED_COUNT ? 'fisher' : 'z';
  return {
    share,
    restShare,
    difference: share - restShare,
    ...newcombeInterval(count, size, restCount, restSize, confidence),
    lift,
    z,
    pOfZ,
    pExact,
    test,
    p: test === 'z' ? pOfZ : pExact,
    ...haldane(count, size, restCount, restSize),
    reason: null,
  };
}

const NOT_COMPARED = {
  difference: null,
  lower: null,
  upper: null,
  z: null,
  pOfZ: null,
  pExact: null,
  test: null,
  p: null,
  logOddsRatio: null,
  logOddsRatioError: null,
  reason: 'no_participants',
} as const;

function pooledZ(share: number, size: number, restShare: number, restSize: number, overall: number) {
  const variance = overall * (1 - overall) * (1 / size + 1 / restSize);
  if (!(variance > 0)) return { z: null, pOfZ: null };
  const z = (share - restShare) / Math.sqrt(variance);
  return { z, pOfZ: twoSidedTail(z) };
}

function haldane(count: number, size: number, restCount: number, restSize: number) {
  const cells = [count, size - count, restCount, restSize - restCount].map((cell) => cell + 0.5);
  const [yes, no, restYes, restNo] = cells as [number, number, number, number];
  return {
    logOddsRatio: Math.log((yes * restNo) / (no * restYes)),
    logOddsRatioError: Math.sqrt(cells.reduce((sum, cell) => sum + 1 / cell, 0)),
  };
}
