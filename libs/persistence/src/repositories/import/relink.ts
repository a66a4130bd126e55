import type { EntityManager } from 'typeorm';
import { waitForErasures } from './drop-erased.js';
import { collectLinked } from './link-people.js';
import type { MergeScope } from './merge-contributions.js';

/**
 * Everything of one source, to be staged and merged anew because its people are linked in another way; with it every row of the
 * process that speaks of the same people.
 *
 * @returns the finished imports of the source
 */
export async function collectSource(db: EntityManager, scope: MergeScope): Promise<string[]> {
  const { workspaceId, processId, sourceId } = scope;
  await waitForErasures(db, workspaceId);
  await db.query(
    `CREATE TEMP TABLE touched ON COMMIT DROP AS
     SELECT DISTINCT record.record_type, record.kind, record.source_reference FROM import_record AS record
     JOIN import ON import.workspace_id = $1 AND import.id = record.import_id AND import.state = 'done'
     WHERE record.workspace_id = $1 AND record.source_id = $2`,
    [workspaceId, sourceId],
  );
  await collectLinked(db, scope, '00000000-0000-0000-0000-000000000000');
  await db.query(
    `INSERT INTO unsettled SELECT participation.id FROM touched
     JOIN participant ON participant.workspace_id = $1 AND encode(participant.pseudonym, 'hex') = touched.source_reference
     JOIN participation ON participation.workspace_id = $1 AND participation.process_id = $2
       AND participation.participant_id = participant.id
     WHERE touched.record_type = 'person'`,
    [workspaceId, processId],
  );
  await db.query(
    `CREATE TEMP TABLE remaining ON COMMIT DROP AS
     SELECT DISTINCT record.import_id, record.sequence, import.created_at, import.source_id
     FROM touched
     JOIN import_record AS record ON record.workspace_id = $1 AND record.record_type = touched.record_type
       AND record.kind = touched.kind AND record.source_reference = touched.source_reference
       AND (record.source_id = $3 OR record.record_type = 'person')
     JOIN import ON import.workspace_id = $1 AND import.id = record.import_id AND import.process_id = $2 AND import.state = 'done'`,
    [workspaceId, processId, sourceId],
  );
  const rows: { id: string }[] = await db.query(
    `SELECT id FROM import WHERE workspace_id = $1 AND source_id = $2 AND state = 'done' ORDER BY created_at, id`,
    [workspaceId, sourceId],
  );
  return rows.map(({ id }) => id);
}

/** The rows' people under the names that they bear from now on. */
export async function renamePeople(db: EntityManager, { workspaceId, sourceId }: MergeScope): Promise<void> {
  await db.query(
    `UPDATE import_record AS record SET source_reference = incoming.reference FROM incoming_record AS incoming
     WHERE record.workspace_id = $1 AND record.source_id = $2 AND record.import_id = incoming.import_id
       AND record.sequence = incoming.sequence AND record.position = incoming.position AND record.record_type = 'person'
       AND incoming.record_type = 'person' AND record.source_reference <> incoming.reference`,
    [workspaceId, sourceId],
  );
  await db.query(
    `UPDATE source SET settings = settings - 'linkAnew' WHERE workspace_id = $1 AND id = $2 AND settings ? 'linkAnew'`,
    [workspaceId, sourceId],
  );
}
