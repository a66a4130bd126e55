import { THEME_METHOD } from '#analysis';
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
import { makeSearchable } from '../search/make-searchable.js';
import { placeTexts } from './place-texts.js';
import { placeTopics } from './place-topics.js';
import { storeThemes, type ThemesToStore } from './store-themes.js';
import { readThemeChoices } from './theme-choices.js';

/** Finds what residents said as themes; standing themes are recognised, people's names for them stay. */
export async function findThemesJob(context: JobContext): Promise<JobResult> {
  const { database, keys, workspaceId, processId, runId, seed, analyse } = context;
  const stored = await database.inWorkspace(workspaceId, (db) => findThemeRun(db, workspaceId, runId));
  if (stored) {
    const { method, texts, themes, notGrouped } = stored;
    return { methodVersion: method, counts: { texts, themes, notGrouped } };
  }

  if (isAfterImport(context)) {
    const placed = await placeStanding(context);
    if (placed !== null) return placed;
  }

  const { dataset, texts, choices } = await database.inWorkspace(workspaceId, async (db) => ({
    dataset: await freezeDataset(db, workspaceId, processId),
    texts: await listThemeTexts(db, workspaceId, processId),
    choices: await readThemeChoices(db, keys, workspaceId, processId),
  }));
  const { settings, background, ...evidence } = choices;
  const beside = background.length === 0 ? evidence : { ...evidence, background };
  const computed = await analyse.run('find-themes', { texts, seed, ...beside });
  const { found } = computed;
  await store(context, dataset, { ...computed, settings });
  // the languages that were found say how words are stemmed
  await makeSearchable(database, workspaceId, processId);

  const { result } = found;
  const themes = result.themes.filter(({ parent }) => parent === null).length;
  const counts = { texts: result.texts, themes, notGrouped: result.notGrouped };
  return { methodVersion: result.method, counts };
}

/** After an import nobody has asked for new themes: standing ones are kept as long as they serve. */
function isAfterImport({ parameters }: JobContext): boolean {
  return parameters.follows === 'import';
}

/** @returns null when themes must be found anew all the same */
async function placeStanding(context: JobContext): Promise<JobResult | null> {
  const { database, keys, workspaceId, processId } = context;
  const { settings, codeframe } = await database.inWorkspace(workspaceId, (db) =>
    readThemeChoices(db, keys, workspaceId, processId),
  );
  const result = await placeTexts(context, settings);
  if (result === null || result.needed !== null) return null;
  await placeTopics(context, codeframe);
  await makeSearchable(database, workspaceId, processId);
  const { placed, texts, notGrouped } = result;
  return { methodVersion: THEME_METHOD, counts: { placed, texts, notGrouped } };
}

async function store(
  context: JobContext,
  dataset: DatasetStamp,
  result: ThemesToStore & { readonly settings: ThemeRunSettings },
): Promise<void> {
  const { found, settings } = result;
  const { workspaceId } = context;
  const rows = found.assignments.length;
  await context.step('storing', 0, rows);
  await context.database.inWorkspace(workspaceId, async (db) => {
    await storeThemes(db, context, result);
    await saveThemeViews(db, workspaceId, context, found, settings);
    await context.keepLease(db);
    await stampRun(db, workspaceId, context.runId, dataset);
  });
  await refreshStatistics(context.database, THEME_TABLES);
  await context.step('storing', rows, rows);
}
