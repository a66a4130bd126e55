import { Injectable } from '@nestjs/common';
import { checkReport } from '#analysis';
import {
  type BuiltReportAnswer,
  type RefreshReportRequest,
  type ReportChecks,
  type ReportDifference,
  type ReportVersions,
} from '#contracts';
import { ConflictError, type BuiltReportContent } from '#domain';
import {
  findRelease,
  listBuiltReportVersions,
  listReportQuotes,
  listThemeNames,
  readReportLedger,
  readReportMaterial,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { isFigure, quoteIdsOf, shownFigures } from '../../../worker/src/reports/built-figures.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { BuiltReportsService } from './built-reports.service.js';
import { compareReport, type Compared } from './compare-report.js';
import { FilteredFiguresService } from './filtered-figures.service.js';
import { ReportChangesService } from './report-changes.service.js';
import { originOf, standing } from './standing-report.js';

/** What is looked at before a report leaves, what would change in it, and what it was. */
@Injectable()
export class ReportChecksService {
  constructor(
    private readonly reports: BuiltReportsService,
    private readonly reportChanges: ReportChangesService,
    private readonly filtered: FilteredFiguresService,
  ) {}

  async checks(place: ProcessPlace, id: string): Promise<ReportChecks> {
    const { workspaceId, processId } = place;
    const { content, version } = await this.reports.inside(place, (db) => standing(db, place, id));
    const filtered = await this.filtered.ofBlocks(place, content.blocks);
    return this.reports.inside(place, async (db) => {
      const shown = shownFigures(content, await readReportMaterial(db, workspaceId, processId), filtered);
      const quotes = await listReportQuotes(db, workspaceId, processId, quoteIdsOf(content));
      const warnings = checkReport({
        content,
        values: Object.fromEntries(Object.entries(shown).map(([block, { values }]) => [block, values])),
        publicQuotes: new Set(quotes.keys()),
        goneReleases: await goneReleases(db, place, content),
        themes: new Map((await listThemeNames(db, workspaceId, processId)).map((theme) => [theme.id, theme])),
      });
      return { version, warnings };
    });
  }

  /** Every number of the frozen figures beside that of now, or of a release; what is hidden on either side is on both. */
  async difference(place: ProcessPlace, id: string, releaseId: string | null): Promise<ReportDifference> {
    const { content } = await this.reports.inside(place, (db) => standing(db, place, id));
    return (await this.compare(place, content, releaseId)).difference;
  }

  /**
   * Accepts the difference that was looked at: frozen figures take the new numbers, the version before stays.
   * @throws {ConflictError} `report-data-moved` where the numbers are others by now
   */
  async refresh(place: ProcessPlace, id: string, request: RefreshReportRequest): Promise<BuiltReportAnswer> {
    const { version, release, seen } = request;
    const { content } = await this.reports.inside(place, (db) => standing(db, place, id));
    const { difference, frozen, lists } = await this.compare(place, content, release);
    // whoever saved another version since is told so; what was compared is the version that is changed
    await this.reportChanges.change(place, id, version, 'refreshed', (_, before) => {
      if (difference.seen !== seen)
        throw new ConflictError('report-data-moved', 'The numbers changed since the difference was looked at.');
      const blocks = before.blocks.map((block) =>
        isFigure(block) && frozen[block.id] ? { ...block, releaseId: release } : block,
      );
      const after = { frozen: { ...before.frozen, ...frozen }, lists: { ...before.lists, ...lists } };
      return Promise.resolve({ ...before, blocks, ...after });
    });
    return this.reports.read(place, id);
  }

  async versions(place: ProcessPlace, id: string): Promise<ReportVersions> {
    const rows = await this.reports.inside(place, async (db) => {
      await standing(db, place, id);
      return listBuiltReportVersions(db, place.workspaceId, id);
    });
    const names = await this.reports.names(rows.map(({ changedBy }) => changedBy));
    return {
      versions: rows.map(({ version, reason, blocks, changedAt, changedBy }) => ({
        ...{ version, reason, blocks, changedAt: changedAt.toISOString() },
        changedBy: names.get(changedBy ?? '') ?? null,
      })),
    };
  }

  private async compare(place: ProcessPlace, content: BuiltReportContent, releaseId: string | null): Promise<Compared> {
    // a release holds no numbers under filters: against one, filtered figures stay as they are
    const filtered =
      releaseId === null
        ? await this.filtered.ofBlocks(place, content.blocks, (block) => block.id in content.frozen)
        : {};
    return this.reports.inside(place, async (db) => {
      const origin = await originOf(db, place, releaseId);
      const ledger = releaseId === null ? await readReportLedger(db, place.workspaceId, place.processId) : null;
      return compareReport(content, { origin, filtered, ledger });
    });
  }
}

/** Blocks whose release was withdrawn since. */
async function goneReleases(
  db: EntityManager,
  { workspaceId, processId }: ProcessPlace,
  { blocks, frozen }: BuiltReportContent,
): Promise<Set<string>> {
  const gone = new Set<string>();
  for (const { id } of blocks.filter(isFigure)) {
    const release = frozen[id]?.release ?? null;
    if (release === null) continue;
    const found = await findRelease(db, workspaceId, processId, release.id);
    if (!found || found.withdrawnAt !== null) gone.add(id);
  }
  return gone;
}
