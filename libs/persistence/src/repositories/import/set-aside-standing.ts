import type { EntityManager } from 'typeorm';
import type { MergeScope } from './merge-contributions.js';

/** Columns of a contribution that its file tells, beside its parent: equal in all of them, it stands as the file says. */
const TOLD =
  `kind, body, language, voice, group_size, channel, submitted_at, permission, eligibility, official_status, decision,
  delivery, stage`
    .split(',')
    .map((column) => column.trim());
/** Where nothing and '' are the same. */
const TOLD_TEXTS = ['title', 'source_label', 'url'];

/**
 * Contributions that went out of the product and come back into the process where they stand: those that are as the file says are
 * unchanged, and the others are listed and left, because a file of the product is a copy and no source. Neither leaves its words a second
 * time among the kept rows, from which an erasure would not take them.
 *
 * @returns how many stand as the file says
 */
export async function setAsideStanding(db: EntityManager, { workspaceId, processId }: MergeScope): Promise<number> {
  const isTold = TOLD.map((column) => `incoming.${column} IS NOT DISTINCT FROM standing.${column}`);
  const isToldText = TOLD_TEXTS.map((column) => `coalesce(incoming.${column}, '') = coalesce(standing.${column}, '')`);
  await db.query(
    `CREATE TEMP TABLE incoming_standing ON COMMIT DROP AS
     SELECT incoming.import_id, incoming.sequence, incoming.position,
       ${[...isTold, ...isToldText].join(' AND ')} AND incoming.categories = standing.categories
         AND incoming.parent_reference IS NOT DISTINCT FROM standing.parent_id::text AS is_same
     FROM incoming_contribution AS incoming
     JOIN contribution AS standing ON standing.workspace_id = $1 AND standing.process_id = $2
       AND standing.hidden_at IS NULL AND standing.id::text = incoming.reference`,
    [workspaceId, processId],
  );
  for (const stage of ['contribution', 'record']) {
    await db.query(
      `DELETE FROM incoming_${stage} AS incoming USING incoming_standing AS standing WHERE standing.import_id = incoming.import_id
         AND standing.sequence = incoming.sequence AND standing.position = incoming.position`,
    );
  }
  await db.query(
    `INSERT INTO incoming_rejection (import_id, sequence, position, code)
     SELECT import_id, sequence, 20000, 'stands-otherwise' FROM incoming_standing WHERE NOT is_same`,
  );
  await db.query(
    `UPDATE incoming_row AS incoming SET content = '' FROM incoming_standing AS standing
     WHERE standing.import_id = incoming.import_id AND standing.sequence = incoming.sequence`,
  );
  await db.query(
    `DELETE FROM incoming_row AS incoming USING incoming_standing AS standing
     WHERE standing.import_id = incoming.import_id AND standing.sequence = incoming.sequence AND is_same
       AND NOT EXISTS (SELECT FROM incoming_rejection AS rejection WHERE rejection.sequence = incoming.sequence)`,
  );
  const [row] = await db.query(`SELECT count(*)::integer AS same FROM incoming_standing WHERE is_same`);
  return row.same;
}
