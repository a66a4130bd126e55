import { Inject, Injectable } from '@nestjs/common';
import { themesSought } from '#analysis';
import { type ThemeSearch } from '#contracts';
import { countContributions, findNewestThemeRun, listThemeCounts, type Database } from '#persistence';
import { SearchService } from '../contributions/search.service.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';

const MOST = 12;

/** Themes by the words that they are called by, or that set them apart. */
@Injectable()
export class ThemeSearchService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly search: SearchService,
  ) {}

  async find(place: ProcessPlace, search: string): Promise<ThemeSearch> {
    const { workspaceId, processId } = place;
    const filter = await this.search.sharpen(place, { search });
    return this.database.inWorkspace(workspaceId, async (db) => {
      const run = await findNewestThemeRun(db, workspaceId, processId);
      if (run === null) return { themes: [] };
      const themes = await listThemeCounts(db, workspaceId, processId, run.runId);
      const byId = new Map(themes.map((theme) => [theme.id, theme]));
      const found: ThemeSearch['themes'] = [];
      for (const id of themesSought(themes, search, run.language).slice(0, MOST)) {
        const { label, parentId, contributions } = byId.get(id)!;
        const within = await countContributions(db, workspaceId, processId, { ...filter, theme: id });
        found.push({ id, label, parentId, contributions, found: within.contributions });
      }
      return { themes: found };
    });
  }
}
