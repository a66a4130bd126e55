import { readSource } from '#connectors';
import { linkByOf, NotFoundError, type SourceRow } from '#domain';
import {
  analyseStage,
  canKeepAtOnce,
  emptyChunk,
  findImport,
  finishImport,
  IMPORTED_TABLES,
  keepArrived,
  keepRejections,
  keepRows,
  linkPeople,
  mergeContributions,
  mergePeople,
  mergeRecords,
  noteGone,
  openStage,
  raiseDatasetVersion,
  refreshStatistics,
  rememberDelivery,
  rejectDuplicates,
  setAsideStanding,
  stageRows,
  takeBackGone,
  type ImportRow,
  type StageChunk,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ImportCounts, type ImportTask } from './import-task.js';
import { relinkSource } from './relink-source.js';
import { repeatDelivery } from './repeat-delivery.js';
import { refreshPopulation } from '../population/refresh-population.js';
import { inferQuestions } from '../surveys/infer-questions.js';
import { type StageContext } from './stage-context.js';
import { stageSourceRow } from './stage-row.js';

export { IMPORT_METHOD, type ImportCounts, type ImportTask } from './import-task.js';

const CHUNK_ROWS = 2_000;

/**
 * Brings one delivery into the store: read, normalise, stage, merge. One transaction, so that a worker killed at any moment leaves
 * the old state or the new one; memory stays constant, because rows are staged in chunks.
 */
export async function runImport(task: ImportTask): Promise<ImportCounts> {
  await relinkWhereMarked(task);
  const { counts, isRepeated } = await task.database.inWorkspace(task.workspaceId, (db) => deliver(db, task));
  if (!isRepeated) await refreshStatistics(task.database, IMPORTED_TABLES);
  return counts;
}

/** People of sources from before numbers of forms held for their form alone are named anew before their next delivery. */
async function relinkWhereMarked({ database, keys, workspaceId, importId }: ImportTask): Promise<void> {
  const delivery = await database.inWorkspace(workspaceId, (db) => findImport(db, workspaceId, importId));
  if (delivery?.sourceSettings['linkAnew'] !== true || delivery.state === 'done') return;
  const { processId, sourceId } = delivery;
  await relinkSource({ database, keys, workspaceId, processId, sourceId });
}

/** The same within a transaction of the caller's, where more belongs to it than the delivery; one delivery a transaction. */
export async function mergeDelivery(db: EntityManager, task: ImportTask): Promise<ImportCounts> {
  return (await deliver(db, task)).counts;
}

async function deliver(db: EntityManager, task: ImportTask): Promise<{ counts: ImportCounts; isRepeated: boolean }> {
  const { workspaceId, importId } = task;
  const delivery = await findImport(db, workspaceId, importId);
  if (!delivery) throw new NotFoundError('import-not-found', 'There is no such import.');
  if (delivery.state === 'done') return { counts: delivery.counts as ImportCounts, isRepeated: true };
  const { hash, host, repeated } = await repeatDelivery(db, task, delivery);
  if (repeated !== null) {
    await task.beforeCommit?.(db);
    return { counts: repeated, isRepeated: true };
  }
  const counts = await merge(db, task, delivery, host);
  if (hash !== null) await rememberDelivery(db, workspaceId, importId, hash);
  // last, because it holds the run's row: whoever writes a step after it waits for this transaction for ever
  await task.beforeCommit?.(db);
  return { counts, isRepeated: false };
}

async function merge(
  db: EntityManager,
  task: ImportTask,
  delivery: ImportRow,
  host: string | null,
): Promise<ImportCounts> {
  const { workspaceId, importId } = task;
  const scope = { workspaceId, processId: delivery.processId, sourceId: delivery.sourceId };
  await openStage(db);
  // rows that do not come from files may wait for a network, and an erasure would wait with them
  const isKeptAtOnce = !task.rows && delivery.connector !== 'nasluch' && (await canKeepAtOnce(db, scope));
  const staged = await stageFiles(db, task, delivery, { host, isKeptAtOnce });
  await task.step?.('saving', 0, staged.rows);
  await rejectDuplicates(db, workspaceId, importId);
  await analyseStage(db);
  const standing = delivery.connector === 'nasluch' ? await setAsideStanding(db, scope) : 0;
  await noteGone(db, scope);
  await keepRows(db, scope, importId, isKeptAtOnce);
  await linkPeople(db, scope, importId);
  await mergePeople(db, workspaceId, delivery.processId);
  const merged = await mergeContributions(db, scope);
  await mergeRecords(db, scope);
  await takeBackGone(db, scope);
  await inferQuestions(db, workspaceId, delivery.sourceId);
  const rejected = await keepRejections(db, workspaceId, importId);
  const unchanged = merged.unchanged + standing;
  const counts = { rows: staged.rows, records: staged.records, rejected, ...merged, unchanged };
  await finishImport(db, workspaceId, importId, { state: 'done', counts });
  await refreshPopulation(db, workspaceId, delivery.processId);
  await raiseDatasetVersion(db, workspaceId, delivery.processId);
  await task.step?.('saving', staged.rows, staged.rows);
  return counts;
}

async function stageFiles(
  db: EntityManager,
  task: ImportTask,
  delivery: ImportRow,
  { host, isKeptAtOnce }: { host: string | null; isKeptAtOnce: boolean },
): Promise<{ rows: number; records: number }> {
  const context: StageContext = {
    workspaceId: task.workspaceId,
    processId: delivery.processId,
    importId: task.importId,
    connector: delivery.connector,
    sourceId: delivery.sourceId,
    linkBy: linkByOf(delivery.sourceSettings),
    keys: task.keys,
    permission: delivery.permission,
    statusMap: delivery.statusMap,
  };
  // The database takes one chunk while the other is filled.
  let [chunk, other] = [emptyChunk(), emptyChunk()];
  let [rows, records] = [0, 0];
  let staging = Promise.resolve();
  const hand = async (full: StageChunk): Promise<void> => {
    await staging;
    staging = stage(full);
    staging.catch(() => undefined);
  };
  const stage = async (full: StageChunk): Promise<void> => {
    await stageRows(db, full, isKeptAtOnce);
    if (isKeptAtOnce) await keepArrived(db, { ...delivery, workspaceId: task.workspaceId }, task.importId);
  };
  try {
    for await (const row of openSource(delivery, task, host)) {
      stageSourceRow(chunk, context, row, rows);
      rows += 1;
      records += row.records.length;
      if (rows % CHUNK_ROWS > 0) continue;
      task.checkCancelled?.();
      await hand(chunk);
      [chunk, other] = [other, chunk];
      await task.step?.('reading', rows, null);
    }
    await hand(chunk);
  } finally {
    // What was handed over must have arrived before the connection serves anybody else.
    await staging.catch(() => undefined);
  }
  await staging;
  await task.step?.('reading', rows, rows);
  return { rows, records };
}

function openSource(delivery: ImportRow, task: ImportTask, host: string | null): AsyncIterable<SourceRow> {
  if (task.rows) return task.rows;
  if (delivery.connector === 'submission') throw new Error('What was typed in is delivered as rows.');
  return readSource(delivery.connector, task.files, {
    timeZone: task.timeZone,
    language: task.language,
    mapping: delivery.mapping ?? undefined,
    host: host ?? undefined,
  });
}
