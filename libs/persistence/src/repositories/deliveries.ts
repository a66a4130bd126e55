import type { EntityManager } from 'typeorm';

export interface DeliveryRow {
  readonly id: string;
  readonly counts: Readonly<Record<string, number>>;
  /** Hexadecimal, of what was sent. */
  readonly sha256: string;
}

/** Two who send under one key at once stand in line until the transaction ends. */
export async function lockDelivery(db: EntityManager, processId: string, key: string): Promise<void> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`nasluch delivery ${processId} ${key}`]);
}

/** What was stored under a name into a process, unless it was undone. */
export async function findDelivery(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  name: string,
): Promise<DeliveryRow | null> {
  const [row] = await db.query(
    `SELECT id, counts, files->0->>'sha256' AS sha256 FROM import
     WHERE workspace_id = $1 AND process_id = $2 AND state = 'done' AND files @> $3::jsonb ORDER BY created_at DESC LIMIT 1`,
    [workspaceId, processId, JSON.stringify([{ name }])],
  );
  return row ?? null;
}
