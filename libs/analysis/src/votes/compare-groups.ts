import { SMALLEST_GROUP, SMALLEST_SENSITIVE_GROUP } from '#domain';
import { chooseHidden } from '../privacy/choose-hidden.js';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.js';
import { twoSidedTail } from '../statistics/normal-tail.js';
import { countByGroup, sumCounts } from './count-statements.js';
import { type Side } from './measure-agreement.js';
import { type OpinionVotes } from './opinion-votes.js';
import { statementStatistics, type StatementCounts } from './statement-statistics.js';

/** What is known of the people of the votes: for each person the position of her group in `groups`, −1 where she told none. */
export interface KnownGroups {
  readonly variable: string;
  readonly groups: readonly string[];
  readonly labels: Int32Array;
}

/** One group that answers one statement differently from everybody else who told a group. */
export interface GroupDifference {
  readonly variable: string;
  readonly group: string;
  readonly statement: number;
  /** What the group says more often than the others. */
  readonly side: Side;
  /** Smoothed shares, 0…1, in hundredths. */
  readonly share: number;
  readonly shareElsewhere: number;
  /** Votes of the group on the statement, to the nearest five. */
  readonly seenAbout: number;
  readonly z: number;
  /** Expected part of false findings among all comparisons. */
  readonly q: number;
}

export interface GroupDifferences {
  /** Only those with q ≤ 0.05, the most striking first. */
  readonly differences: readonly GroupDifference[];
  /** Pairs of a group and a statement that were compared, and those left out because too few people voted. */
  readonly compared: number;
  readonly hidden: number;
}

const LARGEST_Q = 0.05;

/**
 * Do women, young people, the residents of one district vote differently on a statement from all others? The statistics of Polis with
 * groups that people told instead of groups that were found, corrected for many tests over all variables, groups and statements.
 *
 * A group is compared on a statement only where ten of its people voted and no number of one to four people who agreed, disagreed or
 * passed could be worked out; shares are rounded to hundredths and counts to fives.
 *
 * @param votes the last vote of each person on each statement
 * @param known groups by variable
 * @throws {RangeError} where a variable does not know everybody
 * @see docs/methods/agreement.md
 */
export function compareGroups(votes: OpinionVotes, known: readonly KnownGroups[]): GroupDifferences {
  const cells = known.flatMap((variable) => cellsOf(votes, variable));
  const compared = cells.filter(({ isShown }) => isShown);
  const tests = compared.map((cell) => {
    const statistics = statementStatistics(cell.own, cell.rest);
    const side: Side = statistics.agreeRatioTest >= statistics.disagreeRatioTest ? 'agree' : 'disagree';
    return { cell, statistics, side };
  });
  const zOf = ({ statistics, side }: (typeof tests)[number]) =>
    side === 'agree' ? statistics.agreeRatioTest : statistics.disagreeRatioTest;
  const q = benjaminiHochberg(tests.map((test) => Math.min(1, 2 * twoSidedTail(Math.max(0, zOf(test))))));
  const differences = tests.map((test, at): GroupDifference => {
    const { cell, statistics, side } = test;
    const share = side === 'agree' ? statistics.agreeShare : statistics.disagreeShare;
    const ratio = side === 'agree' ? statistics.agreeRatio : statistics.disagreeRatio;
    return {
      variable: cell.variable,
      group: cell.group,
      statement: cell.statement,
      side,
      share: inHundredths(share),
      shareElsewhere: inHundredths(share / ratio),
      seenAbout: 5 * Math.round(cell.own.seen / 5),
      z: Math.round(10 * zOf(test)) / 10,
      q: q[at]!,
    };
  });
  return {
    differences: differences
      .filter(({ q: found, z }) => found <= LARGEST_Q && z > 0)
      .sort((a, b) => b.z - a.z || a.statement - b.statement || (a.group < b.group ? -1 : 1)),
    compared: compared.length,
    hidden: cells.length - compared.length,
  };
}

interface Cell {
  readonly variable: string;
  readonly group: string;
  readonly statement: number;
  readonly own: StatementCounts;
  readonly rest: StatementCounts;
  readonly isShown: boolean;
}

function cellsOf(votes: OpinionVotes, { variable, groups, labels }: KnownGroups): Cell[] {
  if (labels.length !== votes.people) throw new RangeError(`${variable} is known of ${labels.length} people`);
  const counts = countByGroup(votes, labels, groups.length);
  return Array.from({ length: votes.statements }).flatMap((_, statement) => {
    const row = counts.map((ofGroup) => ofGroup[statement]!);
    const hidden = hiddenOf(row);
    return groups.map((group, at): Cell => {
      const own = row[at]!;
      const rest = sumCounts(row.slice(0, groups.length).filter((_, other) => other !== at));
      const isShown =
        hidden !== null &&
        !hidden.has(at) &&
        own.seen >= SMALLEST_SENSITIVE_GROUP &&
        rest.seen >= SMALLEST_SENSITIVE_GROUP;
      return { variable, group, statement, own, rest, isShown };
    });
  });
}

/** Positions of groups of which a small number would be told; the last of the row told no group, which is no attribute of a person. */
function hiddenOf(row: readonly StatementCounts[]): Set<number> | null {
  const lists = [
    row.map(({ agree }) => agree),
    row.map(({ disagree }) => disagree),
    row.map(({ agree, disagree, seen }) => seen - agree - disagree),
  ];
  const hidden = new Set<number>();
  for (const list of lists) {
    const found = chooseHidden(list, SMALLEST_GROUP, (cell) => cell === row.length - 1);
    if (found === null) return null;
    for (const cell of found) hidden.add(cell);
  }
  return hidden;
}

function inHundredths(share: number): number {
  return Math.round(100 * share) / 100;
}
