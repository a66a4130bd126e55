import { stance } from './stance.js';
import { filters } from './filters.js';
import { builtScreen } from './built-screen.js';
import { overview } from './overview.js';
import { news } from './news.js';
import { links } from './links.js';
import { views } from './views.js';
import { share } from './share.js';
import { firstRun } from './first-run.js';
import { help } from './help.js';
import { measureHelp } from './measure-help.js';
import { themes } from './themes.js';
import { themePlaces } from './theme-places.js';
import { themeReading } from './theme-reading.js';
import { themeEdits } from './theme-edits.js';
import { themeSorting } from './theme-sorting.js';
import { reachFigures } from './reach-figures.js';
import { reachBoundaries } from './reach-boundaries.js';
import { reachScreen } from './reach-screen.js';
import { reachEvaluator } from './reach-evaluator.js';
import { reachTargets } from './reach-targets.js';
import { ledger } from './ledger.js';
import { impact } from './impact.js';
import { data } from './data.js';
import { aims } from './aims.js';
import { impactMeasures } from './impact-measures.js';
import { diary } from './diary.js';
import { provenance } from './provenance.js';
import { figures } from './figures.js';
import { figureExplorer } from './figure-explorer.js';
import { workbook } from './workbook.js';

/** The Polish messages of the screens that show results, brought with the first of them. */
export const later = {
  ...builtScreen,
  ...stance,
  ...filters,
  ...overview,
  ...news,
  ...links,
  ...views,
  ...share,
  ...firstRun,
  ...help,
  ...measureHelp,
  ...themes,
  ...themeReading,
  ...themePlaces,
  ...themeEdits,
  ...themeSorting,
  ...reachFigures,
  ...reachBoundaries,
  ...reachScreen,
  ...reachEvaluator,
  ...reachTargets,
  ...impact,
  ...data,
  ...aims,
  ...impactMeasures,
  ...diary,
  ...ledger,
  ...provenance,
  ...figures,
  ...figureExplorer,
  ...workbook,
} as const;
