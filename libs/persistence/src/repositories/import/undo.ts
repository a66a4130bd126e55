import type { EntityManager } from 'typeorm';
import { dropWhatHungOnDropped } from './keep-rows.js';
import { waitForErasures } from './drop-erased.js';
import { collectLinked } from './link-people.js';
import type { MergeScope } from './merge-contributions.js';
import { keepTouchedSurveys, removeOrphanQuestions, removeTouchedSurveys } from './merge-surveys.js';

/** A raw row of an import that still stands and that speaks of something the undone import spoke of too. */
export interface RemainingRow {
  readonly importId: string;
  readonly connector: string;
  readonly sourceId: string;
  readonly sourceSettings: Readonly<Record<string, unknown>>;
  readonly sequence: number;
  readonly content: Buffer;
}

/** Is anything published, presented or printed resting on this import? */
export async function isPublished(db: EntityManager, workspaceId: string, importId: string): Promise<boolean> {
  const [row] = await db.query(
    `SELECT EXISTS (
       SELECT FROM published_reference AS published WHERE published.workspace_id = $1 AND (published.import_id = $2
         OR published.contribution_id IN (SELECT id FROM contribution WHERE workspace_id = $1
              AND (last_import_id = $2 OR first_import_id = $2)))) AS found`,
    [workspaceId, importId],
  );
  return row.found;
}

/**
 * What the undone import touched: the keys of its records, the people in them, and the contributions whose delivery its outcomes
 * told.
 */
export async function collectTouched(db: EntityManager, scope: MergeScope, importId: string): Promise<void> {
  const { workspaceId, processId, sourceId } = scope;
  await waitForErasures(db, workspaceId);
  await db.query(
    `CREATE TEMP TABLE touched ON COMMIT DROP AS
     SELECT record_type, kind, source_reference FROM import_record WHERE workspace_id = $1 AND import_id = $2
     UNION
     SELECT 'contribution', contribution.kind, contribution.source_reference
     FROM import_record AS record
     JOIN outcome ON outcome.workspace_id = $1 AND outcome.source_id = $3 AND outcome.source_reference = record.source_reference
     JOIN outcome_link AS link ON link.workspace_id = $1 AND link.outcome_id = outcome.id
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = link.contribution_id AND contribution.source_id = $3
     WHERE record.workspace_id = $1 AND record.import_id = $2 AND record.record_type = 'outcome'`,
    [workspaceId, importId, sourceId],
  );
  await collectLinked(db, scope, importId);
  await db.query(
    `CREATE TEMP TABLE remaining ON COMMIT DROP AS
     SELECT DISTINCT record.import_id, record.sequence, import.created_at, import.source_id
     FROM touched
     JOIN import_record AS record ON record.workspace_id = $1 AND record.record_type = touched.record_type
       AND record.kind = touched.kind AND record.source_reference = touched.source_reference
       AND (record.source_id = $4 OR record.record_type = 'person')
     JOIN import ON import.workspace_id = $1 AND import.id = record.import_id AND import.process_id = $3
       AND import.state = 'done' AND import.id <> $2`,
    [workspaceId, importId, processId, sourceId],
  );
}

/** The remaining raw rows, oldest delivery first, a page at a time. */
export async function listRemaining(
  db: EntityManager,
  workspaceId: string,
  offset: number,
  limit: number,
): Promise<RemainingRow[]> {
  return db.query(
    `SELECT raw.import_id AS "importId", import.connector, raw.sequence, raw.content, import.source_id AS "sourceId",
       source.settings AS "sourceSettings"
     FROM (SELECT * FROM remaining ORDER BY created_at, import_id, sequence LIMIT $3 OFFSET $2) AS remaining
     JOIN raw_row AS raw ON raw.workspace_id = $1 AND raw.import_id = remaining.import_id AND raw.sequence = remaining.sequence
     JOIN import ON import.workspace_id = $1 AND import.id = remaining.import_id
     JOIN source ON source.workspace_id = $1 AND source.id = import.source_id
     ORDER BY remaining.created_at, remaining.import_id, remaining.sequence`,
    [workspaceId, offset, limit],
  );
}

const STAGED = ['contribution', 'answer', 'vote', 'vote_tally', 'head_count', 'outcome'] as const;

