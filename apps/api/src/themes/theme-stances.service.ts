import { Inject, Injectable } from '@nestjs/common';
import { measureStance } from '#analysis';
import { type ThemeStances } from '#contracts';
import { countThemeStances, readInsightVersion, type Database } from '#persistence';
import { type ProcessPlace } from '../http/access.decorator.js';
import { VersionedCache } from '../http/versioned-cache.js';
import { type Table } from '../tables/table.js';
import { DATABASE } from '../tokens.js';
import { ThemesService } from './themes.service.js';

/** How people stand to each theme, from what they gave: votes on its contributions. */
@Injectable()
export class ThemeStancesService {
  private readonly stances = new VersionedCache<ThemeStances>();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly themes: ThemesService,
  ) {}

  read({ workspaceId, processId }: ProcessPlace): Promise<ThemeStances> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const version = await readInsightVersion(db, workspaceId, processId);
      return this.stances.get(processId, version, async () => {
        const rows = await countThemeStances(db, workspaceId, processId);
        const themes = rows.map(({ theme, ...counts }) => ({ id: theme, ...measureStance(counts) }));
        return { hasStances: themes.some(({ people }) => people > 0), themes };
      });
    });
  }

  async table(place: ProcessPlace): Promise<Table> {
    const { themes } = await this.read(place);
    const report = await this.themes.report(place);
    const labels = new Map(report.themes.map(({ id, label }) => [id, label]));
    return {
      name: `stances-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      stamp: report.stamp,
      columns: ['theme', 'people', 'support', 'against', 'mixed', 'no_stance', 'disagreement'],
      rows: themes.map((row) => [
        labels.get(row.id) ?? row.id,
        row.people,
        row.support.people,
        row.against.people,
        row.mixed.people,
        row.none,
        row.disagreement,
      ]),
    };
  }
}
