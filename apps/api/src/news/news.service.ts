import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type NewsKind, type ProcessNews, type ProcessState } from '#contracts';
import { dayIn, ForbiddenError, type DueItem } from '#domain';
import {
  countNewsSince,
  findLastVisit,
  isWorking,
  listDue,
  markVisit,
  readInsightVersion,
  type Database,
} from '#persistence';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';

/** What is new in a process to the person who looks at it. */
@Injectable()
export class NewsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  state(place: ProcessPlace): Promise<ProcessState> {
    const { workspaceId, processId } = place;
    return this.database.inWorkspace(workspaceId, async (db) => ({
      version: createHash('sha256')
        .update(await readInsightVersion(db, workspaceId, processId))
        .digest('base64url'),
      isWorking: await isWorking(db, place),
    }));
  }

  async visit(place: ProcessPlace): Promise<void> {
    const personId = personOf(place);
    await this.database.inWorkspace(place.workspaceId, (db) => markVisit(db, place, personId));
  }

  read(place: ProcessPlace): Promise<ProcessNews> {
    const { workspaceId, processId } = place;
    const personId = personOf(place);
    return this.database.inWorkspace(workspaceId, async (db) => {
      const since = await findLastVisit(db, place, personId);
      if (since === null) return { since: null, items: [] };
      const counts = await countNewsSince(db, place, since);
      const found: Record<NewsKind, number> = {
        opinions: counts.opinions,
        late: becameLate(await listDue(db, workspaceId, [processId]), dayIn(place.timeZone, since)),
        published: counts.published,
        withdrawn: counts.withdrawn,
        releases: counts.releases,
        'theme-edits': counts.themeEdits,
        'imports-undone': counts.importsUndone,
        'failed-runs': counts.failedRuns,
      };
      const items = (Object.keys(found) as NewsKind[])
        .map((kind) => ({ kind, count: found[kind] }))
        .filter(({ count }) => count > 0);
      return { since: since.toISOString(), items };
    });
  }
}

/** What is late now and was not on the day of the last visit. */
function becameLate(due: readonly DueItem[], since: string): number {
  return due.filter(({ daysLeft, dueOn }) => daysLeft < 0 && dueOn >= since).reduce((sum, { count }) => sum + count, 0);
}

/** A visit is a person's; a program's token has none. */
function personOf({ personId }: ProcessPlace): string {
  if (personId === null) throw new ForbiddenError('forbidden', 'Only a person visits a process.');
  return personId;
}
