import type { EntityManager } from 'typeorm';
import { filterSql, type ContributionFilter } from './contribution-filter.js';

export interface SelectionPlace {
  readonly workspaceId: string;
  readonly processId: string;
  readonly datasetVersion: number;
}

export interface AnsweredSelectionRow {
  /** The filters in one spelling, hashed. */
  readonly selection: string;
  /** One bit a contribution of the process, in the order of their ids. */
  readonly contributions: Uint32Array;
}

/** Waits until no other answer of this process is being weighed, to the end of the transaction. */
export async function waitForSelections(db: EntityManager, processId: string): Promise<void> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended('answered-selection:' || $1, 0))`, [processId]);
}

/** The contributions that a filter leaves: one bit a contribution of the process, in the order of their ids. */
export async function readSelectedContributions(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  filter: ContributionFilter,
): Promise<Uint32Array> {
  const { joins, conditions, parameters } = filterSql(workspaceId, processId, filter);
  const [{ total, positions }]: [{ total: number; positions: number[] | null }] = await db.query(
    `WITH placed AS MATERIALIZED (
       SELECT id, (row_number() OVER (ORDER BY id) - 1)::integer AS position FROM contribution
       WHERE workspace_id = $1 AND process_id = $2),
     chosen AS (SELECT DISTINCT contribution.id FROM contribution ${joins} WHERE ${conditions})
     SELECT (SELECT count(*)::integer FROM placed) AS total,
       (SELECT array_agg(position) FROM placed JOIN chosen USING (id)) AS positions`,
    [...parameters],
  );
  const bits = new Uint32Array(Math.ceil(total / 32));
  for (const position of positions ?? []) bits[position >>> 5]! |= 1 << (position & 31);
  return bits;
}

/** Who wrote each contribution of the process, in the order of their ids: a number of the person, −1 where nobody is known. */
export async function readAuthors(db: EntityManager, workspaceId: string, processId: string): Promise<Int32Array> {
  const [{ authors }]: [{ authors: number[] | null }] = await db.query(
    `SELECT array_agg(author ORDER BY id) AS authors FROM (
       SELECT id, CASE WHEN participation_id IS NULL OR voice <> 'person' THEN -1
         ELSE (dense_rank() OVER (ORDER BY participation_id) - 1)::integer END AS author
       FROM contribution WHERE workspace_id = $1 AND process_id = $2) AS written`,
    [workspaceId, processId],
  );
  return Int32Array.from(authors ?? []);
}

/** What was answered of this state of the data; what was answered of earlier states is forgotten. */
export async function listAnsweredSelections(
  db: EntityManager,
  { workspaceId, processId, datasetVersion }: SelectionPlace,
): Promise<AnsweredSelectionRow[]> {
  await db.query(
    `DELETE FROM answered_selection WHERE workspace_id = $1 AND process_id = $2 AND dataset_version < $3`,
    [workspaceId, processId, datasetVersion],
  );
  const rows: { selection: string; contributions: Buffer }[] = await db.query(
    `SELECT selection, contributions FROM answered_selection WHERE workspace_id = $1 AND process_id = $2 AND dataset_version = $3
     ORDER BY answered_at, selection`,
    [workspaceId, processId, datasetVersion],
  );
  return rows.map((row) => ({ ...row, contributions: bitsOf(row.contributions) }));
}

export async function saveAnsweredSelection(
  db: EntityManager,
  { workspaceId, processId, datasetVersion }: SelectionPlace,
  { selection, contributions }: AnsweredSelectionRow,
): Promise<void> {
  await db.query(
    `INSERT INTO answered_selection (workspace_id, process_id, dataset_version, selection, contributions)
     VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING`,
    [workspaceId, processId, datasetVersion, selection, bytesOf(contributions)],
  );
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** A copy, because the bytes of a row need not begin where a word begins. */
function bitsOf(bytes: Buffer): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes).buffer);
}
