import { stance } from './stance.js';
import { filters } from './filters.js';
import { compare } from './compare.js';
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
import { remarks } from './remarks.js';
import { aims } from './aims.js';
import { impactMeasures } from './impact-measures.js';
import { debate } from './debate.js';
import { diary } from './diary.js';
import { wizard } from './wizard.js';
import { provenance } from './provenance.js';
import { quality } from './quality.js';
import { figures } from './figures.js';
import { figureExplorer } from './figure-explorer.js';
import { reports } from './reports.js';
import { workbook } from './workbook.js';

/** The French messages of the screens that show results, brought with the first of them. */
export const later = {
  ...builtScreen,
  ...stance,
  ...filters,
  ...compare,
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
  ...remarks,
  ...aims,
  ...impactMeasures,
  ...debate,
  ...diary,
  ...wizard,
  ...ledger,
  ...legal,
  ...provenance,
  ...quality,
  ...figures,
  ...figureExplorer,
  ...reports,
  ...workbook,
} as const;
