import { Injectable } from '@nestjs/common';
import {
  type AddToReportRequest,
  type BuiltReportAnswer,
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
  type FrozenList,
  type ReportBlock,
  type ReportVersionReason,
} from '#domain';
import {
  deleteBuiltReport,
  findBuiltReportVersion,
  findLedgerSettings,
  readReportLedger,
  releaseBuiltReport,
  saveBuiltReport,
} from '#persistence';
import { randomUUID } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import {
  freezeFigure,
  freezeList,
  isFigure,
  isList,
  type FigureBlock,
  type FigureOrigin,
  type FilteredFigures,
} from '../../../worker/src/reports/built-figures.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { BuiltReportsService } from './built-reports.service.js';
import { FilteredFiguresService } from './filtered-figures.service.js';
import { audit, originOf, standing } from './standing-report.js';

/** What changes a report: saved, added to, restored, released, deleted. */
@Injectable()
export class ReportChangesService {
  constructor(
    private readonly reports: BuiltReportsService,
    private readonly filtered: FilteredFiguresService,
  ) {}

  /**
   * Saves a report over the version that was read. Figures that are frozen now take their numbers now; those that were keep them.
   * @throws {ConflictError} `built-report-changed` names who saved another version since, and when
   */
  async save(place: ProcessPlace, id: string, request: SaveBuiltReportRequest): Promise<BuiltReportAnswer> {
    const { version, ...written } = request;
    const blocks = written.blocks as readonly ReportBlock[];
    const { content: read } = await this.reports.inside(place, (db) => standing(db, place, id));
    const filtered = await this.filtered.ofBlocks(place, blocks, (block) => isNewlyFrozen(block, read));
    await this.change(place, id, version, 'edited', async (db, before) => {
      const frozen = await frozenOf(db, place, before, blocks, filtered);
      const lists = await listsOf(db, place, before, blocks);
      return { ...written, blocks, frozen, lists };
    });
    return this.reports.read(place, id);
  }

  /** Puts figures at the end, before the method note; nobody's editing is in its way, so no version is asked for. */
  async add(place: ProcessPlace, id: string, { figures }: AddToReportRequest): Promise<BuiltReportAnswer> {
    const { version } = await this.reports.inside(place, (db) => standing(db, place, id));
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
    return this.reports.read(place, id);
  }

  /** @throws {NotFoundError} `report-version-not-found` */
  async restore(place: ProcessPlace, id: string, { version, from }: RestoreReportRequest): Promise<BuiltReportAnswer> {
    await this.change(place, id, version, 'restored', async (db) => {
      const content = await findBuiltReportVersion(db, place.workspaceId, id, from);
      if (!content) throw new NotFoundError('report-version-not-found', 'There is no such version.');
      return content;
    });
    return this.reports.read(place, id);
  }

  /**
   * Somebody stands up for a version; where the process needs a second person, another one than wrote it.
   * @throws {ConflictError} `second-person-needed`, `report-not-frozen`, `built-report-changed`
   */
  async release(place: ProcessPlace, id: string, { version }: ReportVersionRequest): Promise<BuiltReportAnswer> {
    await this.reports.inside(place, async (db) => {
      const { content, changedBy } = await standing(db, place, id);
      const settings = await findLedgerSettings(db, place, new Date());
      if (settings.needsSecondPerson && (place.personId === null || place.personId === changedBy))
        throw new ConflictError('second-person-needed', 'Somebody else than its author releases a report.');
      if (content.audience === 'public' && content.blocks.some(isLive))
        throw new ConflictError('report-not-frozen', 'A report for the public has frozen figures and lists alone.');
      if (!(await releaseBuiltReport(db, place, { id, version, personId: place.personId })))
        throw await this.changed(db, place, id);
      await audit(db, place, 'built-report-released', id, { version });
    });
    return this.reports.read(place, id);
  }

  async remove(place: ProcessPlace, id: string): Promise<void> {
    await this.reports.inside(place, async (db) => {
      await standing(db, place, id);
      await deleteBuiltReport(db, place, id);
      await audit(db, place, 'built-report-deleted', id);
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
    await this.reports.inside(place, async (db) => {
      const before = await standing(db, place, id);
      if (before.version !== version) throw await this.changed(db, place, id);
      const content = await next(db, before.content);
      const saved = await saveBuiltReport(db, place, { id, version, content, personId: place.personId, reason });
      if (!saved) throw await this.changed(db, place, id);
      await audit(db, place, 'built-report-saved', id, { version: saved.version, reason });
    });
  }

  private async changed(db: EntityManager, place: ProcessPlace, id: string): Promise<ConflictError> {
    const row = await standing(db, place, id);
    const names = await this.reports.names([row.changedBy]);
    return new ConflictError('built-report-changed', 'Somebody saved another version since it was read.', {
      version: row.version,
      person: names.get(row.changedBy ?? '') ?? null,
      at: row.changedAt.toISOString(),
    });
  }
}

const isLive = (block: ReportBlock): boolean => (isFigure(block) || isList(block)) && block.state !== 'frozen';

/** What was kept of a figure, where it shows the same numbers of the same release still. */
function keptOf({ id, source, releaseId }: FigureBlock, { frozen }: BuiltReportContent): FrozenFigure | null {
  const kept = frozen[id];
  return kept && isSameSource(kept.source, source) && (kept.release?.id ?? null) === releaseId ? kept : null;
}

const isNewlyFrozen = (block: ReportBlock, before: BuiltReportContent): boolean =>
  isFigure(block) && block.state === 'frozen' && keptOf(block, before) === null;

/** The numbers of frozen figures: those that were kept stay, the others are taken now, or from their release. */
async function frozenOf(
  db: EntityManager,
  place: ProcessPlace,
  before: BuiltReportContent,
  blocks: readonly ReportBlock[],
  filtered: FilteredFigures,
): Promise<Record<string, FrozenFigure>> {
  const origins = new Map<string | null, FigureOrigin>();
  const frozen: Record<string, FrozenFigure> = {};
  for (const block of blocks.filter(isFigure)) {
    const { id, source, state, releaseId } = block;
    if (state !== 'frozen') continue;
    const kept = keptOf(block, before);
    if (kept !== null) {
      frozen[id] = kept;
      continue;
    }
    const origin = origins.get(releaseId) ?? (await originOf(db, place, releaseId));
    origins.set(releaseId, origin);
    frozen[id] = freezeFigure(source, origin, filtered[id]);
  }
  return frozen;
}

/** The lines of frozen decision lists: those that were kept stay, the others are taken now. */
async function listsOf(
  db: EntityManager,
  { workspaceId, processId }: ProcessPlace,
  { lists: before = {} }: BuiltReportContent,
  blocks: readonly ReportBlock[],
): Promise<Record<string, FrozenList>> {
  const asked = blocks.filter(isList).filter(({ state }) => state === 'frozen');
  if (asked.length === 0) return {};
  const ledger = await readReportLedger(db, workspaceId, processId);
  const now = new Date().toISOString();
  return Object.fromEntries(
    asked.map((block) => {
      const kept = before[block.id];
      return [block.id, kept?.list === block.list ? kept : freezeList(block, ledger, now)];
    }),
  );
}
