import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/** What a person typed, prepared: her code as its keyed hash, the number of a form, spellings of an address. */
export interface IdeaKeys {
  readonly codeHash: Buffer;
  readonly formNumber: string;
  /** The number of one of our own sheets; null where it is none. */
  readonly sheetNumber: number | null;
  readonly addresses: readonly string[];
}

const MOST_FOUND = 20;

/**
 * Contributions that bear this code, this number of a paper form or this address, hidden ones left out. One statement through indexes
 * whatever was typed, so that its time tells nothing.
 */
export async function findIdeas(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  { codeHash, formNumber, sheetNumber, addresses }: IdeaKeys,
): Promise<string[]> {
  // The hashes are handed over ready, and what was found is settled first: no plan can then read the whole table.
  const rows: { id: string }[] = await db.query(
    `WITH found AS MATERIALIZED (
       SELECT contribution_id AS id FROM idea_code WHERE workspace_id = $1 AND process_id = $2 AND code_hash = $3
       UNION
       SELECT id FROM contribution WHERE workspace_id = $1 AND process_id = $2 AND channel = 'paper'
         AND md5(split_part(source_reference, '#', 1)) = $4 AND split_part(source_reference, '#', 1) = $5
       UNION
       SELECT contribution.id FROM submission JOIN contribution
         ON contribution.workspace_id = $1 AND contribution.submission_id = submission.id
         WHERE submission.workspace_id = $1 AND submission.process_id = $2 AND submission.deleted_at IS NULL
           AND submission.sheet_number = $8
       UNION
       SELECT id FROM contribution WHERE workspace_id = $1 AND process_id = $2 AND url IS NOT NULL
         AND md5(url) = ANY ($6::text[]) AND url = ANY ($7::text[])
     )
     SELECT contribution.id FROM found
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = found.id
     WHERE contribution.process_id = $2 AND contribution.hidden_at IS NULL
     ORDER BY contribution.source_reference, contribution.id LIMIT ${MOST_FOUND}`,
    [workspaceId, processId, codeHash, md5(formNumber), formNumber, addresses.map(md5), addresses, sheetNumber],
  );
  return rows.map(({ id }) => id);
}

/** As the indexes have it: no secret, only short. */
function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}

/** A contribution whose author the platform can reach by its own reference. */
export interface IdeaToTell {
  readonly contributionId: string;
  readonly source: string;
  readonly reference: string;
  readonly url: string | null;
  /** The letter that it came in with and its place there, such as `12/3`; null for what came in otherwise. */
  readonly letter: string | null;
}

/** Contributions of people in a process that are eligible, whoever keeps their addresses; `ids` narrows them down. */
export async function listIdeasToTell(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  ids: readonly string[] | null,
): Promise<IdeaToTell[]> {
  return db.query(
    `SELECT contribution.id AS "contributionId", source.name AS source, contribution.source_reference AS reference, contribution.url,
       submission.number || '/' || split_part(contribution.source_reference, '/', 2) AS letter
     FROM contribution JOIN source ON source.workspace_id = $1 AND source.id = contribution.source_id
     LEFT JOIN submission ON submission.workspace_id = $1 AND submission.id = contribution.submission_id
     WHERE contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.hidden_at IS NULL
       AND contribution.voice = 'person' AND contribution.eligibility = 'eligible'
       AND ($3::uuid[] IS NULL OR contribution.id = ANY ($3::uuid[]))
     ORDER BY source.name, contribution.source_reference, contribution.id`,
    [workspaceId, processId, ids],
  );
}

/** Keeps the hashes of codes that are handed out; a code that was handed out before stays. */
export async function saveIdeaCodes(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  codes: readonly { readonly contributionId: string; readonly hash: Buffer }[],
  createdBy: string | null,
): Promise<void> {
  await db.query(
    `INSERT INTO idea_code (workspace_id, contribution_id, process_id, code_hash, created_by)
     SELECT $1::uuid, id, $2::uuid, decode(hash, 'hex'), $5::uuid FROM unnest($3::uuid[], $4::text[]) AS given (id, hash)
     ON CONFLICT (workspace_id, contribution_id) DO UPDATE SET code_hash = excluded.code_hash`,
    [
      workspaceId,
      processId,
      codes.map(({ contributionId }) => contributionId),
      codes.map(({ hash }) => hash.toString('hex')),
      createdBy,
    ],
  );
}
