import type { DecisionCode, DeliveryCode } from './status.js';
import type { LocalisedText } from './process.js';

/**
 * The decision ledger: what the institution said (response), resolved (decision), promised (commitment) and did (outcome), each
 * linked to the words of residents that it goes back to.
 */
export const LEDGER_SUBJECTS = ['response', 'decision', 'commitment', 'outcome'] as const;
export type LedgerSubject = (typeof LEDGER_SUBJECTS)[number];

/**
 * The way of an entry: written, handed to a second person where the process asks for one, published, taken back with a reason.
 * Drafts count nowhere.
 */
export const ENTRY_STATES = ['draft', 'waiting', 'published', 'withdrawn'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

export const LEDGER_EVENT_KINDS = [
  'created',
  'imported',
  'changed',
  'handed-in',
  'published',
  'withdrawn',
  'linked',
  'unlinked',
  'suggested',
  'due-moved',
] as const;
export type LedgerEventKind = (typeof LEDGER_EVENT_KINDS)[number];

export const ACT_KINDS = ['resolution', 'order', 'contract', 'minutes', 'other'] as const;
/** *uchwała*, *zarządzenie*, a contract, minutes, another act. */
export type ActKind = (typeof ACT_KINDS)[number];

/** The act that holds a decision or carried it out; empty where there is none. */
export interface Act {
  readonly kind?: ActKind;
  readonly number?: string;
  /** ISO date. */
  readonly date?: string;
  /** Its address in the public information bulletin (BIP). */
  readonly url?: string;
}

/** The authority's position on a remark, as Polish practice words it; each is a decision code. */
export const REMARK_POSITIONS = ['yes', 'partly', 'no', 'moot'] as const satisfies readonly DecisionCode[];
/** *uwzględniona*, *uwzględniona w części*, *nieuwzględniona*, *bezprzedmiotowa*. */
export type RemarkPosition = (typeof REMARK_POSITIONS)[number];

/** A decision of these codes says why: residents are owed a reason for a no. */
export const DECISIONS_WITH_REASON: readonly DecisionCode[] = ['no', 'partly', 'moot', 'not-ours'];

/** A promised day that is behind us while nothing is delivered or given up: late, in whole days. */
export function daysLate(dueOn: string | null, today: string, delivery: DeliveryCode | null): number {
  if (dueOn === null || delivery === 'delivered' || delivery === 'abandoned') return 0;
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(dueOn)) / 86_400_000));
}

/** A date that was moved, with the reason that residents may read. */
export interface DueDateMove {
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly reason: LocalisedText;
  readonly movedOn: string;
}
