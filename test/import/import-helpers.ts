import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TableMapping } from '#domain';
import { findOrSaveSource, openKeys, saveImport, saveMapping, type Database, type Keys } from '#persistence';
import {
  IMPORT_METHOD,
  runImport,
  type ImportCounts,
  type ImportTask,
} from '../../apps/worker/src/import/run-import.js';
import { undoImport } from '../../apps/worker/src/import/undo-import.js';

export interface Place {
  readonly workspaceId: string;
  readonly processId: string;
}

export interface Desk {
  readonly keys: Keys;
  /** Brings rows in as a CSV file of a source; the name of the source is `remarks` unless told. */
  bring(place: Place, csv: string, mapping: TableMapping, options?: BringOptions): Promise<Brought>;
  undo(place: Place, importId: string, now?: Date): Promise<void>;
  close(): Promise<void>;
}
export interface BringOptions {
  readonly source?: string;
  /** Of the file; each has one of its own unless told. */
  readonly name?: string;
  readonly task?: Partial<ImportTask>;
}
export interface Brought {
  readonly importId: string;
  readonly counts: ImportCounts;
}

/** What the engine needs beside a database: keys and a folder for files. */
export async function openDesk(database: Database): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'nasluch-import-'));
  const keys = openKeys(join(folder, 'keys.json'));
  let files = 0;
  return {
    keys,
    async bring({ workspaceId, processId }, csv, document, { source = 'remarks', name: told, task } = {}) {
      const name = told ?? `delivery-${(files += 1)}.csv`;
      const path = join(folder, name);
      await writeFile(path, csv);
      const importId = await database.inWorkspace(workspaceId, async (db) => {
        const saved = await findOrSaveSource(db, workspaceId, { processId, kind: 'table', name: source });
        const mapping = await saveMapping(db, workspaceId, { name: source, document, createdBy: null });
        return saveImport(db, workspaceId, {
          processId,
          sourceId: saved.id,
          connector: 'table',
          methodVersion: IMPORT_METHOD,
          mappingId: mapping.id,
          mappingVersion: mapping.version,
          files: [{ name, size: csv.length, sha256: createHash('sha256').update(csv).digest('hex') }],
          createdBy: null,
        });
      });
      const where = { workspaceId, importId, files: [{ name, path }], timeZone: 'Europe/Warsaw' };
      return { importId, counts: await runImport({ database, keys, ...where, ...task }) };
    },
    undo: ({ workspaceId, processId }, importId, now = new Date()) =>
      undoImport({ database, keys, workspaceId, processId, importId, personId: null, now }),
    close: () => rm(folder, { recursive: true }),
  };
}

/** What differs from one moment to the next without anything having changed. */
const CLOCKS = ['created_at', 'updated_at', 'changed_at', 'happened_at', 'dataset_version'];
/** The log of what was done, which an undo does not rewrite. */
const LOGS = ['import', 'rejected_row', 'mapping', 'audit_event', 'run', 'upload'];

/** The contents of every table of a workspace, row by row, but for clocks and logs. */
export async function contentsOf(
  database: Database,
  keys: Keys,
  workspaceId: string,
): Promise<Record<string, string[]>> {
  return database.inWorkspace(workspaceId, async (db) => {
    const tables: { name: string }[] = await db.query(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'workspace_id' ORDER BY table_name`,
    );
    const originals = async (owner: typeof db): Promise<string[]> => {
      const rows: { id: string; body: Buffer }[] = await owner.query(
        `SELECT contribution_id AS id, body FROM contribution_original WHERE workspace_id = $1 ORDER BY 1`,
        [workspaceId],
      );
      return rows.map(({ id, body }) => `${id}: ${keys.decrypt(workspaceId, body)}`);
    };
    const contents: Record<string, string[]> = {};
    for (const { name } of tables.filter((table) => !LOGS.includes(table.name))) {
      const rows: { row: string }[] = await db.query(
        `SELECT (to_jsonb(stored) - $2::text[])::text AS row FROM "${name}" AS stored WHERE workspace_id = $1 ORDER BY 1`,
        [workspaceId, CLOCKS],
      );
      // The same text encrypted twice differs, so originals are compared as they read.
      contents[name] = name === 'contribution_original' ? await originals(db) : rows.map(({ row }) => row);
    }
    return contents;
  });
}
