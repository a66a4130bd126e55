import { PERSONAL_DATA_METHOD } from '#analysis';
import { countUnreadTexts, listUnreadTexts, saveReadTexts } from '#persistence';
import { type JobContext, type JobResult } from '../jobs/job-context.js';

const BATCH = 5_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Reads every wording that these rules have not read, and keeps what they find for the review. Batch by batch, so that a run that is
 * stopped goes on where it was; a second run over the same texts finds nothing to do.
 */
export async function findPersonalDataJob(context: JobContext): Promise<JobResult> {
  const { database, workspaceId, processId, analyse } = context;
  const total = await database.inWorkspace(workspaceId, (db) =>
    countUnreadTexts(db, workspaceId, processId, PERSONAL_DATA_METHOD),
  );
  let [after, texts, flagged] = [BEFORE_ALL, 0, 0];
  await context.step('personal-data', 0, total);
  for (;;) {
    context.checkCancelled();
    const page = { after, method: PERSONAL_DATA_METHOD, limit: BATCH };
    const unread = await database.inWorkspace(workspaceId, (db) => listUnreadTexts(db, workspaceId, processId, page));
    if (unread.length === 0) break;
    const read = await analyse.run(
      'find-personal-data',
      unread.map(({ title, body }) => ({ title, body })),
    );
    const rows = unread.map(({ id, contentHash }, index) => ({ id, contentHash, ...read[index] }));
    await database.inWorkspace(workspaceId, async (db) => {
      await saveReadTexts(db, workspaceId, processId, PERSONAL_DATA_METHOD, rows);
      await context.keepLease(db);
    });
    after = unread[unread.length - 1].id;
    texts += unread.length;
    flagged += rows.filter(({ risk }) => risk > 0).length;
    await context.step('personal-data', texts, Math.max(total, texts));
    if (unread.length < BATCH) break;
  }
  return { counts: { texts, flagged }, methodVersion: PERSONAL_DATA_METHOD };
}
