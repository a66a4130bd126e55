export { renderPage } from './render.js';
export { pickText, publicWords, type PublicWords } from './words.js';
export {
  accessibilityPath,
  FIRST_LANGUAGE,
  linkTo,
  listPath,
  PAGE_LANGUAGES,
  processPath,
  type ProcessView,
  type Site,
} from './view.js';
export { ideaTrail, type IdeaTrail } from './model/trail.js';
export { pageTables, remarkTable } from './model/tables.js';
export { ProcessPage } from './pages/process-page.js';
export { IdeaPage } from './pages/idea-page.js';
export { countRemarkPages, RemarksPage } from './pages/remarks-page.js';
export { MethodPage } from './pages/method-page.js';
export { ListPage, type ListedProcess } from './pages/list-page.js';
export { NoticePage, PostButton } from './pages/notice-page.js';
export { PaperForm, type PaperFormFacts } from './pages/paper-form.js';
export { IdeaSlips, type IdeaSlip } from './pages/idea-slips.js';
export { type QrDrawing } from './pages/paper-document.js';
export { AccessibilityPage, type AccessibilityFacts } from './pages/accessibility-page.js';
