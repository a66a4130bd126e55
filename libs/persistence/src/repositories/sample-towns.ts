import type { EntityManager } from 'typeorm';
import type { RunState } from '#domain';
import { listTables } from '../archive/tables.js';

/** True while nobody is known here and no municipality stands. */
export async function isInstallationEmpty(owner: EntityManager): Promise<boolean> {
  const [row] = await owner.query(
    `SELECT NOT EXISTS (SELECT FROM workspace) AND NOT EXISTS (SELECT FROM person) AS empty`,
  );
  return row.empty;
}

/** Two who begin an empty installation at one moment stand in line until the transaction ends. */
export async function waitForFirstStart(owner: EntityManager): Promise<void> {
  await owner.query(`SELECT pg_advisory_xact_lock(hashtextextended('nasluch first administrator', 0))`);
}

export interface SampleTownRow {
  readonly runId: string;
  readonly process: string;
  readonly state: RunState;
}

/** The loading of a sample municipality that somebody asked for; null in every other municipality. */
export async function findSampleTown(db: EntityManager, workspaceId: string): Promise<SampleTownRow | null> {
  const [row] = await db.query(
    `SELECT run.id AS "runId", process.slug AS process, run.state
     FROM run JOIN process ON process.workspace_id = run.workspace_id AND process.id = run.process_id
     WHERE run.workspace_id = $1 AND run.kind = 'load-samples' ORDER BY run.created_at LIMIT 1`,
    [workspaceId],
  );
  return row ?? null;
}

/** How far the loading of one delivery has come: its import, where one was begun. A source may bring several, each of other files. */
export async function findImportOfFiles(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  { source, files }: { readonly source: string; readonly files: readonly { readonly name: string }[] },
): Promise<{ id: string; state: string } | null> {
  const [row] = await db.query(
    `SELECT import.id, import.state FROM import
     JOIN source ON source.workspace_id = import.workspace_id AND source.id = import.source_id
     WHERE import.workspace_id = $1 AND import.process_id = $2 AND source.name = $3
       AND (SELECT jsonb_agg(file -> 'name') FROM jsonb_array_elements(import.files) AS file) = $4::jsonb
     ORDER BY import.created_at LIMIT 1`,
    [workspaceId, processId, source, JSON.stringify(files.map(({ name }) => name))],
  );
  return row ?? null;
}

/** True where people, and not an import, have written entries of this kind in the ledger of a process. */
export async function hasWritten(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  subject: 'response' | 'decision',
): Promise<boolean> {
  const [row] = await db.query(
    `SELECT EXISTS (SELECT FROM ${subject} WHERE workspace_id = $1 AND process_id = $2 AND source_id IS NULL) AS has`,
    [workspaceId, processId],
  );
  return row.has;
}

/**
 * Removes a municipality with everything in it, and the people who had access to no other. Runs over `asOwner`; the keys and the files
 * of uploads are the caller's.
 * @returns the paths of files that waited for an import
 */
export async function deleteWorkspace(owner: EntityManager, workspaceId: string): Promise<string[]> {
  const uploads: { path: string }[] = await owner.query(`SELECT path FROM upload WHERE workspace_id = $1`, [
    workspaceId,
  ]);
  const people: { id: string }[] = await owner.query(
    `SELECT DISTINCT person_id AS id FROM membership WHERE workspace_id = $1`,
    [workspaceId],
  );
  // children first: some keys refuse to let go of what they lead to
  for (const { name, columns } of (await listTables(owner)).reverse()) {
    if (columns.includes('workspace_id'))
      await owner.query(`DELETE FROM "${name}" WHERE workspace_id = $1`, [workspaceId]);
  }
  await owner.query(`DELETE FROM workspace WHERE id = $1`, [workspaceId]);
  await owner.query(
    `DELETE FROM person WHERE id = ANY($1::uuid[]) AND NOT EXISTS (SELECT FROM membership WHERE person_id = person.id)`,
    [people.map(({ id }) => id)],
  );
  return uploads.map(({ path }) => path);
}
