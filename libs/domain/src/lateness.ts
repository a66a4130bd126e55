import type { LocalisedText } from './process.js';
import { daysLate, type DueDateMove } from './ledger.js';
import type { ReleaseContent } from './release.js';

/** A promised day that passed without a word of the office is shown to everybody after this many days. */
export const SILENT_DAYS = 7;

/** Something promised for a day: a commitment, an outcome, or the answer of the office to all. */
export interface PromisedDay {
  readonly subject: 'commitment' | 'outcome' | 'answer';
  readonly id: string | null;
  readonly title: LocalisedText;
  readonly office: string | null;
  readonly dueOn: string;
  readonly firstDueOn: string;
  /** The last move that gives a reason; null where the office gave none. */
  readonly move: DueDateMove | null;
  /** Whole days since the day that stands now; 0 before it. */
  readonly daysLate: number;
  /** Whether everybody reads that it is late. */
  readonly isShown: boolean;
  /** The day from which everybody reads it, unless it is done or moved before. */
  readonly showsOn: string;
}

/**
 * Every promised day of a release that is not done yet, the most late first. What is late with a new date and a reason reads as moved;
 * what is late without either is shown to everybody from the eighth day on, so that the office has a week to say why.
 *
 * @param today ISO date in the zone of the process
 */
export function promisedDays(content: ReleaseContent, today: string): PromisedDay[] {
  const delivered = new Set(
    content.outcomes
      .filter(({ delivery }) => delivery === 'delivered' || delivery === 'abandoned')
      .flatMap(({ commitmentId }) => (commitmentId === null ? [] : [commitmentId])),
  );
  const tracked = new Set(
    content.outcomes.filter(({ dueOn }) => dueOn !== null).flatMap(({ commitmentId }) => commitmentId ?? []),
  );
  const commitments = content.commitments
    .filter(({ id }) => !delivered.has(id) && !tracked.has(id))
    .map(({ id, title, owner, dueOn, firstDueOn, moves }) =>
      promisedDay({ subject: 'commitment', id, title, office: owner }, dueOn, firstDueOn, moves, today),
    );
  const officeOf = (commitmentId: string | null) =>
    content.commitments.find(({ id }) => id === commitmentId)?.owner ?? null;
  const outcomes = content.outcomes
    .filter(({ delivery }) => delivery !== 'delivered' && delivery !== 'abandoned')
    .map(({ id, title, commitmentId, dueOn, moves }) =>
      promisedDay({ subject: 'outcome', id, title, office: officeOf(commitmentId) }, dueOn, null, moves, today),
    );
  return [...commitments, ...outcomes, answerToAll(content, today)]
    .filter((one) => one !== null)
    .sort((first, second) => second.daysLate - first.daysLate || (first.dueOn < second.dueOn ? -1 : 1));
}

function promisedDay(
  what: Pick<PromisedDay, 'subject' | 'id' | 'title' | 'office'>,
  dueOn: string | null,
  firstDueOn: string | null,
  moves: readonly DueDateMove[],
  today: string,
): PromisedDay | null {
  if (dueOn === null) return null;
  const late = daysLate(dueOn, today, null);
  const move = moves.findLast(({ reason }) => Object.values(reason).some((text) => text.trim() !== '')) ?? null;
  return {
    ...what,
    dueOn,
    firstDueOn: firstDueOn ?? moves[0]?.fromOn ?? dueOn,
    move,
    daysLate: late,
    isShown: late > SILENT_DAYS,
    showsOn: addDays(dueOn, SILENT_DAYS + 1),
  };
}

/** The office promised to answer within so many days of the end, and has neither answered nor decided anything. */
function answerToAll(content: ReleaseContent, today: string): PromisedDay | null {
  const { endsOn, daysToRespond } = content.process;
  if (endsOn === null || daysToRespond === null) return null;
  if (content.responses.length > 0 || content.decisions.length > 0) return null;
  const what = { subject: 'answer', id: null, title: content.process.title, office: null } as const;
  return promisedDay(what, addDays(endsOn, daysToRespond), null, [], today);
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
