import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import {
  canonicalJson,
  type FormerHash,
  type LocalisedText,
  type ReleaseContent,
  type ReleasedReportText,
} from '#domain';
import { deleteReportFiles } from './report-files.js';
import { TYPED_TEXTS } from './report-texts.js';

/** A release without its content. */
export interface ReleaseRow {
  readonly id: string;
  readonly number: number;
  readonly note: string | null;
  readonly datasetVersion: number;
  /** Hexadecimal SHA-256 of the content as canonical JSON. */
  readonly contentHash: string;
  readonly formerHashes: readonly FormerHash[];
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: LocalisedText;
  readonly remarks: number;
  /** Of them, those whose words or summary stand. */
  readonly texts: number;
  /** Who froze it; above the policies stands the name. */
  readonly createdBy: string | null;
  /** Which version of each section its documents have. */
  readonly textVersions: readonly Omit<ReleasedReportText, 'body'>[];
}

export interface WholeRelease extends ReleaseRow {
  readonly content: ReleaseContent;
  readonly reportTexts: readonly ReleasedReportText[];
}

const ROW = `release.id, release.number, release.note, release.dataset_version AS "datasetVersion",
  encode(release.content_hash, 'hex') AS "contentHash", release.former_hashes AS "formerHashes", release.created_at AS "createdAt",
  release.published_at AS "publishedAt", release.withdrawn_at AS "withdrawnAt", release.withdrawn_reason AS "withdrawnReason",
  jsonb_array_length(release.content -> 'remarks') AS remarks,
  jsonb_array_length(jsonb_path_query_array(release.content, '$.remarks[*] ? (@.text != null)')) AS texts,
  release.created_by AS "createdBy", (SELECT coalesce(jsonb_agg(typed - 'body'), '[]') FROM jsonb_array_elements(release.report_texts) AS typed) AS "textVersions"`;

/** The hash that a release is known by. */
export function hashRelease(content: ReleaseContent): Buffer {
  return createHash('sha256').update(canonicalJson(content)).digest();
}

/**
 * Stores what was frozen under the next number, and marks every import that it rests on as published: undoing one of them is refused
 * from then on.
 *
 * @returns null when the data changed since they were read; the caller freezes again
 */
export async function saveRelease(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  release: { readonly content: ReleaseContent; readonly note: string | null; readonly personId: string | null },
): Promise<string | null> {
  // An erasure that runs at the same time is waited for: what it takes away must not be stored again.
  await db.query(`SELECT pg_advisory_xact_lock(hashtext('erasure'), hashtext($1::text))`, [workspaceId]);
  const [process] = await db.query(
    'SELECT dataset_version AS version FROM process WHERE workspace_id = $1 AND id = $2 FOR UPDATE',
    [workspaceId, processId],
  );
  const { content, note, personId } = release;
  if (process?.version !== content.methods.datasetVersion) return null;
  const [{ id }] = await db.query(
    `INSERT INTO release (workspace_id, process_id, number, note, dataset_version, content, content_hash, created_by, report_texts)
     SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, (${TYPED_TEXTS}) FROM release
     WHERE workspace_id = $1 AND process_id = $2 RETURNING id`,
    [workspaceId, processId, note, process.version, JSON.stringify(content), hashRelease(content), personId],
  );
  await db.query(
    `INSERT INTO published_reference (workspace_id, process_id, kind, reference, import_id, created_by)
     SELECT $1, $2, 'release', $3, import.id, $4 FROM import
     WHERE import.workspace_id = $1 AND import.process_id = $2 AND import.undone_at IS NULL`,
    [workspaceId, processId, id, personId],
  );
  return id;
}

/** Newest first. */
export function listReleases(db: EntityManager, workspaceId: string, processId: string): Promise<ReleaseRow[]> {
  return db.query(
    `SELECT ${ROW} FROM release WHERE workspace_id = $1 AND process_id = $2 ORDER BY number DESC LIMIT 500`,
    [workspaceId, processId],
  );
}

export async function findRelease(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  id: string,
): Promise<WholeRelease | null> {
  const [row] = await db.query(
    `SELECT ${ROW}, content, report_texts AS "reportTexts" FROM release WHERE workspace_id = $1 AND process_id = $2 AND id = $3`,
    [workspaceId, processId, id],
  );
  return row ?? null;
}

/** What the public sees: the newest release that is published and not withdrawn. */
export async function findPublishedRelease(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<WholeRelease | null> {
  const [row] = await db.query(
    `SELECT ${ROW}, content, report_texts AS "reportTexts" FROM release
     WHERE workspace_id = $1 AND process_id = $2 AND published_at IS NOT NULL AND withdrawn_at IS NULL
     ORDER BY number DESC LIMIT 1`,
    [workspaceId, processId],
  );
  return row ?? null;
}

/** @returns false where it was published or withdrawn before */
export async function publishRelease(
  db: EntityManager,
  workspaceId: string,
  id: string,
  personId: string | null,
): Promise<boolean> {
  const [, changed] = await db.query(
    `UPDATE release SET published_at = now(), published_by = $3
     WHERE workspace_id = $1 AND id = $2 AND published_at IS NULL AND withdrawn_at IS NULL`,
    [workspaceId, id, personId],
  );
  return changed > 0;
}

/**
 * Takes a release back: its content is kept and never shown again, and imports may be undone for all it says.
 * @returns false where it was withdrawn before
 */
export async function withdrawRelease(
  db: EntityManager,
  workspaceId: string,
  id: string,
  { personId, reason }: { readonly personId: string | null; readonly reason: LocalisedText },
): Promise<boolean> {
  const [, changed] = await db.query(
    `UPDATE release SET withdrawn_at = now(), withdrawn_by = $3, withdrawn_reason = $4
     WHERE workspace_id = $1 AND id = $2 AND withdrawn_at IS NULL`,
    [workspaceId, id, personId, JSON.stringify(reason)],
  );
  await deleteReportFiles(db, workspaceId, id);
  await db.query(`DELETE FROM published_reference WHERE workspace_id = $1 AND kind = 'release' AND reference = $2`, [
    workspaceId,
    id,
  ]);
  return changed > 0;
}
