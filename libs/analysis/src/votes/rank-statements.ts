import { type Agreement, type GroupStatement, type Side, type StatementAgreement } from './measure-agreement.js';

const [MOST_OF_A_GROUP, LARGEST_Q] = [5, 0.05];

/** A statement that a group says more than the others. */
export interface Representative {
  readonly statement: number;
  readonly side: Side;
  /** Holds after the correction for many tests. */
  readonly holds: boolean;
}

/**
 * The statements that say best what sets a group apart: representative ones, the strongest first, at most five.
 *
 *     strength = ratio · z of the ratio · smoothed share · z of the share
 *
 * @see C. Small et al. (2021), Recerca 26(2)
 */
export function representativeStatements(agreement: Agreement, group: number): Representative[] {
  return agreement.statements
    .flatMap(({ statement, groups }) => {
      const cell = groups[group];
      if (!cell || cell.representative === null) return [];
      const side = cell.representative;
      return [{ statement, side, holds: cell.q <= LARGEST_Q, strength: strengthOf(cell, side) }];
    })
    .sort((a, b) => b.strength - a.strength || a.statement - b.statement)
    .slice(0, MOST_OF_A_GROUP)
    .map(({ strength: _, ...representative }) => representative);
}

function strengthOf(cell: GroupStatement, side: Side): number {
  return side === 'agree'
    ? cell.agreeRatio * cell.agreeRatioTest * cell.agreeShare * cell.agreeTest
    : cell.disagreeRatio * cell.disagreeRatioTest * cell.disagreeShare * cell.disagreeTest;
}

/**
 * What everyone agrees on (or rejects): a majority of all after the correction, and with groups also of each group. The strongest first.
 *
 * @returns statements with the side that everybody takes
 */
export function sharedStatements({ statements }: Agreement): { statement: number; side: Side }[] {
  const strength = ({ majority, consensusAgree, consensusDisagree, agreeTest, disagreeTest }: StatementAgreement) =>
    majority === 'agree' ? (consensusAgree ?? agreeTest) : (consensusDisagree ?? disagreeTest);
  return statements
    .filter(({ majority, groups: cells }) => {
      if (majority === null) return false;
      return cells.every((cell) => (majority === 'agree' ? cell.agreeShare : cell.disagreeShare) > 0.5);
    })
    .sort((a, b) => strength(b) - strength(a) || a.statement - b.statement)
    .map(({ statement, majority }) => ({ statement, side: majority! }));
}

/**
 * What divides: with groups the statements in which one group differs after the correction, the widest gap first; without groups those
 * on which people are closest to half and half, if at least twenty took a side.
 */
export function dividingStatements({ statements, groups }: Agreement): number[] {
  if (groups.length === 0) {
    return statements
      .filter(({ balance, agree, disagree }) => balance !== null && balance >= 0.9 && agree + disagree >= 20)
      .sort((a, b) => b.balance! - a.balance! || a.statement - b.statement)
      .map(({ statement }) => statement);
  }
  const sides = (cells: readonly GroupStatement[]) => {
    const shares = cells.map((cell) => cell.agreeShare);
    return shares.some((share) => share > 0.5) && shares.some((share) => share < 0.5);
  };
  return statements
    .filter(({ groups: cells }) => cells.some(({ q }) => q <= LARGEST_Q) && sides(cells))
    .sort((a, b) => b.division! - a.division! || a.statement - b.statement)
    .map(({ statement }) => statement);
}
