import type { CountOf, ImpactReport } from './impact.js';
import type { Act, DueDateMove } from './ledger.js';
import type { LegalStepCode } from './legal.js';
import type { LocalisedText, ProcessKind, PromisedLevel } from './process.js';
import type { WholeReach } from './reach-parts.js';
import type { DecisionCode, DeliveryCode } from './status.js';
import type { ThemeNamer } from './theme-namer.js';

/** Version of the shape below; an older release is read as it was written. */
export const RELEASE_FORMAT = 'nasluch-release-1';

/**
 * A frozen state of a process. It holds only what may leave the office: texts that were reviewed and may be quoted, tables after
 * suppression, published entries of the ledger. Report, public page, slides and downloads are made from it and from nothing else.
 * The same data freeze to the same bytes: number, date and hash of a release stand beside its content, not in it.
 */
export interface ReleaseContent {
  readonly format: typeof RELEASE_FORMAT;
  readonly workspace: { readonly slug: string; readonly name: LocalisedText };
  readonly process: ReleasedProcess;
  /** By what law the consultation was held and which steps were made; absent where the process has no checklist. */
  readonly legal?: ReleasedLegal;
  readonly counts: {
    /** Everything residents handed in that is still visible, and what of it is eligible. */
    readonly all: CountOf;
    readonly eligible: CountOf;
    /** Registered letters, and the signatures under them. */
    readonly submissions: number;
    readonly signatures: number;
    /** Events at which heads were counted, and the heads; they are in no number of people. */
    readonly meetings: number;
    readonly heads: number;
  };
  /** What reach routes answer after suppression, as it stood; null where reach was not measured. */
  readonly reach: WholeReach | null;
  /** Largest first, each followed by its themes of the second level; empty where none were found. */
  readonly themes: readonly ReleasedTheme[];
  /** Eligible contributions that stand in no theme. */
  readonly notGrouped: CountOf;
  /** Every eligible contribution, by number. */
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

/** Of the checklist of a process what may leave the office: steps that were made, without notes and proofs. */
export interface ReleasedLegal {
  /** Acts and articles. */
  readonly basis: readonly string[];
  readonly orderingAct: string | null;
  readonly orderingNumber: string | null;
  readonly steps: readonly { readonly code: LegalStepCode; readonly label: LocalisedText; readonly doneOn: string }[];
}

export interface ReleasedTheme extends CountOf {
  readonly id: string;
  /** Null on the first level. */
  readonly parentId: string | null;
  /** From 1, by size, within its level. */
  readonly number: number;
  readonly label: string;
  /** Absent of releases that were made before it was kept. */
  readonly labelBy?: ThemeNamer;
  /** Its strongest words, which the method page explains. */
  readonly terms: readonly string[];
  /** At most three. */
  readonly quotes: readonly ReleasedText[];
}

/** Words that were reviewed and may be quoted. */
export interface ReleasedText {
  readonly contributionId: string;
  readonly title: string | null;
  readonly text: string;
  /** BCP 47; null where it was not detected. */
  readonly language: string | null;
}

export const WITHHELD_REASONS = [
  'no-permission',
  'not-reviewed',
  'summarised',
  'withheld-by-person',
  'erased',
] as const;
/**
 * Why a text does not stand in full: no consent to publish, nobody has read it yet, a summary stands for it, a person in the office
 * held it back, its author asked to be erased after the release.
 */
export type WithheldReason = (typeof WITHHELD_REASONS)[number];

/** One line of the table of remarks. */
export interface ReleasedRemark {
  readonly contributionId: string;
  /** Of the register; those that have no place in it yet follow by date. */
  readonly number: number;
  /** ISO date in the zone of the process. */
  readonly receivedOn: string | null;
  readonly passage: string | null;
  readonly title: string | null;
  readonly text: string | null;
  /** True where a person's summary stands for the text (*treść w streszczeniu*). */
  readonly isSummary: boolean;
  readonly language: string | null;
  readonly withheld: WithheldReason | null;
  /** Its theme of the first level, then of the second; empty where it is not grouped. */
  readonly themeIds: readonly string[];
  readonly office: string | null;
  /** The code of its decision; of its source where no decision of the ledger is linked. */
  readonly position: DecisionCode | null;
  /** The decision linked to the remark itself, else to its theme. */
  readonly decisionId: string | null;
  /** Where it stands on its platform; null where its words may not be shown. */
  readonly url: string | null;
}

interface ReleasedEntry {
  readonly id: string;
  /** Confirmed links to eligible contributions and to themes of today; a merged theme is the one it was merged into. */
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

/** How each part was computed, and from which version of the data; a version behind `datasetVersion` says that data came since. */
export interface ReleasedMethods {
  readonly datasetVersion: number;
  /** Hexadecimal SHA-256 of the data behind it. */
  readonly datasetHash: string | null;
  readonly themes: string | null;
  readonly themesVersion: number | null;
  readonly reach: string | null;
  readonly reachVersion: number | null;
  readonly impact: string | null;
  readonly impactVersion: number | null;
  readonly program: string;
}

/** A hash that a release had until words of an erased person went from it. */
export interface FormerHash {
  /** Hexadecimal SHA-256. */
  readonly hash: string;
  /** ISO 8601 in UTC. */
  readonly replacedAt: string;
  readonly reason: 'erasure';
}

export const REPORT_SECTIONS = ['legal-basis', 'course', 'conclusions'] as const;
/** Sections of the report that people write: by what law, how the consultation went, what follows from it. */
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** A section as it stands in a release: changing the text later changes no document of the release. */
export interface ReleasedReportText {
  readonly section: ReportSection;
  readonly language: string;
  readonly body: string;
  /** Of the text, when the release took it. */
  readonly version: number;
}

export const REPORT_KINDS = ['report-docx', 'report-pdf', 'leaflet-docx', 'appendix-xlsx', 'bip-zip'] as const;
/**
 * What is made from a release: the consultation report, also as a tagged PDF, the page *You said, we did*, tables as a workbook, the package for the public
 * information bulletin (BIP).
 */
export type ReportKind = (typeof REPORT_KINDS)[number];
