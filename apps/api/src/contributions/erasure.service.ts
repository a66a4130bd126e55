import { Inject, Injectable } from '@nestjs/common';
import { type Erasure } from '#contracts';
import { ForbiddenError, NotFoundError } from '#domain';
import {
  collectErased,
  erase,
  forgetThemeModels,
  listErasedRows,
  listMembershipsIn,
  lockErasure,
  raiseDatasetVersion,
  recordAudit,
  replaceRow,
  type Database,
  type Keys,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type KeptRow } from '../../../worker/src/import/stage-row.js';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { announce, saveFollowingRuns } from '../../../worker/src/jobs/start-run.js';
import { type RunReference } from '../../../worker/src/jobs/transport.js';
import { type Place, type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE, KEYS, QUEUE_RUNTIME } from '../tokens.js';

/** Erases a person at her wish: her words everywhere in the municipality, what she is counted by, and the rows she came in. */
@Injectable()
export class ErasureService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
  ) {}

  /** One transaction; the measures of every process she took part in are computed anew. The audit trail keeps counts alone. */
  async erase(place: ProcessPlace, contributionId: string): Promise<Erasure> {
    const { workspaceId, processId, personId } = place;
    await this.refuseWithoutWholeWorkspace(place);
    const following: RunReference[] = [];
    const erased = await this.database.inWorkspace(workspaceId, async (db) => {
      const subject = await lockErasure(db, workspaceId, processId, contributionId);
      if (!subject) throw new NotFoundError('contribution-not-found', 'There is no such contribution.');
      const processes = await collectErased(db, workspaceId, subject);
      await this.emptyRows(db, workspaceId);
      const counts = await erase(db, workspaceId, subject, personId);
      await forgetThemeModels(db, workspaceId, processes);
      for (const changed of processes) {
        await raiseDatasetVersion(db, workspaceId, changed);
        const ended = { workspaceId, processId: changed, kind: 'import', createdBy: personId } as const;
        following.push(...(await saveFollowingRuns(db, ended)));
      }
      const person = subject.participantId !== null;
      const action = person ? 'person-erased' : 'text-erased';
      await recordAudit(db, workspaceId, {
        personId,
        processId,
        action,
        subject: `process ${processId}`,
        details: { ...counts },
      });
      return { person, ...counts };
    });
    for (const run of following) await announce(this.queue.transport, { ...run, attempts: 0 });
    return erased;
  }

  /** What other people said in the same row is kept: an undone import is computed anew from it. */
  private async emptyRows(db: EntityManager, workspaceId: string): Promise<void> {
    for (const row of await listErasedRows(db, workspaceId)) {
      const kept = JSON.parse(this.keys.decrypt(workspaceId, row.content)) as KeptRow;
      const records = kept.records.filter((_, position) => !row.positions.includes(position));
      const emptied = JSON.stringify({ raw: {}, records } satisfies KeptRow);
      await replaceRow(db, workspaceId, row, this.keys.encrypt(workspaceId, emptied));
    }
  }

  /** An erasure reaches into every process, so that an admin of one process alone may not begin it. */
  private async refuseWithoutWholeWorkspace({ personId, workspaceSlug }: Place): Promise<void> {
    const memberships =
      personId === null
        ? []
        : await this.database.asOwner((owner) => listMembershipsIn(owner, personId, workspaceSlug));
    if (!memberships.some(({ processId, role }) => processId === null && role === 'admin'))
      throw new ForbiddenError('forbidden', 'Your role does not allow this.', { needed: 'admin' });
  }
}
