import type { EntityManager } from 'typeorm';
import type { LedgerDraft, LedgerSubject } from '#domain';
import { assignments, valuesOf } from './entry-columns.js';
import { raiseRemarksOf } from '../remarks/raise-remarks.js';
import { addLedgerEvent, type EntryReference, type LedgerPlace } from './events.js';

/** Writes a new draft; nothing counts it until it is published. */
export async function createLedgerEntry(
  db: EntityManager,
  place: LedgerPlace,
  draft: LedgerDraft,
  personId: string | null,
): Promise<string> {
  const { subject } = draft;
  const columns = assignments(subject, 4);
  const [{ id }] = await db.query(
    `INSERT INTO ${subject} (workspace_id, process_id, created_by, changed_by, state, ${columns.map((one) => one.column).join(', ')}
       ${subject === 'commitment' ? ', first_due_on' : ''})
     SELECT $1, $2, $3, $3, 'draft', ${columns.map((one) => one.value).join(', ')}
       ${subject === 'commitment' ? `, ${columns.find((one) => one.column === 'due_on')!.value}` : ''}
     FROM process WHERE process.workspace_id = $1 AND process.id = $2 RETURNING id`,
    [place.workspaceId, place.processId, personId, ...valuesOf(subject, draft)],
  );
  await addLedgerEvent(db, place, { subject, id }, { kind: 'created', personId, details: { version: 1 } });
  return id;
}

/**
 * Writes an entry anew, from the version that the writer has read.
 *
 * @returns false where somebody has changed it since, or there is none; nothing is written then
 */
export async function changeLedgerEntry(
  db: EntityManager,
  place: LedgerPlace,
  id: string,
  change: {
    readonly draft: LedgerDraft;
    readonly version: number;
    readonly personId: string | null;
    /** Which fields differ, for the history. */
    readonly fields: readonly string[];
  },
): Promise<boolean> {
  const { draft, version, personId, fields } = change;
  const { subject } = draft;
  const columns = assignments(subject, 6).map((one) => `${one.column} = ${one.value}`);
  // a draft may still set the date that it promises first
  const first =
    subject === 'commitment'
      ? `, first_due_on = CASE WHEN entry.published_at IS NULL THEN ${dueOn()} ELSE entry.first_due_on END`
      : '';
  const [rows] = await db.query(
    `UPDATE ${subject} AS entry SET ${columns.join(', ')}${first}, version = entry.version + 1, changed_by = $5, changed_at = now()
     FROM process WHERE process.workspace_id = $1 AND process.id = $2 AND entry.workspace_id = $1 AND entry.process_id = $2
       AND entry.id = $3 AND entry.version = $4
     RETURNING entry.id`,
    [place.workspaceId, place.processId, id, version, personId, ...valuesOf(subject, draft)],
  );
  if (rows.length === 0) return false;
  if (subject === 'decision') await raiseRemarksOf(db, place.workspaceId, id, personId);
  await addLedgerEvent(
    db,
    place,
    { subject, id },
    { kind: 'changed', personId, details: { version: version + 1, fields: [...fields] } },
  );
  return true;
}

function dueOn(): string {
  return assignments('commitment', 6).find((one) => one.column === 'due_on')!.value;
}

/** Deletes a draft that was never published, with its links and files; its history goes with it. @returns whether there was one */
export async function deleteLedgerDraft(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
  { subject, id }: EntryReference,
): Promise<boolean> {
  if (subject === 'decision') await raiseRemarksOf(db, workspaceId, id, null);
  const [rows] = await db.query(
    `DELETE FROM ${subject} WHERE workspace_id = $1 AND process_id = $2 AND id = $3 AND published_at IS NULL
       AND state IN ('draft', 'waiting') RETURNING id`,
    [workspaceId, processId, id],
  );
  if (rows.length === 0) return false;
  for (const table of ['ledger_event', 'due_date_change', 'evidence_file'])
    await db.query(`DELETE FROM ${table} WHERE workspace_id = $1 AND subject = $2 AND subject_id = $3`, [
      workspaceId,
      subject,
      id,
    ]);
  return true;
}

/** How many commitments and outcomes stand behind an entry: a draft with any is not deleted. */
export async function countBehind(
  db: EntityManager,
  workspaceId: string,
  { subject, id }: { readonly subject: LedgerSubject; readonly id: string },
): Promise<number> {
  if (subject !== 'decision' && subject !== 'commitment') return 0;
  const tables = subject === 'decision' ? ['commitment', 'outcome'] : ['outcome'];
  const counts = tables.map(
    (table) => `(SELECT count(*) FROM ${table} WHERE workspace_id = $1 AND ${subject}_id = $2)`,
  );
  const [{ behind }] = await db.query(`SELECT (${counts.join(' + ')})::integer AS behind`, [workspaceId, id]);
  return behind;
}
