import { needsNewFit, type FitReason } from '#analysis';
import {
  countPlacements,
  findNewestFit,
  freezeDataset,
  listUnplacedTexts,
  saveDetectedLanguages,
  savePlacement,
  saveThemeAssignments,
  stampRun,
  waitForThemes,
  type FitRow,
  type PlacementCounts,
  type ThemeAssignmentRow,
  type ThemeRunSettings,
  type UnplacedText,
} from '#persistence';
import { type JobContext } from '../jobs/job-context.js';
import { applyThemeEdits } from './apply-theme-edits.js';
import { modelOfBytes } from './model-bytes.js';

export interface TextsPlaced {
  readonly placed: number;
  /** Texts that stand in the themes of the fit now, and how many of them are in none. */
  readonly texts: number;
  readonly notGrouped: number;
  /** Why themes must be found anew all the same; null where they serve. */
  readonly needed: FitReason | null;
}

/** What was chosen for a fit and would make another one; by which name does not matter. */
const DECIDING = ['codeframe', 'codeframeHash', 'glossary', 'background', 'backgroundId'] as const;

/**
 * Puts texts that came since the last fit into its themes at once, and says whether themes must be found anew. Where they serve, the
 * run is stamped as done.
 *
 * @returns null when there are no themes to place texts in
 */
export async function placeTexts(context: JobContext, settings: ThemeRunSettings): Promise<TextsPlaced | null> {
  const { database, workspaceId, processId, runId } = context;
  const { dataset, fit, texts } = await database.inWorkspace(workspaceId, async (db) => {
    const stamp = await freezeDataset(db, workspaceId, processId);
    const newest = await findNewestFit(db, workspaceId, processId);
    return {
      dataset: stamp,
      fit: newest,
      texts: newest ? await listUnplacedTexts(db, workspaceId, processId, newest) : [],
    };
  });
  if (!fit?.model) return null;
  const { rows, languages } = await placeEach(context, fit.model, texts);

  await context.step('placing', texts.length, texts.length);
  return database.inWorkspace(workspaceId, async (db) => {
    await waitForThemes(db, processId);
    await saveThemeAssignments(db, workspaceId, fit.runId, rows, true);
    await saveDetectedLanguages(db, workspaceId, languages);
    const counts = await countPlacements(db, workspaceId, fit.runId);
    await savePlacement(db, workspaceId, fit.runId, { ...counts, datasetVersion: dataset.version });
    const { edited } = await applyThemeEdits(db, { workspaceId, processId, runId: fit.runId });
    const notGrouped = edited.places.filter(({ standing }) => standing === 'not-grouped').length;
    const needed = judge(fit, counts, settings);
    if (needed === null) {
      await context.keepLease(db);
      await stampRun(db, workspaceId, runId, dataset);
    }
    return { placed: texts.length, texts: counts.texts, notGrouped, needed };
  });
}

/** A text that says the same as an earlier one goes where that one is; every other by its words. */
async function placeEach(
  { analyse, step }: JobContext,
  bytes: Buffer,
  texts: readonly UnplacedText[],
): Promise<{ rows: ThemeAssignmentRow[]; languages: Readonly<Record<string, string>> }> {
  await step('placing', 0, texts.length);
  const { model, themeIds } = modelOfBytes(bytes);
  const alone = texts.filter(({ twin }) => twin === null);
  const { places, languages } = await analyse.run('place-texts', { model, texts: alone });
  const rows = places.map(({ id, theme, confidence, grouped }): ThemeAssignmentRow => {
    const themeId = theme === null ? null : themeIds[theme];
    return { contributionId: id, themeId, subthemeId: null, weight: confidence, grouped };
  });
  const twins = texts.flatMap(({ id, twin }) => (twin === null ? [] : [{ contributionId: id, ...twin }]));
  return { rows: [...rows, ...twins], languages };
}

function judge(fit: FitRow, counts: PlacementCounts, settings: ThemeRunSettings): FitReason | null {
  return needsNewFit({
    asked: DECIDING.some((name) => (fit.settings[name] ?? null) !== (settings[name] ?? null)),
    hasModel: true,
    fitted: { texts: fit.fittedTexts, notGrouped: fit.fittedNotGrouped },
    today: counts,
    newTexts: counts.placed,
    goneTexts: Math.max(0, fit.fittedTexts - (counts.texts - counts.placed)),
  });
}
