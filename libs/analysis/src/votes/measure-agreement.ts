import { benjaminiHochberg } from '../statistics/benjamini-hochberg.js';
import { twoSidedTail } from '../statistics/normal-tail.js';
import { wilsonInterval } from '../reach/wilson-interval.js';
import { countByGroup, sumCounts } from './count-statements.js';
import { opinionGroups, type OpinionGroupOptions } from './opinion-groups.js';
import { type OpinionVotes } from './opinion-votes.js';
import {
  groupInformedConsensus,
  oneProportionTest,
  POLIS_Z,
  smoothedShare,
  statementStatistics,
  type StatementCounts,
  type StatementStatistics,
} from './statement-statistics.js';

/** Name and version of the arithmetic, printed beside every figure that comes from it. */
export const AGREEMENT_METHOD = 'nasluch-agreement-1';

export type Side = 'agree' | 'disagree';

/** How one opinion group voted on one statement. */
export interface GroupStatement extends StatementCounts, StatementStatistics {
  readonly group: number;
  /** What the group says more than the others, by the rule of Polis: both tests above 1.2816. Null for neither. */
  readonly representative: Side | null;
  /** Expected part of false findings among differences as striking as this one, of all groups and statements. */
  readonly q: number;
}

export interface StatementAgreement extends StatementCounts {
  /** Position in the votes. */
  readonly statement: number;
  readonly pass: number;
  /** agree ÷ seen, with its Wilson interval; null where nobody voted. */
  readonly agreeShare: number | null;
  readonly agreeLower: number | null;
  readonly agreeUpper: number | null;
  readonly disagreeShare: number | null;
  /** Is it a majority of all? z, and the expected part of false findings among all statements. */
  readonly agreeTest: number;
  readonly disagreeTest: number;
  readonly majority: Side | null;
  readonly q: number;
  /** Do all groups say it? 0…1; null without groups. */
  readonly consensusAgree: number | null;
  readonly consensusDisagree: number | null;
  /** Smoothed share of agreement in the group with most minus that with least, 0…1; null without groups. */
  readonly division: number | null;
  /** How evenly agreement and disagreement stand: 1 is half to half, 0 is all on one side; null with neither. */
  readonly balance: number | null;
  readonly groups: readonly GroupStatement[];
}

export interface Agreement {
  readonly method: string;
  readonly seed: number;
  /** People who voted at least once, and their votes. */
  readonly people: number;
  readonly votes: number;
  readonly statements: readonly StatementAgreement[];
  /** People of each opinion group, the largest first; none where there are no groups. */
  readonly groups: readonly number[];
  /** People who stand in no group. */
  readonly ungrouped: number;
  readonly silhouette: number | null;
}

const LARGEST_Q = 0.05;

/**
 * What people agree on and what divides them, from votes to agree, disagree or pass on statements.
 *
 * Groups of people who vote alike are found (`opinionGroups`) unless they are given. Every statement is tested for being a majority,
 * and every group on every statement for differing from all others; both families are corrected for being many
 * (`benjaminiHochberg`), which Polis does not do.
 *
 * @param votes the last vote of each person on each statement
 * @param options seed and sizes, or `labels` and `count` of groups that are known already
 * @throws {RangeError} for votes that are none
 * @see docs/methods/agreement.md
 */
export function measureAgreement(
  votes: OpinionVotes,
  options: OpinionGroupOptions & { readonly given?: { readonly labels: Int32Array; readonly count: number } } = {},
): Agreement {
  const found = options.given ? { ...options.given, silhouette: null } : opinionGroups(votes, options);
  const counts = countByGroup(votes, found.labels, found.count);
  const voted = new Set(votes.person);
  const groups = new Array<number>(found.count).fill(0);
  for (const person of voted) if (found.labels[person]! >= 0) groups[found.labels[person]!]! += 1;
  return {
    method: AGREEMENT_METHOD,
    seed: options.seed ?? 1,
    people: voted.size,
    votes: votes.value.length,
    statements: describeStatements(counts, found.count),
    groups,
    ungrouped: voted.size - groups.reduce((sum, people) => sum + people, 0),
    silhouette: found.silhouette,
  };
}

