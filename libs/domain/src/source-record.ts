import type { ContributionKind, PublicationPermission, SourceTime, Voice } from './contribution.js';
import type { Correction } from './import-fixes.js';
import type { Channel, PhaseMethod } from './process.js';
import type { StatusMeaning } from './status.js';
import type { NumberBounds, QuestionChoice, QuestionScale, QuestionType } from './survey.js';

/** Where a data row stands, in the user's own numbers: the header is row 1 of a plain CSV, and row numbers never restart. */
export interface RowOrigin {
  readonly file: string;
  /** The sheet of a workbook or the entry of a zip; null for a plain file. */
  readonly sheet: string | null;
  readonly row: number;
}

export const REJECTION_CODES = [
  'missing-reference',
  'missing-text',
  'duplicate-reference',
  'invalid-date',
  'invalid-number',
  'invalid-encoding',
  'unknown-parent',
  'unknown-value',
  'cell-too-long',
  'broken-row',
  'too-many-columns',
  'draft',
  'invalid-location',
  'swapped-location',
  'count-differs',
  'superseded',
  'same-entry',
  'not-approved',
  'invalid-ballot',
  'skipped-by-person',
  'stands-otherwise',
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

/** A row, or one cell of it, that cannot be read as it stands. The remedy for each code is in libs/language. */
export interface Rejection {
  readonly code: RejectionCode;
  readonly column: string | null;
  /** At most 80 characters of the cell; for the person who imports, never logged. */
  readonly value: string | null;
}

/** One of several identifiers of a person. */
export interface PersonIdentifier {
  readonly identifierKind: string;
  readonly identifier: string;
}

/** A person as the source knows her: an identifier that becomes a pseudonym, and what she said of herself. */
export interface PersonRecord {
  /** Kind of identifier: `email`, `platform-user`, `respondent`, `ballot` … */
  readonly identifierKind: string;
  readonly identifier: string;
  /** Her pseudonym, where the identifier itself was never kept; then `identifier` is empty. */
  readonly pseudonym?: { readonly hex: string; readonly epoch: number };
  /** Further identifiers in the same row: two that stand together mean the same person in every source of the process. */
  readonly also?: readonly PersonIdentifier[];
  /** Demographic answers by variable: `{ age: '25-34', sex: 'female' }`. A value of '' is "asked and not answered". */
  readonly attributes: Readonly<Record<string, string>>;
}

/** An official answer that a source holds beside a contribution. */
export interface ResponseRecord {
  readonly reference: string;
  readonly text: string;
  readonly office: string | null;
  readonly answeredAt: SourceTime | null;
}

/** One statement as it stands on the source, before scrubbing. */
export interface ContributionRecord {
  readonly type: 'contribution';
  readonly reference: string;
  readonly kind: ContributionKind;
  /** The contribution that this one answers, as `kind` and `reference` on the same source. */
  readonly parent: { readonly kind: ContributionKind; readonly reference: string } | null;
  readonly title: string | null;
  readonly body: string;
  /** Language tag given by the source; null lets the import detect it. */
  readonly language: string | null;
  readonly person: PersonRecord | null;
  readonly voice: Voice;
  readonly groupSize: number | null;
  readonly channel: Channel;
  readonly submittedAt: SourceTime | null;
  readonly phase: { readonly name: string; readonly method: PhaseMethod } | null;
  readonly permission: PublicationPermission;
  /** Label as it stands, with its meaning where the connector knows it for certain. */
  readonly status: { readonly label: string; readonly meaning: StatusMeaning } | null;
  readonly responses: readonly ResponseRecord[];
  /** Categories, tags or topics given on the source. */
  readonly categories: readonly string[];
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
  readonly place: string | null;
  /** Counters shown on the source: likes, dislikes, neutral, comments, votes, offlineVotes, cost … */
  readonly counters: Readonly<Record<string, number>>;
  readonly url: string | null;
}

/** A person's demographics without a statement: a row of a users file. */
export interface ParticipantRecord {
  readonly type: 'participant';
  readonly person: PersonRecord;
  readonly registeredAt: SourceTime | null;
}

/** One closed answer of one respondent to one question. */
export interface AnswerRecord {
  readonly type: 'answer';
  readonly reference: string;
  readonly question: string;
  /** Several for a multiple choice or a ranking (in order). */
  readonly values: readonly string[];
  readonly person: PersonRecord;
  readonly channel: Channel;
  readonly answeredAt: SourceTime | null;
}

/**
 * One question of a form, as the source tells it. It comes with the first data row of its table, behind that row's own records; what a
 * source does not tell is null and is worked out from the answers at import.
 */
export interface QuestionRecord {
  readonly type: 'question';
  /** The `question` of its answers; of an open one, what stands behind the form's own reference. */
  readonly reference: string;
  /** Which form asks it, where a source has several; else ''. */
  readonly form: string;
  /** The source's own code, `Q1[SQ001]`. */
  readonly code: string | null;
  /** Its words by language, `und` where the source does not tell which. */
  readonly title: Readonly<Record<string, string>>;
  readonly kind: QuestionType | null;
  readonly position: number;
  /** In their order; empty where the source does not tell them. */
  readonly choices: readonly QuestionChoice[];
  readonly scale: QuestionScale | null;
  /** The matrix that it is a row of, and the words of the row. */
  readonly matrix: { readonly title: string; readonly row: string } | null;
  readonly required: boolean | null;
  /** On what the source makes it depend whether the question is shown, in the source's own notation. */
  readonly condition: string | null;
  readonly bounds: NumberBounds | null;
  /** Asked once for each entry of a group that repeats within a form. */
  readonly repeats: boolean;
}

/** A form that a person sent: without it nobody could tell who left a question out. */
export interface FilledFormRecord {
  readonly type: 'filled-form';
  /** What stands before the question in the references of its answers. */
  readonly reference: string;
  readonly form: string;
  readonly person: PersonRecord;
  readonly channel: Channel;
  readonly answeredAt: SourceTime | null;
  /** Questions answered in words or with a place: those answers are contributions. */
  readonly answeredElsewhere: readonly string[];
  /** Questions that the form did not show to this person, where the source tells. */
  readonly notShown: readonly string[];
}

/** One vote of one person on one option: a like, a pick in a budget, an agree. */
export interface VoteRecord {
  readonly type: 'vote';
  readonly reference: string;
  readonly option: string;
  readonly value: 'up' | 'down' | 'neutral' | 'pick';
  readonly weight: number;
  readonly person: PersonRecord;
  readonly channel: Channel;
  readonly votedAt: SourceTime | null;
}

/** Votes counted without persons: what an urn or a tally sheet gives. */
export interface VoteTallyRecord {
  readonly type: 'vote-tally';
  readonly reference: string;
  readonly option: string;
  readonly channel: Channel;
  /** School, village or pool in which they were counted; null for the whole. */
  readonly unit: string | null;
  readonly votes: number;
}

/** Heads counted at an event, without persons. */
export interface HeadCountRecord {
  readonly type: 'head-count';
  readonly reference: string;
  readonly event: string;
  readonly channel: Channel;
  readonly group: { readonly variable: string; readonly group: string } | null;
  readonly people: number;
  readonly counted: 'counted' | 'estimated';
  readonly heldAt: SourceTime | null;
}

/** A result of an accountability register, linked to the contributions that it came from. */
export interface OutcomeRecord {
  readonly type: 'outcome';
  readonly reference: string;
  readonly title: string;
  readonly text: string | null;
  readonly statusLabel: string | null;
  readonly delivery: 'planned' | 'in-progress' | 'delivered' | 'abandoned' | null;
  /** 0…1 or null. */
  readonly progress: number | null;
  readonly startsAt: SourceTime | null;
  readonly endsAt: SourceTime | null;
  readonly contributions: readonly { readonly kind: ContributionKind; readonly reference: string }[];
  /** Steps that the source tells of, the earliest first. */
  readonly milestones?: readonly {
    readonly title: string;
    readonly text: string | null;
    readonly reachedAt: SourceTime | null;
  }[];
}

/** Something deleted at its source: its words are hidden here, and its answers and votes taken back. */
export interface GoneRecord {
  readonly type: 'gone';
  /** What it may have been here; platforms tell of a deleted input without saying whether it was an idea or a survey answer. */
  readonly of: readonly (ContributionKind | 'closed-answer' | 'vote')[];
  /** The reference of what is gone, or what its references begin with before a slash. */
  readonly reference: string;
  readonly goneAt: SourceTime | null;
}

export type SourceRecord =
  | ContributionRecord
  | ParticipantRecord
  | AnswerRecord
  | QuestionRecord
  | FilledFormRecord
  | VoteRecord
  | VoteTallyRecord
  | HeadCountRecord
  | OutcomeRecord
  | GoneRecord;

/** One data row of a source, with everything that was read from it and everything that could not be read. */
export interface SourceRow {
  readonly origin: RowOrigin;
  /** Every cell by its header as it stands; equal headers get ` (2)`, ` (3)`. */
  readonly raw: Readonly<Record<string, string>>;
  readonly records: readonly SourceRecord[];
  readonly rejections: readonly Rejection[];
  /** Cells that a person mended in the wizard; absent where nobody did. `raw` holds what was read, mended cells included. */
  readonly corrections?: readonly Correction[];
}
