import { type ThemesFound } from '#domain';
import {
  findThemeRun,
  freezeDataset,
  listThemeTexts,
  refreshStatistics,
  saveThemeViews,
  stampRun,
  THEME_TABLES,
  type DatasetStamp,
  type ThemeRunSettings,
} from '#persistence';
import { type JobContext, type JobResult } from '../jobs/job-context.js';
import { storeThemes } from './store-themes.js';
import { readThemeChoices } from './theme-choices.js';

/** Finds what residents said as themes; standing themes are recognised, people's names for them stay. */
export async function findThemesJob(context: JobContext): Promise<JobResult> {
  const { database, keys, workspaceId, processId, runId, seed, analyse } = context;
  const stored = await database.inWorkspace(workspaceId, (db) => findThemeRun(db, workspaceId, runId));
  if (stored) {
    const { method, texts, themes, notGrouped } = stored;
    return { methodVersion: method, counts: { texts, themes, notGrouped } };
  }

  const { dataset, texts, choices } = await database.inWorkspace(workspaceId, async (db) => ({
    dataset: await freezeDataset(db, workspaceId, processId),
    texts: await listThemeTexts(db, workspaceId, processId),
    choices: await readThemeChoices(db, keys, workspaceId, processId),
  }));
  const { settings, background, ...evidence } = choices;
  const beside = background.length === 0 ? evidence : { ...evidence, background };
  const { found, languages } = await analyse.run('find-themes', { texts, seed, ...beside });
  await store(context, dataset, { found, languages, settings });

  const { result } = found;
  const counts = { texts: result.texts, themes: result.themes.length, notGrouped: result.notGrouped };
  return { methodVersion: result.method, counts };
}

async function store(
  context: JobContext,
  dataset: DatasetStamp,
  result: {
    readonly found: ThemesFound;
    readonly languages: Readonly<Record<string, string>>;
    readonly settings: ThemeRunSettings;
  },
): Promise<void> {
  const { found, languages, settings } = result;
  const { workspaceId } = context;
  const rows = found.assignments.length;
  await context.step('storing', 0, rows);
  await context.database.inWorkspace(workspaceId, async (db) => {
    await storeThemes(db, context, found, languages);
    await saveThemeViews(db, workspaceId, context, found, settings);
    await context.keepLease(db);
    await stampRun(db, workspaceId, context.runId, dataset);
  });
  await refreshStatistics(context.database, THEME_TABLES);
  await context.step('storing', rows, rows);
}
