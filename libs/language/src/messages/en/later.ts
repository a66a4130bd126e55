import { admin } from './admin.js';
import { codeframe } from './codeframe.js';
import { stance } from './stance.js';
import { filters } from './filters.js';
import { compare } from './compare.js';
import { copies } from './copies.js';
import { present } from './present.js';
import { talk } from './talk.js';
import { builtReports } from './built-reports.js';
import { builtScreen } from './built-screen.js';
import { overview } from './overview.js';
import { news } from './news.js';
import { views } from './views.js';
import { share } from './share.js';
import { firstRun } from './first-run.js';
import { help } from './help.js';
import { measureHelp } from './measure-help.js';
import { themes } from './themes.js';
import { surveys } from './surveys.js';
import { themePlaces } from './theme-places.js';
import { themeReading } from './theme-reading.js';
import { themeEdits } from './theme-edits.js';
import { themeSettings } from './theme-settings.js';
import { themeSorting } from './theme-sorting.js';
import { reachFigures } from './reach-figures.js';
import { reachBoundaries } from './reach-boundaries.js';
import { reachScreen } from './reach-screen.js';
import { reachEvaluator } from './reach-evaluator.js';
import { reachTargets } from './reach-targets.js';
import { votes } from './votes.js';
import { ledger } from './ledger.js';
import { legal } from './legal.js';
import { impact } from './impact.js';
import { budget } from './budget.js';
import { council } from './council.js';
import { data } from './data.js';
import { submissions } from './submissions.js';
import { remarks } from './remarks.js';
import { aims } from './aims.js';
import { digests } from './digests.js';
import { year } from './year.js';
import { due } from './due.js';
import { impactMeasures } from './impact-measures.js';
import { debate } from './debate.js';
import { diary } from './diary.js';
import { wizard } from './wizard.js';
import { linkage } from './linkage.js';
import { populations } from './populations.js';
import { provenance } from './provenance.js';
import { quality } from './quality.js';
import { assessment } from './assessment.js';
import { connections } from './connections.js';
import { wizardMending } from './wizard-mending.js';
import { figures } from './figures.js';
import { figureExplorer } from './figure-explorer.js';
import { fieldwork } from './fieldwork.js';
import { review } from './review.js';
import { paper } from './paper.js';
import { publicPages } from './public.js';
import { publicScreen } from './public-screen.js';
import { report } from './report.js';
import { reports } from './reports.js';
import { workbook } from './workbook.js';

/** The English messages of the screens of a process, brought with the first of them. */
export const later = {
  ...present,
  ...talk,
  ...builtReports,
  ...builtScreen,
  ...codeframe,
  ...stance,
  ...filters,
  ...compare,
  ...copies,
  ...overview,
  ...news,
  ...views,
  ...share,
  ...firstRun,
  ...help,
  ...measureHelp,
  ...themes,
  ...surveys,
  ...themeReading,
  ...themePlaces,
  ...themeEdits,
  ...themeSettings,
  ...themeSorting,
  ...reachFigures,
  ...reachBoundaries,
  ...reachScreen,
  ...reachEvaluator,
  ...reachTargets,
  ...votes,
  ...impact,
  ...budget,
  ...council,
  ...data,
  ...submissions,
  ...remarks,
  ...aims,
  ...digests,
  ...year,
  ...due,
  ...impactMeasures,
  ...debate,
  ...diary,
  ...wizard,
  ...ledger,
  ...legal,
  ...linkage,
  ...populations,
  ...provenance,
  ...quality,
  ...assessment,
  ...connections,
  ...wizardMending,
  ...figures,
  ...figureExplorer,
  ...fieldwork,
  ...review,
  ...paper,
  ...publicPages,
  ...publicScreen,
  ...report,
  ...reports,
  ...workbook,
  ...admin,
} as const;
