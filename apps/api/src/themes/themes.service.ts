import { Inject, Injectable } from '@nestjs/common';
import { type ThemePage, type ThemesReport } from '#contracts';
import { NotFoundError } from '#domain';
import { findThemeFate, readInsightVersion, type Database } from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { VersionedCache } from '../http/versioned-cache.js';
import { ReachService } from '../reach/reach.service.js';
import { type Table } from '../tables/table.js';
import { DATABASE } from '../tokens.js';
import { readGroupQuotes } from './read-group-quotes.js';
import { readThemePage } from './read-theme-page.js';
import { readThemesReport } from './read-themes-report.js';

@Injectable()
export class ThemesService {
  private readonly reports = new VersionedCache<ThemesReport>();

  private readonly pages = new VersionedCache<ThemePage>();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly reach: ReachService,
  ) {}

  report(place: ProcessPlace): Promise<ThemesReport> {
    const { workspaceId, processId } = place;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const version = await readInsightVersion(db, workspaceId, processId);
      return this.reports.get(processId, version, () => readThemesReport(db, workspaceId, processId));
    });
  }

  async page(place: ProcessPlace, themeId: string): Promise<ThemePage> {
    const { workspaceId, processId } = place;
    const version = await this.database.inWorkspace(workspaceId, (db) =>
      readInsightVersion(db, workspaceId, processId),
    );
    return this.pages.get(`${processId} ${themeId}`, version, async () => {
      const reach = (await this.reach.isSettled(place)) ? await this.reach.find(place) : null;
      return this.database.inWorkspace(workspaceId, async (db) => {
        const page = await readThemePage(db, workspaceId, processId, themeId);
        if (!page) throw await gone(db, place, themeId);
        return { ...page, groupQuotes: await readGroupQuotes(db, place, page, reach?.whole ?? null) };
      });
    });
  }

  async table(place: ProcessPlace): Promise<Table> {
    const { themes, notGrouped, offTopic, stamp } = await this.report(place);
    const labels = new Map(themes.map(({ id, label }) => [id, label]));
    const rows = themes.map((theme) => [
      theme.label,
      theme.parentId === null ? null : (labels.get(theme.parentId) ?? null),
      theme.contributions,
      theme.people,
      theme.answered,
      theme.decided,
      theme.labelBy,
      theme.topic?.code ?? null,
      theme.trust,
      theme.stability,
      theme.terms.join(', '),
    ]);
    const beside = (name: string, count: number) => [name, null, count, ...Array<null>(8).fill(null)];
    return {
      name: `themes-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      stamp,
      columns: [
        'theme',
        'part_of',
        'contributions',
        'people',
        'answered',
        'decided',
        'named_by',
        'topic',
        'trust',
        'stability',
        'terms',
      ],
      rows: [
        ...rows,
        beside('(not grouped)', notGrouped),
        ...(offTopic === 0 ? [] : [beside('(off topic)', offTopic)]),
      ],
    };
  }
}

/** A stale address leads on: what the theme was called, what became of it, and where its contributions are today. */
async function gone(
  db: EntityManager,
  { workspaceId, processId }: ProcessPlace,
  themeId: string,
): Promise<NotFoundError> {
  const fate = await findThemeFate(db, workspaceId, processId, themeId);
  return new NotFoundError('theme-not-found', 'There is no such theme any more.', {
    ...(fate && { label: fate.label, fate: fate.fate }),
    ...(fate?.into && { intoId: fate.into.id, intoLabel: fate.into.label }),
  });
}
