import type { EntityManager } from 'typeorm';
import type { MergeScope } from './merge-contributions.js';

/** Records that an import touches beside those of its rows stand behind these and behind its people. */
export const TOUCHED_POSITION = 20_000;

/** What a source holds here, with each reference under which the source may speak of it: its own, and the part before a slash. */
const STANDING = `(
  SELECT held.*, told.reference AS told
  FROM (SELECT 'contribution' AS record_type, kind, kind AS what, source_reference AS reference FROM contribution
        WHERE workspace_id = $1 AND source_id = $2
        UNION ALL
        SELECT 'answer', question.code, 'closed-answer', answer.source_reference FROM answer
        JOIN question ON question.workspace_id = $1 AND question.id = answer.question_id
        WHERE answer.workspace_id = $1 AND answer.source_id = $2
        UNION ALL
        SELECT 'filled_form', '', 'closed-answer', source_reference FROM filled_form WHERE workspace_id = $1 AND source_id = $2
        UNION ALL
        SELECT 'vote', '', 'vote', source_reference FROM vote WHERE workspace_id = $1 AND source_id = $2) AS held,
  LATERAL (SELECT held.reference UNION SELECT split_part(held.reference, '/', 1)) AS told (reference))`;

/**
 * Notes what the staged rows say is gone among the records that the import touches, so that an undo brings it back. Before the rows are
 * kept.
 */
export async function noteGone(db: EntityManager, { workspaceId, sourceId }: MergeScope): Promise<void> {
  if (!(await anyGone(db))) return;
  await db.query(
    `INSERT INTO incoming_record (import_id, sequence, position, record_type, kind, reference, record_hash)
     SELECT gone.import_id, gone.sequence,
            $3 + row_number() OVER (PARTITION BY gone.import_id, gone.sequence ORDER BY standing.record_type, standing.kind, standing.reference),
            standing.record_type, standing.kind, standing.reference, sha256('gone')
     FROM incoming_gone AS gone
     JOIN ${STANDING} AS standing ON standing.told = gone.reference AND standing.what = ANY (gone.kinds)`,
    [workspaceId, sourceId, TOUCHED_POSITION],
  );
}

/**
 * Hides the contributions that are gone at their source, and takes its answers and votes back. A later row of the same delivery, or a
 * later delivery, that holds the record again stands. After everything else is merged, in an import and in an undo.
 */
export async function takeBackGone(db: EntityManager, { workspaceId, sourceId }: MergeScope): Promise<void> {
  if (!(await anyGone(db))) return;
  await db.query(
    `CREATE TEMP TABLE incoming_taken_back ON COMMIT DROP AS
     SELECT DISTINCT standing.record_type, standing.kind, standing.reference
     FROM incoming_gone AS gone
     JOIN import ON import.workspace_id = $1 AND import.id = gone.import_id
     JOIN ${STANDING} AS standing ON standing.told = gone.reference AND standing.what = ANY (gone.kinds)
     WHERE NOT EXISTS (
       SELECT FROM incoming_record AS record JOIN import AS other ON other.workspace_id = $1 AND other.id = record.import_id
       WHERE record.record_type = standing.record_type AND record.kind = standing.kind AND record.reference = standing.reference
         AND record.position < $3 AND (other.created_at, record.sequence) > (import.created_at, gone.sequence))`,
    [workspaceId, sourceId, TOUCHED_POSITION],
  );
  await db.query(
    `UPDATE contribution SET hidden_at = now(), updated_at = now() FROM incoming_taken_back AS gone
     WHERE gone.record_type = 'contribution' AND contribution.workspace_id = $1 AND contribution.source_id = $2
       AND contribution.kind = gone.kind AND contribution.source_reference = gone.reference AND contribution.hidden_at IS NULL`,
    [workspaceId, sourceId],
  );
  await db.query(
    `DELETE FROM answer USING incoming_taken_back AS gone, question
     WHERE gone.record_type = 'answer' AND question.workspace_id = $1 AND question.code = gone.kind
       AND answer.workspace_id = $1 AND answer.source_id = $2 AND answer.question_id = question.id
       AND answer.source_reference = gone.reference`,
    [workspaceId, sourceId],
  );
  await db.query(
    `DELETE FROM filled_form USING incoming_taken_back AS gone
     WHERE gone.record_type = 'filled_form' AND filled_form.workspace_id = $1 AND filled_form.source_id = $2
       AND filled_form.source_reference = gone.reference`,
    [workspaceId, sourceId],
  );
  await db.query(
    `DELETE FROM vote USING incoming_taken_back AS gone
     WHERE gone.record_type = 'vote' AND vote.workspace_id = $1 AND vote.source_id = $2
       AND vote.source_reference = gone.reference`,
    [workspaceId, sourceId],
  );
}

async function anyGone(db: EntityManager): Promise<boolean> {
  const [row] = await db.query(`SELECT EXISTS (SELECT FROM incoming_gone) AS found`);
  return row.found;
}
