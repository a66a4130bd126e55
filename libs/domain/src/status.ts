/**
 * The status table: four independent facts about a contribution and, for budgets, a fifth. A source's own label is always kept
 * beside them. Oracle words: adopted = decision `yes`, implemented = delivery `delivered`.
 */
export const ELIGIBILITIES = ['eligible', 'withdrawn', 'spam', 'duplicate', 'ineligible'] as const;
export type Eligibility = (typeof ELIGIBILITIES)[number];

/** How far the institution has come with its answer; `none` is no word from the institution at all. */
export const OFFICIAL_STATUSES = ['none', 'received', 'considered', 'answered', 'decided'] as const;
export type OfficialStatus = (typeof OFFICIAL_STATUSES)[number];

/** What was decided; `null` on a contribution means not decided. Order of display. */
export const DECISIONS = ['yes', 'partly', 'no', 'not-ours', 'already-in-force', 'moot', 'needs-analysis'] as const;
export type DecisionCode = (typeof DECISIONS)[number];

export const DELIVERIES = ['planned', 'in-progress', 'delivered', 'abandoned'] as const;
export type DeliveryCode = (typeof DELIVERIES)[number];

/** The way of a participatory-budget project. `admitted` is never adoption; `not-selected` is never a rejection. */
export const BUDGET_STAGES = [
  'submitted',
  'formally-rejected',
  'merit-rejected',
  'appealed',
  'admitted',
  'withdrawn',
  'selected',
  'not-selected',
] as const;
export type BudgetStage = (typeof BUDGET_STAGES)[number];

/** The state of one contribution on the four fields, the budget stage where there is one, and the source's own word. */
export interface ContributionStatus {
  readonly eligibility: Eligibility;
  readonly official: OfficialStatus;
  readonly decision: DecisionCode | null;
  readonly delivery: DeliveryCode | null;
  readonly stage: BudgetStage | null;
  /** The label on the source, e.g. "Under consideration" or "uwzględniona w części". */
  readonly sourceLabel: string | null;
}

/** Where an official label leads: what the editable map of a source says of one label. */
export type StatusMeaning = Partial<Omit<ContributionStatus, 'sourceLabel'>>;

/** A status map: label or code as it stands on the source, in lower case → meaning. */
export type StatusMap = Readonly<Record<string, StatusMeaning>>;

/** Adopted in whole: the decision is `yes`, or the budget project was selected. */
export function isAdopted(status: ContributionStatus): boolean {
  return status.decision === 'yes' || status.stage === 'selected';
}

/** Rejected: the decision is `no`, or a check turned the project down. Losing a vote (`not-selected`) is no rejection. */
export function isRejected(status: ContributionStatus): boolean {
  return status.decision === 'no' || status.stage === 'formally-rejected' || status.stage === 'merit-rejected';
}

/** Decided: some decision other than "needs analysis" stands. */
export function isDecided(status: ContributionStatus): boolean {
  return (
    (status.decision !== null && status.decision !== 'needs-analysis') ||
    status.stage === 'selected' ||
    isRejected(status)
  );
}

/** Answered: the institution has said something of substance. */
export function isAnswered(status: ContributionStatus): boolean {
  return status.official === 'answered' || status.official === 'decided' || isDecided(status);
}
