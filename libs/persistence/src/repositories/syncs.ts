import type { EntityManager } from 'typeorm';
import type { GoneRecord } from '#domain';

/** Behind the records of a row stand its people, and what the import touched beside it. */
const PERSON_POSITION = 10_000;

export interface StandingRecord {
  readonly of: GoneRecord['of'][number];
  /** Kind of contribution, or question of an answer. */
  readonly kind: string;
  readonly reference: string;
}

/** What a source holds here and shows. */
export async function listStanding(
  db: EntityManager,
  workspaceId: string,
  sourceId: string,
): Promise<StandingRecord[]> {
  return db.query(
    `SELECT kind AS of, kind, source_reference AS reference FROM contribution
     WHERE workspace_id = $1 AND source_id = $2 AND hidden_at IS NULL
     UNION ALL
     SELECT 'closed-answer', question.code, answer.source_reference FROM answer
     JOIN question ON question.workspace_id = $1 AND question.id = answer.question_id
     WHERE answer.workspace_id = $1 AND answer.source_id = $2
     UNION ALL
     SELECT 'vote', '', source_reference FROM vote WHERE workspace_id = $1 AND source_id = $2
     ORDER BY 1, 2, 3`,
    [workspaceId, sourceId],
  );
}

export interface DeliveredHash {
  readonly type: string;
  readonly kind: string;
  readonly reference: string;
  readonly hash: Buffer;
}

/** What each record of a source was when it came last, in imports that stand. */
export async function listDeliveredHashes(
  db: EntityManager,
  workspaceId: string,
  sourceId: string,
): Promise<DeliveredHash[]> {
  return db.query(
    `SELECT DISTINCT ON (record_type, kind, source_reference)
       record_type AS type, kind, source_reference AS reference, record_hash AS hash
     FROM import_record AS record
     JOIN import ON import.workspace_id = $1 AND import.id = record.import_id AND import.state = 'done'
     WHERE record.workspace_id = $1 AND record.source_id = $2 AND record.position < $3
     ORDER BY record_type, kind, source_reference, import.created_at DESC, sequence DESC, position DESC`,
    [workspaceId, sourceId, PERSON_POSITION],
  );
}

/** What of a source was erased: SHA-256 of the references alone is left. */
export async function listErasedHashes(
  db: EntityManager,
  workspaceId: string,
  sourceId: string,
): Promise<DeliveredHash['hash'][]> {
  const rows: { hash: Buffer }[] = await db.query(
    `SELECT reference_hash AS hash FROM erased_record
     WHERE workspace_id = $1 AND source_id = $2 AND record_type <> 'participant'`,
    [workspaceId, sourceId],
  );
  return rows.map(({ hash }) => hash);
}

/** The import that a run stores, so that a worker who resumes the run goes on with it. */
export async function nameImportOfRun(
  db: EntityManager,
  workspaceId: string,
  runId: string,
  importId: string,
): Promise<void> {
  await db.query(`UPDATE run SET import_id = $3 WHERE workspace_id = $1 AND id = $2`, [workspaceId, runId, importId]);
}

/** Adds to the counts of an import the contributions that it hid; in the transaction that stores it. */
export async function countGone(db: EntityManager, workspaceId: string, importId: string): Promise<void> {
  await db.query(
    `UPDATE import SET counts = counts || jsonb_build_object('gone', (
       SELECT count(*) FROM contribution
       WHERE contribution.workspace_id = $1 AND contribution.source_id = import.source_id AND hidden_at = now()))
     WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, importId],
  );
}

/** Whether an import of the source was undone after a moment: what it brought must be read again. */
export async function wasUndoneSince(
  db: EntityManager,
  workspaceId: string,
  sourceId: string,
  since: Date,
): Promise<boolean> {
  const [row] = await db.query(
    `SELECT EXISTS (SELECT FROM import WHERE workspace_id = $1 AND source_id = $2 AND undone_at > $3) AS found`,
    [workspaceId, sourceId, since],
  );
  return row.found;
}

export interface SyncRow {
  readonly importId: string;
  readonly sourceId: string;
  readonly state: 'running' | 'done' | 'failed' | 'undone';
  readonly counts: Readonly<Record<string, number>>;
  readonly storedAt: Date;
}

/** The newest imports of every connected source of a process: ten of each, newest first. */
export async function listSyncs(db: EntityManager, workspaceId: string, processId: string): Promise<SyncRow[]> {
  return db.query(
    `SELECT sync.* FROM connection
     JOIN LATERAL (
       SELECT id AS "importId", source_id AS "sourceId", state, counts, coalesce(finished_at, created_at) AS "storedAt" FROM import
       WHERE import.workspace_id = connection.workspace_id AND import.source_id = connection.source_id
         AND state IN ('done', 'undone')
       ORDER BY created_at DESC, id LIMIT 10) AS sync ON true
     WHERE connection.workspace_id = $1 AND connection.process_id = $2
     ORDER BY sync."storedAt" DESC, sync."importId"`,
    [workspaceId, processId],
  );
}
