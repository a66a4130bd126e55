import { Inject, Injectable } from '@nestjs/common';
import {
  type AddToReportRequest,
  type BuiltReportAnswer,
  type BuiltReportList,
  type FigureAnswer,
  type FigureQuery,
  type NewBuiltReportRequest,
  type OwnTemplate,
  type ReportVersionRequest,
  type RestoreReportRequest,
  type SaveBuiltReportRequest,
} from '#contracts';
import {
  ConflictError,
  isSameSource,
  NotFoundError,
  type BuiltReportContent,
  type FrozenFigure,
  type ReportBlock,
  type ReportTemplateContent,
  type ReportVersionReason,
} from '#domain';
import {
  addBuiltReport,
  addReportTemplate,
  deleteBuiltReport,
  deleteReportTemplate,
  findBuiltReportVersion,
  findLedgerSettings,
  findReportTemplate,
  listBuiltReports,
  listOfferedQuotes,
  listPersonNames,
  listReleases,
  listReportQuotes,
  listReportTemplates,
  readReportLedger,
  releaseBuiltReport,
  saveBuiltReport,
  type Database,
} from '#persistence';
import { randomUUID } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import {
  freezeFigure,
  isFigure,
  quoteIdsOf,
  readOrigin,
  shownFigures,
  type FigureOrigin,
} from '../../../worker/src/reports/built-figures.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';
import { aboutOf, askedVariables, audit, isTemplateCode, originOf, standing, variablesOf } from './standing-report.js';
import { templateBlocks } from './template-blocks.js';

/** So many reports a process may have, and templates a municipality. */
const MOST_REPORTS = 200;

