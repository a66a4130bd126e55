import { freezeDataset, readImpactColumns, readImpactHistory, saveImpact, stampRun } from '#persistence';
import { type JobContext, type JobResult } from '../jobs/job-context.js';

/** Counts what was answered, decided and delivered of what residents handed in, how long it took and how far it can be followed. */
export async function measureImpactJob(context: JobContext): Promise<JobResult> {
  const { database, workspaceId, processId, runId, analyse } = context;
  await context.step('contributions', 0, null);
  const { dataset, columns, history } = await database.inWorkspace(workspaceId, async (db) => ({
    dataset: await freezeDataset(db, workspaceId, processId),
    columns: await readImpactColumns(db, workspaceId, processId),
    history: await readImpactHistory(db, workspaceId, processId),
  }));
  await context.step('contributions', columns.length, columns.length);

  const { report, evaluation } = await analyse.run('measure-impact', { columns, history });

  await database.inWorkspace(workspaceId, async (db) => {
    await saveImpact(db, workspaceId, { runId, processId }, report, evaluation);
    await context.keepLease(db);
    await stampRun(db, workspaceId, runId, dataset);
  });
  const counts = {
    contributions: report.total.contributions,
    people: report.total.people,
    themes: columns.themes.length,
  };
  return { methodVersion: report.method, counts };
}
