import { Inject, Injectable } from '@nestjs/common';
import {
  type BuiltReportAnswer,
  type BuiltReportList,
  type FigureAnswer,
  type FigureQuery,
  type NewBuiltReportRequest,
} from '#contracts';
import { ConflictError, NotFoundError, type BuiltReportContent } from '#domain';
import {
  addBuiltReport,
  findLedgerSettings,
  findReportTemplate,
  listBuiltReports,
  listOfferedQuotes,
  listPersonNames,
  listReleases,
  listReportQuotes,
  listReportTemplates,
  readReportLedger,
  type Database,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import {
  freezeFigure,
  frozenLists,
  quoteIdsOf,
  readOrigin,
  shownFigures,
} from '../../../worker/src/reports/built-figures.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';
import { FilteredFiguresService } from './filtered-figures.service.js';
import {
  aboutOf,
  askedVariables,
  audit,
  isTemplateCode,
  MOST_REPORTS,
  originOf,
  standing,
  variablesOf,
} from './standing-report.js';
import { templateBlocks } from '../../../worker/src/reports/template-blocks.js';

/** Reports that people build from blocks: listed, begun and read. */
@Injectable()
export class BuiltReportsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly filtered: FilteredFiguresService,
  ) {}

  async list(place: ProcessPlace): Promise<BuiltReportList> {
    const { rows, templates } = await this.inside(place, async (db) => ({
      rows: await listBuiltReports(db, place),
      templates: await listReportTemplates(db, place.workspaceId),
    }));
    const names = await this.names(rows.flatMap(({ changedBy, releasedBy }) => [changedBy, releasedBy]));
    return {
      reports: rows.map((row) => ({ ...aboutOf(row, names), blocks: row.content.blocks })),
      templates: templates.map(({ id, name }) => ({ id, name })),
    };
  }

  /** @throws {NotFoundError} `report-template-not-found` */
  async begin(place: ProcessPlace, request: NewBuiltReportRequest): Promise<BuiltReportAnswer> {
    const row = await this.inside(place, async (db) => {
      if ((await listBuiltReports(db, place)).length >= MOST_REPORTS)
        throw new ConflictError('too-many-reports', 'There are too many reports in this process.', {
          limit: MOST_REPORTS,
        });
      const content = await this.beginning(db, place, request);
      const made = await addBuiltReport(db, place, { template: request.template, content, personId: place.personId });
      await audit(db, place, 'built-report-made', made.id);
      return made;
    });
    return this.read(place, row.id);
  }

  private async beginning(
    db: EntityManager,
    place: ProcessPlace,
    { template, title, languages, audience }: NewBuiltReportRequest,
  ): Promise<BuiltReportContent> {
    if (isTemplateCode(template)) {
      const blocks = templateBlocks(template, await variablesOf(db, place));
      return { title, languages, audience, blocks, frozen: {} };
    }
    const own = await findReportTemplate(db, place.workspaceId, template);
    if (!own) throw new NotFoundError('report-template-not-found', 'There is no such template.');
    const isTitled = Object.keys(title).length > 0;
    return { ...own.content, title: isTitled ? title : own.content.title, frozen: {} };
  }

  /** @throws {NotFoundError} `report-not-found` */
  async read(place: ProcessPlace, id: string): Promise<BuiltReportAnswer> {
    const now = new Date();
    const { row, ...found } = await this.inside(place, async (db) => {
      const report = await standing(db, place, id);
      const origin = (await readOrigin(db, place, null, now))!;
      const { workspaceId, processId } = place;
      return {
        row: report,
        origin,
        quotes: await listReportQuotes(db, workspaceId, processId, quoteIdsOf(report.content)),
        offered: await listOfferedQuotes(db, workspaceId, processId),
        ledger: await readReportLedger(db, workspaceId, processId),
        releases: await listReleases(db, workspaceId, processId),
        settings: await findLedgerSettings(db, place, now),
      };
    });
    const names = await this.names([row.changedBy, row.releasedBy]);
    const filtered = await this.filtered.ofBlocks(place, row.content.blocks);
    const { report } = found.origin.material.reach?.whole ?? { report: null };
    return {
      ...aboutOf(row, names),
      blocks: [...row.content.blocks] as BuiltReportAnswer['blocks'],
      figures: shownFigures(row.content, found.origin.material, filtered),
      quotes: [...found.quotes.values()],
      ledger: found.ledger,
      lists: frozenLists(row.content) as BuiltReportAnswer['lists'],
      offered: {
        variables: askedVariables(report),
        themes: found.offered.map(({ id: theme, label, quotes }) => ({ id: theme, label, quotes: [...quotes] })),
        releases: found.releases
          .filter(({ withdrawnAt }) => withdrawnAt === null)
          .map((release) => ({ id: release.id, number: release.number, createdAt: release.createdAt.toISOString() })),
        population: report?.population?.name ?? null,
      },
      needsSecondPerson: found.settings.needsSecondPerson,
      readAt: now.toISOString(),
    };
  }

  /** The numbers of a figure that is not in a report yet. */
  async figure(place: ProcessPlace, query: FigureQuery): Promise<FigureAnswer> {
    const { figure, variable = null, depth = null, release = null, filter } = query;
    if (filter !== null) {
      const values = await this.filtered.values(place, { figure, variable, depth, population: null, filter });
      return { values, release: null, takenAt: null };
    }
    return this.inside(place, async (db) => {
      const origin = await originOf(db, place, release);
      const { values } = freezeFigure({ figure, variable, depth, population: null }, origin);
      return { values, release: origin.release, takenAt: release === null ? null : origin.takenAt };
    });
  }

  async names(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const people = [...new Set(ids.filter((id) => id !== null))];
    return people.length === 0 ? new Map() : this.database.asOwner((owner) => listPersonNames(owner, people));
  }

  inside<T>({ workspaceId }: ProcessPlace, work: (db: EntityManager) => Promise<T>): Promise<T> {
    return this.database.inWorkspace(workspaceId, work);
  }
}
