import { DECISIONS_WITH_REASON, type Act } from './ledger.js';
import type { LocalisedText } from './process.js';
import type { DecisionCode, DeliveryCode } from './status.js';

/** What is written of an entry of the ledger, by what it is; dates are ISO days, money is in zloty. */
export interface ResponseDraft {
  readonly subject: 'response';
  readonly visibility: LedgerVisibility;
  readonly text: LocalisedText;
  readonly office: string | null;
  readonly answeredOn: string | null;
}

export interface DecisionDraft {
  readonly subject: 'decision';
  readonly visibility: LedgerVisibility;
  readonly code: DecisionCode;
  readonly text: LocalisedText;
  readonly reason: LocalisedText;
  readonly office: string | null;
  readonly decidedOn: string | null;
  readonly act: Act;
}

export interface CommitmentDraft {
  readonly subject: 'commitment';
  readonly visibility: LedgerVisibility;
  readonly title: LocalisedText;
  readonly text: LocalisedText;
  readonly owner: string | null;
  readonly dueOn: string | null;
  readonly cost: number | null;
  readonly budgetLine: string | null;
  readonly decisionId: string | null;
}

export interface OutcomeDraft {
  readonly subject: 'outcome';
  readonly visibility: LedgerVisibility;
  readonly title: LocalisedText;
  readonly text: LocalisedText;
  readonly delivery: DeliveryCode | null;
  /** 0…1. */
  readonly progress: number | null;
  readonly startsOn: string | null;
  readonly dueOn: string | null;
  readonly deliveredOn: string | null;
  readonly evidence: readonly { readonly label: LocalisedText; readonly url: string }[];
  readonly act: Act;
  readonly budgetLine: string | null;
  readonly plannedCost: number | null;
  readonly spent: number | null;
  readonly decisionId: string | null;
  readonly commitmentId: string | null;
}

export type LedgerDraft = ResponseDraft | DecisionDraft | CommitmentDraft | OutcomeDraft;

export const LEDGER_VISIBILITIES = ['internal', 'public'] as const;
/** Whether residents may read a published entry, or the office alone. */
export type LedgerVisibility = (typeof LEDGER_VISIBILITIES)[number];

export const LEDGER_MISTAKES = [
  'text-missing',
  'title-missing',
  'reason-missing',
  'due-before-start',
  'delivered-date-missing',
  'delivered-in-future',
  'without-link',
] as const;
export type LedgerMistakeCode = (typeof LEDGER_MISTAKES)[number];

/** What keeps an entry from being stored or published, and the field that it is about. */
export interface LedgerMistake {
  readonly field: string;
  readonly code: LedgerMistakeCode;
}

/** What an entry is checked against. */
export interface LedgerCheck {
  /** The first day of the process; null where it has none. */
  readonly startsOn: string | null;
  readonly today: string;
  /** Confirmed links to contributions and themes, and to a decision or commitment that stands before it. */
  readonly links: number;
  /** A person confirmed that the entry goes back to no input. */
  readonly withoutInput: boolean;
}

/** Mistakes that are refused even in a draft, because no later word can mend what they say. */
export const REFUSED_IN_DRAFTS: readonly LedgerMistakeCode[] = ['due-before-start', 'delivered-in-future'];

/**
 * What an entry lacks before it may be published: words, a reason for every no, dates that can be true, and the input that it goes
 * back to. A decision without input is allowed only when a person confirms it, and then counts as an orphan.
 *
 * @example ledgerMistakes({ subject: 'decision', code: 'no', reason: {}, … }, check); // [{ field: 'reason', code: 'reason-missing' }]
 */
export function ledgerMistakes(draft: LedgerDraft, check: LedgerCheck): LedgerMistake[] {
  const mistakes = [...wordsMissing(draft), ...impossibleDates(draft, check)];
  if (check.links === 0 && !check.withoutInput) mistakes.push({ field: 'links', code: 'without-link' });
  return mistakes;
}

function wordsMissing(draft: LedgerDraft): LedgerMistake[] {
  const mistakes: LedgerMistake[] = [];
  const owes = (field: string, code: LedgerMistakeCode, text: LocalisedText) => {
    if (Object.values(text).every((words) => words.trim() === '')) mistakes.push({ field, code });
  };
  if (draft.subject === 'response' || draft.subject === 'decision') owes('text', 'text-missing', draft.text);
  else owes('title', 'title-missing', draft.title);
  if (draft.subject === 'decision' && DECISIONS_WITH_REASON.includes(draft.code))
    owes('reason', 'reason-missing', draft.reason);
  return mistakes;
}

/** ISO days compare as text. */
function impossibleDates(draft: LedgerDraft, { startsOn, today }: LedgerCheck): LedgerMistake[] {
  const mistakes: LedgerMistake[] = [];
  if (draft.subject === 'commitment' || draft.subject === 'outcome') {
    const begins = draft.subject === 'outcome' ? (draft.startsOn ?? startsOn) : startsOn;
    if (draft.dueOn !== null && begins !== null && draft.dueOn < begins)
      mistakes.push({ field: 'dueOn', code: 'due-before-start' });
  }
  if (draft.subject === 'outcome') {
    if (draft.delivery === 'delivered' && draft.deliveredOn === null)
      mistakes.push({ field: 'deliveredOn', code: 'delivered-date-missing' });
    if (draft.deliveredOn !== null && draft.deliveredOn > today)
      mistakes.push({ field: 'deliveredOn', code: 'delivered-in-future' });
  }
  return mistakes;
}
