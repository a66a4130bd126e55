export { consultationReport } from './consultation-report.js';
export { type ReportDocument } from './blocks.js';
export { type ReportSource } from './report-source.js';
export { writeDocx } from './write-docx.js';
export { leaflet } from './leaflet.js';
export { writeHtml } from './write-html.js';
export { reportFooter, writeReport, type WrittenKind } from './write-report.js';
export { writeCaseFile, type CaseEntry } from './case-file.js';
export {
  actsTable,
  caseReadme,
  lettersTable,
  letterName,
  letterText,
  minutesName,
  minutesText,
  scanName,
  type CaseLetter,
  type CaseMinutes,
  type CaseTexts,
} from './case-texts.js';
export { remarkTable, toCsv } from './remark-table.js';
export { drawLogo } from './svg-to-png.js';
export { findChromium } from './pdf/find-chromium.js';
export { printPdf } from './pdf/print-pdf.js';
export { writePptx } from './write-pptx.js';
export { yearDocument, yearDocx, yearPage, yearWorkbook, type YearSource } from './year-chapter.js';
export { writeTalk } from './write-talk.js';
export { builtDocument, type BuiltReportSource } from './built/built-document.js';
export { builtFooter, writeBuilt, type BuiltKind } from './built/write-built.js';
export { writeTalkHtml } from './write-talk-html.js';
