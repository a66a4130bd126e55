import type { EntityManager } from 'typeorm';
import type { PublicationPermission, PublicText, ReviewState, TextMask } from '#domain';
import { sharedTextOf } from '#domain';

/** What may be read behind a share link of each contribution; those that do not exist are left out. */
export async function listSharedTexts(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  ids: readonly string[],
): Promise<Map<string, PublicText>> {
  const rows: {
    id: string;
    title: string | null;
    body: string;
    permission: PublicationPermission;
    isHidden: boolean;
    isOfInstitution: boolean;
    contentHash: string;
    state: ReviewState | null;
    reviewedHash: string;
    masks: TextMask[];
    summary: string | null;
    risk: number;
  }[] = await db.query(
    `SELECT contribution.id, contribution.title, contribution.body, contribution.permission,
       contribution.hidden_at IS NOT NULL AS "isHidden", contribution.voice = 'institution' AS "isOfInstitution",
       encode(contribution.content_hash, 'hex') AS "contentHash",
       review.state, encode(review.content_hash, 'hex') AS "reviewedHash", review.masks, review.summary, review.risk
     FROM contribution
     LEFT JOIN text_review AS review ON review.workspace_id = $1 AND review.contribution_id = contribution.id
     WHERE contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.id = ANY ($3::uuid[])`,
    [workspaceId, processId, ids],
  );
  return new Map(
    rows.map(({ id, state, reviewedHash, masks, summary, risk, ...text }) => [
      id,
      sharedTextOf(
        text,
        state === null ? null : { state, contentHash: reviewedHash, masks, summary, hasFindings: risk > 0 },
      ),
    ]),
  );
}

/** Those of the decisions that residents may read as well: the others are for the office alone. */
export async function listPublicDecisionIds(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await db.query(
    `SELECT id FROM decision WHERE workspace_id = $1 AND process_id = $2 AND visibility = 'public'`,
    [workspaceId, processId],
  );
  return new Set(rows.map(({ id }) => id));
}
