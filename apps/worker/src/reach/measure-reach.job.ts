import { activeEdits, REACH_METHOD } from '#analysis';
import {
  countReturning,
  createColumnCache,
  findPopulation,
  freezeDataset,
  listThemeEdits,
  saveReach,
  stampRun,
} from '#persistence';
import { type JobContext, type JobResult } from '../jobs/job-context.js';

const MOST_BYTES = 256 * 1024 * 1024;

/** The processes that were measured last: measuring again what has not changed reads nothing. */
const columnCache = createColumnCache(MOST_BYTES);

/**
 * Measures everything that reach says: who took part against who lives there, by channel and time, who raised what, who came back.
 * Stored twice, whole and as everybody may see it, so that every route answers from one protected state.
 */
export async function measureReachJob(context: JobContext): Promise<JobResult> {
  const { database, workspaceId, processId, runId, analyse } = context;
  await context.step('people', 0, null);
  const { dataset, input } = await database.inWorkspace(workspaceId, async (db) => {
    const stamp = await freezeDataset(db, workspaceId, processId);
    const columns = await columnCache.read(db, workspaceId, processId);
    const population = await findPopulation(db, workspaceId, processId);
    const edits = await listThemeEdits(db, workspaceId, processId);
    return {
      dataset: stamp,
      input: {
        columns,
        population: population?.groups ?? [],
        reference: population?.reference ?? null,
        sharesOnly: population?.reference.sharesOnly ?? false,
        returning: await countReturning(db, workspaceId, processId),
        themeEdits: activeEdits(edits.map(({ event }) => event)).active.length,
      },
    };
  });
  const { people } = input.columns;
  await context.step('people', people, people);

  const measured = await analyse.run('measure-reach', input);

  await database.inWorkspace(workspaceId, async (db) => {
    await saveReach(db, workspaceId, { runId, processId }, measured);
    await context.keepLease(db);
    await stampRun(db, workspaceId, runId, dataset);
  });
  return { methodVersion: REACH_METHOD, counts: { people, variables: measured.complete.report.variables.length } };
}