/** Of several deliveries of one record the newest stands; records that the undone import did not touch stay as they are. */
export async function keepNewestOfTouched(db: EntityManager, sourceId: string): Promise<void> {
  for (const stage of STAGED) {
    const kind = stage === 'contribution' ? 'kind' : stage === 'answer' ? 'question' : `''`;
    await db.query(
      `DELETE FROM incoming_${stage} AS incoming USING (
         SELECT staged.import_id, staged.sequence, staged.position,
                row_number() OVER (PARTITION BY staged.${kind === `''` ? 'reference' : `${kind}, staged.reference`}
                                   ORDER BY remaining.created_at DESC, staged.sequence DESC) AS nth,
                touched.source_reference IS NULL OR remaining.source_id <> $1 AS is_other
         FROM incoming_${stage} AS staged
         JOIN remaining USING (import_id, sequence)
         LEFT JOIN touched ON touched.record_type = '${stage}' AND touched.source_reference = staged.reference
           AND touched.kind = ${kind === `''` ? kind : `staged.${kind}`}) AS ranked
       WHERE ranked.import_id = incoming.import_id AND ranked.sequence = incoming.sequence
         AND ranked.position = incoming.position AND (ranked.nth > 1 OR ranked.is_other)`,
      [sourceId],
    );
  }
  await keepTouchedSurveys(db, sourceId);
  await dropWhatHungOnDropped(db);
}

/** Takes away what only the undone import brought, and empties the demographics that are about to be filled anew. */
export async function removeTouched(
  db: EntityManager,
  { workspaceId, processId, sourceId }: MergeScope,
  importId: string,
): Promise<void> {
  await db.query(
    `CREATE TEMP TABLE touched_phase ON COMMIT DROP AS
     SELECT DISTINCT phase_id FROM contribution JOIN touched ON touched.record_type = 'contribution'
       AND touched.kind = contribution.kind AND touched.source_reference = contribution.source_reference
     WHERE contribution.workspace_id = $1 AND contribution.source_id = $2 AND phase_id IS NOT NULL`,
    [workspaceId, sourceId],
  );
  const gone = (stage: string, column = 'kind', table = stage) => `
    touched.record_type = '${stage}' AND touched.source_reference = ${table}.source_reference
    AND NOT EXISTS (SELECT FROM incoming_${stage} AS kept WHERE kept.reference = ${table}.source_reference
      ${column === '' ? '' : `AND kept.${column} = touched.kind`})`;
  await db.query(
    `UPDATE contribution AS child SET parent_id = NULL FROM contribution AS parent, touched
     WHERE child.workspace_id = $1 AND parent.workspace_id = $1 AND child.parent_id = parent.id AND parent.source_id = $2
       AND touched.kind = parent.kind AND ${gone('contribution', 'kind', 'parent')}`,
    [workspaceId, sourceId],
  );
  await db.query(
    `DELETE FROM contribution USING touched WHERE contribution.workspace_id = $1 AND contribution.source_id = $2
       AND touched.kind = contribution.kind AND ${gone('contribution')}`,
    [workspaceId, sourceId],
  );
  await db.query(
    `DELETE FROM answer USING touched, question WHERE answer.workspace_id = $1 AND answer.source_id = $2
       AND question.workspace_id = $1 AND question.id = answer.question_id AND question.code = touched.kind
       AND ${gone('answer', 'question')}`,
    [workspaceId, sourceId],
  );
  await removeTouchedSurveys(db, { workspaceId, sourceId });
  for (const table of ['vote', 'vote_tally', 'head_count', 'outcome'] as const) {
    await db.query(
      `DELETE FROM ${table} USING touched WHERE ${table}.workspace_id = $1 AND ${table}.source_id = $2 AND ${gone(table, '')}`,
      [workspaceId, sourceId],
    );
  }
  await db.query(
    `DELETE FROM response WHERE workspace_id = $1 AND source_id = $2 AND first_import_id = $3 AND NOT EXISTS (
       SELECT FROM incoming_response AS kept WHERE kept.reference = response.source_reference)`,
    [workspaceId, sourceId, importId],
  );
  await db.query(
    `UPDATE participation SET attributes = '{}', first_seen_at = NULL FROM participant, touched
     WHERE participation.workspace_id = $1 AND participation.process_id = $2 AND participant.workspace_id = $1
       AND participant.id = participation.participant_id AND touched.record_type = 'person'
       AND touched.source_reference = encode(participant.pseudonym, 'hex')`,
    [workspaceId, processId],
  );
}

/**
 * What the undone import had added to the history of records that stay: its versions, its status events, its name as the one that
 * brought them. A text that is again what an earlier version says bears that version's number again.
 */
