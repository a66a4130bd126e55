import type { EntityManager } from 'typeorm';
import type { ScanType } from '#domain';
import type { Keys } from '../keys.js';

/** So much of a scan in one row: a row of 20 MB would be held several times over while it is read. */
const BLOCK_BYTES = 512 * 1024;

/** Keeps the scan of a letter, encrypted; a former one goes. */
export async function saveScan(
  db: EntityManager,
  keys: Keys,
  workspaceId: string,
  submissionId: string,
  scan: { readonly type: ScanType; readonly bytes: Buffer; readonly createdBy: string | null },
): Promise<void> {
  await deleteScan(db, workspaceId, submissionId);
  await db.query(
    `INSERT INTO submission_scan (workspace_id, submission_id, media_type, size_bytes, created_by) VALUES ($1, $2, $3, $4, $5)`,
    [workspaceId, submissionId, scan.type, scan.bytes.length, scan.createdBy],
  );
  for (let start = 0; start < scan.bytes.length; start += BLOCK_BYTES) {
    const content = keys.encrypt(workspaceId, scan.bytes.subarray(start, start + BLOCK_BYTES).toString('base64'));
    await db.query(
      `INSERT INTO submission_scan_block (workspace_id, submission_id, number, content, key_epoch) VALUES ($1, $2, $3, $4, $5)`,
      [workspaceId, submissionId, start / BLOCK_BYTES, content, keys.encryptionEpoch],
    );
  }
}

export async function readScan(
  db: EntityManager,
  keys: Keys,
  workspaceId: string,
  submissionId: string,
): Promise<{ type: ScanType; bytes: Buffer } | null> {
  const [scan] = await db.query(
    `SELECT media_type AS type FROM submission_scan WHERE workspace_id = $1 AND submission_id = $2`,
    [workspaceId, submissionId],
  );
  if (!scan) return null;
  const blocks: { content: Buffer }[] = await db.query(
    `SELECT content FROM submission_scan_block WHERE workspace_id = $1 AND submission_id = $2 ORDER BY number`,
    [workspaceId, submissionId],
  );
  const parts = blocks.map(({ content }) => Buffer.from(keys.decrypt(workspaceId, content), 'base64'));
  return { type: scan.type, bytes: Buffer.concat(parts) };
}

export async function deleteScan(db: EntityManager, workspaceId: string, submissionId: string): Promise<void> {
  await db.query(`DELETE FROM submission_scan WHERE workspace_id = $1 AND submission_id = $2`, [
    workspaceId,
    submissionId,
  ]);
}
