import { Inject, Injectable } from '@nestjs/common';
import { searchQuery } from '#analysis';
import { listTextLanguages, readTextVersion, type ContributionFilter, type Database } from '#persistence';
import { makeSearchable } from '../../../worker/src/search/make-searchable.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { VersionedCache } from '../http/versioned-cache.js';
import { DATABASE } from '../tokens.js';

const USUAL_LANGUAGE = 'pl';

/** Turns words that somebody typed into the stems by which texts are found, and sees to it that all texts can be. */
@Injectable()
export class SearchService {
  /** The languages of a process whose texts are all searchable. */
  private readonly languages = new VersionedCache<readonly string[]>();

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The filter with its words as a query; a search for stop words or signs alone is by the letters, as they were typed. */
  async sharpen<Filter extends ContributionFilter>(
    place: Pick<ProcessPlace, 'workspaceId' | 'processId'>,
    filter: Filter,
  ): Promise<Filter> {
    if (filter.search === undefined || filter.search === '') return filter;
    const query = searchQuery(filter.search, await this.ready(place));
    return query === null ? filter : { ...filter, searchQuery: query };
  }

  /** Makes searchable what the last import or run has left, and tells the languages that words are sought in. */
  private async ready({ workspaceId, processId }: Pick<ProcessPlace, 'workspaceId' | 'processId'>) {
    const version = await this.database.inWorkspace(workspaceId, (db) => readTextVersion(db, workspaceId, processId));
    return this.languages.get(processId, version, async () => {
      await makeSearchable(this.database, workspaceId, processId);
      const found = await this.database.inWorkspace(workspaceId, (db) => listTextLanguages(db, workspaceId, processId));
      return [...new Set([...found, ...(found.length === 0 ? [USUAL_LANGUAGE] : [])])];
    });
  }
}
