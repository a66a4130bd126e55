import type { AppealResult, BudgetStage, CheckResult, Eligibility, ProjectStanding } from '#domain';

export interface StandingInput {
  readonly stage: BudgetStage | null;
  readonly eligibility: Eligibility;
  readonly hasVotes: boolean;
  /** What the office wrote on the project's sheet; null where nothing was. */
  readonly sheet: {
    readonly formal: CheckResult | null;
    readonly merit: CheckResult | null;
    readonly appeal: AppealResult | null;
    readonly isWithdrawn: boolean;
  } | null;
}

/**
 * How far a project came before the vote. The office's sheet goes before the status at the source: withdrawn; then an appeal that was
 * upheld, which admits it whatever the checks said; then the checks. A project without a word from anybody is admitted once somebody
 * could vote for it, for only what is on the ballot gets votes.
 */
export function standingOf({ stage, eligibility, hasVotes, sheet }: StandingInput): ProjectStanding {
  if (sheet?.isWithdrawn) return 'withdrawn';
  if (sheet?.appeal === 'upheld') return 'admitted';
  if (sheet?.formal === 'failed') return 'formally-rejected';
  if (sheet?.merit === 'failed') return 'merit-rejected';
  if (sheet?.merit === 'passed') return 'admitted';
  if (eligibility === 'withdrawn' || stage === 'withdrawn') return 'withdrawn';
  if (stage === 'formally-rejected' || stage === 'merit-rejected') return stage;
  if (stage === 'admitted' || stage === 'selected' || stage === 'not-selected') return 'admitted';
  if (eligibility !== 'eligible') return 'formally-rejected';
  return hasVotes ? 'admitted' : 'pending';
}