export async function forgetHistory(
  db: EntityManager,
  { workspaceId, processId, sourceId }: MergeScope,
  importId: string,
): Promise<void> {
  await db.query(`DELETE FROM status_event WHERE workspace_id = $1 AND import_id = $2`, [workspaceId, importId]);
  for (const table of ['ledger_event', 'due_date_change'])
    await db.query(`DELETE FROM ${table} WHERE workspace_id = $1 AND import_id = $2`, [workspaceId, importId]);
  await db.query(`DELETE FROM contribution_version WHERE workspace_id = $1 AND import_id = $2`, [
    workspaceId,
    importId,
  ]);
  await db.query(
    `WITH again AS (
       DELETE FROM contribution_version AS former USING contribution
       WHERE former.workspace_id = $1 AND contribution.workspace_id = $1 AND contribution.source_id = $2
         AND former.contribution_id = contribution.id AND former.import_id = contribution.last_import_id
         AND former.content_hash = contribution.content_hash
       RETURNING former.contribution_id, former.version
     )
     UPDATE contribution SET version = again.version FROM again
     WHERE contribution.workspace_id = $1 AND contribution.id = again.contribution_id`,
    [workspaceId, sourceId],
  );
  for (const table of [
    'contribution',
    'answer',
    'filled_form',
    'vote',
    'vote_tally',
    'head_count',
    'outcome',
    'response',
    'decision',
  ]) {
    await db.query(
      `UPDATE ${table} SET first_import_id = last_import_id WHERE workspace_id = $1 AND source_id = $2 AND first_import_id = $3`,
      [workspaceId, sourceId, importId],
    );
  }
  await db.query(
    `UPDATE participation SET channel = first.channel, first_import_id = first.import_id
     FROM (SELECT DISTINCT ON (pseudonym, epoch) pseudonym, epoch, incoming_person.channel, import_id FROM incoming_person
           JOIN import ON import.workspace_id = $1 AND import.id = import_id
           ORDER BY pseudonym, epoch, import.created_at, import_id, sequence, position) AS first
     JOIN participant ON participant.workspace_id = $1 AND participant.pseudonym_epoch = first.epoch
       AND participant.pseudonym = first.pseudonym
     WHERE participation.workspace_id = $1 AND participation.process_id = $2 AND participation.participant_id = participant.id
       AND participation.first_import_id = $3`,
    [workspaceId, processId, importId],
  );
}

/** People, questions and phases of which nothing remains; what an undone import kept stays only as its line in the log. */
export async function removeOrphans(
  db: EntityManager,
  { workspaceId, processId, sourceId }: MergeScope,
  importId: string,
): Promise<void> {
  await db.query(
    `DELETE FROM participation WHERE workspace_id = $1 AND process_id = $2
       AND NOT EXISTS (SELECT FROM contribution WHERE workspace_id = $1 AND participation_id = participation.id)
       AND NOT EXISTS (SELECT FROM answer WHERE workspace_id = $1 AND participation_id = participation.id)
       AND NOT EXISTS (SELECT FROM vote WHERE workspace_id = $1 AND participation_id = participation.id)
       AND NOT EXISTS (
         SELECT FROM participant
         LEFT JOIN linked_identifier AS linked ON linked.workspace_id = $1 AND linked.process_id = $2
           AND linked.root = participant.pseudonym
         JOIN import_record AS record ON record.workspace_id = $1 AND record.record_type = 'person'
           AND record.source_reference = encode(coalesce(linked.pseudonym, participant.pseudonym), 'hex')
         JOIN import ON import.workspace_id = $1 AND import.id = record.import_id AND import.state = 'done'
           AND import.process_id = $2 AND import.id <> $3
         WHERE participant.workspace_id = $1 AND participant.id = participation.participant_id)`,
    [workspaceId, processId, importId],
  );
  await db.query(
    `DELETE FROM participant WHERE workspace_id = $1 AND NOT EXISTS (
       SELECT FROM participation WHERE workspace_id = $1 AND participant_id = participant.id)`,
    [workspaceId],
  );
  await removeOrphanQuestions(db, { workspaceId, sourceId }, importId);
  await db.query(
    `DELETE FROM phase USING touched_phase WHERE phase.workspace_id = $1 AND phase.id = touched_phase.phase_id
       AND phase.starts_at IS NULL AND phase.ends_at IS NULL
       AND NOT EXISTS (SELECT FROM contribution WHERE workspace_id = $1 AND phase_id = phase.id)`,
    [workspaceId],
  );
  await db.query(`DELETE FROM import_record WHERE workspace_id = $1 AND import_id = $2`, [workspaceId, importId]);
  await db.query(`DELETE FROM raw_row WHERE workspace_id = $1 AND import_id = $2`, [workspaceId, importId]);
}
