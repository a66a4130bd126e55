/** What puts projects in order: how many people chose one, or the points that they gave it. */
export const BUDGET_MEASURES = ['votes', 'points'] as const;
export type BudgetMeasure = (typeof BUDGET_MEASURES)[number];

/** What happens when the next project costs more than is left: go on to those that fit, or stop there. */
export const NOT_FITTING_RULES = ['skip', 'stop'] as const;
export type NotFittingRule = (typeof NOT_FITTING_RULES)[number];

/** How the rules of an edition part projects with the same result; the last three need an act that somebody writes down. */
export const TIE_RULES = [
  'lower-cost',
  'higher-cost',
  'more-voters',
  'lower-number',
  'lot',
  'repeat',
  'decision',
] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** How people part a tie. */
export const TIE_ACTS = ['lot', 'repeat', 'decision'] as const;
export type TieAct = (typeof TIE_ACTS)[number];

/** Why a ballot does not count. */
export const INVALID_REASONS = ['double', 'not-entitled', 'illegible', 'too-many', 'no-consent', 'other'] as const;
export type InvalidReason = (typeof INVALID_REASONS)[number];

/** What is counted of ballots by channel and place: handed out, valid, or invalid for a reason. */
export const BALLOT_KINDS = ['issued', 'valid', ...INVALID_REASONS] as const;
export type BallotKind = (typeof BALLOT_KINDS)[number];

/** A formal or merit check, and an appeal against it. */
export const CHECK_RESULTS = ['passed', 'failed'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];
export const APPEAL_RESULTS = ['lodged', 'upheld', 'dismissed'] as const;
export type AppealResult = (typeof APPEAL_RESULTS)[number];

/** Money for one area or category. Amounts are in the currency of the edition, to two decimals. */
export interface BudgetPool {
  readonly code: string;
  readonly name: string;
  /** Projects of this place belong to it; null for every place. */
  readonly area: string | null;
  /** Projects of this category belong to it; null for every category. */
  readonly category: string | null;
  readonly amount: number | null;
  /** Most that one project may cost. */
  readonly costLimit: number | null;
  /** Fewest votes (or points) that a project needs. */
  readonly threshold: number | null;
  /** Most projects of this pool on one ballot. */
  readonly mostPicks: number | null;
  /** The pool that gets what is left over; null where it stays. */
  readonly leftoverTo: string | null;
}

/** A tie as it was parted: the numbers on the list in the order that was drawn, voted or decided. */
export interface BrokenTie {
  readonly numbers: readonly string[];
  readonly how: TieAct;
  readonly note: string;
}

/** The rules of one edition of a participatory budget. */
export interface BudgetRules {
  readonly currency: string;
  readonly measure: BudgetMeasure;
  readonly notFitting: NotFittingRule;
  /** With `stop`: the project at which it stops is funded all the same when this share (0…1) of its cost is left; null for never. */
  readonly topUpShare: number | null;
  readonly tieRule: TieRule;
  /** Most projects on one ballot, all pools together. */
  readonly mostPicks: number | null;
  readonly mostPoints: number | null;
  readonly pools: readonly BudgetPool[];
  /** Sets of numbers of which only one can be funded. */
  readonly exclusions: readonly (readonly string[])[];
  readonly brokenTies: readonly BrokenTie[];
  readonly entitled: number | null;
  /** Who was entitled and where the number comes from. */
  readonly entitledBasis: string;
}

/** How far a project came before the vote. */
export const PROJECT_STANDINGS = ['admitted', 'pending', 'formally-rejected', 'merit-rejected', 'withdrawn'] as const;
export type ProjectStanding = (typeof PROJECT_STANDINGS)[number];

