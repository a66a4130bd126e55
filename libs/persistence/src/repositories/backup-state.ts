import type { EntityManager } from 'typeorm';

export interface BackupStateRow {
  readonly finishedAt: Date;
  readonly ok: boolean;
  readonly file: string | null;
  readonly sizeBytes: number | null;
}

const NIGHTLY = 'nightly';

/** How last night's backup ended; above the municipalities, so it runs over `asOwner`. */
export async function findBackupState(owner: EntityManager): Promise<BackupStateRow | null> {
  const [row] = await owner.query(
    `SELECT finished_at AS "finishedAt", ok, file, size_bytes::double precision AS "sizeBytes" FROM backup_state WHERE name = $1`,
    [NIGHTLY],
  );
  return row ?? null;
}

export async function saveBackupState(
  owner: EntityManager,
  state: { ok: boolean; file: string | null; sizeBytes: number | null; error: string | null; finishedAt: Date },
): Promise<void> {
  await owner.query(
    `INSERT INTO backup_state (name, finished_at, ok, file, size_bytes, error) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (name) DO UPDATE SET finished_at = excluded.finished_at, ok = excluded.ok, file = excluded.file,
       size_bytes = excluded.size_bytes, error = excluded.error`,
    [NIGHTLY, state.finishedAt, state.ok, state.file, state.sizeBytes, state.error],
  );
}
