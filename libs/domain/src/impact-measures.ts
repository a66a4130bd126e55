import type { UndefinedReason } from './reach.js';
import type { DeliveryCode } from './status.js';

/** A share 0…1 with what stands above and below the line and its Wilson interval; null with a reason when nothing is below it. */
export interface ShareFigure {
  readonly numerator: number;
  readonly denominator: number;
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: UndefinedReason | null;
}

/** How long something waited, those that still wait counted in. Days are calendar days. */
export interface WaitingFigures {
  readonly n: number;
  /** Of them answered, or delivered. */
  readonly answered: number;
  readonly lastDay: number | null;
  readonly median: number | null;
  readonly medianLower: number | null;
  readonly medianUpper: number | null;
  readonly firstQuarter: number | null;
  readonly thirdQuarter: number | null;
  /** For comparison only: it leaves out those that wait longest. */
  readonly medianOfAnswered: number | null;
  readonly curve: readonly {
    readonly day: number;
    readonly atRisk: number;
    readonly events: number;
    readonly unanswered: number;
    readonly lower: number | null;
    readonly upper: number | null;
  }[];
  /** How many still waited, or were taken back, after so many days without an end; absent in reports of before. */
  readonly open?: readonly { readonly day: number; readonly count: number }[];
  readonly reason: UndefinedReason | null;
}

export interface ResponseFigures extends WaitingFigures {
  /** Days that the process promised; the usual thirty where it promised none. */
  readonly promisedDays: number;
  readonly isOwnPromise: boolean;
  /** 1 − S(promised days); null without contributions. */
  readonly onTime: number | null;
  readonly onTimeLower: number | null;
  readonly onTimeUpper: number | null;
  /** False while some have waited less than the promised days: the share on time is then the least it can be. */
  readonly isSettled: boolean;
  /** Left out of the curve: the day they came in, or the day of their answer, is not known. */
  readonly withoutDay: number;
  readonly answeredWithoutDay: number;
  /** Withdrawn before an answer: they wait up to that day. */
  readonly withdrawn: number;
  /** Answered on a day before they came in, by a collective answer say: they count as answered at once. */
  readonly answeredBefore: number;
}

/** Decisions themselves, each once, whatever it answers. */
export interface DecisionFigures {
  readonly opened: number;
  /** needs analysis: opened and not decided. */
  readonly pending: number;
  readonly adopted: number;
  readonly partly: number;
  readonly rejected: number;
  /** Decided and neither: of another office, already in force, moot. */
  readonly other: number;
  readonly implemented: number;
  /** Delivered after the promised day; and due before the day of the data and not delivered. */
  readonly deliveredLate: number;
  readonly overdue: number;
  readonly decisionRate: ShareFigure;
  readonly adoptionRate: ShareFigure;
  readonly reasonedRejectionRate: ShareFigure;
  readonly implementationRate: ShareFigure;
}

/** How much of the eligible input can be followed how far. */
export interface TraceFigures {
  readonly themed: ShareFigure;
  readonly response: ShareFigure;
  readonly decision: ShareFigure;
  readonly outcome: ShareFigure;
}

/** Whether groups of contributions wait alike: the log-rank test. */
export interface WaitingByGroup {
  readonly groups: readonly {
    readonly group: string;
    readonly n: number;
    readonly observed: number;
    readonly expected: number;
    readonly median: number | null;
  }[];
  /** Contributions without a group, and those of groups too small to show. */
  readonly withoutGroup: number;
  readonly hidden: number;
  readonly chiSquare: number | null;
  readonly degreesOfFreedom: number | null;
  readonly p: number | null;
  readonly reason: UndefinedReason | null;
}

/** What became of a contribution, coarse enough to draw: adopted as a whole, in part, rejected, decided otherwise, not decided. */
export const FLOW_DECISIONS = ['adopted', 'partly', 'rejected', 'other', 'none'] as const;
export type FlowDecision = (typeof FLOW_DECISIONS)[number];

/** How many eligible contributions of a theme met a decision and came to an outcome; each counts once, in the first of its themes. */
export interface FlowCount {
  /** Standing theme id, null for what is not grouped. */
  readonly themeId: string | null;
  readonly label: string;
  readonly decision: FlowDecision;
  readonly delivery: DeliveryCode | 'none';
  readonly contributions: number;
}

/** The measures of how input was acted on, beside the counts of the report. */
export interface ImpactMeasures {
  /** ISO date of the data, in the zone of the process: what is open then waits until that day. */
  readonly asOf: string;
  readonly response: ResponseFigures;
  /** From the decision (adopted, wholly or partly) to its delivery. */
  readonly delivery: WaitingFigures;
  readonly decisions: DecisionFigures;
  /** Links that a person or the source stated; and with suggestions that nobody has confirmed yet, a lighter number. */
  readonly traceability: { readonly confirmed: TraceFigures; readonly withSuggested: TraceFigures };
  readonly offices: WaitingByGroup;
  /** Themes → decisions → outcomes; absent in reports of before. */
  readonly flow?: readonly FlowCount[];
}

/** Is what one group asks for adopted as often as what the others ask for? Counts are of decided contributions. */
export interface InfluenceOfGroup {
  readonly variable: string;
  readonly group: string;
  /** All null when hidden. */
  readonly protected: boolean;
  readonly decided: number | null;
  readonly adopted: number | null;
  readonly ratio: number | null;
  readonly ratioLower: number | null;
  readonly ratioUpper: number | null;
  readonly difference: number | null;
  readonly differenceLower: number | null;
  readonly differenceUpper: number | null;
  readonly p: number | null;
  /** Benjamini and Hochberg's q-value over all groups shown. */
  readonly q: number | null;
  /** Within themes: Mantel and Haenszel. */
  readonly adjustedRatio: number | null;
  readonly adjustedLower: number | null;
  readonly adjustedUpper: number | null;
  readonly reason: UndefinedReason | null;
}

/** For those who evaluate the process: it asks questions of the office rather than answering residents. */
export interface ImpactEvaluation {
  readonly orphanDecisions: readonly string[];
  readonly equality: readonly InfluenceOfGroup[];
  /** How many of the groups were compared. */
  readonly compared: number;
  readonly districts: WaitingByGroup;
}
