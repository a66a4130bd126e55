import { common } from './common.js';
import { compare } from './compare.js';
import { assessment } from './assessment.js';
import { budget } from './budget.js';
import { council } from './council.js';
import { connections } from './connections.js';
import { contributions } from './contributions.js';
import { counts } from './counts.js';
import { data } from './data.js';
import { debate } from './debate.js';
import { diary } from './diary.js';
import { submissions } from './submissions.js';
import { errors } from './errors.js';
import { fieldwork } from './fieldwork.js';
import { figures } from './figures.js';
import { home } from './home.js';
import { impact } from './impact.js';
import { linkage } from './linkage.js';
import { overview } from './overview.js';
import { populations } from './populations.js';
import { provenance } from './provenance.js';
import { quality } from './quality.js';
import { reach } from './reach.js';
import { reachBoundaries } from './reach-boundaries.js';
import { reachFigures } from './reach-figures.js';
import { reachScreen } from './reach-screen.js';
import { reachEvaluator } from './reach-evaluator.js';
import { reachTargets } from './reach-targets.js';
import { rejections } from './rejections.js';
import { review } from './review.js';
import { roles } from './roles.js';
import { runs } from './runs.js';
import { signIn } from './sign-in.js';
import { statusWords } from './status-words.js';
import { surveys } from './surveys.js';
import { themeEdits } from './theme-edits.js';
import { themeReading } from './theme-reading.js';
import { themeSettings } from './theme-settings.js';
import { themes } from './themes.js';
import { votes } from './votes.js';
import { wizard } from './wizard.js';
import { wizardMending } from './wizard-mending.js';

/** All Polish messages: the keys and placeholders that every other language follows. */
export const polish = {
  ...common,
  ...compare,
  ...counts,
  ...signIn,
  ...home,
  ...overview,
  ...themes,
  ...surveys,
  ...themeReading,
  ...themeEdits,
  ...themeSettings,
  ...contributions,
  ...reach,
  ...reachFigures,
  ...reachBoundaries,
  ...reachScreen,
  ...reachEvaluator,
  ...reachTargets,
  ...votes,
  ...impact,
  ...budget,
  ...council,
  ...statusWords,
  ...data,
  ...submissions,
  ...debate,
  ...diary,
  ...wizard,
  ...linkage,
  ...populations,
  ...provenance,
  ...quality,
  ...assessment,
  ...connections,
  ...wizardMending,
  ...figures,
  ...fieldwork,
  ...errors,
  ...rejections,
  ...review,
  ...roles,
  ...runs,
} as const;