/** Reports that people build from blocks: begun, read, saved, restored, released. */
@Injectable()
export class BuiltReportsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

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
    const { report } = found.origin.material.reach?.whole ?? { report: null };
    return {
      ...aboutOf(row, names),
      blocks: [...row.content.blocks] as BuiltReportAnswer['blocks'],
      figures: shownFigures(row.content, found.origin.material),
      quotes: [...found.quotes.values()],
      ledger: found.ledger,
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
    const { figure, variable = null, depth = null, release = null } = query;
    return this.inside(place, async (db) => {
      const origin = await originOf(db, place, release);
      const { values } = freezeFigure({ figure, variable, depth, population: null }, origin);
      return { values, release: origin.release, takenAt: release === null ? null : origin.takenAt };
    });
  }

  /**
   * Saves a report over the version that was read. Figures that are frozen now take their numbers now; those that were keep them.
   * @throws {ConflictError} `built-report-changed` names who saved another version since, and when
   */
  async save(place: ProcessPlace, id: string, request: SaveBuiltReportRequest): Promise<BuiltReportAnswer> {
    const { version, ...written } = request;
    await this.change(place, id, version, 'edited', async (db, before) => {
      const blocks = written.blocks as readonly ReportBlock[];
      const frozen = await this.frozenOf(db, place, before, blocks);
      return { ...written, blocks, frozen };
    });
    return this.read(place, id);
  }

  private async frozenOf(
    db: EntityManager,
    place: ProcessPlace,
    before: BuiltReportContent,
    blocks: readonly ReportBlock[],
  ): Promise<Record<string, FrozenFigure>> {
    const origins = new Map<string | null, FigureOrigin>();
    const frozen: Record<string, FrozenFigure> = {};
    for (const { id, source, state, releaseId } of blocks.filter(isFigure)) {
      if (state !== 'frozen') continue;
      const kept = before.frozen[id];
      if (kept && isSameSource(kept.source, source) && (kept.release?.id ?? null) === releaseId) {
        frozen[id] = kept;
        continue;
      }
      const origin = origins.get(releaseId) ?? (await originOf(db, place, releaseId));
      origins.set(releaseId, origin);
      frozen[id] = freezeFigure(source, origin);
    }
    return frozen;
  }

  /** Puts figures at the end, before the method note; nobody's editing is in its way, so no version is asked for. */
  async add(place: ProcessPlace, id: string, { figures }: AddToReportRequest): Promise<BuiltReportAnswer> {
    const { version } = await this.inside(place, (db) => standing(db, place, id));
    const added = figures.map(({ kind, source }): ReportBlock => {
      const block = { id: randomUUID(), source, state: 'live', releaseId: null, title: {} } as const;
      return kind === 'table' ? { kind, ...block } : { kind, ...block, alt: null, withTable: false };
    });
    await this.change(place, id, version, 'added', (_, before) => {
      const at = before.blocks.findIndex(({ kind }) => kind === 'method');
      const end = at < 0 ? before.blocks.length : at;
      const blocks = [...before.blocks.slice(0, end), ...added, ...before.blocks.slice(end)];
      return Promise.resolve({ ...before, blocks });
    });
    return this.read(place, id);
  }

  /** @throws {NotFoundError} `report-version-not-found` */
  async restore(place: ProcessPlace, id: string, { version, from }: RestoreReportRequest): Promise<BuiltReportAnswer> {
    await this.change(place, id, version, 'restored', async (db) => {
      const content = await findBuiltReportVersion(db, place.workspaceId, id, from);
      if (!content) throw new NotFoundError('report-version-not-found', 'There is no such version.');
      return content;
    });
    return this.read(place, id);
  }

  /**
   * Somebody stands up for a version; where the process needs a second person, another one than wrote it.
   * @throws {ConflictError} `second-person-needed`, `report-not-frozen`, `built-report-changed`
   */
  async release(place: ProcessPlace, id: string, { version }: ReportVersionRequest): Promise<BuiltReportAnswer> {
    await this.inside(place, async (db) => {
      const { content, changedBy } = await standing(db, place, id);
      const settings = await findLedgerSettings(db, place, new Date());
      if (settings.needsSecondPerson && (place.personId === null || place.personId === changedBy))
        throw new ConflictError('second-person-needed', 'Somebody else than its author releases a report.');
      if (content.audience === 'public' && content.blocks.some((block) => isFigure(block) && block.state === 'live'))
        throw new ConflictError('report-not-frozen', 'A report for the public has frozen figures alone.');
      if (!(await releaseBuiltReport(db, place, { id, version, personId: place.personId })))
        throw await this.changed(db, place, id);
      await audit(db, place, 'built-report-released', id, { version });
    });
    return this.read(place, id);
  }

  async remove(place: ProcessPlace, id: string): Promise<void> {
    await this.inside(place, async (db) => {
      await standing(db, place, id);
      await deleteBuiltReport(db, place, id);
      await audit(db, place, 'built-report-deleted', id);
    });
  }

  /** @throws {ConflictError} `report-template-name-taken` */
  async keepAsTemplate(place: ProcessPlace, id: string, name: string): Promise<OwnTemplate> {
    return this.inside(place, async (db) => {
      const { content } = await standing(db, place, id);
      const { frozen: _, ...template }: BuiltReportContent = content;
      if ((await listReportTemplates(db, place.workspaceId)).length >= MOST_REPORTS)
        throw new ConflictError('too-many-reports', 'There are too many templates.', { limit: MOST_REPORTS });
      const kept: ReportTemplateContent = template;
      const row = await addReportTemplate(db, place.workspaceId, { name, content: kept, personId: place.personId });
      if (!row) throw new ConflictError('report-template-name-taken', 'A template has that name already.');
      await audit(db, place, 'report-template-made', row.id);
      return { id: row.id, name: row.name };
    });
  }

  async removeTemplate(place: ProcessPlace, id: string): Promise<void> {
    await this.inside(place, async (db) => {
      await deleteReportTemplate(db, place.workspaceId, id);
      await audit(db, place, 'report-template-deleted', id);
    });
  }

  /** Stores what comes of the standing content, over the version that was read. */
  async change(
    place: ProcessPlace,
    id: string,
    version: number,
    reason: ReportVersionReason,
    next: (db: EntityManager, before: BuiltReportContent) => Promise<BuiltReportContent>,
  ): Promise<void> {
    await this.inside(place, async (db) => {
      const before = await standing(db, place, id);
      if (before.version !== version) throw await this.changed(db, place, id);
      const content = await next(db, before.content);
      const saved = await saveBuiltReport(db, place, { id, version, content, personId: place.personId, reason });
      if (!saved) throw await this.changed(db, place, id);
      await audit(db, place, 'built-report-saved', id, { version: saved.version, reason });
    });
  }

  async names(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const people = [...new Set(ids.filter((id) => id !== null))];
    return people.length === 0 ? new Map() : this.database.asOwner((owner) => listPersonNames(owner, people));
  }

  private async changed(db: EntityManager, place: ProcessPlace, id: string): Promise<ConflictError> {
    const row = await standing(db, place, id);
    const names = await this.names([row.changedBy]);
    return new ConflictError('built-report-changed', 'Somebody saved another version since it was read.', {
      version: row.version,
      person: names.get(row.changedBy ?? '') ?? null,
      at: row.changedAt.toISOString(),
    });
  }

  inside<T>({ workspaceId }: ProcessPlace, work: (db: EntityManager) => Promise<T>): Promise<T> {
    return this.database.inWorkspace(workspaceId, work);
  }
}
