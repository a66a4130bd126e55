import type { EntityManager } from 'typeorm';
import { waitForErasures } from './drop-erased.js';
import type { MergeScope } from './merge-contributions.js';

export interface FormerDelivery {
  readonly id: string;
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * The finished import that a delivery of this fingerprint would only repeat: the source has brought, lost and taken back nothing since,
 * and the process holds what it held right after. It cannot be undone, and nobody can be erased, before the caller's transaction ends.
 */
export async function findFormerDelivery(
  db: EntityManager,
  { workspaceId, processId, sourceId }: MergeScope,
  importId: string,
  deliveryHash: Buffer,
): Promise<FormerDelivery | null> {
  await waitForErasures(db, workspaceId);
  const [row] = await db.query(
    `SELECT former.id, former.counts FROM import AS former
     JOIN process ON process.workspace_id = $1 AND process.id = $2 AND process.dataset_hash = former.dataset_hash
     WHERE former.workspace_id = $1 AND former.process_id = $2 AND former.source_id = $3 AND former.state = 'done'
       AND former.delivery_hash = $5 AND former.same_as IS NULL
       AND NOT EXISTS (
         SELECT FROM import AS other WHERE other.workspace_id = $1 AND other.source_id = $3 AND other.id NOT IN (former.id, $4)
           AND other.same_as IS DISTINCT FROM former.id AND other.state IN ('done', 'undone')
           AND greatest(other.created_at, other.finished_at, other.undone_at) >= former.created_at)
     FOR SHARE OF former`,
    [workspaceId, processId, sourceId, importId, deliveryHash],
  );
  return row ?? null;
}

/** Writes down by what a later delivery can be known as a repetition; after the dataset version of the process has been raised. */
export async function rememberDelivery(
  db: EntityManager,
  workspaceId: string,
  importId: string,
  deliveryHash: Buffer,
): Promise<void> {
  await db.query(
    `UPDATE import SET delivery_hash = $3, dataset_hash = process.dataset_hash FROM process
     WHERE import.workspace_id = $1 AND import.id = $2 AND process.workspace_id = $1 AND process.id = import.process_id`,
    [workspaceId, importId, deliveryHash],
  );
}

/** The delivery as a repetition: the rows of the former stand for its own, but for those that could not be read, which it lists itself. */
export async function saveRepetition(
  db: EntityManager,
  workspaceId: string,
  importId: string,
  formerId: string,
): Promise<void> {
  await db.query(`UPDATE import SET same_as = $3 WHERE workspace_id = $1 AND id = $2`, [
    workspaceId,
    importId,
    formerId,
  ]);
  await db.query(
    `INSERT INTO rejected_row (workspace_id, import_id, sequence, position, file, sheet, row_number, column_name, value, code)
     SELECT workspace_id, $2, sequence, position, file, sheet, row_number, column_name, value, code FROM rejected_row
     WHERE workspace_id = $1 AND import_id = $3`,
    [workspaceId, importId, formerId],
  );
}

/** Before an import is undone: the oldest of those that repeat it takes over its rows, and stands for the others from then on. */
export async function handRowsOn(db: EntityManager, workspaceId: string, importId: string): Promise<void> {
  const [heir] = await db.query(
    `SELECT id FROM import WHERE workspace_id = $1 AND same_as = $2 AND state = 'done' ORDER BY created_at, id LIMIT 1`,
    [workspaceId, importId],
  );
  if (heir === undefined) return;
  for (const { table, columns } of ROWS) {
    await db.query(
      `INSERT INTO ${table} (workspace_id, import_id, ${columns})
       SELECT workspace_id, $3, ${columns} FROM ${table} WHERE workspace_id = $1 AND import_id = $2`,
      [workspaceId, importId, heir.id],
    );
  }
  await db.query(
    `UPDATE import SET same_as = CASE WHEN id = $3 THEN NULL ELSE $3::uuid END WHERE workspace_id = $1 AND same_as = $2`,
    [workspaceId, importId, heir.id],
  );
}

const ROWS = [
  { table: 'raw_row', columns: 'sequence, file, sheet, row_number, content, content_hash' },
  {
    table: 'import_record',
    columns: 'sequence, position, source_id, record_type, kind, source_reference, record_hash',
  },
  {
    table: 'person_identifier',
    columns: 'pseudonym, linked_to, pseudonym_epoch, identifier_kind, identifier_scope, sexes, ages',
  },
] as const;
