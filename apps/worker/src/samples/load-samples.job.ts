import { InvalidInputError } from '#domain';
import { findProcess } from '#persistence';
import { type JobContext, type JobResult } from '../jobs/job-context.js';
import { saveFollowingRuns } from '../jobs/start-run.js';
import { readSampleManifest } from './load-samples.js';
import { fillProcess, type PreparedProcess } from './sample-town.js';
import { samplesFolder } from './samples-folder.js';

const METHOD = 'nasluch-samples-1';

/** What the api hands over: which invented municipality the workspace was prepared for, and who acts as its office. */
export interface SamplesParameters {
  readonly town: string;
  readonly officeId: string;
}

/**
 * Brings an invented municipality in as a job: the files of each process through the real import, then the words of its office. Its own
 * process is measured by what follows every such run; the others are queued here, in the transaction that keeps the lease.
 */
export async function loadSamplesJob(context: JobContext): Promise<JobResult> {
  const { database, keys, log, workspaceId, processId } = context;
  const { town: slug, officeId } = context.parameters as unknown as SamplesParameters;
  const folder = samplesFolder();
  const town = (await readSampleManifest(folder)).workspaces.find((one) => one.slug === slug);
  if (!town) throw new InvalidInputError('sample-town-unknown', 'There is no such invented municipality.');
  const prepared: PreparedProcess[] = [];
  for (const process of town.processes) {
    const found = await database.inWorkspace(workspaceId, (db) => findProcess(db, workspaceId, process.slug));
    if (found) prepared.push({ town, process, place: { workspaceId, processId: found.id } });
  }

  const sources = prepared.flatMap(({ process }) => process.sources).length;
  const checkCancelled = () => context.checkCancelled();
  const task = { database, keys, log, folder, checkCancelled };
  let read = 0;
  await context.step('sample-files', 0, sources);
  for (const [index, process] of prepared.entries()) {
    await fillProcess(task, process, officeId, () => context.step('sample-files', ++read, sources));
    await context.step('sample-processes', index + 1, prepared.length);
  }
  await database.inWorkspace(workspaceId, async (db) => {
    for (const { place, process } of prepared) {
      if (place.processId === processId || process.sources.length === 0) continue;
      await saveFollowingRuns(db, { ...place, kind: 'import', createdBy: officeId });
    }
    await context.keepLease(db);
  });
  return { counts: { processes: prepared.length, sources }, methodVersion: METHOD };
}
