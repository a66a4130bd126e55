export { consultationReport } from './consultation-report.js';
export { type ReportDocument } from './blocks.js';
export { type ReportSource } from './report-source.js';
export { writeDocx } from './write-docx.js';
export { leaflet } from './leaflet.js';
export { writeHtml } from './write-html.js';
export { reportFooter, writeReport, type WrittenKind } from './write-report.js';
export { findChromium } from './pdf/find-chromium.js';
export { printPdf } from './pdf/print-pdf.js';
