import { ConflictError, linkByOf, NotFoundError } from '#domain';
import {
  analyseStage,
  collectTouched,
  emptyChunk,
  findImport,
  forgetHistory,
  handRowsOn,
  isPublished,
  keepNewestOfTouched,
  linkAgain,
  listRemaining,
  lockImport,
  markUndone,
  mergeContributionsBack,
  mergePeople,
  mergeRecords,
  openStage,
  raiseDatasetVersion,
  removeOrphans,
  removeTouched,
  settlePeople,
  stageRows,
  takeBackGone,
  type Database,
  type ImportRow,
  type Keys,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { refreshPopulation } from '../population/refresh-population.js';
import { inferQuestions } from '../surveys/infer-questions.js';
import { stageRecords, type KeptRow } from './stage-row.js';

export const UNDO_DAYS = 30;
const PAGE_ROWS = 2_000;

/** Until when an import can be undone; null when it cannot be any more. */
export function undoUntil({ state, finishedAt }: Pick<ImportRow, 'state' | 'finishedAt'>, now: Date): Date | null {
  if (state !== 'done' || !finishedAt) return null;
  const until = new Date(finishedAt.getTime() + UNDO_DAYS * 86_400_000);
  return until > now ? until : null;
}

/**
 * Undoes one import whole. The state is a function of the imports that remain: whatever they say of the same records and people is
 * merged anew, and what only this import brought goes.
 *
 * @throws {ConflictError} `import-not-undoable`, `import-too-old-to-undo`, `published-rests-on-import`
 */
export async function undoImport(
  task: {
    database: Database;
    keys: Keys;
    workspaceId: string;
    processId: string;
    importId: string;
    personId: string | null;
    now: Date;
  },
  alongside?: (db: EntityManager) => Promise<void>,
): Promise<void> {
  const { database, keys, workspaceId, importId } = task;
  await database.inWorkspace(workspaceId, async (db) => {
    await lockImport(db, workspaceId, importId);
    const delivery = await findImport(db, workspaceId, importId);
    if (!delivery || delivery.processId !== task.processId)
      throw new NotFoundError('import-not-found', 'There is no such import.');
    await refuseWhereImpossible(db, workspaceId, delivery, task.now);
    const scope = { workspaceId, processId: delivery.processId, sourceId: delivery.sourceId };
    await handRowsOn(db, workspaceId, importId);
    await collectTouched(db, scope, importId);
    await openStage(db);
    await stageRemaining(db, keys, workspaceId, delivery);
    await keepNewestOfTouched(db, delivery.sourceId);
    await analyseStage(db);
    await removeTouched(db, scope, importId);
    await linkAgain(db, scope, { undone: importId });
    await mergePeople(db, workspaceId, delivery.processId);
    await settlePeople(db, scope);
    await mergeContributionsBack(db, scope);
    await mergeRecords(db, scope, false);
    await takeBackGone(db, scope);
    await forgetHistory(db, scope, importId);
    await markUndone(db, workspaceId, importId, task.personId);
    await removeOrphans(db, scope, importId);
    await inferQuestions(db, workspaceId, delivery.sourceId);
    await refreshPopulation(db, workspaceId, delivery.processId);
    await raiseDatasetVersion(db, workspaceId, delivery.processId);
    await alongside?.(db);
  });
}

async function refuseWhereImpossible(
  db: EntityManager,
  workspaceId: string,
  delivery: ImportRow,
  now: Date,
): Promise<void> {
  if (delivery.state !== 'done')
    throw new ConflictError('import-not-undoable', 'Only a finished import can be undone.');
  if (!undoUntil(delivery, now))
    throw new ConflictError('import-too-old-to-undo', 'The time to undo is over.', { days: UNDO_DAYS });
  if (await isPublished(db, workspaceId, delivery.id)) {
    throw new ConflictError('published-rests-on-import', 'Something published rests on this import.');
  }
}

/** Rows of imports that stand, staged to be merged anew. */
export async function stageRemaining(
  db: EntityManager,
  keys: Keys,
  workspaceId: string,
  delivery: Pick<ImportRow, 'processId' | 'permission' | 'statusMap'>,
): Promise<void> {
  const chunk = emptyChunk();
  for (let offset = 0; ; offset += PAGE_ROWS) {
    const rows = await listRemaining(db, workspaceId, offset, PAGE_ROWS);
    for (const { importId, connector, sourceId, sourceSettings, sequence, content } of rows) {
      const kept = JSON.parse(keys.decrypt(workspaceId, content)) as KeptRow;
      const { processId, permission, statusMap } = delivery;
      const linkBy = linkByOf(sourceSettings);
      const context = { workspaceId, processId, importId, connector, sourceId, linkBy, keys, permission, statusMap };
      stageRecords(chunk, context, kept.records, sequence);
    }
    await stageRows(db, chunk);
    if (rows.length < PAGE_ROWS) return;
  }
}
