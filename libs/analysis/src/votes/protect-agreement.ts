import { SMALLEST_GROUP } from '#domain';
import { chooseHidden } from '../privacy/choose-hidden.js';
import { type Agreement, type GroupStatement, type StatementAgreement } from './measure-agreement.js';

/** One statement as everybody may see it: a group in which too few people voted on it is null. */
export interface ShownStatement extends Omit<StatementAgreement, 'groups'> {
  readonly groups: readonly (GroupStatement | null)[];
  readonly protected: boolean;
}

export interface ShownAgreement extends Omit<Agreement, 'statements'> {
  readonly statements: readonly ShownStatement[];
}

/**
 * Agreement as everybody may see it. The votes of all on a statement are results and always shown. Of an opinion group nothing is told
 * about a statement on which one to four of its people voted, nor about the groups that would give it away by subtraction; then
 * there is no group-informed consensus and no gap between groups, which could be solved for the hidden group.
 *
 * @param k fewest people that may be shown
 * @see docs/methods/small-groups.md
 */
export function protectAgreement(agreement: Agreement, k: number = SMALLEST_GROUP): ShownAgreement {
  return { ...agreement, statements: agreement.statements.map((statement) => protectStatement(statement, k)) };
}

function protectStatement(statement: StatementAgreement, k: number): ShownStatement {
  const seen = statement.groups.map((group) => group.seen);
  const ungrouped = statement.seen - seen.reduce((sum, people) => sum + people, 0);
  const hidden = chooseHidden([...seen, ungrouped], k, (cell) => cell === seen.length);
  const groups = statement.groups.map((group, at) => (hidden === null || hidden.has(at) ? null : group));
  if (!groups.includes(null)) return { ...statement, protected: false };
  return {
    ...statement,
    groups,
    consensusAgree: null,
    consensusDisagree: null,
    division: null,
    protected: true,
  };
}
