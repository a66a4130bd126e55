import type { EntityManager } from 'typeorm';
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError, type DecisionCode } from '#domain';
import { applyLedger } from '../ledger/apply-ledger.js';
import { answerRemarks, type AnswerAuthor, type RemarkToAnswer } from './answer-remarks.js';
import { listRegister, type RegisterRow } from './list-register.js';

/** What is changed of one row; what is left out stays. */
export interface RemarkChange {
  readonly id: string;
  /** The version that the person saw. */
  readonly version: number;
  readonly passage?: string | null | undefined;
  readonly office?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** Null takes the office's own position back. */
  readonly position?: DecisionCode | null | undefined;
  readonly reason?: string | undefined;
  /** In which language the reason is written, where it is not that of all changes. */
  readonly language?: string | undefined;
}

export interface ChangedBy extends AnswerAuthor {
  /** In which language reasons are written. */
  readonly language: string;
  /** May take published answers back: a publisher. */
  readonly mayUnpublish: boolean;
}

export interface RemarksChanged {
  /** How many rows an analysis sees another status of: published answers that were taken back. */
  readonly unpublished: number;
}

/** No remark of these is owed a position. */
const NOT_OWED: readonly string[] = ['withdrawn', 'spam', 'duplicate'];

/**
 * Changes rows of the register, all of them or none.
 *
 * @throws {ConflictError} `remarks-changed` with the numbers of rows that somebody changed meanwhile; `remark-not-owed` for a position on
 *   a withdrawn remark
 * @throws {ForbiddenError} `answer-published` where a published answer would change and the person may not publish
 * @throws {InvalidInputError} `reason-without-position`
 */
export async function changeRemarks(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  changes: readonly RemarkChange[],
  by: ChangedBy,
): Promise<RemarksChanged> {
  // two people who give the same answer at once join one decision
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended('register ' || $1, 0))`, [processId]);
  const ids = changes.map(({ id }) => id);
  const rows = await listRegister(db, workspaceId, processId, { ids }, { after: null, limit: ids.length });
  const standing = new Map(rows.map((row) => [row.id, row]));
  refuseMissingOrChanged(changes, standing);
  const answers = changes.flatMap((change) => answerOf(change, standing.get(change.id)!, by.language));
  refuseNotOwed(answers, standing);
  const published = answers.flatMap(({ id }) => (isPublished(standing.get(id)!) ? [id] : []));
  if (published.length > 0 && !by.mayUnpublish) {
    const numbers = numbersOf(published.map((id) => standing.get(id)!));
    throw new ForbiddenError('answer-published', 'A published answer is changed by a publisher.', { numbers });
  }
  await saveFields(db, workspaceId, changes, standing, by.personId);
  await answerRemarks(db, workspaceId, processId, answers, by);
  await applyLedger(db, { workspaceId, processId }, published, { personId: by.personId });
  return { unpublished: published.length };
}

function refuseMissingOrChanged(changes: readonly RemarkChange[], standing: ReadonlyMap<string, RegisterRow>): void {
  if (new Set(changes.map(({ id }) => id)).size < changes.length)
    throw new InvalidInputError('invalid-request', 'changes: a remark stands there twice', { field: 'changes' });
  if (changes.some(({ id }) => !standing.has(id)))
    throw new NotFoundError('remark-not-found', 'There is no such remark in the register.');
  const changed = changes.filter(({ id, version }) => standing.get(id)!.version !== version);
  if (changed.length === 0) return;
  const numbers = numbersOf(changed.map(({ id }) => standing.get(id)!));
  throw new ConflictError('remarks-changed', 'Somebody changed these rows meanwhile.', { numbers });
}

function refuseNotOwed(answers: readonly RemarkToAnswer[], standing: ReadonlyMap<string, RegisterRow>): void {
  const refused = answers
    .filter(({ answer }) => answer !== null)
    .map(({ id }) => standing.get(id)!)
    .filter(({ eligibility }) => NOT_OWED.includes(eligibility));
  if (refused.length === 0) return;
  throw new ConflictError('remark-not-owed', 'These remarks were withdrawn or repeat another one.', {
    numbers: numbersOf(refused),
  });
}

/** The answer that a row has after a change; nothing where the change leaves it as it is. */
function answerOf(change: RemarkChange, row: RegisterRow, language: string): RemarkToAnswer[] {
  const isOurs = row.origin === 'remark';
  const decisionId = isOurs ? row.decisionId : null;
  if (change.position === null) return isOurs ? [{ id: row.id, decisionId, answer: null }] : [];
  const code = change.position ?? row.position;
  const former = textIn(row.reason, SHOWN);
  const reason = (change.reason ?? former).trim();
  const isNew = reason !== former.trim();
  const says = code !== row.position || isNew;
  if (!says && !(isOurs && row.state === 'draft' && change.office !== undefined)) return [];
  if (code === null)
    throw new InvalidInputError('reason-without-position', 'Choose a position before its reason.', {
      number: row.number,
    });
  const office = change.office === undefined ? row.office : blankToNull(change.office);
  const written = isNew ? (change.language ?? language) : (reasonLanguage(row.reason) ?? language);
  return [{ id: row.id, decisionId, answer: { code, reason, language: written, office } }];
}

/** A row of the register shows one reason; of several languages it is this one. */
const SHOWN = 'pl';

/** In which language the reason that a row shows is written; null where there is none. */
export function reasonLanguage(reason: Readonly<Record<string, string>> | null): string | null {
  return reason?.[SHOWN] !== undefined ? SHOWN : (Object.keys(reason ?? {})[0] ?? null);
}

async function saveFields(
  db: EntityManager,
  workspaceId: string,
  changes: readonly RemarkChange[],
  standing: ReadonlyMap<string, RegisterRow>,
  personId: string | null,
): Promise<void> {
  const after = changes.map((change) => {
    const { passage, office, note } = standing.get(change.id)!;
    return {
      id: change.id,
      passage: change.passage === undefined ? passage : blankToNull(change.passage),
      office: change.office === undefined ? office : blankToNull(change.office),
      note: change.note === undefined ? note : blankToNull(change.note),
    };
  });
  await db.query(
    `UPDATE remark SET passage = after.passage, office = after.office, note = after.note, version = version + 1, changed_by = $2,
       changed_at = now()
     FROM unnest($3::uuid[], $4::text[], $5::text[], $6::text[]) AS after (id, passage, office, note)
     WHERE remark.workspace_id = $1 AND remark.contribution_id = after.id`,
    [
      workspaceId,
      personId,
      after.map(({ id }) => id),
      after.map(({ passage }) => passage),
      after.map(({ office }) => office),
      after.map(({ note }) => note),
    ],
  );
}

/** The office's words in its own language; those of another language where there are no others. */
export function textIn(text: Readonly<Record<string, string>> | null, language: string): string {
  return text?.[language] ?? Object.values(text ?? {})[0] ?? '';
}

function isPublished({ origin, state }: RegisterRow): boolean {
  return origin === 'remark' && state === 'published';
}

function blankToNull(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** "12, 14, 15": the first of them, for a message. */
function numbersOf(rows: readonly RegisterRow[]): string {
  const numbers = rows.map(({ number }) => number).sort((a, b) => a - b);
  return `${numbers.slice(0, 20).join(', ')}${numbers.length > 20 ? ' …' : ''}`;
}
