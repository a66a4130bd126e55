import type { ReportKind } from '#domain';
import { appendix } from './appendix.js';
import { bipPackage } from './bip-package.js';
import { consultationReport } from './consultation-report.js';
import { leaflet } from './leaflet.js';
import { type OnReportStep } from './progress.js';
import type { ReportSource } from './report-source.js';
import { writeDocx } from './write-docx.js';
import { printFooter, writeHtml } from './write-html.js';

/** What a thread writes of a release; a browser prints the page to PDF, and is no work for a thread. */
export type WrittenKind = Exclude<ReportKind, 'report-pdf'> | 'report-page';

/**
 * A document of a release as bytes; the same source gives the same bytes.
 *
 * @param onStep told how far writing is, in named steps with real counts
 */
export async function writeReport(
  kind: WrittenKind,
  source: ReportSource,
  onStep: OnReportStep = () => {},
): Promise<Buffer> {
  switch (kind) {
    case 'report-docx':
      return writeDocx(consultationReport(source), onStep);
    case 'report-page':
      return Buffer.from(await writeHtml(consultationReport(source), onStep));
    case 'leaflet-docx':
      return writeDocx(leaflet(source), onStep);
    case 'appendix-xlsx':
      return appendix(source);
    case 'bip-zip':
      return bipPackage(source, onStep);
  }
}

/** The foot of each page of the printed report. */
export function reportFooter(source: ReportSource): string {
  return printFooter(consultationReport({ ...source, content: { ...source.content, remarks: [] } }));
}
