import { assessment } from './assessment.js';
import { paper } from './paper.js';
import { publicPages } from './public.js';
import { report } from './report.js';

/** The French messages that only files, letters and pages of residents say: the server has them, and no browser fetches them. */
export const documents = {
  ...assessment,
  ...paper,
  ...publicPages,
  ...report,
} as const;
