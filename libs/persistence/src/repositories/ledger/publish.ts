import type { EntityManager } from 'typeorm';
import type { EntryState, LocalisedText } from '#domain';
import { raiseRemarksOf } from '../remarks/raise-remarks.js';
import { applyLedger } from './apply-ledger.js';
import { addLedgerEvent, type EntryReference, type LedgerPlace } from './events.js';
import { spreadThemeLinks } from './links.js';

/** Hands a draft to a second person. @returns false where somebody changed it since, or it is no draft */
export async function handInEntry(
  db: EntityManager,
  place: LedgerPlace,
  entry: EntryReference,
  by: { readonly version: number; readonly personId: string | null },
): Promise<boolean> {
  if (!(await setState(db, place, entry, { ...by, from: ['draft', 'withdrawn'], to: 'waiting' }))) return false;
  await addLedgerEvent(db, place, entry, { kind: 'handed-in', personId: by.personId });
  return true;
}

/** Gives an entry back to those who write it: out of the hands of the second person. */
export async function returnToDraft(
  db: EntityManager,
  place: LedgerPlace,
  entry: EntryReference,
  by: { readonly version: number; readonly personId: string | null },
): Promise<boolean> {
  return setState(db, place, entry, { ...by, from: ['waiting'], to: 'draft' });
}

/**
 * Publishes an entry: from now on it counts. The contributions of its themes get a link of their own, and all that it leads to take
 * their status over, as events with author and date. The caller raises the dataset version.
 *
 * @returns how many contributions changed their status; null where somebody changed the entry since, or it cannot be published
 */
export async function publishEntry(
  db: EntityManager,
  place: LedgerPlace,
  entry: EntryReference,
  by: {
    readonly version: number;
    readonly personId: string | null;
    /** The second person, where the process asks for one. */
    readonly approvedBy: string | null;
    readonly withoutInput: boolean;
    /** The day that status events bear; null is now. */
    readonly on: string | null;
  },
): Promise<number | null> {
  const { workspaceId } = place;
  const { subject, id } = entry;
  const from = ['draft', 'waiting', 'withdrawn'] as const;
  if (!(await setState(db, place, entry, { ...by, from, to: 'published' }))) return null;
  await db.query(
    `UPDATE ${subject} SET approved_by = $3, published_by = $4, published_at = now(), without_input = $5
     WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, id, by.approvedBy, by.personId, by.withoutInput],
  );
  if (subject === 'response' || subject === 'decision') await datePublished(db, place, entry);
  await spreadThemeLinks(db, place, entry, by.personId);
  const reached = await listReached(db, place, entry);
  const changed = await applyLedger(db, place, reached, { personId: by.personId, on: by.on });
  await addLedgerEvent(db, place, entry, {
    kind: 'published',
    personId: by.personId,
    details: { alone: by.approvedBy === null, contributions: reached.length, changed, withoutInput: by.withoutInput },
  });
  return changed;
}

/** What was said without a date was said when it was published. */
async function datePublished(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
  { subject, id }: EntryReference,
) {
  const name = subject === 'response' ? 'answered' : 'decided';
  await db.query(
    `UPDATE ${subject} SET ${name}_at = ((now() AT TIME ZONE process.time_zone)::date + time '12:00') AT TIME ZONE process.time_zone,
       ${name}_precision = 'day', ${name}_zone = process.time_zone
     FROM process WHERE process.workspace_id = $1 AND process.id = $3 AND ${subject}.workspace_id = $1 AND ${subject}.id = $2
       AND ${name}_at IS NULL`,
    [workspaceId, id, processId],
  );
}

/**
 * Takes a published entry back. What it led to returns to what the other published entries say, or to what its source says.
 *
 * @returns how many contributions changed their status; null where somebody changed the entry since, or it is not published
 */
export async function withdrawEntry(
  db: EntityManager,
  place: LedgerPlace,
  entry: EntryReference,
  by: { readonly version: number; readonly personId: string | null; readonly reason: LocalisedText },
): Promise<number | null> {
  if (!(await setState(db, place, entry, { ...by, from: ['published'], to: 'withdrawn' }))) return null;
  const reached = await listReached(db, place, entry);
  const changed = await applyLedger(db, place, reached, { personId: by.personId });
  await addLedgerEvent(db, place, entry, {
    kind: 'withdrawn',
    personId: by.personId,
    details: { reason: by.reason, contributions: reached.length, changed },
  });
  return changed;
}

async function setState(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
  { subject, id }: EntryReference,
  change: {
    readonly from: readonly EntryState[];
    readonly to: EntryState;
    readonly version: number;
    readonly personId: string | null;
  },
): Promise<boolean> {
  const [rows] = await db.query(
    `UPDATE ${subject} SET state = $5, version = version + 1, changed_by = $6, changed_at = now()
     WHERE workspace_id = $1 AND process_id = $2 AND id = $3 AND version = $4 AND state = ANY ($7) RETURNING id`,
    [workspaceId, processId, id, change.version, change.to, change.personId, [...change.from]],
  );
  if (rows.length === 0) return false;
  if (subject === 'decision') await raiseRemarksOf(db, workspaceId, id, change.personId);
  return true;
}

/** Every contribution that an entry leads to: by its own links, and by those of the decision and the commitment before it. */
export async function listReached(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
  { subject, id }: EntryReference,
): Promise<string[]> {
  const own = `SELECT contribution_id FROM ${subject}_link WHERE workspace_id = $1 AND ${subject}_id = $3 AND is_confirmed`;
  const before = {
    response: [],
    decision: [],
    commitment: [LINKS_OF('decision', `SELECT decision_id FROM commitment WHERE workspace_id = $1 AND id = $3`)],
    outcome: [
      LINKS_OF(
        'decision',
        `SELECT decision_id FROM outcome WHERE workspace_id = $1 AND id = $3
         UNION SELECT commitment.decision_id FROM outcome JOIN commitment ON commitment.workspace_id = $1
           AND commitment.id = outcome.commitment_id WHERE outcome.workspace_id = $1 AND outcome.id = $3`,
      ),
      LINKS_OF('commitment', `SELECT commitment_id FROM outcome WHERE workspace_id = $1 AND id = $3`),
    ],
  }[subject];
  const rows: { id: string }[] = await db.query(
    `SELECT DISTINCT contribution.id FROM (${[own, ...before].join(' UNION ')}) AS linked
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.id = linked.contribution_id
     ORDER BY contribution.id`,
    [workspaceId, processId, id],
  );
  return rows.map((row) => row.id);
}

const LINKS_OF = (subject: string, ids: string) =>
  `SELECT contribution_id FROM ${subject}_link WHERE workspace_id = $1 AND is_confirmed AND ${subject}_id IN (${ids})`;
