import type { ReportKind } from '#domain';
import { appendix } from './appendix.js';
import { bipPackage } from './bip-package.js';
import { consultationReport } from './consultation-report.js';
import { leaflet } from './leaflet.js';
import type { ReportSource } from './report-source.js';
import { writeDocx } from './write-docx.js';

/** A document of a release as bytes. */
export async function writeReport(kind: ReportKind, source: ReportSource): Promise<Buffer> {
  switch (kind) {
    case 'report-docx':
      return writeDocx(consultationReport(source));
    case 'leaflet-docx':
      return writeDocx(leaflet(source));
    case 'appendix-xlsx':
      return appendix(source);
    case 'bip-zip':
      return bipPackage(source);
  }
}
