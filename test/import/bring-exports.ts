import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type SourceKind } from '#contracts';
import { findOrSaveSource, saveImport, type Database, type Keys } from '#persistence';
import { IMPORT_METHOD, runImport } from '../../apps/worker/src/import/run-import.js';
import { type Brought, type Place } from './import-helpers.js';

/** Brings in files of `fixtures/exports`, or of another folder by their whole path, as one delivery of a source that bears the name of its kind. */
export async function bringExports(
  database: Database,
  keys: Keys,
  { workspaceId, processId }: Place,
  kind: SourceKind,
  names: readonly string[],
): Promise<Brought> {
  const files = names.map((name) => ({ name: basename(name), path: resolve('fixtures/exports', name) }));
  const importId = await database.inWorkspace(workspaceId, async (db) => {
    const source = await findOrSaveSource(db, workspaceId, { processId, kind, name: kind });
    return saveImport(db, workspaceId, {
      processId,
      sourceId: source.id,
      connector: kind,
      methodVersion: IMPORT_METHOD,
      mappingId: null,
      mappingVersion: null,
      files: files.map(({ name, path }) => {
        const bytes = readFileSync(path);
        return { name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
      }),
      createdBy: null,
    });
  });
  const counts = await runImport({ database, keys, workspaceId, importId, files, timeZone: 'Europe/Warsaw' });
  return { importId, counts };
}
