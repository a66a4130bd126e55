import { Inject, Injectable } from '@nestjs/common';
import { type Delivered, type DeliveryRequest } from '#contracts';
import { ConflictError, InvalidInputError } from '#domain';
import {
  findDelivery,
  findOrSaveSource,
  IMPORTED_TABLES,
  lockDelivery,
  recordAudit,
  refreshStatistics,
  saveImport,
  type Database,
  type Keys,
} from '#persistence';
import { createHash } from 'node:crypto';
import { IMPORT_METHOD, mergeDelivery } from '../../../worker/src/import/run-import.js';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { announce, saveFollowingRuns } from '../../../worker/src/jobs/start-run.js';
import { type RunReference } from '../../../worker/src/jobs/transport.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE, KEYS, QUEUE_RUNTIME } from '../tokens.js';
import { deliveryRows } from './delivery-rows.js';

const KEY = /^[\x21-\x7e]{1,200}$/;

/** What other programs send, statement by statement: an import of its own, stored whole or not at all. */
@Injectable()
export class DeliveriesService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
  ) {}

  /**
   * @param key names this batch for its sender: the same key and content again answers as before and stores nothing
   * @throws {InvalidInputError} `idempotency-key-missing`
   * @throws {ConflictError} `idempotency-key-used` for other content under a key that was used, `source-of-another-kind`
   */
  async take(place: ProcessPlace, key: string, request: DeliveryRequest): Promise<Delivered> {
    const { workspaceId, processId, personId, tokenId, timeZone } = place;
    if (!KEY.test(key)) {
      throw new InvalidInputError('idempotency-key-missing', 'Send a header Idempotency-Key of 1 to 200 characters.');
    }
    const content = JSON.stringify(request);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const name = `api: ${key}`;
    let following: RunReference[] = [];
    const answer = await this.database.inWorkspace(workspaceId, async (db) => {
      await lockDelivery(db, processId, key);
      const before = await findDelivery(db, workspaceId, processId, name);
      if (before !== null) {
        if (before.sha256 !== sha256) {
          throw new ConflictError('idempotency-key-used', 'Other contributions were sent under this key.');
        }
        return describe(before.id, before.counts, true);
      }
      const source = await findOrSaveSource(db, workspaceId, { processId, kind: 'table', name: request.source });
      if (source.kind !== 'table') {
        throw new ConflictError('source-of-another-kind', 'A source of this name is of another kind.');
      }
      const importId = await saveImport(db, workspaceId, {
        processId,
        sourceId: source.id,
        connector: 'table',
        methodVersion: IMPORT_METHOD,
        mappingId: null,
        mappingVersion: null,
        files: [{ name, size: Buffer.byteLength(content), sha256 }],
        createdBy: personId,
      });
      const audit = { personId, tokenId, processId, action: 'import-started', subject: `import ${importId}` };
      await recordAudit(db, workspaceId, audit);
      const { database, keys } = this;
      const rows = deliveryRows(request.contributions, timeZone);
      const counts = await mergeDelivery(db, { database, keys, workspaceId, importId, files: [], rows, timeZone });
      following = await saveFollowingRuns(db, { workspaceId, processId, kind: 'import', createdBy: personId });
      return describe(importId, counts, false);
    });
    for (const run of following) await announce(this.queue.transport, { ...run, attempts: 0 });
    if (!answer.isRepeated) await refreshStatistics(this.database, IMPORTED_TABLES);
    return answer;
  }
}

function describe(importId: string, counts: Readonly<Record<string, number>>, isRepeated: boolean): Delivered {
  const count = (name: string) => counts[name] ?? 0;
  return {
    importId,
    isRepeated,
    created: count('created'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    rejected: count('rejected'),
  };
}