/** What became of a project in the count. `tied` and `depends-on-tie` wait for a tie to be parted by people. */
export const BUDGET_OUTCOMES = [
  'selected',
  'selected-with-reserve',
  'tied',
  'depends-on-tie',
  'below-threshold',
  'excluded',
  'does-not-fit',
  'after-the-line',
  'pending',
  'formally-rejected',
  'merit-rejected',
  'withdrawn',
  'no-pool',
  'no-cost',
  'no-amount',
] as const;
export type BudgetOutcome = (typeof BUDGET_OUTCOMES)[number];

/** A project as it goes into the count. */
export interface BudgetProject {
  /** On the list; unique. */
  readonly number: string;
  readonly pool: string | null;
  readonly cost: number | null;
  readonly votes: number;
  readonly points: number;
  readonly standing: ProjectStanding;
}

export interface ProjectCount {
  readonly number: string;
  readonly outcome: BudgetOutcome;
  /** The funded project that excludes it. */
  readonly excludedBy: string | null;
  /** Paid from outside the pool; 0 but for `selected-with-reserve`. */
  readonly reserve: number;
}

export interface PoolCount {
  readonly code: string;
  readonly amount: number | null;
  /** Came from the leftovers of other pools; null while a tie leaves it open, as with the two below. */
  readonly received: number | null;
  /** On projects that are funded for certain. */
  readonly spent: number;
  /** Neither spent nor handed on. */
  readonly left: number | null;
  readonly handedOn: number | null;
  readonly projects: number;
  readonly selected: number;
  readonly votes: number;
}

/** Projects with the same result of which some are funded and some are not. */
export interface TieCount {
  readonly pool: string;
  readonly numbers: readonly string[];
  /** How it was parted; null while it is open. */
  readonly how: TieRule | null;
}

/** The whole count of an edition. */
export interface BudgetCount {
  readonly projects: readonly ProjectCount[];
  readonly pools: readonly PoolCount[];
  readonly ties: readonly TieCount[];
  /** Every set of winners that the rules allow, numbers sorted; one where no tie is open, none where too many are. */
  readonly possible: readonly (readonly string[])[];
}

export const RECOUNT_STATEMENTS = ['nothing-published', 'no-rules', 'same', 'same-by-tie', 'differs'] as const;
export type RecountStatement = (typeof RECOUNT_STATEMENTS)[number];

export const RECOUNT_DIFFERENCES = [
  'not-published',
  'not-recounted',
  'unknown-number',
  'listed-twice',
  'votes-differ',
  'points-differ',
  'cost-differs',
] as const;
export type RecountDifferenceCode = (typeof RECOUNT_DIFFERENCES)[number];

/** A line of the published list of winners. */
export interface PublishedWinner {
  readonly number: string;
  readonly votes: number | null;
  readonly points: number | null;
  readonly cost: number | null;
}

export interface RecountDifference {
  readonly code: RecountDifferenceCode;
  readonly number: string;
  /** What the count says of it; null for a number that is not on the list. */
  readonly outcome: BudgetOutcome | null;
  readonly published: number | null;
  readonly counted: number | null;
}

export interface Recount {
  readonly statement: RecountStatement;
  readonly differences: readonly RecountDifference[];
}

export const BUDGET_CHECKS = [
  'more-picks-than-ballots-allow',
  'too-many-picks',
  'too-many-points',
  'too-many-picks-in-pool',
  'votes-above-ballots',
  'cost-above-pool',
  'cost-above-limit',
  'source-total-differs',
  'valid-differs-from-voters',
  'ballots-above-issued',
  'ballots-above-entitled',
  'exclusion-of-unknown',
  'tie-of-unknown',
] as const;
export type BudgetCheckCode = (typeof BUDGET_CHECKS)[number];

/** Something that does not add up: a count of ballots or projects, or two numbers that should be one. */
export interface BudgetCheck {
  readonly code: BudgetCheckCode;
  /** A number on the list, the code of a pool, or a place; null for the whole edition. */
  readonly subject: string | null;
  readonly found: number;
  readonly allowed: number | null;
}
