import type { EntityManager } from 'typeorm';
import type { MergeScope } from './merge-contributions.js';
import { STAGE_NAMES } from './stage.js';

/** Persons stand behind the record of their row, at its position and this. */
const PERSON_POSITION = 10_000;

/** While an import is being merged nobody is erased, and the other way about: neither would see what the other has just done. */
export async function waitForErasures(db: EntityManager, workspaceId: string): Promise<void> {
  await db.query(`SELECT pg_advisory_xact_lock_shared(hashtext('erasure'), hashtext($1::text))`, [workspaceId]);
}

/**
 * An erased person does not come back with the next delivery: neither her records, nor her demographics, nor the row that they
 * stand in. A record is known by its reference, or by the pseudonym of the person behind it.
 */
export async function dropErased(db: EntityManager, { workspaceId, sourceId }: MergeScope): Promise<void> {
  await waitForErasures(db, workspaceId);
  await db.query(
    `CREATE TEMP TABLE incoming_erased ON COMMIT DROP AS
     SELECT DISTINCT record.import_id, record.sequence, record.position % ${PERSON_POSITION} AS position
     FROM incoming_record AS record
     JOIN erased_record AS erased ON erased.workspace_id = $1 AND erased.source_id = $2
       AND erased.record_type = CASE record.record_type WHEN 'person' THEN 'participant' ELSE record.record_type END
       AND erased.kind = record.kind AND erased.reference_hash = sha256(convert_to(record.reference, 'UTF8'))
     UNION
     SELECT seen.import_id, seen.sequence, seen.position % ${PERSON_POSITION} FROM incoming_identifier AS seen
     JOIN erased_record AS erased ON erased.workspace_id = $1 AND erased.source_id = $2 AND erased.record_type = 'participant'
       AND erased.reference_hash = sha256(convert_to(encode(seen.pseudonym, 'hex'), 'UTF8'))
     WHERE seen.pseudonym <> seen.linked_to`,
    [workspaceId, sourceId],
  );
  for (const stage of STAGE_NAMES) {
    const isWhole = stage === 'row' || stage === 'rejection';
    await db.query(
      `DELETE FROM incoming_${stage} AS incoming USING incoming_erased AS erased
       WHERE erased.import_id = incoming.import_id AND erased.sequence = incoming.sequence
         ${isWhole ? '' : `AND erased.position = incoming.position % ${PERSON_POSITION}`}`,
    );
  }
}