function describeStatements(counts: readonly StatementCounts[][], groups: number): StatementAgreement[] {
  const numbers = Array.from((counts[0] ?? []).keys());
  const totals = numbers.map((statement) => sumCounts(counts.map((row) => row[statement]!)));
  const majorities = correctedMajorities(totals);
  const inGroups = describeGroups(counts, groups);
  return numbers.map((statement): StatementAgreement => {
    const total = totals[statement]!;
    const own = counts.slice(0, groups).map((row) => row[statement]!);
    const shares = own.map(({ agree, seen }) => smoothedShare(agree, seen));
    return {
      statement,
      ...total,
      pass: total.seen - total.agree - total.disagree,
      ...sharesOf(total),
      ...majorities[statement]!,
      consensusAgree: groups > 0 ? groupInformedConsensus(own) : null,
      consensusDisagree: groups > 0 ? groupInformedConsensus(own, 'disagree') : null,
      division: groups > 0 ? Math.max(...shares) - Math.min(...shares) : null,
      balance: balanceOf(total),
      groups: inGroups[statement]!,
    };
  });
}

function sharesOf({ agree, disagree, seen }: StatementCounts) {
  if (seen === 0) return { agreeShare: null, agreeLower: null, agreeUpper: null, disagreeShare: null };
  const { lower, upper } = wilsonInterval(agree, seen);
  return { agreeShare: agree / seen, agreeLower: lower, agreeUpper: upper, disagreeShare: disagree / seen };
}

function correctedMajorities(totals: readonly StatementCounts[]) {
  const tests = totals.map(({ agree, disagree, seen }) => ({
    agreeTest: oneProportionTest(agree, seen),
    disagreeTest: oneProportionTest(disagree, seen),
  }));
  const q = benjaminiHochberg(
    tests.map(({ agreeTest, disagreeTest }) => upperTail(Math.max(agreeTest, disagreeTest), 2)),
  );
  return tests.map(({ agreeTest, disagreeTest }, at) => ({
    agreeTest,
    disagreeTest,
    q: q[at]!,
    majority: (q[at]! > LARGEST_Q ? null : agreeTest > disagreeTest ? 'agree' : 'disagree') as Side | null,
  }));
}

/** How likely chance gives a z so high in at least one of `tries` tests: agreement and disagreement are both looked at. */
function upperTail(z: number, tries: number): number {
  const oneSided = z > 0 ? twoSidedTail(z) / 2 : 1 - twoSidedTail(z) / 2;
  return Math.min(1, tries * oneSided);
}

function describeGroups(counts: readonly StatementCounts[][], groups: number): GroupStatement[][] {
  const numbers = Array.from((counts[0] ?? []).keys());
  const cells = numbers.flatMap((statement) =>
    Array.from({ length: groups }, (_, group) => {
      const own = counts[group]![statement]!;
      // as Polis does, a group is held against the other groups; who stands in none is left out
      const rest = sumCounts(counts.slice(0, groups).flatMap((row, at) => (at === group ? [] : [row[statement]!])));
      const statistics = statementStatistics(own, rest);
      return { statement, group, ...own, ...statistics, representative: representativeSide(statistics) };
    }),
  );
  const q = benjaminiHochberg(
    cells.map(({ agreeRatioTest, disagreeRatioTest }) =>
      Math.min(1, 2 * Math.min(twoSidedTail(agreeRatioTest), twoSidedTail(disagreeRatioTest))),
    ),
  );
  const described: GroupStatement[][] = numbers.map(() => []);
  cells.forEach(({ statement, ...cell }, at) => described[statement]!.push({ ...cell, q: q[at]! }));
  return described;
}

/** Polis: what a group says both by majority and more than the others; of two such sides the one it differs in more. */
export function representativeSide(statistics: StatementStatistics): Side | null {
  const { agreeTest, agreeRatioTest, disagreeTest, disagreeRatioTest } = statistics;
  const passes =
    (agreeRatioTest > POLIS_Z && agreeTest > POLIS_Z) || (disagreeRatioTest > POLIS_Z && disagreeTest > POLIS_Z);
  if (!passes) return null;
  return agreeRatioTest > disagreeRatioTest ? 'agree' : 'disagree';
}

/**
 * How evenly do agreement and disagreement stand? The entropy of both in bits: 1 is half to half, 0 is all on one side.
 *
 * @returns null where nobody took a side
 * @example balanceOf({ agree: 55, disagree: 5, seen: 66 }); // 0.4138
 */
export function balanceOf({ agree, disagree }: StatementCounts): number | null {
  if (agree + disagree === 0) return null;
  const shares = [agree, disagree].map((count) => count / (agree + disagree));
  return shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log2(share) : sum), 0);
}
