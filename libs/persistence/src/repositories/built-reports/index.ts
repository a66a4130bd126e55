export {
  addBuiltReport,
  deleteBuiltReport,
  findBuiltReport,
  findBuiltReportVersion,
  listBuiltReports,
  listBuiltReportVersions,
  releaseBuiltReport,
  saveBuiltReport,
  type BuiltReportRow,
  type BuiltReportVersionRow,
} from './built-reports.js';
export {
  eraseFromBuiltReports,
  findBuiltReportFile,
  listBuiltReportFiles,
  saveBuiltReportFile,
  type BuiltReportFileRow,
} from './built-report-files.js';
export {
  addReportTemplate,
  copyReportTemplate,
  deleteReportTemplate,
  findReportTemplate,
  listReportTemplates,
  type ReportTemplateRow,
} from './report-templates.js';
export {
  listOfferedQuotes,
  listReportQuotes,
  readReportFrame,
  readReportLedger,
  readReportMaterial,
  readWorkspaceName,
} from './report-material.js';
