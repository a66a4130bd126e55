export {
  startEmbeddedServer,
  type EmbeddedServer,
  type EmbeddedServerSettings,
} from './embedded/start-embedded-server.js';
export { normaliseForPseudonym, openKeys, pseudonymOf, type Keys, type Pseudonym } from './keys.js';
export { createDatabase, migrate, type Database, type DatabaseSettings } from './door.js';
export { copyRows, quoteName, type CopyValue } from './copy-rows.js';
export { IMPORTED_TABLES, refreshStatistics, THEME_TABLES } from './refresh-statistics.js';
export { createColumnCache, type ColumnCache } from './columns/column-cache.js';
export { readPeopleColumns } from './columns/read-people-columns.js';
export { readReplyColumns, type ReplyColumnsRead } from './columns/read-reply-columns.js';
export { raiseDatasetVersion, type DatasetVersion } from './dataset-version.js';
export {
  Workspace,
  Person,
  Session,
  BackupState,
  Membership,
  ApiToken,
  Invitation,
  AuditEvent,
  PopulationTable,
  PopulationGroup,
  AttributeMap,
  PopulationSetting,
  PopulationUse,
  ProcessPopulationGroup,
  PlaceRuleRow,
  ReferenceSource,
  ReferenceTerritory,
  Process,
  Phase,
  Mapping,
  Source,
  Import,
  RawRow,
  RejectedRow,
  ImportRecord,
  Upload,
  Participant,
  Participation,
  Submission,
  SubmissionScan,
  SubmissionScanBlock,
  DiaryEntry,
  Contribution,
  ContributionOriginal,
  ContributionVersion,
  ContributionTranslation,
  ErasedRecord,
  Question,
  Answer,
  Vote,
  VoteTally,
  HeadCount,
  Run,
  ReachResult,
  ImpactResult,
  ThemeRun,
  Theme,
  ThemeAssignment,
  ThemeQuote,
  ThemeEdit,
  ThemeModel,
  Response,
  Decision,
  Outcome,
  ResponseLink,
  DecisionLink,
  OutcomeLink,
  StatusEvent,
  PublishedReference,
} from './entities/index.js';
export { type ImportState, type ImportedFile } from './entities/import.entity.js';
export { type SourceKind } from './entities/source.entity.js';
export { type Author } from './entities/theme.entity.js';
export { type Visibility } from './entities/outcome.entity.js';
export {
  exportWorkspace,
  importWorkspace,
  restoreBackup,
  writeBackup,
  type ArchiveContents,
  type ArchiveWritten,
} from './archive/index.js';
export * from './repositories/index.js';
