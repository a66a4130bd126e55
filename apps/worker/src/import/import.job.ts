import { rm } from 'node:fs/promises';
import { NotFoundError } from '#domain';
import { finishImport, type Database } from '#persistence';
import { type JobContext, type JobResult } from '../jobs/job-context.js';
import { RunInterruptedError } from '../jobs/run-interrupted-error.js';
import { IMPORT_METHOD, runImport } from './run-import.js';

/** What the api hands over with an import's run. */
export interface ImportParameters {
  readonly files: readonly { name: string; path: string }[];
  readonly timeZone: string;
}

/** The import as a job: the files lie in the data folder until they are in the store, then they go. */
export async function importJob(context: JobContext): Promise<JobResult> {
  const { database, keys, workspaceId, importId } = context;
  if (!importId) throw new NotFoundError('import-not-found', 'The run names no import.');
  const { files, timeZone } = context.parameters as unknown as ImportParameters;
  try {
    const counts = await runImport({
      database,
      keys,
      workspaceId,
      importId,
      files,
      timeZone,
      step: context.step,
      checkCancelled: context.checkCancelled,
      beforeCommit: context.keepLease,
    });
    await removeFiles(files);
    return { counts, methodVersion: IMPORT_METHOD };
  } catch (error) {
    // An import that only changes hands goes on with the next worker, and needs its files.
    const goesOn = error instanceof RunInterruptedError && error.interruption !== 'cancelled';
    if (!goesOn) {
      await markFailed(database, workspaceId, importId);
      await removeFiles(files);
    }
    throw error;
  }
}

async function removeFiles(files: ImportParameters['files']): Promise<void> {
  for (const { path } of files) await rm(path, { force: true });
}

async function markFailed(database: Database, workspaceId: string, importId: string): Promise<void> {
  await database.inWorkspace(workspaceId, (db) =>
    finishImport(db, workspaceId, importId, { state: 'failed', counts: {} }),
  );
}
