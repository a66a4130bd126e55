import type { EntityManager } from 'typeorm';

export interface SubscriptionRow {
  readonly id: string;
  readonly processId: string;
  /** Encrypted. */
  readonly address: Buffer;
  readonly language: string;
  readonly confirmedAt: Date | null;
}

const COLUMNS = `id, process_id AS "processId", address, language, confirmed_at AS "confirmedAt"`;

/** A wish for mails, unconfirmed; the one that is there already where the address has asked before. */
export async function saveSubscription(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  wish: { readonly addressHash: Buffer; readonly address: Buffer; readonly language: string },
): Promise<SubscriptionRow> {
  const [row] = await db.query(
    `INSERT INTO subscription (workspace_id, process_id, address_hash, address, language) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (workspace_id, process_id, address_hash) DO UPDATE SET language = excluded.language
     RETURNING ${COLUMNS}`,
    [workspaceId, processId, wish.addressHash, wish.address, wish.language],
  );
  return row;
}

export async function findSubscription(
  db: EntityManager,
  workspaceId: string,
  id: string,
): Promise<SubscriptionRow | null> {
  const [row] = await db.query(`SELECT ${COLUMNS} FROM subscription WHERE workspace_id = $1 AND id = $2`, [
    workspaceId,
    id,
  ]);
  return row ?? null;
}

/** What is public today counts as known to her. */
export async function confirmSubscription(
  db: EntityManager,
  workspaceId: string,
  id: string,
  releaseId: string | null,
): Promise<void> {
  await db.query(
    `UPDATE subscription SET confirmed_at = coalesce(confirmed_at, now()), told_release_id = coalesce(told_release_id, $3)
     WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, id, releaseId],
  );
}

export async function deleteSubscription(db: EntityManager, workspaceId: string, id: string): Promise<void> {
  await db.query(`DELETE FROM subscription WHERE workspace_id = $1 AND id = $2`, [workspaceId, id]);
}

/** Addresses whose owners did not confirm within two days. */
export async function deleteUnconfirmed(db: EntityManager, workspaceId: string): Promise<void> {
  await db.query(
    `DELETE FROM subscription WHERE workspace_id = $1 AND confirmed_at IS NULL AND created_at < now() - interval '2 days'`,
    [workspaceId],
  );
}

export async function countSubscriptions(db: EntityManager, workspaceId: string, processId: string): Promise<number> {
  const [row] = await db.query(
    `SELECT count(*)::integer AS count FROM subscription
     WHERE workspace_id = $1 AND process_id = $2 AND confirmed_at IS NOT NULL`,
    [workspaceId, processId],
  );
  return row.count;
}

export interface SubscriptionToTell extends SubscriptionRow {
  readonly releaseId: string;
  readonly slug: string;
  readonly title: Readonly<Record<string, string>>;
}

/**
 * Takes confirmed subscriptions whose process has a newer published release than they were told of, and marks them as told: each is
 * handed out once, however many processes look.
 */
export async function takeSubscriptionsToTell(
  db: EntityManager,
  workspaceId: string,
  most: number,
): Promise<SubscriptionToTell[]> {
  const [rows] = await db.query(
    `WITH newest AS (
       SELECT DISTINCT ON (process_id) process_id, id, content->'process'->'title' AS title, content->'process'->>'slug' AS slug
       FROM release WHERE workspace_id = $1 AND published_at IS NOT NULL AND withdrawn_at IS NULL
       ORDER BY process_id, number DESC
     ), due AS (
       SELECT subscription.id, newest.id AS release_id, newest.slug, newest.title FROM subscription
       JOIN newest ON newest.process_id = subscription.process_id
       WHERE subscription.workspace_id = $1 AND confirmed_at IS NOT NULL AND told_release_id IS DISTINCT FROM newest.id
       ORDER BY subscription.id LIMIT $2 FOR UPDATE OF subscription SKIP LOCKED
     )
     UPDATE subscription SET told_release_id = due.release_id FROM due
     WHERE subscription.workspace_id = $1 AND subscription.id = due.id
     RETURNING subscription.id, subscription.process_id AS "processId", subscription.address, subscription.language,
       subscription.confirmed_at AS "confirmedAt", due.release_id AS "releaseId", due.slug, due.title`,
    [workspaceId, most],
  );
  return rows;
}
