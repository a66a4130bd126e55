import { type LinkBy, NotFoundError } from '#domain';
import {
  analyseStage,
  collectSource,
  keepNewestOfTouched,
  linkAgain,
  lockSource,
  mergeContributionsBack,
  mergePeople,
  mergeRecords,
  openStage,
  raiseDatasetVersion,
  removeOrphans,
  removeTouched,
  renamePeople,
  saveLinkBy,
  settlePeople,
  takeBackGone,
  type Database,
  type Keys,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type JobContext, type JobResult } from '../jobs/job-context.js';
import { stageRemaining } from './undo-import.js';

const RELINK_METHOD = 'nasluch-linkage-1';
/** No import: what is merged anew stays as it was delivered. */
const NO_IMPORT = '00000000-0000-0000-0000-000000000000';

export interface RelinkTask {
  readonly database: Database;
  readonly keys: Keys;
  readonly workspaceId: string;
  readonly processId: string;
  readonly sourceId: string;
  /** By what the source's people are recognised from now on; as it is set where it is not told. */
  readonly linkBy?: LinkBy;
  /** The last statement before the state changes hands. */
  beforeCommit?(db: EntityManager): Promise<void>;
}

/**
 * Names the people of a source anew, from the rows that it delivered, as if they had been linked in this way from the start. One
 * transaction; the result is the same as undoing its imports and repeating them.
 */
export async function relinkSource(task: RelinkTask): Promise<void> {
  const { database, keys, workspaceId, processId, sourceId } = task;
  await database.inWorkspace(workspaceId, async (db) => {
    const source = await lockSource(db, workspaceId, processId, sourceId);
    if (!source) throw new NotFoundError('source-not-found', 'There is no such source.');
    if (task.linkBy) await saveLinkBy(db, workspaceId, sourceId, task.linkBy);
    const scope = { workspaceId, processId, sourceId };
    const relinked = await collectSource(db, scope);
    await openStage(db);
    await stageRemaining(db, keys, workspaceId, { processId, ...source });
    await keepNewestOfTouched(db, sourceId);
    await analyseStage(db);
    await removeTouched(db, scope, NO_IMPORT);
    await renamePeople(db, scope);
    await linkAgain(db, scope, { relinked });
    await mergePeople(db, workspaceId, processId);
    await settlePeople(db, scope);
    await mergeContributionsBack(db, scope);
    await mergeRecords(db, scope, false);
    await takeBackGone(db, scope);
    await removeOrphans(db, scope, NO_IMPORT);
    await raiseDatasetVersion(db, workspaceId, processId);
    await task.beforeCommit?.(db);
  });
}

/** The same as a job, for a source may hold a million rows. */
export async function relinkJob(context: JobContext): Promise<JobResult> {
  const { database, keys, workspaceId, processId } = context;
  const { sourceId, linkBy } = context.parameters as unknown as { sourceId: string; linkBy: LinkBy };
  await context.step('people', 0, null);
  await relinkSource({ database, keys, workspaceId, processId, sourceId, linkBy, beforeCommit: context.keepLease });
  return { counts: {}, methodVersion: RELINK_METHOD };
}
