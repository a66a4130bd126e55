import { admin } from './admin.js';
import { codeframe } from './codeframe.js';
import { copies } from './copies.js';
import { present } from './present.js';
import { talk } from './talk.js';
import { builtReports } from './built-reports.js';
import { themeSettings } from './theme-settings.js';
import { submissions } from './submissions.js';
import { digests } from './digests.js';
import { year } from './year.js';
import { due } from './due.js';
import { linkage } from './linkage.js';
import { populations } from './populations.js';
import { connections } from './connections.js';
import { wizardMending } from './wizard-mending.js';
import { fieldwork } from './fieldwork.js';
import { review } from './review.js';
import { documentParts } from './document-parts.js';
import { publicScreen } from './public-screen.js';
import { compare } from './compare.js';
import { surveys } from './surveys.js';
import { votes } from './votes.js';
import { legal } from './legal.js';
import { budget } from './budget.js';
import { council } from './council.js';
import { remarks } from './remarks.js';
import { debate } from './debate.js';
import { wizard } from './wizard.js';
import { quality } from './quality.js';
import { reports } from './reports.js';

/** The English messages that only other screens say: what is set up, written and handed over. */
export const rest = {
  ...present,
  ...talk,
  ...builtReports,
  ...codeframe,
  ...copies,
  ...themeSettings,
  ...submissions,
  ...digests,
  ...year,
  ...due,
  ...linkage,
  ...populations,
  ...connections,
  ...wizardMending,
  ...fieldwork,
  ...review,
  ...documentParts,
  ...publicScreen,
  ...admin,
  ...compare,
  ...surveys,
  ...votes,
  ...legal,
  ...budget,
  ...council,
  ...remarks,
  ...debate,
  ...wizard,
  ...quality,
  ...reports,
} as const;
