import { type ThemesFound } from '#domain';
import {
  findThemeRun,
  freezeDataset,
  listThemeTexts,
  refreshStatistics,
  stampRun,
  THEME_TABLES,
  type DatasetStamp,
} from '#persistence';
import { type JobContext, type JobResult } from '../jobs/job-context.js';
import { storeThemes } from './store-themes.js';

/** Finds what residents said as themes; standing themes are recognised, people's names for them stay. */
export async function findThemesJob(context: JobContext): Promise<JobResult> {
  const { database, workspaceId, processId, runId, seed, analyse } = context;
  const stored = await database.inWorkspace(workspaceId, (db) => findThemeRun(db, workspaceId, runId));
  if (stored) {
    const { method, texts, themes, notGrouped } = stored;
    return { methodVersion: method, counts: { texts, themes, notGrouped } };
  }

  const { dataset, texts } = await database.inWorkspace(workspaceId, async (db) => ({
    dataset: await freezeDataset(db, workspaceId, processId),
    texts: await listThemeTexts(db, workspaceId, processId),
  }));
  const { found, languages } = await analyse.run('find-themes', { texts, seed });
  await store(context, dataset, found, languages);

  const { result } = found;
  const counts = { texts: result.texts, themes: result.themes.length, notGrouped: result.notGrouped };
  return { methodVersion: result.method, counts };
}

async function store(
  context: JobContext,
  dataset: DatasetStamp,
  found: ThemesFound,
  languages: Readonly<Record<string, string>>,
): Promise<void> {
  const rows = found.assignments.length;
  await context.step('storing', 0, rows);
  await context.database.inWorkspace(context.workspaceId, async (db) => {
    await storeThemes(db, context, found, languages);
    await context.keepLease(db);
    await stampRun(db, context.workspaceId, context.runId, dataset);
  });
  await refreshStatistics(context.database, THEME_TABLES);
  await context.step('storing', rows, rows);
}
