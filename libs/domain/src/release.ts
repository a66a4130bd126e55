import type { CountOf, ImpactReport } from './impact.js';
import type { Act, DueDateMove } from './ledger.js';
import type { LocalisedText, ProcessKind, PromisedLevel } from './process.js';
import type { DecisionCode, DeliveryCode } from './status.js';

/** Version of the shape below; an older release is read as it was written. */
export const RELEASE_FORMAT = 'nasluch-release-1';

/**
 * A frozen state of a process. It holds only what may leave the office: texts that were reviewed and may be quoted, tables after
 * suppression, published entries of the ledger. Report, public page, slides and downloads are made from it and from nothing else.
 */
export interface ReleaseContent {
  readonly format: typeof RELEASE_FORMAT;
  readonly workspace: { readonly slug: string; readonly name: string };
  readonly process: ReleasedProcess;
  readonly counts: {
    readonly all: CountOf;
    readonly eligible: CountOf;
    readonly submissions: number;
    readonly signatures: number;
    readonly meetings: number;
  };
  /** What reach routes answer after suppression, as it stood; null with a reason where reach was not measured. */
  readonly reach: Readonly<Record<string, unknown>> | null;
  readonly themes: readonly ReleasedTheme[];
  readonly remarks: readonly ReleasedRemark[];
  readonly responses: readonly ReleasedResponse[];
  readonly decisions: readonly ReleasedDecision[];
  readonly commitments: readonly ReleasedCommitment[];
  readonly outcomes: readonly ReleasedOutcome[];
  readonly impact: ImpactReport | null;
  readonly methods: ReleasedMethods;
  /** What does not stand in full, and why: counts only. */
  readonly withheld: readonly { readonly reason: WithheldReason; readonly texts: number }[];
}

export interface ReleasedProcess {
  readonly slug: string;
  readonly kind: ProcessKind;
  readonly title: LocalisedText;
  readonly question: LocalisedText;
  readonly summary: LocalisedText;
  readonly openToChange: LocalisedText;
  readonly promisedLevel: PromisedLevel | null;
  readonly daysToRespond: number | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly place: string | null;
  readonly timeZone: string;
  readonly isSample: boolean;
}

export interface ReleasedTheme extends CountOf {
  readonly id: string;
  /** From 1, by size. */
  readonly number: number;
  readonly label: string;
  readonly summary: LocalisedText;
  readonly quotes: readonly ReleasedText[];
}

/** Words that were reviewed and may be quoted. */
export interface ReleasedText {
  readonly contributionId: string;
  readonly text: string;
  /** BCP 47; null where it was not detected. */
  readonly language: string | null;
}

export const WITHHELD_REASONS = ['no-permission', 'not-reviewed', 'summarised', 'withheld-by-person'] as const;
/** Why a text does not stand in full: no consent to publish, nobody has read it yet, a summary stands for it, a person held it back. */
export type WithheldReason = (typeof WITHHELD_REASONS)[number];

/** One line of the table of remarks. */
export interface ReleasedRemark {
  readonly contributionId: string;
  readonly number: number;
  readonly receivedOn: string | null;
  readonly passage: string | null;
  readonly text: string | null;
  /** True where a person's summary stands for the text (*treść w streszczeniu*). */
  readonly isSummary: boolean;
  readonly language: string | null;
  readonly withheld: WithheldReason | null;
  readonly themeIds: readonly string[];
  readonly office: string | null;
  readonly position: DecisionCode | null;
  readonly decisionId: string | null;
  readonly url: string | null;
}

interface ReleasedEntry {
  readonly id: string;
  readonly contributionIds: readonly string[];
  readonly themeIds: readonly string[];
}

export interface ReleasedResponse extends ReleasedEntry {
  readonly text: LocalisedText;
  readonly office: string | null;
  readonly answeredOn: string | null;
}

export interface ReleasedDecision extends ReleasedEntry {
  readonly code: DecisionCode;
  readonly text: LocalisedText;
  readonly reason: LocalisedText;
  readonly office: string | null;
  readonly decidedOn: string | null;
  readonly act: Act;
}

export interface ReleasedCommitment extends ReleasedEntry {
  readonly decisionId: string | null;
  readonly title: LocalisedText;
  readonly text: LocalisedText;
  readonly owner: string | null;
  readonly dueOn: string | null;
  readonly firstDueOn: string | null;
  readonly moves: readonly DueDateMove[];
  /** In zloty. */
  readonly cost: number | null;
}

export interface ReleasedOutcome extends ReleasedEntry {
  readonly decisionId: string | null;
  readonly commitmentId: string | null;
  readonly title: LocalisedText;
  readonly text: LocalisedText;
  readonly delivery: DeliveryCode | null;
  readonly dueOn: string | null;
  readonly deliveredOn: string | null;
  readonly moves: readonly DueDateMove[];
  readonly evidence: readonly { readonly label: LocalisedText; readonly url: string }[];
  readonly act: Act;
  readonly budgetLine: string | null;
  readonly plannedCost: number | null;
  readonly spent: number | null;
}

export interface ReleasedMethods {
  readonly datasetVersion: number;
  /** Hexadecimal SHA-256 of the data behind it. */
  readonly datasetHash: string | null;
  readonly themes: string | null;
  readonly reach: string | null;
  readonly impact: string | null;
  readonly program: string;
}
