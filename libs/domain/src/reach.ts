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
}

/** One variable (age, sex, district …) of a process against one population table. */
export interface VariableReach {
  readonly variable: string;
  readonly groups: readonly GroupReach[];
  /** People with a known group of the reference table. */
  readonly known: number | null;
  /** Asked and not answered, or never asked. */
  readonly unknown: number | null;
  /** People in a group that the reference table does not hold. */
  readonly outside: number | null;
  /** known ÷ all people; null when nobody took part. */
  readonly coverage: number | null;
  /** Total variation distance between participants and population, 0…1. */
  readonly dissimilarity: number | null;
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
/** Below this many people of known group there are counts and one sentence, no verdicts. */
export const SMALLEST_VERDICT_BASE = 30;
/** Neighbouring bands are merged until each expects this many participants. */
export const SMALLEST_EXPECTED = 10;
