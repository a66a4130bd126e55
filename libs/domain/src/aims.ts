import type { UndefinedReason } from './reach.js';

/** The three aims of a municipality, each with its measures. They stand side by side and are never added up. */
export const AIMS = {
  influence: ['people', 'changed'],
  debate: ['replies', 'meetings', 'reasons'],
  distance: ['waiting', 'answered', 'newcomers'],
} as const;
export type Aim = keyof typeof AIMS;
export const AIM_MEASURES = [...AIMS.influence, ...AIMS.debate, ...AIMS.distance] as const;
export type AimMeasure = (typeof AIM_MEASURES)[number];

/** Whether there is more or less of something than before; `cannot-tell` where its interval holds both. */
export const AIM_CHANGES = ['more', 'fewer', 'cannot-tell'] as const;
export type AimChange = (typeof AIM_CHANGES)[number];

/** Why a number of the three aims is not given, beside what a measure itself may lack. */
export const AIM_GAPS = ['not-measured', 'no-comments', 'not-recorded', 'not-calibrated', 'first-process'] as const;
export type AimReason = UndefinedReason | (typeof AIM_GAPS)[number];

/** A wait that was pooled from days: how many ended after so many days, and how many were still open. */
export interface WaitingDays {
  readonly day: number;
  readonly ended: number;
  readonly open: number;
}

/** What one process has of the three aims; null where it was not measured. */
export interface AimInput {
  /** People who said, answered or voted something; residents where a table of them is chosen. */
  readonly people: number | null;
  readonly residents: number | null;
  readonly impact: {
    /** Contributions that an answer is owed to, those answered, and those adopted wholly or partly. */
    readonly eligible: number;
    readonly answered: number;
    readonly changed: number;
    /** Null where the report is older than the days in it. */
    readonly waiting: readonly WaitingDays[] | null;
  } | null;
  readonly comments: number;
  /** Comments that answer a comment. */
  readonly replies: number;
  /** Meetings that were held, at least; 0 where none is recorded. */
  readonly meetings: number;
  /** People who can be recognised elsewhere, and of them those seen in no earlier process, as reach shows them. */
  readonly newcomers: {
    readonly people: number | null;
    readonly newPeople: number | null;
    readonly isFirst: boolean;
    readonly reason: UndefinedReason | null;
  } | null;
}

/** A number of one of the aims: a count with what it is counted among, a share or a number of days with its interval. */
export interface AimNumber {
  readonly count: number | null;
  /** What the share is a share of; of days, how many waited. */
  readonly base: number | null;
  /** 0…1, or days for `waiting`; null where only the count says something. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: AimReason | null;
  /** How many processes the number is of. */
  readonly processes: number;
}

export interface AimFigure extends AimNumber {
  readonly measure: AimMeasure;
  /** The same before, and what may be said of the difference; null where there is nothing before, or nothing is compared. */
  readonly earlier: (AimNumber & { readonly change: AimChange }) | null;
}

export interface ThreeAims {
  readonly method: string;
  /** In the order of `AIM_MEASURES`. */
  readonly figures: readonly AimFigure[];
}
