export {
  listCaseEvidence,
  listHeads,
  listMeetingNotes,
  type CaseEvidenceRow,
  type HeadsRow,
  type MeetingNoteRow,
} from './case-file.js';
export { eraseFromReleases, withoutErased } from './erase-from-releases.js';
export { readReleaseContent, type ReleaseFrame } from './release-content.js';
export {
  findPublishedRelease,
  findRelease,
  hashRelease,
  listReleases,
  publishRelease,
  saveRelease,
  withdrawRelease,
  type ReleaseRow,
  type WholeRelease,
} from './releases.js';
export { listReportTexts, saveReportText, takeReportTexts, type ReportTextRow } from './report-texts.js';
export {
  findReportFile,
  listReportFiles,
  saveReportFile,
  type ReportFileKey,
  type ReportFileRow,
} from './report-files.js';
