import { Inject, Injectable } from '@nestjs/common';
import { type SimilarContributions } from '#contracts';
import { NotFoundError } from '#domain';
import {
  countContributions,
  findNewestThemeRun,
  listAlikeIds,
  listContributionsByIds,
  listCopyIds,
  type Database,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { stampOf } from '../http/stamp.js';
import { DATABASE } from '../tokens.js';
import { viewContribution } from './contribution-view.js';

const SHOWN_COPIES = 20;

/** What says much the same as one contribution. Hidden and erased ones are never among them. */
@Injectable()
export class SimilarService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  list({ workspaceId, processId }: ProcessPlace, id: string): Promise<SimilarContributions> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const [own] = await listContributionsByIds(db, workspaceId, processId, [id]);
      if (!own) throw new NotFoundError('contribution-not-found', 'There is no such contribution.');
      const run = await findNewestThemeRun(db, workspaceId, processId);
      if (!run) return { stamp: null, alike: [], joint: null };
      const copies = await listCopyIds(db, workspaceId, run.runId, id);
      const alike = (await listAlikeIds(db, workspaceId, run.runId, id)).filter((other) => !copies.includes(other));
      const items = await listContributionsByIds(db, workspaceId, processId, alike);
      return {
        stamp: stampOf(run),
        alike: items.map(viewContribution),
        joint: copies.length < 2 ? null : await readJoint(db, { workspaceId, processId }, copies, id),
      };
    });
  }
}

async function readJoint(
  db: EntityManager,
  { workspaceId, processId }: Pick<ProcessPlace, 'workspaceId' | 'processId'>,
  copies: readonly string[],
  id: string,
): Promise<NonNullable<SimilarContributions['joint']>> {
  const { people } = await countContributions(db, workspaceId, processId, { ids: copies });
  const others = copies.filter((copy) => copy !== id).slice(0, SHOWN_COPIES);
  const rows = await listContributionsByIds(db, workspaceId, processId, others);
  return { copies: copies.length, people, others: rows.map(viewContribution) };
}
