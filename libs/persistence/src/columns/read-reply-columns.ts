import type { EntityManager } from 'typeorm';
import { readPackedNumbers } from './read-packed-numbers.js';

export interface ReplyColumnsRead {
  /** The place of the comment that each answers; −1 for the top level. */
  readonly parents: Int32Array;
  /** Its author's number; −1 where nobody is known. */
  readonly authors: Int32Array;
  /** Comments whose parent is hidden or counts for nothing. */
  readonly orphans: number;
}

const COUNTED = `contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.kind = 'comment'
  AND contribution.voice = 'person' AND contribution.hidden_at IS NULL AND contribution.eligibility <> 'spam'`;

/** Who answered whom, as two columns of numbers: what stands under an idea or a proposal is the top level. */
export async function readReplyColumns(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<ReplyColumnsRead> {
  await db.query(`SET LOCAL work_mem = '128MB'`);
  const { high, low } = await readPackedNumbers(
    db,
    `WITH listed AS MATERIALIZED (
       SELECT id, parent_id, row_number() OVER (ORDER BY id) AS place,
         CASE WHEN participation_id IS NULL THEN 0 ELSE dense_rank() OVER (ORDER BY participation_id NULLS LAST) END AS author
       FROM contribution WHERE ${COUNTED}
     )
     SELECT string_agg(int8send((coalesce(parent.place, 0) << 32) | listed.author), '' ORDER BY listed.place) AS packed
     FROM listed LEFT JOIN listed AS parent ON parent.id = listed.parent_id`,
    [workspaceId, processId],
  );
  const [{ orphans }] = await db.query(
    `SELECT count(*)::integer AS orphans FROM contribution JOIN contribution AS parent
       ON parent.workspace_id = $1 AND parent.id = contribution.parent_id AND parent.kind = 'comment'
       AND (parent.hidden_at IS NOT NULL OR parent.eligibility = 'spam' OR parent.voice <> 'person')
     WHERE ${COUNTED}`,
    [workspaceId, processId],
  );
  return { parents: high.map((place) => place - 1), authors: low.map((author) => author - 1), orphans };
}
