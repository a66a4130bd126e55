import type { UndefinedReason, Verdict } from './reach.js';

/** What must be alike before two processes can be held side by side. */
export const COMPARABILITY_CHECKS = [
  'kind',
  'question',
  'period',
  'reference-year',
  'reference-source',
  'age-floor',
  'suppression',
  'method',
  'bands',
] as const;
export type ComparabilityCheck = (typeof COMPARABILITY_CHECKS)[number];

export const COMPARABILITY_OUTCOMES = ['same', 'differs', 'not-comparable'] as const;
export type ComparabilityOutcome = (typeof COMPARABILITY_OUTCOMES)[number];

/** What is not the same, or not known. */
export const COMPARABILITY_REASONS = [
  'other-kind',
  'other-question',
  'unknown-question',
  'other-dates',
  'separate-periods',
  'unknown-period',
  'other-year',
  'other-source',
  'no-population',
  'other-age-floor',
  'other-k',
  'other-method',
  'not-measured',
  'other-bands',
  'merged-otherwise',
  'not-asked',
  'other-places',
  'more-than-residents',
] as const;
export type ComparabilityReason = (typeof COMPARABILITY_REASONS)[number];

/** One line of the panel: a check over all processes; `variable` where it is about the groups of one. */
export interface ComparabilityRow {
  readonly check: ComparabilityCheck;
  readonly variable: string | null;
  readonly outcome: ComparabilityOutcome;
  readonly reason: ComparabilityReason | null;
  /** What each process has, in their order; null is not known. */
  readonly values: readonly (string | null)[];
}

/** One group of one process beside the same group of others. */
export interface ComparedCell {
  readonly participants: number | null;
  readonly population: number | null;
  readonly share: number | null;
  readonly populationShare: number | null;
  readonly ratio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly verdict: Verdict | null;
  readonly protected: boolean;
  /** Why it is not drawn. */
  readonly refused: UndefinedReason | ComparabilityReason | null;
}

export interface ComparedGroup {
  readonly group: string;
  /** In the order of the processes. */
  readonly cells: readonly ComparedCell[];
  /** Places of two processes whose intervals do not overlap, the lower ratio first. */
  readonly apart: readonly (readonly [number, number])[];
  /** Pairs of which both have an interval. */
  readonly compared: number;
}

/** One attribute over all processes; without groups where it is refused. */
export interface ComparedVariable {
  readonly variable: string;
  readonly outcome: ComparabilityOutcome;
  readonly reason: ComparabilityReason | null;
  readonly groups: readonly ComparedGroup[];
  readonly compared: number;
  readonly apart: number;
  /** Of each process: whom the numbers describe, and how far its make-up is from that of the residents, beside chance alone. */
  readonly processes: readonly {
    readonly known: number | null;
    readonly coverage: number | null;
    readonly dissimilarity: number | null;
    readonly dissimilarityByChance: number | null;
  }[];
}

/** Shares of residents of two processes that stand beside each other: how much more of them took part in the later one. */
export interface ComparedRates {
  /** Their places in the list. */
  readonly earlier: number;
  readonly later: number;
  /** Share of the later one less that of the earlier, −1…1; null where they cannot be compared. */
  readonly difference: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** 0 lies outside the interval. */
  readonly isClear: boolean;
  readonly reason: ComparabilityReason | UndefinedReason | null;
}

export interface ReachComparison {
  readonly checks: readonly ComparabilityRow[];
  readonly variables: readonly ComparedVariable[];
}

export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 6;
