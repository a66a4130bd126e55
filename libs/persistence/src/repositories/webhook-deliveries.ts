import type { EntityManager } from 'typeorm';

/** Where a notification of a platform belongs, by the one number in its address: runs as owner. */
export async function findHook(
  owner: EntityManager,
  id: string,
): Promise<{ workspaceId: string; webhookSecret: Buffer | null } | null> {
  const [row] = await owner.query(
    `SELECT workspace_id AS "workspaceId", webhook_secret AS "webhookSecret" FROM connection WHERE id = $1 AND platform = 'citizenlab'`,
    [id],
  );
  return row ?? null;
}

/** @returns false when the same body, or the same number, came before */
export async function saveWebhookDelivery(
  db: EntityManager,
  workspaceId: string,
  delivery: { connectionId: string; bodyHash: Buffer; deliveryId: string; event: string },
): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO webhook_delivery (workspace_id, connection_id, body_hash, delivery_id, event) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING event`,
    [workspaceId, delivery.connectionId, delivery.bodyHash, delivery.deliveryId, delivery.event],
  );
  return rows.length > 0;
}

export async function deleteOldDeliveries(db: EntityManager, workspaceId: string, connectionId: string): Promise<void> {
  await db.query(
    `DELETE FROM webhook_delivery WHERE workspace_id = $1 AND connection_id = $2 AND received_at < now() - interval '90 days'`,
    [workspaceId, connectionId],
  );
}
