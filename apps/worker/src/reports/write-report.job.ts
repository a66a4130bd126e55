import { ConflictError, DomainError, NotFoundError, REPORT_KINDS, type ReportKind } from '#domain';
import { type Language } from '#language';
import { findRelease, saveReportFile, type WholeRelease } from '#persistence';
import { type ReportSource } from '#reporting';
import { z } from 'zod';
import { type JobContext, type JobResult } from '../jobs/job-context.js';
import { reportSourceOf } from './report-source-of.js';
import { writeBuiltReport } from './write-built-report.js';

const asked = z.object({ releaseId: z.uuid(), kind: z.enum(REPORT_KINDS), language: z.enum(['pl', 'en']) });

/** How documents are written; a document that stands is kept whatever comes after. */
const METHOD = 'report-2';

/**
 * Writes one document of a release and keeps it with the release; a document of a report that people built is written beside.
 *
 * @throws {NotFoundError} `release-not-found`
 * @throws {ConflictError} `release-is-withdrawn`; `release-changed` when words were erased, or sections put in, while it was written
 * @throws {DomainError} `pdf-needs-chromium`, `pdf-failed`, `pdf-too-slow`
 */
export async function writeReportJob(context: JobContext): Promise<JobResult> {
  const { database, workspaceId, processId, runId } = context;
  if ('reportId' in context.parameters) return writeBuiltReport(context);
  const { releaseId, kind, language } = asked.parse(context.parameters);
  await context.step('report-read', 0, 1);
  const release = await database.inWorkspace(workspaceId, (db) => findRelease(db, workspaceId, processId, releaseId));
  if (!release) throw new NotFoundError('release-not-found', 'There is no such release.');
  if (release.withdrawnAt !== null) throw new ConflictError('release-is-withdrawn', 'The release was withdrawn.');
  await context.step('report-read', 1, 1);
  const content = await write(context, release, kind, language);
  await context.step('report-store', 0, 1);
  await database.inWorkspace(workspaceId, async (db) => {
    const { contentHash, reportTexts } = release;
    const file = { runId, processId, releaseId, contentHash, reportTexts, kind, language, content };
    if (!(await saveReportFile(db, workspaceId, file)))
      throw new ConflictError('release-changed', 'The release changed while the document was written.');
    await context.keepLease(db);
  });
  await context.step('report-store', 1, 1);
  return { counts: { bytes: content.length, remarks: release.content.remarks.length }, methodVersion: METHOD };
}

async function write(
  context: JobContext,
  release: WholeRelease,
  kind: ReportKind,
  language: Language,
): Promise<Buffer> {
  const source = await reportSourceOf(context.database, context.workspaceId, release, language);
  if (kind === 'report-pdf') return print(context, source);
  return Buffer.from(await context.analyse.run('write-report', { kind, source }));
}

async function print(context: JobContext, source: ReportSource): Promise<Buffer> {
  const { findChromium, printPdf, reportFooter } = await import('#reporting');
  const executable = findChromium(context.settings.chromium);
  if (executable === null) throw new DomainError('pdf-needs-chromium', 'There is no Chromium to print the PDF with.');
  const page = Buffer.from(await context.analyse.run('write-report', { kind: 'report-page', source }));
  await context.step('report-print', 0, 1);
  const pdf = await printPdf(page.toString('utf8'), {
    executable,
    footer: reportFooter(source),
    date: source.release.createdAt,
    signal: context.signal,
  });
  await context.step('report-print', 1, 1);
  return pdf;
}
