export {
  analyseStage,
  emptyChunk,
  openStage,
  stageRows,
  type StageChunk,
  type StageName,
  type StageRow,
} from './stage.js';
export { linkAgain, linkPeople, settlePeople } from './link-people.js';
export { setAsideStanding } from './set-aside-standing.js';
export { collectSource, renamePeople } from './relink.js';
export { mergePeople } from './merge-people.js';
export {
  mergeContributions,
  mergeContributionsBack,
  type MergeCounts,
  type MergeScope,
} from './merge-contributions.js';
export { mergeRecords } from './merge-records.js';
export { noteGone, takeBackGone } from './take-back-gone.js';
export {
  findFormerDelivery,
  handRowsOn,
  rememberDelivery,
  saveRepetition,
  type FormerDelivery,
} from './repeated-deliveries.js';
export { canKeepAtOnce, keepArrived, keepRejections, keepRows, rejectDuplicates } from './keep-rows.js';
export {
  collectTouched,
  forgetHistory,
  isPublished,
  keepNewestOfTouched,
  listRemaining,
  removeOrphans,
  removeTouched,
  type RemainingRow,
} from './undo.js';
export {
  findImport,
  findOrSaveSource,
  findSourceHost,
  finishImport,
  isLogged,
  listImports,
  listRejected,
  lockImport,
  markUndone,
  saveImport,
  type ImportRow,
  type LoggedImport,
  type NewImport,
  type RejectedRowRow,
  type SourceRow,
} from './imports.js';
export { listMappings, removeMapping, renameMapping, saveMapping, type MappingRow } from './mappings.js';
export {
  deleteUpload,
  findUpload,
  findUploadOfImport,
  handUploadToImport,
  listKnownUploads,
  listStaleUploads,
  listUploads,
  saveUpload,
  saveUploadDraft,
  saveUploadFixes,
  type UploadRow,
} from './uploads.js';
