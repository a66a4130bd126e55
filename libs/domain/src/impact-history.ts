import type { DecisionCode, DeliveryCode } from './status.js';

/** A day that is not known; days count from 1 January 1970. */
export const NO_DAY = -(2 ** 31);

/** Which contributions an entry of the ledger answers, as positions: by itself or by their theme. */
export interface LinkedContributions {
  readonly confirmed: Int32Array;
  /** Suggested by a machine and not confirmed. */
  readonly suggested: Int32Array;
}

export interface HistoryEntry extends LinkedContributions {
  readonly id: string;
  readonly day: number | null;
  readonly office: string | null;
}

export interface HistoryDecision extends HistoryEntry {
  readonly code: DecisionCode;
  readonly hasReason: boolean;
  readonly outcomes: readonly HistoryOutcome[];
}

export interface HistoryOutcome extends LinkedContributions {
  /** Null for a promise of which nothing is recorded yet. */
  readonly delivery: DeliveryCode | null;
  readonly dueOn: number | null;
  readonly deliveredOn: number | null;
}

/**
 * When each contribution came in, was answered, decided or withdrawn, and the published entries of the ledger behind it. Rows stand in
 * the order of `readImpactColumns`, which must be read in the same transaction.
 */
export interface ImpactHistory {
  readonly length: number;
  /** The day of the data. */
  readonly asOf: number;
  readonly promisedDays: number | null;
  /** 1 where an answer is owed: everything but what residents wrote to each other. */
  readonly awaits: Uint8Array;
  readonly submitted: Int32Array;
  readonly withdrawn: Int32Array;
  /** The day on which a status said that the contribution is answered. */
  readonly statusAnswered: Int32Array;
  readonly office: Int32Array;
  readonly offices: readonly string[];
  /** What persons told of themselves: group of contribution i is `groups[of[i]]`, −1 where not told or nobody's. */
  readonly variables: readonly {
    readonly variable: string;
    readonly groups: readonly string[];
    readonly of: Int16Array;
  }[];
  readonly responses: readonly HistoryEntry[];
  readonly decisions: readonly HistoryDecision[];
  /** Outcomes that belong to no decision. */
  readonly outcomes: readonly HistoryOutcome[];
}
