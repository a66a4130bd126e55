import { Inject, Injectable } from '@nestjs/common';
import { MOST_SAVED_VIEWS, type SavedView, type SavedViewList, type SavedViewRequest } from '#contracts';
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from '#domain';
import {
  addSavedView,
  changeSavedView,
  deleteSavedView,
  listPersonNames,
  listSavedViews,
  recordAudit,
  type Database,
  type SavedViewRow,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';
import { namesSomebody } from './names-somebody.js';

/** Addresses that people keep under a name. */
@Injectable()
export class SavedViewsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async list(place: ProcessPlace): Promise<SavedViewList> {
    const personId = personOf(place);
    const rows = await this.database.inWorkspace(place.workspaceId, (db) => listSavedViews(db, place, personId));
    const owners = rows.flatMap(({ ownerId }) => (ownerId === null || ownerId === personId ? [] : [ownerId]));
    const names = await this.database.asOwner((owner) => listPersonNames(owner, owners));
    return { views: rows.map((row) => answerOf(row, personId, names)) };
  }

  /**
   * @throws {InvalidInputError} `saved-view-personal-data` for an address that searches for a person
   * @throws {ConflictError} `saved-view-exists` for a second view of the same name, `saved-views-too-many` above the limit
   */
  save(place: ProcessPlace, request: SavedViewRequest): Promise<SavedView> {
    const personId = personOf(place);
    refusePersonalData(request.address);
    return this.database.inWorkspace(place.workspaceId, async (db) => {
      const own = (await listSavedViews(db, place, personId)).filter(({ ownerId }) => ownerId === personId);
      if (own.length >= MOST_SAVED_VIEWS) {
        throw new ConflictError('saved-views-too-many', 'This person keeps too many views.', {
          limit: MOST_SAVED_VIEWS,
        });
      }
      const row = await addSavedView(db, place, { ...request, ownerId: personId });
      if (!row) throw new ConflictError('saved-view-exists', 'There is a view of this name already.');
      await this.record(db, place, 'view-saved', row.id);
      return answerOf(row, personId, new Map());
    });
  }

  /** @throws {NotFoundError} `saved-view-not-found` for a view that is not one's own */
  change(place: ProcessPlace, id: string, request: SavedViewRequest): Promise<SavedView> {
    const personId = personOf(place);
    refusePersonalData(request.address);
    return this.database.inWorkspace(place.workspaceId, async (db) => {
      await this.find(db, place, id, ({ ownerId }) => ownerId === personId);
      const isChanged = await changeSavedView(db, place, { ...request, id });
      if (!isChanged) throw new ConflictError('saved-view-exists', 'There is a view of this name already.');
      await this.record(db, place, 'view-changed', id);
      return answerOf(await this.find(db, place, id, () => true), personId, new Map());
    });
  }

  /** @throws {NotFoundError} `saved-view-not-found` for a view that is not one's own, and not shared where an admin asks */
  remove(place: ProcessPlace, id: string): Promise<void> {
    const personId = personOf(place);
    return this.database.inWorkspace(place.workspaceId, async (db) => {
      const mayRemove = ({ ownerId, isShared }: SavedViewRow) =>
        ownerId === personId || (isShared && place.role === 'admin');
      await this.find(db, place, id, mayRemove);
      await deleteSavedView(db, place, id);
      await this.record(db, place, 'view-deleted', id);
    });
  }

  private async find(
    db: EntityManager,
    place: ProcessPlace,
    id: string,
    may: (row: SavedViewRow) => boolean,
  ): Promise<SavedViewRow> {
    const row = (await listSavedViews(db, place, personOf(place))).find((view) => view.id === id);
    if (!row || !may(row)) throw new NotFoundError('saved-view-not-found', 'There is no such view of this person.');
    return row;
  }

  private async record(db: EntityManager, place: ProcessPlace, action: string, id: string): Promise<void> {
    const { workspaceId, personId, processId } = place;
    await recordAudit(db, workspaceId, { personId, processId, action, subject: `saved-view ${id}` });
  }
}

function refusePersonalData(address: string): void {
  if (namesSomebody(address))
    throw new InvalidInputError('saved-view-personal-data', 'The address holds personal data.');
}

function answerOf(row: SavedViewRow, personId: string, names: ReadonlyMap<string, string>): SavedView {
  const { id, ownerId, name, address, isShared, changedAt } = row;
  const isMine = ownerId === personId;
  const owner = isMine || ownerId === null ? null : (names.get(ownerId) ?? null);
  return { id, name, address, isShared, isMine, owner, changedAt: changedAt.toISOString() };
}

/** Views belong to people; a program's token keeps addresses by itself. */
function personOf({ personId }: ProcessPlace): string {
  if (personId === null) throw new ForbiddenError('forbidden', 'Only a person keeps views.');
  return personId;
}
