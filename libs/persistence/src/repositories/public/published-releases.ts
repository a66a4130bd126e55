import type { EntityManager } from 'typeorm';
import type { LocalisedText, ReleaseContent } from '#domain';

/** A release as the public may know of it: shown, or withdrawn with the reason. */
export interface PublicRelease {
  readonly id: string;
  readonly processId: string;
  readonly number: number;
  /** Hexadecimal SHA-256; changes where words of an erased person left the release. */
  readonly hash: string;
  readonly publishedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: LocalisedText;
}

const COLUMNS = `release.id, release.process_id AS "processId", release.number, encode(release.content_hash, 'hex') AS hash,
  release.published_at AS "publishedAt", release.withdrawn_at AS "withdrawnAt", release.withdrawn_reason AS "withdrawnReason"`;
const FROM = `FROM release JOIN process ON process.workspace_id = $1 AND process.id = release.process_id
  WHERE release.workspace_id = $1 AND process.slug = $2 AND release.published_at IS NOT NULL`;

/**
 * The release that the public page of a process shows: the newest published one that stands; where all were withdrawn, the newest of
 * those; null where nothing was ever published.
 * @param number a release of one's own choice
 */
export async function findPublicRelease(
  db: EntityManager,
  workspaceId: string,
  processSlug: string,
  number: number | null = null,
): Promise<PublicRelease | null> {
  const [row] = await db.query(
    `SELECT ${COLUMNS} ${FROM} AND ($3::integer IS NULL OR release.number = $3)
     ORDER BY release.withdrawn_at IS NOT NULL, release.number DESC LIMIT 1`,
    [workspaceId, processSlug, number],
  );
  return row ?? null;
}

export async function readPublicContent(
  db: EntityManager,
  workspaceId: string,
  releaseId: string,
): Promise<ReleaseContent | null> {
  const [row] = await db.query(
    `SELECT content FROM release WHERE workspace_id = $1 AND id = $2 AND published_at IS NOT NULL AND withdrawn_at IS NULL`,
    [workspaceId, releaseId],
  );
  return row?.content ?? null;
}

/** One published process for the list of a municipality: from its release, never from live data. */
export interface PublicListing {
  readonly slug: string;
  readonly kind: string;
  readonly title: LocalisedText;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly isSample: boolean;
  readonly people: number;
  readonly contributions: number;
  readonly decisions: number;
  readonly publishedAt: Date;
}

/** Newest first. */
export async function listPublicProcesses(db: EntityManager, workspaceId: string): Promise<PublicListing[]> {
  return db.query(
    `SELECT slug, content->'process'->>'kind' AS kind, content->'process'->'title' AS title,
       content->'process'->>'startsOn' AS "startsOn", content->'process'->>'endsOn' AS "endsOn",
       coalesce((content->'process'->>'isSample')::boolean, false) AS "isSample",
       (content->'counts'->'eligible'->>'people')::integer AS people,
       (content->'counts'->'eligible'->>'contributions')::integer AS contributions,
       jsonb_array_length(content->'decisions') AS decisions, published_at AS "publishedAt"
     FROM (
       SELECT DISTINCT ON (release.process_id) process.slug, release.content, release.published_at
       FROM release JOIN process ON process.workspace_id = $1 AND process.id = release.process_id
       WHERE release.workspace_id = $1 AND release.published_at IS NOT NULL AND release.withdrawn_at IS NULL
       ORDER BY release.process_id, release.number DESC) AS newest
     ORDER BY content->'process'->>'endsOn' DESC NULLS LAST, slug`,
    [workspaceId],
  );
}
