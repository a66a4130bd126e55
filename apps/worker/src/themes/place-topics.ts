import { findNewestThemeRun, listTextsWithoutTopic, saveTopics } from '#persistence';
import { type JobContext } from '../jobs/job-context.js';
import { type ThemeChoices } from './theme-choices.js';

/** Gives texts that were placed in standing themes their civic topic, by their words alone, so that the fixed view holds them too. */
export async function placeTopics(context: JobContext, codeframe: ThemeChoices['codeframe']): Promise<void> {
  const { database, workspaceId, processId, analyse } = context;
  if (codeframe === 'none') return;
  const { runId, texts } = await database.inWorkspace(workspaceId, async (db) => {
    const run = await findNewestThemeRun(db, workspaceId, processId);
    return { runId: run?.runId, texts: run ? await listTextsWithoutTopic(db, workspaceId, run.runId) : [] };
  });
  if (runId === undefined || texts.length === 0) return;
  const topics = await analyse.run('topics-of-texts', { texts, codeframe });
  await database.inWorkspace(workspaceId, (db) => saveTopics(db, workspaceId, runId, topics));
}
