import { Injectable } from '@nestjs/common';
import { checkReport, figureDifference } from '#analysis';
import {
  type BuiltReportAnswer,
  type RefreshReportRequest,
  type ReportChecks,
  type ReportDifference,
  type ReportVersions,
} from '#contracts';
import { canonicalJson, ConflictError, type BuiltReportContent, type FrozenFigure } from '#domain';
import { findRelease, listBuiltReportVersions, listReportQuotes, readReportMaterial } from '#persistence';
import { createHash } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { freezeFigure, isFigure, quoteIdsOf, shownFigures } from '../../../worker/src/reports/built-figures.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { BuiltReportsService } from './built-reports.service.js';
import { originOf, standing } from './standing-report.js';

/** What is looked at before a report leaves, what would change in it, and what it was. */
@Injectable()
export class ReportChecksService {
  constructor(private readonly reports: BuiltReportsService) {}

  async checks(place: ProcessPlace, id: string): Promise<ReportChecks> {
    const { workspaceId, processId } = place;
    return this.reports.inside(place, async (db) => {
      const { content, version } = await standing(db, place, id);
      const shown = shownFigures(content, await readReportMaterial(db, workspaceId, processId));
      const quotes = await listReportQuotes(db, workspaceId, processId, quoteIdsOf(content));
      const warnings = checkReport({
        content,
        values: Object.fromEntries(Object.entries(shown).map(([block, { values }]) => [block, values])),
        publicQuotes: new Set(quotes.keys()),
        goneReleases: await goneReleases(db, place, content),
      });
      return { version, warnings };
    });
  }

  /** Every number of the frozen figures beside that of now, or of a release; what is hidden on either side is on both. */
  async difference(place: ProcessPlace, id: string, releaseId: string | null): Promise<ReportDifference> {
    return this.reports.inside(place, async (db) => {
      const { content } = await standing(db, place, id);
      return (await this.compare(db, place, content, releaseId)).difference;
    });
  }

  /**
   * Accepts the difference that was looked at: frozen figures take the new numbers, the version before stays.
   * @throws {ConflictError} `report-data-moved` where the numbers are others by now
   */
  async refresh(place: ProcessPlace, id: string, request: RefreshReportRequest): Promise<BuiltReportAnswer> {
    const { version, release, seen } = request;
    await this.reports.change(place, id, version, 'refreshed', async (db, before) => {
      const { difference, next } = await this.compare(db, place, before, release);
      if (difference.seen !== seen)
        throw new ConflictError('report-data-moved', 'The numbers changed since the difference was looked at.');
      const blocks = before.blocks.map((block) =>
        isFigure(block) && next[block.id] ? { ...block, releaseId: release } : block,
      );
      return { ...before, blocks, frozen: { ...before.frozen, ...next } };
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

  private async compare(
    db: EntityManager,
    place: ProcessPlace,
    { blocks, frozen }: BuiltReportContent,
    releaseId: string | null,
  ): Promise<{ difference: ReportDifference; next: Record<string, FrozenFigure> }> {
    const origin = await originOf(db, place, releaseId);
    const kept = blocks.filter(isFigure).flatMap(({ id, source }) => {
      const before = frozen[id];
      return before ? [{ id, before, after: freezeFigure(source, origin) }] : [];
    });
    const figures = kept.map(({ id, before, after }) => {
      const { numbers, datasetVersion, population, method, ...rest } = figureDifference(before.values, after.values);
      return {
        ...{ blockId: id, figure: after.values.figure, variable: after.values.variable, ...rest },
        numbers: numbers.map((one) => ({ ...one })),
        population: population && ([...population] as [string | null, string | null]),
        method: method && ([...method] as [string | null, string | null]),
        datasetVersion: [...datasetVersion] as [number, number],
      };
    });
    const sum = (of: (figure: (typeof figures)[number]) => number) => figures.reduce((all, one) => all + of(one), 0);
    const seen = createHash('sha256')
      .update(canonicalJson(kept.map(({ id, after }) => ({ id, values: after.values, release: after.release }))))
      .digest('hex');
    const next = Object.fromEntries(kept.map(({ id, after }) => [id, after]));
    return {
      difference: { seen, changed: sum((one) => one.changed), hidden: sum((one) => one.hidden), figures },
      next,
    };
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
