import { type ThemePage } from '#contracts';
import {
  countContributions,
  findDissentId,
  findNewestThemeRun,
  listContributionsByIds,
  listThemeCounts,
  listThemeQuoteIds,
  readThemeDetail,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { viewContribution } from '../contributions/contribution-view.js';
import { stampOf } from '../http/stamp.js';
import { readOverTime } from './read-over-time.js';
import { viewTheme } from './theme-views.js';

/** One theme of today with everything behind it but what is said by groups; null where it is not one of today's. */
export async function readThemePage(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  themeId: string,
): Promise<Omit<ThemePage, 'groupQuotes'> | null> {
  const run = await findNewestThemeRun(db, workspaceId, processId);
  const themes = run ? await listThemeCounts(db, workspaceId, processId, run.runId) : [];
  const theme = themes.find(({ id }) => id === themeId);
  if (!run || !theme) return null;
  const parent = themes.find(({ id }) => id === theme.parentId);
  const of = await countContributions(db, workspaceId, processId);
  const quoteIds = await listThemeQuoteIds(db, workspaceId, themeId);
  const dissentId = await findDissentId(db, workspaceId, themeId);
  const quoted = async (ids: readonly string[]) =>
    (await listContributionsByIds(db, workspaceId, processId, ids)).map(viewContribution);
  const overTime = await readOverTime(db, workspaceId, processId, run.runId, theme.parentId === null ? 1 : 2);
  const { weeks, ...statuses } = await readThemeDetail(db, workspaceId, processId, run.runId, themeId);
  return {
    theme: viewTheme(theme, run.settings),
    parent: parent ? { id: parent.id, label: parent.label } : null,
    parts: themes.filter(({ parentId }) => parentId === themeId).map((part) => viewTheme(part, run.settings)),
    stamp: stampOf(run),
    ofContributions: of.contributions,
    ofPeople: of.people,
    quotes: await quoted(quoteIds),
    dissent: dissentId === null ? null : ((await quoted([dissentId]))[0] ?? null),
    statuses: {
      answered: statuses.answered,
      decisions: [...statuses.decisions],
      deliveries: [...statuses.deliveries],
    },
    weeks: [...weeks],
    overTime: overTime.get(themeId) ?? { unit: 'week', trend: 'too-few', periods: [], undated: 0 },
  };
}
