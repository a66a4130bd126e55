export { applyLedger, type AppliedBy } from './apply-ledger.js';
export {
  deleteEvidenceFile,
  listEvidenceFiles,
  readEvidenceFile,
  saveEvidenceFile,
  type EvidenceFileRow,
} from './evidence-files.js';
export {
  addLedgerEvent,
  findChangesSince,
  listAuthorsSincePublication,
  listLedgerEvents,
  type EntryReference,
  type LedgerEventRow,
  type LedgerPlace,
} from './events.js';
export { listDueDateMoves, moveDueDate, type DueDateChangeRow } from './due-dates.js';
export {
  confirmLink,
  findLinkRefusals,
  linkLedgerEntry,
  saveSuggestedLinks,
  spreadThemeLinks,
  unlinkLedgerEntry,
  type LinkRefusals,
  type LinkTargets,
  type SuggestedLink,
} from './links.js';
export {
  countLedgerEntries,
  listLedgerEntries,
  listLedgerOffices,
  type LedgerCounts,
  type LedgerFilter,
  type LedgerListRow,
  type LedgerOrder,
} from './list-entries.js';
export { handInEntry, listReached, publishEntry, returnToDraft, withdrawEntry } from './publish.js';
export { listDecisions, type DecisionRow } from './published-decisions.js';
export {
  countEntryLinks,
  findLedgerEntry,
  listEntryChain,
  listEntryLinks,
  type ChainEntry,
  type LedgerEntryRow,
  type LedgerLinkRow,
  type LinkCounts,
} from './read-entry.js';
export { recordDecision, type RecordedDecision } from './record-decision.js';
export { changeLedgerEntry, countBehind, createLedgerEntry, deleteLedgerDraft } from './save-entry.js';
export { listSuggestionCandidates, type SuggestionCandidate } from './suggestion-candidates.js';
export { findLedgerSettings, type LedgerSettings } from './ledger-settings.js';
