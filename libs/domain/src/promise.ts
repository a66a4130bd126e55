import type { ShareFigure } from './impact-measures.js';
import type { PromisedLevel } from './process.js';
import type { UndefinedReason } from './reach.js';

export const PROMISE_MEASURES = ['responded', 'reached-decision', 'adopted', 'implemented'] as const;
/** What is read of the measured impact: input answered, input behind a decision, decisions adopted, adopted ones delivered. */
export type PromiseMeasure = (typeof PROMISE_MEASURES)[number];

/** Answers within the promised days, of what came in on a known day. */
export interface PromisedDays {
  readonly promisedDays: number;
  readonly n: number;
  readonly answered: number;
  readonly inTime: number;
  readonly late: number;
  /** Without an answer on the day of the data; withdrawn ones among them. */
  readonly open: number;
  /** 1 − S(promised days): open ones are counted in as far as they have waited. */
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** False while some have waited less than the promised days: the share is then the least that it can be. */
  readonly isSettled: boolean;
  /** Came in or answered on a day that nobody knows. */
  readonly leftOut: number;
  readonly reason: UndefinedReason | null;
}

/** What a process promised beside what was measured of it; every number is one that the impact of the process holds. */
export interface PromiseDelivery {
  /** ISO date of the data. */
  readonly asOf: string;
  /** Null where no days were promised. */
  readonly days: PromisedDays | null;
  /** What the promised level asks for; empty where none was promised, or where it asks only to tell. */
  readonly level: readonly (ShareFigure & { readonly measure: PromiseMeasure })[];
}

/** What a level of influence asks for beside telling what came of it; each level asks for what the one before asks for too. */
export const MEASURES_OF_LEVEL: Readonly<Record<PromisedLevel, readonly PromiseMeasure[]>> = {
  inform: [],
  consult: ['responded'],
  involve: ['responded', 'reached-decision'],
  collaborate: ['responded', 'reached-decision', 'adopted'],
  empower: ['responded', 'reached-decision', 'adopted', 'implemented'],
};
