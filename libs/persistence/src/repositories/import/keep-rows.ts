import type { EntityManager } from 'typeorm';
import { dropErased, waitForErasures } from './drop-erased.js';
import type { MergeScope } from './merge-contributions.js';
import { TOUCHED_POSITION } from './take-back-gone.js';

const KEYED = [
  { stage: 'contribution', kind: 'kind' },
  { stage: 'answer', kind: 'question' },
  { stage: 'vote', kind: `''` },
  { stage: 'vote_tally', kind: `''` },
  { stage: 'head_count', kind: `''` },
  { stage: 'outcome', kind: `''` },
] as const;

/** What a record that came a second time is listed behind. */
const DUPLICATE_POSITION = 10_000;

/** Of two rows with one reference in a delivery the first stands; the other is listed, so that nothing goes in silence. */
export async function rejectDuplicates(db: EntityManager, workspaceId: string, importId: string): Promise<void> {
  for (const { stage, kind } of KEYED) {
    await db.query(
      `WITH doubled AS (
         SELECT import_id, sequence, position, row_number() OVER (PARTITION BY ${kind}, reference ORDER BY sequence, position) AS nth
         FROM incoming_${stage}
       ), dropped AS (
         DELETE FROM incoming_${stage} AS incoming USING doubled
         WHERE doubled.nth > 1 AND doubled.import_id = incoming.import_id AND doubled.sequence = incoming.sequence
           AND doubled.position = incoming.position
         RETURNING incoming.import_id, incoming.sequence, incoming.position
       ), forgotten AS (
         DELETE FROM incoming_record AS record USING dropped
         WHERE record.import_id = dropped.import_id AND record.sequence = dropped.sequence AND record.position = dropped.position
       )
       INSERT INTO incoming_rejection (import_id, sequence, position, code)
       SELECT import_id, sequence, position + ${DUPLICATE_POSITION}, 'duplicate-reference' FROM dropped`,
    );
  }
  await dropWhatHungOnDropped(db);
  await forgetDropped(db, workspaceId, importId);
}

/** Records that were kept as they came. */
async function forgetDropped(db: EntityManager, workspaceId: string, importId: string): Promise<void> {
  const DROPPED = `incoming_rejection AS dropped WHERE dropped.code = 'duplicate-reference' AND dropped.position >= ${DUPLICATE_POSITION}`;
  const [{ found }] = await db.query(`SELECT EXISTS (SELECT FROM ${DROPPED}) AS found`);
  if (!found) return;
  await db.query(
    `DELETE FROM import_record AS record USING ${DROPPED} AND record.workspace_id = $1 AND record.import_id = $2
       AND record.sequence = dropped.sequence AND record.position = dropped.position - ${DUPLICATE_POSITION}`,
    [workspaceId, importId],
  );
}

/** An answer or a link belongs to the very record that it came with, not to another one of the same reference. */
export async function dropWhatHungOnDropped(db: EntityManager): Promise<void> {
  for (const [stage, owner] of [
    ['response', 'contribution'],
    ['outcome_link', 'outcome'],
  ] as const) {
    await db.query(
      `DELETE FROM incoming_${stage} AS incoming WHERE NOT EXISTS (
         SELECT FROM incoming_${owner} AS kept WHERE kept.import_id = incoming.import_id AND kept.sequence = incoming.sequence
           AND kept.position = incoming.position)`,
    );
  }
}

/**
 * Whether the rows of a delivery can be kept while others are still being read, because none of them can turn out to be of somebody who
 * was erased: nobody of the source was, and nobody can be before the transaction ends.
 */
export async function canKeepAtOnce(db: EntityManager, { workspaceId, sourceId }: MergeScope): Promise<boolean> {
  await waitForErasures(db, workspaceId);
  const [row] = await db.query(
    `SELECT EXISTS (SELECT FROM erased_record WHERE workspace_id = $1 AND source_id = $2) AS found`,
    [workspaceId, sourceId],
  );
  return !row.found;
}

/** Keeps the rows that have just been staged, and which records came of them; the database does it while the next are read. */
export async function keepArrived(db: EntityManager, scope: MergeScope, importId: string): Promise<void> {
  await saveRows(db, scope, importId, 'arriving_row');
  await saveRecords(db, scope, importId, 'arriving_record');
  await db.query(`INSERT INTO incoming_record SELECT * FROM arriving_record`);
  await db.query(`TRUNCATE arriving_row, arriving_record`);
}

/** Keeps what was delivered as it was delivered, but for erased people: raw rows, which records came of them, and what could not be read. */
export async function keepRows(
  db: EntityManager,
  scope: MergeScope,
  importId: string,
  wereKeptAtOnce: boolean,
): Promise<void> {
  if (wereKeptAtOnce) {
    // those that the rows touched beside their own were found since
    return saveRecords(db, scope, importId, `incoming_record WHERE position > ${TOUCHED_POSITION}`);
  }
  await dropErased(db, scope);
  await saveRows(db, scope, importId, 'incoming_row');
  await saveRecords(db, scope, importId, 'incoming_record');
}

async function saveRows(
  db: EntityManager,
  { workspaceId }: MergeScope,
  importId: string,
  staged: string,
): Promise<void> {
  await db.query(
    `INSERT INTO raw_row (workspace_id, import_id, sequence, file, sheet, row_number, content, content_hash)
     SELECT $1, $2, sequence, file, sheet, row_number, content, sha256(content) FROM ${staged}`,
    [workspaceId, importId],
  );
}

async function saveRecords(
  db: EntityManager,
  { workspaceId, sourceId }: MergeScope,
  importId: string,
  staged: string,
): Promise<void> {
  await db.query(
    `INSERT INTO import_record (workspace_id, import_id, sequence, position, source_id, record_type, kind, source_reference, record_hash)
     SELECT $1, $2, sequence, position, $3, record_type, kind, reference, record_hash FROM ${staged}`,
    [workspaceId, importId, sourceId],
  );
}

/** Rejections in the user's own row numbers, a doubled row once however many records it holds; those found while merging take file and row from the raw row. */
export async function keepRejections(db: EntityManager, workspaceId: string, importId: string): Promise<number> {
  await db.query(
    `INSERT INTO rejected_row (workspace_id, import_id, sequence, position, file, sheet, row_number, column_name, value, code)
     SELECT $1, $2, rejection.sequence, row_number() OVER (PARTITION BY rejection.sequence ORDER BY rejection.position),
            coalesce(rejection.file, raw.file), coalesce(rejection.sheet, raw.sheet),
            coalesce(rejection.row_number, raw.row_number), rejection.column_name, rejection.value, rejection.code
     FROM incoming_rejection AS rejection
     JOIN raw_row AS raw ON raw.workspace_id = $1 AND raw.import_id = $2 AND raw.sequence = rejection.sequence
     WHERE rejection.code <> 'duplicate-reference' OR NOT EXISTS (
       SELECT FROM incoming_rejection AS earlier WHERE earlier.sequence = rejection.sequence
         AND earlier.code = 'duplicate-reference' AND earlier.position < rejection.position)`,
    [workspaceId, importId],
  );
  const [row] = await db.query(
    `SELECT count(*) AS count FROM rejected_row WHERE workspace_id = $1 AND import_id = $2`,
    [workspaceId, importId],
  );
  return Number(row.count);
}
