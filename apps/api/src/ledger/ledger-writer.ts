import { raiseDatasetVersion, type Database } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { announce, saveFollowingRuns } from '../../../worker/src/jobs/start-run.js';
import { type RunReference } from '../../../worker/src/jobs/transport.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE, QUEUE_RUNTIME } from '../tokens.js';

/** Writes to the ledger, and has the measures follow what is published. */
@Injectable()
export class LedgerWriter {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
  ) {}

  /**
   * Carries out one change in one transaction.
   *
   * @param work says whether what counts has changed: then the dataset version rises and impact is measured anew
   */
  async write(place: ProcessPlace, work: (db: EntityManager) => Promise<boolean>): Promise<void> {
    const { workspaceId, processId, personId } = place;
    const following = await this.database.inWorkspace(workspaceId, async (db): Promise<RunReference[]> => {
      if (!(await work(db))) return [];
      await raiseDatasetVersion(db, workspaceId, processId);
      return saveFollowingRuns(db, { workspaceId, processId, kind: 'ledger', createdBy: personId });
    });
    for (const run of following) await announce(this.queue.transport, { ...run, attempts: 0 });
  }
}
