import { NotFoundError, REPORT_TEMPLATES, type BuiltReportContent, type ReportTemplateCode } from '#domain';
import { findBuiltReport, findShownReach, recordAudit, type BuiltReportRow } from '#persistence';
import { type EntityManager } from 'typeorm';
import { readOrigin, type FigureOrigin } from '../../../worker/src/reports/built-figures.js';
import { type ProcessPlace } from '../http/access.decorator.js';

/** So many reports a process may have, and templates a municipality. */
export const MOST_REPORTS = 200;

/** @throws {NotFoundError} `report-not-found` */
export async function standing(db: EntityManager, place: ProcessPlace, id: string): Promise<BuiltReportRow> {
  const row = await findBuiltReport(db, place, id);
  if (!row) throw new NotFoundError('report-not-found', 'There is no such report.');
  return row;
}

/** @throws {NotFoundError} `release-not-found` */
export async function originOf(
  db: EntityManager,
  place: ProcessPlace,
  releaseId: string | null,
): Promise<FigureOrigin> {
  const origin = await readOrigin(db, place, releaseId, new Date());
  if (!origin) throw new NotFoundError('release-not-found', 'There is no such release, or it was withdrawn.');
  return origin;
}

export const isTemplateCode = (code: string): code is ReportTemplateCode =>
  (REPORT_TEMPLATES as readonly string[]).includes(code);

export async function variablesOf(db: EntityManager, { workspaceId, processId }: ProcessPlace): Promise<string[]> {
  const reach = await findShownReach(db, workspaceId, processId);
  return askedVariables(reach?.report?.report ?? null);
}

/** The variables that were asked in a report of reach. */
export function askedVariables(
  report: { readonly variables: readonly { readonly variable: string; readonly groups: readonly unknown[] }[] } | null,
): string[] {
  return (report?.variables ?? []).filter(({ groups }) => groups.length > 0).map(({ variable }) => variable);
}

/** A report in a list: who changed it, and whether it was released. */
export function aboutOf(
  row: Omit<BuiltReportRow, 'content'> & {
    readonly content: Pick<BuiltReportContent, 'title' | 'languages' | 'audience'>;
  },
  names: ReadonlyMap<string, string>,
) {
  const { id, template, version, changedAt, changedBy, releasedVersion, releasedAt, releasedBy, content } = row;
  return {
    ...{ id, template, version, title: { ...content.title }, languages: [...content.languages] },
    audience: content.audience,
    changedAt: changedAt.toISOString(),
    changedBy: names.get(changedBy ?? '') ?? null,
    released:
      releasedVersion === null || releasedAt === null
        ? null
        : { version: releasedVersion, at: releasedAt.toISOString(), by: names.get(releasedBy ?? '') ?? null },
  };
}

export async function audit(
  db: EntityManager,
  place: ProcessPlace,
  action: string,
  id: string,
  details: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  const { personId, tokenId, processId, workspaceId } = place;
  await recordAudit(db, workspaceId, { personId, tokenId, processId, action, subject: `built-report ${id}`, details });
}
