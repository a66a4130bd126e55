import { BUILT_DOCUMENTS, DomainError, NotFoundError, REPORT_LANGUAGES, type FigureValues } from '#domain';
import {
  findBuiltReport,
  listReportQuotes,
  readBranding,
  readReportFrame,
  readReportLedger,
  readReportMaterial,
  readWorkspaceName,
  saveBuiltReportFile,
} from '#persistence';
import { type BuiltReportSource } from '#reporting';
import { z } from 'zod';
import { type JobContext, type JobResult } from '../jobs/job-context.js';
import { frozenLists, quoteIdsOf, shownFigures, type FilteredFigures } from './built-figures.js';

const asked = z.object({
  reportId: z.uuid(),
  kind: z.enum(BUILT_DOCUMENTS),
  language: z.enum(REPORT_LANGUAGES),
  /** Live figures under filters, by block, as they were counted when the document was asked for. */
  filtered: z
    .record(
      z.string(),
      z.custom<FigureValues>((value) => typeof value === 'object'),
    )
    .default({}),
});

/** How documents of built reports are written. */
const METHOD = 'built-report-1';

/**
 * Writes one document of a report that people built, as it stands at that moment, and keeps it until the next is asked for.
 *
 * @throws {NotFoundError} `report-not-found`
 * @throws {DomainError} `pdf-needs-chromium`, `pdf-failed`, `pdf-too-slow`
 */
export async function writeBuiltReport(context: JobContext): Promise<JobResult> {
  const { database, workspaceId, runId } = context;
  const { reportId, kind, language, filtered } = asked.parse(context.parameters);
  await context.step('report-read', 0, 1);
  const source = await readSource(context, reportId, language, filtered);
  await context.step('report-read', 1, 1);
  const content =
    kind === 'pdf'
      ? await print(context, source)
      : Buffer.from(await context.analyse.run('write-built-report', { kind, source }));
  await context.step('report-store', 0, 1);
  await database.inWorkspace(workspaceId, async (db) => {
    const { version } = source;
    if (!(await saveBuiltReportFile(db, workspaceId, { runId, reportId, version, kind, language, content })))
      throw new NotFoundError('report-not-found', 'The report is gone.');
    await context.keepLease(db);
  });
  await context.step('report-store', 1, 1);
  return { counts: { bytes: content.length, blocks: source.content.blocks.length }, methodVersion: METHOD };
}

async function readSource(
  { database, workspaceId, processId }: JobContext,
  reportId: string,
  language: BuiltReportSource['language'],
  filtered: FilteredFigures,
): Promise<BuiltReportSource> {
  const author = await database.asOwner((owner) => readWorkspaceName(owner, workspaceId));
  return database.inWorkspace(workspaceId, async (db) => {
    const report = await findBuiltReport(db, { workspaceId, processId }, reportId);
    if (!report) throw new NotFoundError('report-not-found', 'There is no such report.');
    const { frozen, lists = {}, ...content } = report.content;
    const material = await readReportMaterial(db, workspaceId, processId);
    const quotes = await listReportQuotes(db, workspaceId, processId, quoteIdsOf(content));
    return {
      content,
      figures: shownFigures({ blocks: content.blocks, frozen }, material, filtered),
      lists: frozenLists({ blocks: content.blocks, lists }),
      labels: (await readBranding(db, workspaceId)).labels,
      quotes: Object.fromEntries(quotes),
      ledger: await readReportLedger(db, workspaceId, processId),
      process: await readReportFrame(db, workspaceId, processId),
      author,
      version: report.version,
      readAt: new Date().toISOString(),
      language,
    };
  });
}

async function print(context: JobContext, source: BuiltReportSource): Promise<Buffer> {
  const { builtFooter, findChromium, printPdf } = await import('#reporting');
  const executable = findChromium(context.settings.chromium);
  if (executable === null) throw new DomainError('pdf-needs-chromium', 'There is no Chromium to print the PDF with.');
  const page = Buffer.from(await context.analyse.run('write-built-report', { kind: 'page', source }));
  await context.step('report-print', 0, 1);
  const pdf = await printPdf(page.toString('utf8'), {
    executable,
    footer: builtFooter(source),
    date: source.readAt,
    signal: context.signal,
  });
  await context.step('report-print', 1, 1);
  return pdf;
}
