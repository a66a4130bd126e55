import type { EntityManager } from 'typeorm';
import type { DueDateMove, LocalisedText } from '#domain';
import { addLedgerEvent, type EntryReference, type LedgerPlace } from './events.js';

/**
 * Moves the day that was promised, with the reason that residents may read; the day promised first stays.
 *
 * @returns false where somebody changed the entry since, or there is none
 */
export async function moveDueDate(
  db: EntityManager,
  place: LedgerPlace,
  entry: EntryReference,
  move: {
    readonly version: number;
    readonly to: string;
    readonly reason: LocalisedText;
    readonly visibility: 'internal' | 'public';
    readonly personId: string | null;
  },
): Promise<boolean> {
  const { workspaceId, processId } = place;
  const { subject, id } = entry;
  if (subject !== 'commitment' && subject !== 'outcome') return false;
  const first = subject === 'commitment' ? ', first_due_on = coalesce(moved.first_due_on, former.due_on)' : '';
  const [rows] = await db.query(
    `UPDATE ${subject} AS moved SET due_on = $5, version = moved.version + 1, changed_by = $6, changed_at = now() ${first}
     FROM ${subject} AS former
     WHERE former.workspace_id = $1 AND former.id = $3 AND moved.workspace_id = $1 AND moved.process_id = $2 AND moved.id = $3
       AND moved.version = $4
     RETURNING former.due_on::text AS "fromOn"`,
    [workspaceId, processId, id, move.version, move.to, move.personId],
  );
  if (rows.length === 0) return false;
  const { fromOn } = rows[0] as { fromOn: string | null };
  await db.query(
    `INSERT INTO due_date_change (workspace_id, process_id, subject, subject_id, from_on, to_on, reason, visibility, author_id, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, clock_timestamp())`,
    [workspaceId, processId, subject, id, fromOn, move.to, JSON.stringify(move.reason), move.visibility, move.personId],
  );
  await addLedgerEvent(db, place, entry, {
    kind: 'due-moved',
    personId: move.personId,
    details: { version: move.version + 1, fields: ['dueOn'], from: fromOn, to: move.to },
  });
  return true;
}

export interface DueDateChangeRow extends DueDateMove {
  readonly visibility: 'internal' | 'public';
  readonly authorId: string | null;
}

/** The moves of a date, the first one first. */
export async function listDueDateMoves(
  db: EntityManager,
  workspaceId: string,
  { subject, id }: EntryReference,
): Promise<DueDateChangeRow[]> {
  return db.query(
    `SELECT from_on::text AS "fromOn", to_on::text AS "toOn", reason, visibility, author_id AS "authorId",
       (due_date_change.created_at AT TIME ZONE process.time_zone)::date::text AS "movedOn"
     FROM due_date_change JOIN process ON process.workspace_id = $1 AND process.id = due_date_change.process_id
     WHERE due_date_change.workspace_id = $1 AND subject = $2 AND subject_id = $3
     ORDER BY due_date_change.created_at, due_date_change.id`,
    [workspaceId, subject, id],
  );
}
