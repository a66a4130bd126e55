import { Inject, Injectable } from '@nestjs/common';
import {
  MOST_SAVED_COMPARISONS,
  type SavedComparison,
  type SavedComparisonList,
  type SavedComparisonRequest,
} from '#contracts';
import { ConflictError, NotFoundError } from '#domain';
import {
  addSavedComparison,
  changeSavedComparison,
  deleteSavedComparison,
  listSavedComparisons,
  type Database,
  type SavedComparisonRow,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { DATABASE } from '../tokens.js';
import { CompareAccess, type Seen } from './compare-access.js';

/** Comparisons that a person keeps under a name: hers alone, in whatever municipalities. */
@Injectable()
export class SavedComparisonsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly access: CompareAccess,
  ) {}

  async list(personId: string): Promise<SavedComparisonList> {
    const rows = await this.database.asOwner((owner) => listSavedComparisons(owner, personId));
    const seen = await this.access.known(
      personId,
      rows.flatMap(({ processes }) => processes),
    );
    return { comparisons: rows.map((row) => answerOf(row, seen)) };
  }

  /** @throws {ConflictError} `saved-comparison-exists` for a second one of the same name, `saved-comparisons-too-many` above the limit */
  async save(personId: string, request: SavedComparisonRequest): Promise<SavedComparison> {
    const row = await this.database.asOwner(async (owner) => {
      const own = await listSavedComparisons(owner, personId);
      if (own.length >= MOST_SAVED_COMPARISONS) {
        throw new ConflictError('saved-comparisons-too-many', 'This person keeps too many comparisons.', {
          limit: MOST_SAVED_COMPARISONS,
        });
      }
      return addSavedComparison(owner, personId, request);
    });
    if (!row) throw taken();
    return answerOf(row, await this.access.known(personId, row.processes));
  }

  /** @throws {NotFoundError} `saved-comparison-not-found` for one that is not one's own; {ConflictError} `saved-comparison-exists` */
  async change(personId: string, id: string, request: SavedComparisonRequest): Promise<SavedComparison> {
    const row = await this.database.asOwner(async (owner) => {
      await this.find(owner, personId, id);
      return changeSavedComparison(owner, personId, { ...request, id });
    });
    if (!row) throw taken();
    return answerOf(row, await this.access.known(personId, row.processes));
  }

  /** @throws {NotFoundError} `saved-comparison-not-found` for one that is not one's own */
  remove(personId: string, id: string): Promise<void> {
    return this.database.asOwner(async (owner) => {
      await this.find(owner, personId, id);
      await deleteSavedComparison(owner, personId, id);
    });
  }

  private async find(owner: EntityManager, personId: string, id: string): Promise<void> {
    const own = await listSavedComparisons(owner, personId);
    if (own.some((one) => one.id === id)) return;
    throw new NotFoundError('saved-comparison-not-found', 'There is no such comparison of this person.');
  }
}

function taken(): ConflictError {
  return new ConflictError('saved-comparison-exists', 'There is a comparison of this name already.');
}

function answerOf(
  { id, name, processes, changedAt }: SavedComparisonRow,
  seen: ReadonlyMap<string, Seen>,
): SavedComparison {
  return {
    id,
    name,
    processes: processes.map((address) => {
      const [workspace, process] = address.split('/') as [string, string];
      const found = seen.get(address);
      return {
        workspace,
        process,
        title: found ? { ...found.row.title } : null,
        workspaceName: found ? { ...found.workspace.name } : null,
      };
    }),
    changedAt: changedAt.toISOString(),
  };
}
