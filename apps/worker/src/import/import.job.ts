import { rm } from 'node:fs/promises';
import { NotFoundError, type ImportFixes } from '#domain';
import { deleteUpload, findUploadOfImport, finishImport, type UploadRow } from '#persistence';
import { type JobContext, type JobResult } from '../jobs/job-context.js';
import { RunInterruptedError } from '../jobs/run-interrupted-error.js';
import { IMPORT_METHOD, runImport } from './run-import.js';

/** What the api hands over with an import's run. */
export interface ImportParameters {
  readonly files: readonly { name: string; path: string }[];
  readonly timeZone: string;
}

/**
 * The import as a job, with what a person mended in the file. The upload goes in the transaction that stores its rows, its file right
 * after; when the import fails, both lie ready again for the wizard, until their seven days are over.
 */
export async function importJob(context: JobContext): Promise<JobResult> {
  const { database, keys, workspaceId, importId } = context;
  if (!importId) throw new NotFoundError('import-not-found', 'The run names no import.');
  const { files, timeZone } = context.parameters as unknown as ImportParameters;
  const upload = await database.inWorkspace(workspaceId, (db) => findUploadOfImport(db, workspaceId, importId));
  const fixes = upload && openFixes(context, upload);
  try {
    const counts = await runImport({
      database,
      keys,
      workspaceId,
      importId,
      files: fixes === null ? files : files.map((file) => ({ ...file, fixes })),
      timeZone,
      step: context.step,
      checkCancelled: context.checkCancelled,
      beforeCommit: async (db) => {
        if (upload) await deleteUpload(db, workspaceId, upload.id);
        await context.keepLease(db);
      },
    });
    await removeFiles(files);
    return { counts, methodVersion: IMPORT_METHOD };
  } catch (error) {
    // An import that only changes hands goes on with the next worker.
    const goesOn = error instanceof RunInterruptedError && error.interruption !== 'cancelled';
    if (!goesOn) await endInFailure(context, importId, upload === null ? files : []);
    throw error;
  }
}

function openFixes({ keys, workspaceId }: JobContext, { fixes }: UploadRow): ImportFixes | null {
  return fixes === null ? null : (JSON.parse(keys.decrypt(workspaceId, fixes)) as ImportFixes);
}

/** The files of an import without an upload go even when the database cannot be told of the failure. */
async function endInFailure(
  { database, workspaceId }: JobContext,
  importId: string,
  files: ImportParameters['files'],
): Promise<void> {
  try {
    await database.inWorkspace(workspaceId, (db) =>
      finishImport(db, workspaceId, importId, { state: 'failed', counts: {} }),
    );
  } finally {
    await removeFiles(files);
  }
}

async function removeFiles(files: ImportParameters['files']): Promise<void> {
  for (const { path } of files) await rm(path, { force: true });
}
