import type { EntityManager } from 'typeorm';
import type { LedgerEventKind, LedgerSubject } from '#domain';

export interface LedgerPlace {
  readonly workspaceId: string;
  readonly processId: string;
}

export interface EntryReference {
  readonly subject: LedgerSubject;
  readonly id: string;
}

export interface LedgerEventRow {
  readonly id: string;
  readonly kind: LedgerEventKind;
  readonly details: Readonly<Record<string, unknown>>;
  readonly importId: string | null;
  readonly personId: string | null;
  readonly happenedAt: Date;
}

/** Adds one event to the history of an entry; `details` hold codes, dates, ids and the office's own reason, never a resident's words. */
export async function addLedgerEvent(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
  { subject, id }: EntryReference,
  event: {
    readonly kind: LedgerEventKind;
    readonly personId: string | null;
    readonly details?: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  await db.query(
    `INSERT INTO ledger_event (workspace_id, process_id, subject, subject_id, kind, details, person_id, happened_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, clock_timestamp())`,
    [workspaceId, processId, subject, id, event.kind, JSON.stringify(event.details ?? {}), event.personId],
  );
}

const MOST_EVENTS = 500;

/** The history of an entry, newest first; of a very long one the newest 500 events. */
export async function listLedgerEvents(
  db: EntityManager,
  workspaceId: string,
  { subject, id }: EntryReference,
): Promise<LedgerEventRow[]> {
  return db.query(
    `SELECT id, kind, details, import_id AS "importId", person_id AS "personId", happened_at AS "happenedAt"
     FROM ledger_event WHERE workspace_id = $1 AND subject_id = $3 AND subject = $2
     ORDER BY happened_at DESC, id LIMIT ${MOST_EVENTS}`,
    [workspaceId, subject, id],
  );
}

/** Who has written an entry since it was last published: the people that a second person must differ from. */
export async function listAuthorsSincePublication(
  db: EntityManager,
  workspaceId: string,
  { subject, id }: EntryReference,
): Promise<string[]> {
  const rows: { personId: string }[] = await db.query(
    `SELECT DISTINCT person_id AS "personId" FROM ledger_event
     WHERE workspace_id = $1 AND subject_id = $3 AND subject = $2 AND person_id IS NOT NULL
       AND kind IN ('created', 'changed', 'handed-in')
       AND happened_at > coalesce((SELECT max(happened_at) FROM ledger_event WHERE workspace_id = $1 AND subject_id = $3
         AND subject = $2 AND kind = 'published'), '-infinity')`,
    [workspaceId, subject, id],
  );
  return rows.map(({ personId }) => personId);
}

/** The fields that were changed after a version, by whom last: what a person who saved too late must see. */
export async function findChangesSince(
  db: EntityManager,
  workspaceId: string,
  { subject, id }: EntryReference,
  version: number,
): Promise<{ fields: string[]; personId: string | null; at: Date | null }> {
  const [row] = await db.query(
    `SELECT coalesce((SELECT array_agg(DISTINCT field ORDER BY field) FROM ledger_event, jsonb_array_elements_text(
         CASE WHEN jsonb_typeof(details -> 'fields') = 'array' THEN details -> 'fields' ELSE '[]' END) AS field
        WHERE ${LATER}), '{}') AS fields,
       last.person_id AS "personId", last.happened_at AS at
     FROM (SELECT 1) AS one LEFT JOIN LATERAL (
       SELECT person_id, happened_at FROM ledger_event WHERE ${LATER} ORDER BY happened_at DESC, id LIMIT 1) AS last ON true`,
    [workspaceId, subject, id, version],
  );
  return row;
}

const LATER = `workspace_id = $1 AND subject = $2 AND subject_id = $3 AND (details ->> 'version')::integer > $4`;
