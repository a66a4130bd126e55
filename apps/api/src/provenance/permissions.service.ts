import { Inject, Injectable } from '@nestjs/common';
import {
  type PermissionCounts,
  type PermissionRequest,
  type PermissionsChanged,
  type PermissionsRequest,
} from '#contracts';
import { InvalidInputError, NotFoundError, PUBLICATION_PERMISSIONS, isPublishable } from '#domain';
import {
  findContribution,
  listSourcePermissions,
  recordAudit,
  savePermissions,
  saveSourcePermission,
  type ContributionFilter,
  type Database,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { SearchService } from '../contributions/search.service.js';
import { DATABASE } from '../tokens.js';

/** By what right residents' words may be shown, set by people, with the reason, and never taken back by a later import. */
@Injectable()
export class PermissionsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly search: SearchService,
  ) {}

  async count({ workspaceId, processId }: ProcessPlace): Promise<PermissionCounts> {
    const sources = await this.database.inWorkspace(workspaceId, (db) =>
      listSourcePermissions(db, workspaceId, processId),
    );
    const all = sources.flatMap(({ counts }) => counts);
    const total = PUBLICATION_PERMISSIONS.map((permission) => ({
      permission,
      contributions: all
        .filter((count) => count.permission === permission)
        .reduce((sum, { contributions }) => sum + contributions, 0),
    }));
    const publishable = total
      .filter(({ permission }) => isPublishable(permission))
      .reduce((sum, { contributions }) => sum + contributions, 0);
    return { total, publishable, sources: sources.map((source) => ({ ...source, counts: [...source.counts] })) };
  }

  async setOne(place: ProcessPlace, id: string, request: PermissionRequest): Promise<PermissionsChanged> {
    return this.inProcess(place, async (db) => {
      if (!(await findContribution(db, place.workspaceId, place.processId, id)))
        throw new NotFoundError('contribution-not-found', 'There is no such contribution.');
      return this.save(db, place, { ids: [id] }, request, `contribution ${id}`);
    });
  }

  async setMany(place: ProcessPlace, { ids, filter, ...request }: PermissionsRequest): Promise<PermissionsChanged> {
    if ((ids === undefined) === (filter === undefined))
      throw new InvalidInputError('selection-unclear', 'Name contributions by ids, or by a filter.');
    // the very contributions that the list by this filter shows
    const selection = ids === undefined ? await this.search.sharpen(place, filter ?? {}) : { ids };
    return this.inProcess(place, (db) => this.save(db, place, selection, request, `process ${place.processId}`));
  }

  async setSource(place: ProcessPlace, id: string, request: PermissionRequest): Promise<PermissionsChanged> {
    const { workspaceId, processId, personId } = place;
    return this.inProcess(place, async (db) => {
      const changed = await saveSourcePermission(db, workspaceId, processId, id, { ...request, personId });
      if (changed === null) throw new NotFoundError('source-not-found', 'There is no such source.');
      await this.audit(db, place, `source ${id}`, request, changed);
      return { changed };
    });
  }

  private async save(
    db: EntityManager,
    place: ProcessPlace,
    filter: ContributionFilter,
    request: PermissionRequest,
    subject: string,
  ): Promise<PermissionsChanged> {
    const { workspaceId, processId, personId } = place;
    const changed = await savePermissions(db, workspaceId, processId, filter, { ...request, personId });
    await this.audit(db, place, subject, request, changed);
    return { changed };
  }

  /** The reason stands with the contribution, not in the trail: it may say more than ids and counts. */
  private audit(
    db: EntityManager,
    { workspaceId, processId, personId, tokenId }: ProcessPlace,
    subject: string,
    { permission }: PermissionRequest,
    changed: number,
  ): Promise<void> {
    const details = { permission, changed };
    return recordAudit(db, workspaceId, {
      personId,
      tokenId,
      processId,
      action: 'permission-changed',
      subject,
      details,
    });
  }

  private inProcess<T>({ workspaceId }: ProcessPlace, work: (db: EntityManager) => Promise<T>): Promise<T> {
    return this.database.inWorkspace(workspaceId, work);
  }
}
