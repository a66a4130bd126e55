import { PERSONAL_DATA_METHOD } from '#analysis';
import { countUnreadTexts, readUnreadTexts, refreshStatistics, saveReadTexts, type UnreadText } from '#persistence';
import { type JobContext, type JobResult } from '../jobs/job-context.js';

const REVIEW_TABLES = ['text_review'];

/**
 * Reads every wording that these rules have not read, and keeps what they find for the review. Each batch is stored by itself, so that a
 * run that is stopped goes on where it was; a second run over the same texts finds nothing to do.
 */
export async function findPersonalDataJob(context: JobContext): Promise<JobResult> {
  const { database, workspaceId, processId } = context;
  const total = await database.inWorkspace(workspaceId, (db) =>
    countUnreadTexts(db, workspaceId, processId, PERSONAL_DATA_METHOD),
  );
  let [texts, flagged] = [0, 0];
  await context.step('personal-data', 0, total);
  // what is read stays one state of the data while each batch is stored in a transaction of its own
  await database.inWorkspace(workspaceId, async (db) => {
    for await (const unread of readUnreadTexts(db, workspaceId, processId, PERSONAL_DATA_METHOD)) {
      context.checkCancelled();
      flagged += await readBatch(context, unread);
      texts += unread.length;
      await context.step('personal-data', texts, Math.max(total, texts));
    }
  });
  if (texts > 0) await refreshStatistics(database, REVIEW_TABLES);
  return { counts: { texts, flagged }, methodVersion: PERSONAL_DATA_METHOD };
}

/** @returns how many of the texts hold a finding */
async function readBatch(context: JobContext, unread: readonly UnreadText[]): Promise<number> {
  const { database, workspaceId, processId, analyse } = context;
  const read = await analyse.run(
    'find-personal-data',
    unread.map(({ title, body }) => ({ title, body })),
  );
  const rows = unread.map(({ id, contentHash }, index) => ({ id, contentHash, ...read[index] }));
  await database.inWorkspace(workspaceId, async (db) => {
    await saveReadTexts(db, workspaceId, processId, PERSONAL_DATA_METHOD, rows);
    await context.keepLease(db);
  });
  return rows.filter(({ risk }) => risk > 0).length;
}
