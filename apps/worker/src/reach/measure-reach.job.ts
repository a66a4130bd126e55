import { countPeople, findPopulation, freezeDataset, saveReach, stampRun } from '#persistence';
import { type JobContext, type JobResult } from '../jobs/job-context.js';
import { pyramidOf } from './pyramid.js';
import { reachInputOf } from './reach-input.js';

/** Counts who took part, group by group, against the residents of the process' population table; stored complete. */
export async function measureReachJob(context: JobContext): Promise<JobResult> {
  const { database, workspaceId, processId, runId, analyse } = context;
  await context.step('people', 0, null);
  const { dataset, people, population } = await database.inWorkspace(workspaceId, async (db) => ({
    dataset: await freezeDataset(db, workspaceId, processId),
    people: await countPeople(db, workspaceId, processId),
    population: await findPopulation(db, workspaceId, processId),
  }));
  await context.step('people', people.total, people.total);

  const report = await analyse.run('measure-reach', reachInputOf(people, population));
  const pyramid = pyramidOf(people, population);

  await database.inWorkspace(workspaceId, async (db) => {
    await saveReach(db, workspaceId, { runId, processId }, { report, channels: people.channels, pyramid });
    await context.keepLease(db);
    await stampRun(db, workspaceId, runId, dataset);
  });
  return { methodVersion: report.method, counts: { people: people.total, variables: report.variables.length } };
}
