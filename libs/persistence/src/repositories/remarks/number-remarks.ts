import type { EntityManager } from 'typeorm';
import { REMARK_KINDS } from '#domain';

/** What stands in the register: see `isRemark` of libs/domain. */
const KINDS = REMARK_KINDS.map((kind) => `'${kind}'`).join(', ');
export const IS_REMARK = `(contribution.kind IN (${KINDS}) OR contribution.kind = 'answer' AND process.kind = 'consultation')
  AND contribution.voice <> 'institution' AND contribution.hidden_at IS NULL`;

/** "§ 4 ust. 2", "art. 5a": what a source calls a place or a category of a remark, where it is a passage of a draft. */
const PASSAGE = `'^(§|art\\.|ust\\.|pkt|par\\.|rozdz|zał)'`;

/**
 * Gives every remark that has none its number in the register, oldest first, after those that were given before. A number stays with its
 * remark whatever is imported later, and is never given twice. Done before the register is read: twice at once is harmless.
 *
 * @returns how many numbers were given
 */
export async function numberRemarks(db: EntityManager, workspaceId: string, processId: string): Promise<number> {
  const missing = `FROM contribution JOIN process ON process.workspace_id = $1 AND process.id = contribution.process_id
    WHERE contribution.workspace_id = $1 AND contribution.process_id = $2 AND ${IS_REMARK}
      AND NOT EXISTS (SELECT FROM remark WHERE remark.workspace_id = $1 AND remark.contribution_id = contribution.id)`;
  const [{ waits }] = await db.query(`SELECT EXISTS (SELECT ${missing}) AS waits`, [workspaceId, processId]);
  if (!waits) return 0;
  await db.query(`SELECT FROM process WHERE workspace_id = $1 AND id = $2 FOR UPDATE`, [workspaceId, processId]);
  const [, given] = await db.query(
    `WITH added AS (
       INSERT INTO remark (workspace_id, contribution_id, process_id, number, passage)
       SELECT $1, contribution.id, $2,
         process.last_remark + row_number() OVER (ORDER BY contribution.submitted_at NULLS LAST, contribution.source_reference COLLATE "C", contribution.id),
         left(coalesce(CASE WHEN contribution.place ~* ${PASSAGE} THEN contribution.place END,
           (SELECT category FROM unnest(contribution.categories) AS category WHERE category ~* ${PASSAGE} LIMIT 1)), 200)
       ${missing} RETURNING number)
     UPDATE process SET last_remark = (SELECT max(number) FROM added)
     WHERE process.workspace_id = $1 AND process.id = $2 AND EXISTS (SELECT FROM added)`,
    [workspaceId, processId],
  );
  return given;
}
