import type { EntityManager } from 'typeorm';

/** Language, title and scrubbed words in one number: another one means that the stems are out of date. */
const TEXT_HASH = `md5(coalesce(contribution.language, '') || E'\\x1f' || coalesce(contribution.title, '') || E'\\x1f' || contribution.body)`;

export interface UnsearchableText {
  readonly id: string;
  readonly title: string | null;
  readonly body: string;
  readonly language: string | null;
  readonly hash: string;
}

/** What a search would miss: texts whose stems are not there yet, or are those of former words. */
export async function listUnsearchable(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  limit: number,
): Promise<UnsearchableText[]> {
  return db.query(
    `SELECT contribution.id, contribution.title, contribution.body, contribution.language, ${TEXT_HASH} AS hash
     FROM contribution
     LEFT JOIN contribution_search AS search ON search.workspace_id = $1 AND search.contribution_id = contribution.id
     WHERE contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.hidden_at IS NULL
       AND search.text_hash IS DISTINCT FROM ${TEXT_HASH}
     LIMIT $3`,
    [workspaceId, processId, limit],
  );
}

export interface SearchTerms {
  readonly id: string;
  readonly hash: string;
  /** A `tsvector` as text. */
  readonly terms: string;
}

/** Writes the stems of many texts at once; one that was erased meanwhile is left out. */
export async function saveSearchTerms(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  rows: readonly SearchTerms[],
): Promise<void> {
  await db.query(
    `INSERT INTO contribution_search (workspace_id, contribution_id, process_id, text_hash, terms)
     SELECT $1, contribution.id, $2, made.hash, made.terms::tsvector
     FROM unnest($3::uuid[], $4::text[], $5::text[]) AS made (id, hash, terms)
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = made.id
     ORDER BY contribution.id
     ON CONFLICT (workspace_id, contribution_id) DO UPDATE SET text_hash = excluded.text_hash, terms = excluded.terms`,
    [workspaceId, processId, rows.map(({ id }) => id), rows.map(({ hash }) => hash), rows.map(({ terms }) => terms)],
  );
}

/** A mark that changes when texts do, or their languages are found. */
export async function readTextVersion(db: EntityManager, workspaceId: string, processId: string): Promise<string> {
  const [row] = await db.query(
    `SELECT process.dataset_version || '/' || coalesce((SELECT run.id || run.state FROM run WHERE run.workspace_id = $1
       AND run.process_id = $2 AND run.kind = 'find-themes' ORDER BY run.created_at DESC LIMIT 1), '') AS version
     FROM process WHERE process.workspace_id = $1 AND process.id = $2`,
    [workspaceId, processId],
  );
  return row?.version ?? '';
}

/** The languages that texts of a process are in, the commonest first. */
export async function listTextLanguages(db: EntityManager, workspaceId: string, processId: string): Promise<string[]> {
  const rows: { language: string }[] = await db.query(
    `SELECT language FROM contribution WHERE workspace_id = $1 AND process_id = $2 AND language IS NOT NULL
     GROUP BY language ORDER BY count(*) DESC, language LIMIT 8`,
    [workspaceId, processId],
  );
  return rows.map(({ language }) => language);
}

/** Processes whose texts were never made searchable: those of before there was a search by stems. */
export async function listUnsearchedProcesses(db: EntityManager, workspaceId: string): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `SELECT process.id FROM process WHERE process.workspace_id = $1
       AND EXISTS (SELECT FROM contribution WHERE contribution.workspace_id = $1 AND contribution.process_id = process.id)
       AND NOT EXISTS (SELECT FROM contribution_search AS search WHERE search.workspace_id = $1 AND search.process_id = process.id)
     ORDER BY process.id`,
    [workspaceId],
  );
  return rows.map(({ id }) => id);
}
