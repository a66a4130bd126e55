import type { EntityManager } from 'typeorm';
import type { LocalisedText } from '#domain';
import type { EntryReference, LedgerPlace } from './events.js';

/** What a file shows: an entry of the ledger, or a step that the law asks for. */
export type EvidenceReference = EntryReference | { readonly subject: 'legal-step'; readonly id: string };

export interface EvidenceFileRow {
  readonly id: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly description: LocalisedText;
  readonly createdAt: Date;
}

export async function saveEvidenceFile(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
  { subject, id }: EvidenceReference,
  file: {
    readonly mediaType: string;
    readonly bytes: Buffer;
    readonly description: LocalisedText;
    readonly personId: string | null;
  },
): Promise<string> {
  const [row] = await db.query(
    `INSERT INTO evidence_file (workspace_id, process_id, subject, subject_id, media_type, size_bytes, description, content, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
    [
      ...[workspaceId, processId, subject, id, file.mediaType, file.bytes.length],
      ...[JSON.stringify(file.description), file.bytes, file.personId],
    ],
  );
  return row.id;
}

export async function listEvidenceFiles(
  db: EntityManager,
  workspaceId: string,
  { subject, id }: EvidenceReference,
): Promise<EvidenceFileRow[]> {
  return db.query(
    `SELECT id, media_type AS "mediaType", size_bytes AS "sizeBytes", description, created_at AS "createdAt" FROM evidence_file
     WHERE workspace_id = $1 AND subject = $2 AND subject_id = $3 ORDER BY created_at, id`,
    [workspaceId, subject, id],
  );
}

export async function readEvidenceFile(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
  { subject, id }: EvidenceReference,
  fileId: string,
): Promise<{ mediaType: string; content: Buffer } | null> {
  const [row] = await db.query(
    `SELECT media_type AS "mediaType", content FROM evidence_file
     WHERE workspace_id = $1 AND process_id = $2 AND subject = $3 AND subject_id = $4 AND id = $5`,
    [workspaceId, processId, subject, id, fileId],
  );
  return row ?? null;
}

/** @returns whether there was one */
export async function deleteEvidenceFile(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
  { subject, id }: EvidenceReference,
  fileId: string,
): Promise<boolean> {
  const [rows] = await db.query(
    `DELETE FROM evidence_file WHERE workspace_id = $1 AND process_id = $2 AND subject = $3 AND subject_id = $4 AND id = $5 RETURNING id`,
    [workspaceId, processId, subject, id, fileId],
  );
  return rows.length > 0;
}
