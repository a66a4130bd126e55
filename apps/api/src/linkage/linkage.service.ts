import { Inject, Injectable } from '@nestjs/common';
import { reportLinkage } from '#analysis';
import { type LinkageAnswer, type RelinkStarted } from '#contracts';
import { NotFoundError, SMALLEST_GROUP, type LinkBy } from '#domain';
import { lockSource, readLinkage, recordAudit, type Database } from '#persistence';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE, QUEUE_RUNTIME } from '../tokens.js';

@Injectable()
export class LinkageService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
  ) {}

  async read({ workspaceId, processId }: ProcessPlace): Promise<LinkageAnswer> {
    const counts = await this.database.inWorkspace(workspaceId, (db) => readLinkage(db, workspaceId, processId));
    return structuredClone(reportLinkage(counts, SMALLEST_GROUP)) as LinkageAnswer;
  }

  /** Long for a large source, and therefore a run; the measures follow it. */
  async relink(place: ProcessPlace, sourceId: string, linkBy: LinkBy): Promise<RelinkStarted> {
    const { workspaceId, processId, personId, tokenId } = place;
    await this.database.inWorkspace(workspaceId, async (db) => {
      if (!(await lockSource(db, workspaceId, processId, sourceId)))
        throw new NotFoundError('source-not-found', 'There is no such source.');
      await recordAudit(db, workspaceId, {
        personId,
        tokenId,
        processId,
        action: 'source-linked',
        subject: `source ${sourceId}`,
        details: { linkBy },
      });
    });
    const { runId } = await this.queue.startRun({
      workspaceId,
      processId,
      kind: 'link-people',
      parameters: { sourceId, linkBy },
      createdBy: personId,
    });
    return { runId };
  }
}
