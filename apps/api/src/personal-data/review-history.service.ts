import { Inject, Injectable } from '@nestjs/common';
import { type ReviewEventQuery, type ReviewHistory, type ReviewUndone } from '#contracts';
import { ConflictError, NotFoundError } from '#domain';
import {
  listPersonNames,
  listReviewEvents,
  lockReviewEvent,
  recordAudit,
  undoReviewEvent,
  type Database,
} from '#persistence';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';

/** Who decided what about which text, and the way back. */
@Injectable()
export class ReviewHistoryService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async list(
    { workspaceId, processId }: ProcessPlace,
    { contribution, limit }: ReviewEventQuery,
  ): Promise<ReviewHistory> {
    const events = await this.database.inWorkspace(workspaceId, (db) =>
      listReviewEvents(db, workspaceId, processId, { contributionId: contribution ?? null, limit }),
    );
    const known = [...new Set(events.flatMap(({ personId, undoneBy }) => [personId ?? [], undoneBy ?? []].flat()))];
    const names = await this.database.asOwner((owner) => listPersonNames(owner, known));
    const nameOf = (person: string | null) => names.get(person ?? '') ?? null;
    return {
      items: events.map(({ id, contributionId, action, texts, personId, at, undoneBy, undoneAt }) => ({
        id,
        contribution: contributionId,
        action,
        texts,
        by: nameOf(personId),
        at: at.toISOString(),
        undoneBy: nameOf(undoneBy),
        undoneAt: undoneAt?.toISOString() ?? null,
      })),
    };
  }

  async undo(place: ProcessPlace, id: string | null): Promise<ReviewUndone> {
    const { workspaceId, processId, personId, tokenId } = place;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const event = await lockReviewEvent(db, workspaceId, processId, { id, personId });
      if (event === null) throw new NotFoundError('nothing-to-undo', 'There is no such act to undo.');
      if (event.undoneAt !== null) throw new ConflictError('already-undone', 'This act has been undone already.');
      const texts = await undoReviewEvent(db, workspaceId, event, personId);
      if (texts === 0 && event.contributionId !== null) {
        throw new ConflictError(
          'decided-since',
          'Somebody has decided about this text since, or its words have changed.',
        );
      }
      const subject = event.contributionId === null ? `process ${processId}` : `contribution ${event.contributionId}`;
      const entry = { personId, tokenId, processId, action: 'review-undone', subject, details: { texts } };
      await recordAudit(db, workspaceId, entry);
      return { texts, contribution: event.contributionId };
    });
  }
}
