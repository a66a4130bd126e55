import type { EntityManager } from 'typeorm';
import type { PersonalDataFinding, PublicationPermission, PublicText, ReviewState, TextMask } from '#domain';
import { publicTextOf } from '#domain';
import { readInBatches } from './read-in-batches.js';

/** A finding and in which of the two fields it stands. */
export type FieldFinding = PersonalDataFinding & { readonly field: TextMask['field'] };

export interface UnreadText {
  readonly id: string;
  readonly title: string | null;
  readonly body: string;
  readonly contentHash: Buffer;
}

export interface ScannedText {
  readonly id: string;
  readonly contentHash: Buffer;
  readonly findings: readonly FieldFinding[];
  readonly risk: number;
  readonly characters: number;
}

/** Words of the institution itself and of what is gone are not reviewed. */
const REVIEWED = `contribution.hidden_at IS NULL AND contribution.voice <> 'institution'`;

/** Wordings that these rules have not read, in one pass over the process; one reader at a time in a transaction. */
export function readUnreadTexts(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  method: string,
): AsyncGenerator<UnreadText[]> {
  return readInBatches<UnreadText>(
    db,
    `SELECT contribution.id, contribution.title, contribution.body, contribution.content_hash AS "contentHash" FROM contribution
     LEFT JOIN text_review AS review ON review.workspace_id = $1 AND review.contribution_id = contribution.id
     WHERE contribution.workspace_id = $1 AND contribution.process_id = $2 AND ${REVIEWED}
       AND (review.contribution_id IS NULL OR review.content_hash <> contribution.content_hash OR review.method <> $3)`,
    [workspaceId, processId, method],
  );
}

export async function countUnreadTexts(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  method: string,
): Promise<number> {
  const [row] = await db.query(
    `SELECT count(*)::integer AS count FROM contribution
     LEFT JOIN text_review AS review ON review.workspace_id = $1 AND review.contribution_id = contribution.id
     WHERE contribution.workspace_id = $1 AND contribution.process_id = $2 AND ${REVIEWED}
       AND (review.contribution_id IS NULL OR review.content_hash <> contribution.content_hash OR review.method <> $3)`,
    [workspaceId, processId, method],
  );
  return row.count;
}

/**
 * Keeps what was found. What a person decided about the same wording stands; where it had only been released in bulk and something is
 * found now, it waits for a person again.
 */
export async function saveReadTexts(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  method: string,
  texts: readonly ScannedText[],
): Promise<void> {
  const keeps = `text_review.content_hash = excluded.content_hash AND (NOT text_review.in_bulk OR excluded.risk = 0)`;
  const kept = (column: string, otherwise: string) =>
    `${column} = CASE WHEN ${keeps} THEN text_review.${column} ELSE ${otherwise} END`;
  await db.query(
    `INSERT INTO text_review (workspace_id, contribution_id, process_id, content_hash, method, findings, risk, draw, characters)
     SELECT $1::uuid, id, $2::uuid, decode(hash, 'hex'), $3, findings, risk, ('x' || substr(md5(id::text || $2::uuid::text), 1, 8))::bit(32)::bigint, characters
     FROM unnest($4::uuid[], $5::text[], $6::jsonb[], $7::smallint[], $8::integer[]) AS read (id, hash, findings, risk, characters)
     WHERE EXISTS (SELECT FROM contribution WHERE contribution.workspace_id = $1::uuid AND contribution.id = read.id)
     ON CONFLICT (workspace_id, contribution_id) DO UPDATE
     SET content_hash = excluded.content_hash, method = excluded.method, findings = excluded.findings, risk = excluded.risk,
         characters = excluded.characters, ${kept('state', `'unreviewed'`)}, ${kept('masks', `'[]'`)}, ${kept('summary', 'NULL')},
         ${kept('in_bulk', 'false')}, ${kept('event_id', 'NULL')}, ${kept('reviewed_by', 'NULL')}, ${kept('reviewed_at', 'NULL')}`,
    [
      workspaceId,
      processId,
      method,
      texts.map(({ id }) => id),
      texts.map(({ contentHash }) => contentHash.toString('hex')),
      texts.map(({ findings }) => JSON.stringify(findings)),
      texts.map(({ risk }) => risk),
      texts.map(({ characters }) => characters),
    ],
  );
}

/** What is needed to say what the public may read of each contribution; those that do not exist are left out. */
export async function listPublicTexts(
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
    contentHash: string;
    state: ReviewState | null;
    reviewedHash: string;
    masks: TextMask[];
    summary: string | null;
  }[] = await db.query(
    `SELECT contribution.id, contribution.title, contribution.body, contribution.permission,
       contribution.hidden_at IS NOT NULL AS "isHidden", encode(contribution.content_hash, 'hex') AS "contentHash",
       review.state, encode(review.content_hash, 'hex') AS "reviewedHash", review.masks, review.summary
     FROM contribution
     LEFT JOIN text_review AS review ON review.workspace_id = $1 AND review.contribution_id = contribution.id
     WHERE contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.id = ANY ($3::uuid[])`,
    [workspaceId, processId, ids],
  );
  return new Map(
    rows.map(({ id, state, reviewedHash, masks, summary, ...text }) => [
      id,
      publicTextOf(text, state === null ? null : { state, contentHash: reviewedHash, masks, summary }),
    ]),
  );
}
