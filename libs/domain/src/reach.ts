/** Is a group heard less, as much or more than its part of the population? `cannot-tell` when the interval is too wide. */
export const VERDICTS = ['under', 'proportional', 'over', 'cannot-tell'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a figure is absent. */
export const UNDEFINED_REASONS = [
  'zero_population',
  'no_participants',
  'not_asked',
  'suppressed',
  'too_few',
  'not_reached',
  'no_convergence',
  'outside_reference',
  'shares_only',
  'low_coverage',
  'not_linked',
] as const;
export type UndefinedReason = (typeof UNDEFINED_REASONS)[number];

/** One demographic group, or neighbouring bands merged, against its population. Shares are 0…1. */
export interface GroupReach {
  readonly variable: string;
  readonly group: string;
  /** The groups that were merged into this one; only itself when none. */
  readonly members: readonly string[];
  /** People; null when hidden for privacy. */
  readonly participants: number | null;
  /** Residents; null for a group outside the reference table. */
  readonly population: number | null;
  readonly share: number | null;
  readonly populationShare: number | null;
  /** share ÷ populationShare; 1 is proportional. */
  readonly ratio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Base-2 logarithm of the ratio, for plots that diverge from 0; null when the ratio is 0. */
  readonly log2Ratio: number | null;
  /** Between these the ratio lies whatever group the people are in who did not tell theirs. */
  readonly boundLower: number | null;
  readonly boundUpper: number | null;
  /** (x − e) ÷ √(e(1 − q)): how many standard deviations from proportional. */
  readonly residual: number | null;
  /** Participation rate of the group ÷ that of all others, with its interval. */
  readonly versusRest: number | null;
  readonly versusRestLower: number | null;
  readonly versusRestUpper: number | null;
  /** People short of proportional; negative when there are more than proportional. */
  readonly missingPeople: number | null;
  /** Participants per resident with its Wilson interval. */
  readonly rate: number | null;
  readonly rateLower: number | null;
  readonly rateUpper: number | null;
  readonly verdict: Verdict | null;
  readonly reason: UndefinedReason | null;
  /** True when this row would be hidden on every shared route (under k people, or needed to hide another). */
  readonly protected: boolean;
  /** The residents were split from other bands, not counted. */
  readonly estimated: boolean;
  /** With a hidden number: the most people it can be, where that may be told; null otherwise. */
  readonly atMost: number | null;
  /** Even `atMost` people would be clearly fewer than proportional. */
  readonly clearlyFewer: boolean;
}

/** Which test of goodness of fit was computed: where a group expects fewer than 5 people, one that needs no such number. */
export const FIT_TESTS = ['chi-square', 'exact', 'monte-carlo'] as const;
export type FitTest = (typeof FIT_TESTS)[number];

/** Could the make-up of the participants be chance alone? With thousands of people p is always tiny: lead with w. */
export interface FitOfVariable {
  readonly test: FitTest;
  /** Pearson's X². */
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
  /** √(X²/n): .1 small, .3 medium, .5 large. */
  readonly w: number;
  /** w ÷ the largest w that this population table allows. */
  readonly shareOfLargestW: number;
  readonly cramersV: number | null;
}

/** Groups by how evenly their residents took part. R is always near 1 where few take part, so it never stands without CV. */
export interface RIndicatorOfVariable {
  readonly r: number;
  readonly rAdjusted: number;
  /** Coefficient of variation of the participation rates; 0 is even. */
  readonly cv: number;
}

/** What weighting the participants to the residents of this variable would cost. */
export interface DesignEffectOfVariable {
  /** Kish's design effect, 1 when no weighting is needed. */
  readonly deff: number;
  /** As many equally weighted people carry as much information. */
  readonly effectivePeople: number;
  /** `uneven` above 1.5; `too-uneven` above 3 or under 30 effective people: no weighted headline. */
  readonly warning: 'uneven' | 'too-uneven' | null;
}

/** One variable (age, sex, district …) of a process against one population table. */
export interface VariableReach {
  readonly variable: string;
  readonly groups: readonly GroupReach[];
  /** People with a known group of the reference table. */
  readonly known: number | null;
  /** Asked and not answered, or never asked. */
  readonly unknown: number | null;
  /** Of these, people who were asked and gave no group. */
  readonly notAnswered: number | null;
  /** Of these, people who were never asked. */
  readonly neverAsked: number | null;
  /** People in a group that the reference table does not hold. */
  readonly outside: number | null;
  /** known ÷ all people; null when nobody took part. */
  readonly coverage: number | null;
  /** Under 60 % coverage: bounds only, no verdicts. */
  readonly boundsOnly: boolean;
  /** Total variation distance between participants and population, 0…1. */
  readonly dissimilarity: number | null;
  /** What it would be on average by chance alone, with as many people. */
  readonly dissimilarityByChance: number | null;
  /** People who would have to be of another group. */
  readonly peopleToShift: number | null;
  readonly fit: FitOfVariable | null;
  readonly rIndicator: RIndicatorOfVariable | null;
  /** Lowest ÷ highest participation rate, as Go Vocal counts it; depends on two groups alone and has no interval. */
  readonly goVocalScore: number | null;
  readonly designEffect: DesignEffectOfVariable | null;
  readonly reason: UndefinedReason | null;
}

export interface ReachReport {
  readonly method: string;
  readonly participants: number;
  readonly population: PopulationReference | null;
  readonly variables: readonly VariableReach[];
  /** All participants per resident, with its Wilson interval; null with too few residents or no table. */
  readonly rate: number | null;
  readonly rateLower: number | null;
  readonly rateUpper: number | null;
  readonly reason: UndefinedReason | null;
}

/** Where the denominators come from. */
export interface PopulationReference {
  readonly name: string;
  readonly source: string;
  /** ISO date of the count. */
  readonly date: string;
  readonly territory: string;
  readonly ageFloor: number | null;
  readonly residents: number;
}

/** One row of a population table: residents in one group of one variable. */
export interface PopulationGroup {
  readonly variable: string;
  readonly group: string;
  readonly population: number;
}

/** Fewest people in a cell that crosses a count with an attribute of persons. */
export const SMALLEST_GROUP = 5;
/** The same for special categories, minors, quotes with demographics and maps below the district. */
export const SMALLEST_SENSITIVE_GROUP = 10;
/** Fewest people behind a percentage. */
export const SMALLEST_PERCENTAGE_BASE = 20;
/** Below this part of all people with a known group there are bounds and no verdicts. */
export const SMALLEST_COVERAGE = 0.6;
/** Below this many people of known group there are counts and one sentence, no verdicts. */
export const SMALLEST_VERDICT_BASE = 30;
/** Neighbouring bands are merged until each expects this many participants. */
export const SMALLEST_EXPECTED = 10;
