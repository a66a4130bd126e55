import type { LocalisedText } from './process.js';
import type { ReleaseContent } from './release.js';

export const DECISION_LISTS = ['decisions', 'promises', 'both'] as const;
/** Positions that were taken, promises with what came of them, or both. */
export type DecisionListKind = (typeof DECISION_LISTS)[number];

/** What of the ledger is published and for everybody. */
export type PublishedLedger = Pick<ReleaseContent, 'decisions' | 'commitments' | 'outcomes'>;

/** One line of the decision list of a report: a position that was taken, or a promise with what came of it. */
export interface DecisionListEntry {
  readonly id: string;
  readonly kind: 'decision' | 'promise';
  /** Of a position its code; of a promise how far it is. */
  readonly code: string;
  readonly text: LocalisedText;
  /** Of a position; empty of a promise. */
  readonly reason: LocalisedText;
  readonly office: string | null;
  /** When it was decided, delivered, or is due. */
  readonly day: string | null;
}

/** A decision list as it was kept with a version of a report. */
export interface FrozenList {
  readonly list: DecisionListKind;
  readonly entries: readonly DecisionListEntry[];
  /** ISO 8601 in UTC. */
  readonly takenAt: string;
}

/** The lines of a decision list: positions first, then promises that nothing came of yet, then what came of the others. */
export function decisionEntries(ledger: PublishedLedger, list: DecisionListKind): DecisionListEntry[] {
  return [...(list === 'promises' ? [] : positionsOf(ledger)), ...(list === 'decisions' ? [] : promisesOf(ledger))];
}

function positionsOf({ decisions }: PublishedLedger): DecisionListEntry[] {
  return decisions.map(({ id, code, text, reason, office, decidedOn }) => ({
    ...{ id, kind: 'decision', code, text, reason, office, day: decidedOn },
  }));
}

function promisesOf({ commitments, outcomes }: PublishedLedger): DecisionListEntry[] {
  const kept = new Set(outcomes.map(({ commitmentId }) => commitmentId));
  const open = commitments.filter(({ id }) => !kept.has(id));
  const ownerOf = new Map(commitments.map(({ id, owner }) => [id, owner]));
  return [
    ...open.map(({ id, title, owner, dueOn }): DecisionListEntry => ({
      ...{ id, kind: 'promise', code: 'none', text: title, reason: {}, office: owner, day: dueOn },
    })),
    ...outcomes.map(({ id, title, delivery, deliveredOn, dueOn, commitmentId }): DecisionListEntry => ({
      ...{ id, kind: 'promise', code: delivery ?? 'none', text: title, reason: {} },
      ...{ office: ownerOf.get(commitmentId ?? '') ?? null, day: deliveredOn ?? dueOn },
    })),
  ];
}
