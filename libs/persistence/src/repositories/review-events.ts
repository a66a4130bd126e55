import type { EntityManager } from 'typeorm';
import type { ReviewAction, ReviewState, TextMask } from '#domain';

export interface ReviewEventRow {
  readonly id: string;
  readonly contributionId: string | null;
  readonly action: ReviewAction | 'release-unflagged';
  readonly texts: number;
  readonly personId: string | null;
  readonly at: Date;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
}

const SHOWN = `id, contribution_id AS "contributionId", action, texts, person_id AS "personId", happened_at AS at,
  undone_by AS "undoneBy", undone_at AS "undoneAt"`;

/** Who decided what, the newest first; of one contribution where it is named. */
export async function listReviewEvents(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  { contributionId, limit }: { readonly contributionId: string | null; readonly limit: number },
): Promise<ReviewEventRow[]> {
  return db.query(
    `SELECT ${SHOWN} FROM text_review_event
     WHERE workspace_id = $1 AND process_id = $2 AND ($3::uuid IS NULL OR contribution_id = $3)
     ORDER BY happened_at DESC, id DESC LIMIT $4`,
    [workspaceId, processId, contributionId, limit],
  );
}

/** The act to undo: the named one, else the last that this person did and nobody has undone. */
export async function lockReviewEvent(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  { id, personId }: { readonly id: string | null; readonly personId: string | null },
): Promise<ReviewEventRow | null> {
  const [row] = await db.query(
    `SELECT ${SHOWN} FROM text_review_event
     WHERE workspace_id = $1 AND process_id = $2
       AND CASE WHEN $3::uuid IS NULL THEN undone_at IS NULL AND person_id IS NOT DISTINCT FROM $4::uuid ELSE id = $3 END
     ORDER BY happened_at DESC, id DESC LIMIT 1 FOR UPDATE`,
    [workspaceId, processId, id, personId],
  );
  return row ?? null;
}

interface Standing {
  readonly state: ReviewState;
  readonly masks: readonly TextMask[];
  readonly summary: string | null;
  readonly inBulk: boolean;
  readonly eventId: string | null;
  readonly reviewedBy: string | null;
  readonly reviewedAt: string | null;
}

/**
 * Puts back what stood before an act; where somebody has decided anew since, that stands.
 *
 * @returns how many texts it changed; of one text 0 when the act is no longer the last about it
 */
export async function undoReviewEvent(
  db: EntityManager,
  workspaceId: string,
  event: ReviewEventRow,
  personId: string | null,
): Promise<number> {
  const changed =
    event.contributionId === null ? await takeBackBulk(db, workspaceId, event) : await putBack(db, workspaceId, event);
  if (changed === 0 && event.contributionId !== null) return 0;
  await db.query(`UPDATE text_review_event SET undone_at = now(), undone_by = $3 WHERE workspace_id = $1 AND id = $2`, [
    workspaceId,
    event.id,
    personId,
  ]);
  return changed;
}

async function putBack(
  db: EntityManager,
  workspaceId: string,
  { id, contributionId }: ReviewEventRow,
): Promise<number> {
  const [{ before }]: { before: Standing }[] = await db.query(
    `SELECT before FROM text_review_event WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, id],
  );
  const [, changed] = await db.query(
    `UPDATE text_review SET state = $4, masks = $5, summary = $6, in_bulk = $7, event_id = $8, reviewed_by = $9, reviewed_at = $10
     WHERE workspace_id = $1 AND contribution_id = $2 AND event_id = $3`,
    [
      workspaceId,
      contributionId,
      id,
      before.state,
      JSON.stringify(before.masks),
      before.summary,
      before.inBulk,
      before.eventId,
      before.reviewedBy,
      before.reviewedAt,
    ],
  );
  return changed;
}

async function takeBackBulk(db: EntityManager, workspaceId: string, { id }: ReviewEventRow): Promise<number> {
  const [, changed] = await db.query(
    `UPDATE text_review SET state = 'unreviewed', in_bulk = false, event_id = NULL, reviewed_by = NULL, reviewed_at = NULL
     WHERE workspace_id = $1 AND event_id = $2 AND in_bulk`,
    [workspaceId, id],
  );
  return changed;
}
