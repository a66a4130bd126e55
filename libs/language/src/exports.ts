export {
  fileLanguage,
  inLanguage,
  isLanguage,
  isScreenLanguage,
  LANGUAGE_NAMES,
  LANGUAGES,
  LOCALES,
  pickLanguage,
  SCREEN_LANGUAGES,
  type Language,
  type ScreenLanguage,
} from './languages.js';
export {
  hasMessage,
  translate,
  translateParts,
  wordFor,
  type MessageKey,
  type MessageParameters,
  type MessagePart,
  type MessageValue,
} from './translate.js';
export {
  compareText,
  DEFAULT_ZONE,
  formatBytes,
  formatDate,
  formatDateRange,
  formatDateTime,
  formatList,
  formatMonth,
  formatNumber,
  formatPercent,
  formatRange,
  formatRatio,
  formatShortDate,
  formatShortMonth,
  formatYear,
} from './format.js';
export { shorten } from './shorten.js';
export { ownWord, wordOf, type OwnWords } from './own-words.js';
export { describeError, describeRejection, type Problem } from './describe.js';
export { loadAllMessages, loadLaterMessages, loadMessages } from './messages/load.js';
