import type { ReachReport, UndefinedReason, Verdict } from './reach.js';
import type { PairReach } from './reach-parts.js';

/** A group that a process means to reach, named with a reason, a goal and, where there is one, a denominator. */
export interface TargetGroup {
  readonly id: string;
  readonly variable: string;
  readonly group: string;
  readonly why: string;
  /** The table with its residents; null is no denominator: people are counted, and nothing is divided. */
  readonly populationTableId: string | null;
  /** People; null when nobody set one. */
  readonly goal: number | null;
  /** How often the office sought them out; null is not written down. */
  readonly contacts: number | null;
  /** ISO date in the zone of the process. */
  readonly setOn: string;
}

/** `hidden`: too few people for the answer to be given. */
export const GOAL_STATES = ['none', 'reached', 'not-yet', 'hidden', 'not-measured'] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** How far a target group was reached, as everybody may see it. */
export interface TargetGroupReach {
  /** Set after the process began: somebody who reads it should know. */
  readonly addedLate: boolean;
  /** The groups of the report that the numbers are of: neighbouring ones may have been taken together. */
  readonly countedAs: string | null;
  readonly people: number | null;
  readonly rate: number | null;
  readonly rateLower: number | null;
  readonly rateUpper: number | null;
  readonly ratio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly verdict: Verdict | null;
  readonly channels: readonly { readonly channel: string; readonly people: number | null }[];
  readonly goal: GoalState;
  readonly protected: boolean;
  readonly reason: UndefinedReason | null;
}

/** What a report must hold for target groups to be read from it. */
export interface ReachOfTargets {
  readonly report: ReachReport;
  readonly pairs: readonly PairReach[];
}

/** Attributes that the law protects more than others (GDPR, article 9): never fewer than ten people. */
export const SPECIAL_VARIABLES: readonly string[] = [
  'disability',
  'health',
  'origin',
  'ethnicity',
  'religion',
  'sexuality',
  'politics',
];
export const MOST_TARGET_GROUPS = 20;
