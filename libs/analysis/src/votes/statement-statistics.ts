/** Votes on one statement within one set of people: `seen` counts everybody who voted on it, those who passed too. */
export interface StatementCounts {
  readonly agree: number;
  readonly disagree: number;
  readonly seen: number;
}

/** How one group voted on one statement, and how far that is from everybody else. */
export interface StatementStatistics {
  /** Smoothed shares, between 0 and 1, never 0 or 1. */
  readonly agreeShare: number;
  readonly disagreeShare: number;
  /** z against one half. */
  readonly agreeTest: number;
  readonly disagreeTest: number;
  /** Representativeness: the smoothed share of the group ÷ that of everybody else; above 1 the group says it more. */
  readonly agreeRatio: number;
  readonly disagreeRatio: number;
  /** z of the group against everybody else. */
  readonly agreeRatioTest: number;
  readonly disagreeRatioTest: number;
}

/** A z above this has a one-sided p-value below 10 %: what Polis takes for significant, with no regard to how many tests there are. */
export const POLIS_Z = 1.2816;

/**
 * A share that a handful of votes does not push to 0 or 100 %: as if one more person had agreed and one more had not.
 *
 *     p = (x + 1) / (n + 2)
 *
 * @param count votes of the kind that is asked about, 0…n
 * @param seen everybody who voted on the statement, those who passed too
 * @throws {RangeError} unless 0 ≤ count ≤ seen, both whole numbers
 * @see docs/methods/agreement.md
 * @example smoothedShare(18, 24); // 19 / 26 = 0.7308
 */
export function smoothedShare(count: number, seen: number): number {
  checkCounts(count, seen);
  return (count + 1) / (seen + 2);
}

/**
 * Is this more than half of those who voted? A z-value: 0 is exactly half, above 1.2816 more than chance alone gives one time in ten.
 *
 *     z = 2 √(n + 1) · ((x + 1) / (n + 1) − ½)
 *
 * @throws {RangeError} unless 0 ≤ count ≤ seen, both whole numbers
 * @example oneProportionTest(18, 24); // 2.6
 */
export function oneProportionTest(count: number, seen: number): number {
  checkCounts(count, seen);
  return 2 * Math.sqrt(seen + 1) * ((count + 1) / (seen + 1) - 0.5);
}

/**
 * Does one set of people say this more often than another? A z-value, with one added to each of the four counts.
 *
 *     z = (p₁ − p₂) / √(p (1 − p) (1/n₁ + 1/n₂)),   p₁ = (x₁ + 1)/(n₁ + 1) …,   p both together
 *
 * @returns 0 where everybody of both agrees, because nothing can differ then
 * @throws {RangeError} unless 0 ≤ count ≤ seen in both
 * @example twoProportionTest(18, 24, 4, 28); // 4.3328
 */
export function twoProportionTest(count: number, seen: number, otherCount: number, otherSeen: number): number {
  checkCounts(count, seen);
  checkCounts(otherCount, otherSeen);
  const [size, otherSize] = [seen + 1, otherSeen + 1];
  const together = (count + 1 + otherCount + 1) / (size + otherSize);
  if (together >= 1) return 0;
  const difference = (count + 1) / size - (otherCount + 1) / otherSize;
  return difference / Math.sqrt(together * (1 - together) * (1 / size + 1 / otherSize));
}

/**
 * One statement, one group against all others together: smoothed shares, whether they are a majority, and whether the group differs.
 *
 * @param group votes of the group
 * @param rest votes of everybody else
 * @throws {RangeError} when more people agreed and disagreed than voted
 * @see C. Small et al. (2021), "Polis: Scaling deliberation by mapping high dimensional opinion spaces", Recerca 26(2)
 * @example statementStatistics({ agree: 18, disagree: 2, seen: 24 }, { agree: 4, disagree: 20, seen: 28 }).agreeRatio; // 4.385
 */
export function statementStatistics(group: StatementCounts, rest: StatementCounts): StatementStatistics {
  for (const { agree, disagree, seen } of [group, rest]) checkCounts(agree + disagree, seen);
  const agreeShare = smoothedShare(group.agree, group.seen);
  const disagreeShare = smoothedShare(group.disagree, group.seen);
  return {
    agreeShare,
    disagreeShare,
    agreeTest: oneProportionTest(group.agree, group.seen),
    disagreeTest: oneProportionTest(group.disagree, group.seen),
    agreeRatio: agreeShare / smoothedShare(rest.agree, rest.seen),
    disagreeRatio: disagreeShare / smoothedShare(rest.disagree, rest.seen),
    agreeRatioTest: twoProportionTest(group.agree, group.seen, rest.agree, rest.seen),
    disagreeRatioTest: twoProportionTest(group.disagree, group.seen, rest.disagree, rest.seen),
  };
}

/**
 * Do all groups agree? The product of their smoothed shares: one group that does not agree pulls it down, however small it is.
 *
 *     Π over groups of (agree + 1) / (seen + 2)
 *
 * It falls with the number of groups, so it compares statements of one process and nothing else.
 *
 * @param groups votes of every group on one statement
 * @param side whether they all agree, or all disagree
 * @returns 0…1; 1 for no groups
 * @example groupInformedConsensus([{ agree: 30, disagree: 3, seen: 36 }, { agree: 25, disagree: 2, seen: 30 }]); // 0.6628
 */
export function groupInformedConsensus(
  groups: readonly StatementCounts[],
  side: 'agree' | 'disagree' = 'agree',
): number {
  return groups.reduce((product, group) => product * smoothedShare(group[side], group.seen), 1);
}

function checkCounts(count: number, seen: number): void {
  const isValid = Number.isInteger(count) && Number.isInteger(seen) && count >= 0 && count <= seen;
  if (!isValid) throw new RangeError(`${count} of ${seen} is no count of votes`);
}
