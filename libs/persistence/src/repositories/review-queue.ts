import type { EntityManager } from 'typeorm';
import type { PublicationPermission, ReviewAction, ReviewState, TextMask } from '#domain';
import type { FieldFinding } from './text-reviews.js';

/** Rows of the review of a process whose contributions are not gone; a wording that changed waits until it is read again. */
const STANDING = `
  FROM text_review AS review
  JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = review.contribution_id
    AND contribution.content_hash = review.content_hash AND contribution.hidden_at IS NULL
  WHERE review.workspace_id = $1 AND review.process_id = $2`;

const SHOWN = `
  review.contribution_id AS id, contribution.title, contribution.body, encode(review.content_hash, 'hex') AS "contentHash",
  contribution.permission, contribution.submitted_at AS "submittedAt", review.findings, review.risk, review.state, review.masks,
  review.summary, review.characters, review.reviewed_by AS "reviewedBy", review.reviewed_at AS "reviewedAt"`;

export interface ReviewRow {
  readonly id: string;
  readonly title: string | null;
  readonly body: string;
  readonly contentHash: string;
  readonly permission: PublicationPermission;
  readonly submittedAt: Date | null;
  readonly findings: readonly FieldFinding[];
  readonly risk: number;
  readonly state: ReviewState;
  readonly masks: readonly TextMask[];
  readonly summary: string | null;
  readonly characters: number;
  readonly reviewedBy: string | null;
  readonly reviewedAt: Date | null;
}

/** Flagged texts that wait, the riskiest first, from after the given place on. */
export async function listReviewQueue(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  page: { readonly after: { readonly risk: number; readonly id: string } | null; readonly limit: number },
): Promise<ReviewRow[]> {
  return db.query(
    `SELECT ${SHOWN} ${STANDING} AND review.state = 'unreviewed' AND review.risk > 0
       AND ($3::integer IS NULL OR review.risk < $3 OR review.risk = $3 AND review.contribution_id > $4::uuid)
     ORDER BY review.risk DESC, review.contribution_id LIMIT $5`,
    [workspaceId, processId, page.after?.risk ?? null, page.after?.id ?? null, page.limit],
  );
}

/** The draw: the same texts without findings for everybody, whatever was decided about them since. */
export async function listReviewSample(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  size: number,
): Promise<(ReviewRow & { readonly inBulk: boolean })[]> {
  return db.query(
    `SELECT ${SHOWN}, review.in_bulk AS "inBulk" ${STANDING} AND review.risk = 0
     ORDER BY review.draw, review.contribution_id LIMIT $3`,
    [workspaceId, processId, size],
  );
}

export async function findReview(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  id: string,
): Promise<ReviewRow | null> {
  const [row] = await db.query(`SELECT ${SHOWN} ${STANDING} AND review.contribution_id = $3`, [
    workspaceId,
    processId,
    id,
  ]);
  return row ?? null;
}

export interface ReviewCounts {
  readonly state: ReviewState;
  readonly isFlagged: boolean;
  readonly inBulk: boolean;
  readonly texts: number;
  readonly characters: number;
}

/** How many texts stand in which state, and how long they are. */
export async function countReviews(db: EntityManager, workspaceId: string, processId: string): Promise<ReviewCounts[]> {
  return db.query(
    `SELECT review.state, review.risk > 0 AS "isFlagged", review.in_bulk AS "inBulk", count(*)::integer AS texts,
       sum(review.characters)::float AS characters ${STANDING}
     GROUP BY review.state, review.risk > 0, review.in_bulk`,
    [workspaceId, processId],
  );
}

/** In how many of the waiting texts each type was found. */
export async function countFindings(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<{ type: string; texts: number }[]> {
  return db.query(
    `SELECT type, count(*)::integer AS texts FROM (
       SELECT DISTINCT review.contribution_id, finding ->> 'type' AS type
       FROM text_review AS review CROSS JOIN LATERAL jsonb_array_elements(review.findings) AS finding
       WHERE review.workspace_id = $1 AND review.process_id = $2 AND review.state = 'unreviewed' AND review.risk > 0) AS found
     GROUP BY type ORDER BY texts DESC, type`,
    [workspaceId, processId],
  );
}

export interface ReviewDecision {
  readonly action: ReviewAction;
  readonly state: ReviewState;
  readonly masks: readonly TextMask[];
  readonly summary: string | null;
  readonly personId: string | null;
}

/** Writes the decision and its history. @returns the event's id; null when the wording is another one by now */
export async function saveReview(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  text: { readonly id: string; readonly contentHash: string },
  { action, state, masks, summary, personId }: ReviewDecision,
): Promise<string | null> {
  const [before] = await db.query(
    `SELECT jsonb_build_object('state', state, 'masks', masks, 'summary', summary, 'inBulk', in_bulk, 'eventId', event_id,
       'reviewedBy', reviewed_by, 'reviewedAt', reviewed_at) AS standing
     FROM text_review WHERE workspace_id = $1 AND process_id = $2 AND contribution_id = $3 AND content_hash = decode($4, 'hex') FOR UPDATE`,
    [workspaceId, processId, text.id, text.contentHash],
  );
  if (!before) return null;
  const [event] = await db.query(
    `INSERT INTO text_review_event (workspace_id, process_id, contribution_id, action, before, texts, person_id)
     VALUES ($1, $2, $3, $4, $5, 1, $6) RETURNING id`,
    [workspaceId, processId, text.id, action, JSON.stringify(before.standing), personId],
  );
  await db.query(
    `UPDATE text_review SET state = $3, masks = $4, summary = $5, in_bulk = false, event_id = $6, reviewed_by = $7, reviewed_at = now()
     WHERE workspace_id = $1 AND contribution_id = $2`,
    [workspaceId, text.id, state, JSON.stringify(masks), summary, event.id, personId],
  );
  return event.id;
}

/** Releases every waiting text in which nothing was found. @returns how many, and the event */
export async function releaseUnflagged(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  personId: string | null,
): Promise<{ event: string; texts: number }> {
  const [event] = await db.query(
    `INSERT INTO text_review_event (workspace_id, process_id, action, texts, person_id)
     VALUES ($1, $2, 'release-unflagged', 0, $3) RETURNING id`,
    [workspaceId, processId, personId],
  );
  const [, texts] = await db.query(
    `UPDATE text_review AS review SET state = 'released', in_bulk = true, event_id = $3, reviewed_by = $4, reviewed_at = now()
     FROM contribution WHERE contribution.workspace_id = $1 AND contribution.id = review.contribution_id
       AND contribution.content_hash = review.content_hash AND contribution.hidden_at IS NULL
       AND review.workspace_id = $1 AND review.process_id = $2 AND review.state = 'unreviewed' AND review.risk = 0`,
    [workspaceId, processId, event.id, personId],
  );
  await db.query(`UPDATE text_review_event SET texts = $3 WHERE workspace_id = $1 AND id = $2`, [
    workspaceId,
    event.id,
    texts,
  ]);
  return { event: event.id, texts };
}
