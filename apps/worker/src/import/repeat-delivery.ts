import { type EntityManager } from 'typeorm';
import {
  findFormerDelivery,
  findSourceHost,
  finishImport,
  rememberDelivery,
  saveRepetition,
  type ImportRow,
} from '#persistence';
import { deliveryHash } from './delivery-hash.js';
import { type ImportCounts, type ImportTask } from './import-task.js';

/** What is known of a delivery before a row of it is read. */
export interface ReadDelivery {
  /** Null where its result depends on more than its files and the state of its process. */
  readonly hash: Buffer | null;
  readonly host: string | null;
  /** What it would bring, where it only repeats a former one and is done with that. */
  readonly repeated: ImportCounts | null;
}

/**
 * Files that were delivered before, unchanged, as the last thing that happened to their source, cannot change anything: they are
 * written down as a repetition and not read. An undo of the former hands its rows on, so that the state is still a function of the
 * imports that stand.
 */
export async function repeatDelivery(db: EntityManager, task: ImportTask, delivery: ImportRow): Promise<ReadDelivery> {
  const { workspaceId, importId } = task;
  const { processId, sourceId, connector } = delivery;
  if (task.rows || connector === 'submission') return { hash: null, host: null, repeated: null };
  const host = await findSourceHost(db, workspaceId, sourceId);
  // a file of the product is compared with every column of what stands, not with what its source brought last
  if (connector === 'nasluch') return { hash: null, host, repeated: null };
  const hash = await deliveryHash(task, delivery, host);
  const former = await findFormerDelivery(db, { workspaceId, processId, sourceId }, importId, hash);
  if (former === null) return { hash, host, repeated: null };
  const { rows = 0, records = 0, rejected = 0, created = 0, changed = 0, unchanged = 0 } = former.counts;
  const counts = { rows, records, rejected, created: 0, changed: 0, unchanged: created + changed + unchanged };
  await task.step?.('reading', rows, rows);
  await saveRepetition(db, workspaceId, importId, former.id);
  await finishImport(db, workspaceId, importId, { state: 'done', counts });
  await rememberDelivery(db, workspaceId, importId, hash);
  await task.step?.('saving', rows, rows);
  return { hash, host, repeated: counts };
}
