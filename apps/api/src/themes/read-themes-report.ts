import { type ThemesReport } from '#contracts';
import {
  countByHand,
  countContributions,
  findNewestThemeRun,
  listContributions,
  listContributionsByIds,
  listLatestRuns,
  listThemeChecks,
  listThemeCounts,
  type RunRow,
  type ThemeRunRow,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { viewContribution } from '../contributions/contribution-view.js';
import { stampOf } from '../http/stamp.js';
import { viewCheck, viewEvidence, viewSettings, viewTheme } from './theme-views.js';

const SHOWN_SIMILAR = 20;
const SHOWN_REMARKS = 200;

/** What the newest run says, or why there is none yet. */
export async function readThemesReport(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<ThemesReport> {
  const run = await findNewestThemeRun(db, workspaceId, processId);
  const latest = await findLatestRun(db, workspaceId, processId);
  if (!run) return withoutRun(latest);
  const themes = await listThemeCounts(db, workspaceId, processId, run.runId);
  const [check] = await listThemeChecks(db, workspaceId, processId, 1);
  const state = stateOf(run, latest);
  return {
    state,
    runId: latest?.id ?? run.runId,
    stamp: stampOf(run),
    texts: run.texts,
    language: run.language,
    stability: run.stability,
    trust: run.trust,
    groupedShare: run.texts === 0 ? null : (run.texts - run.notGrouped - run.offTopic) / run.texts,
    evidence: viewEvidence(run),
    settings: viewSettings(run),
    themes: themes.map((theme) => viewTheme(theme, run.settings)),
    notGrouped: run.notGrouped,
    offTopic: run.offTopic,
    byHand: await countByHand(db, workspaceId, processId, run.runId),
    similar: await readSimilar(db, workspaceId, processId, run),
    check: check ? viewCheck(check) : null,
    remarks: state === 'too-few' ? await readRemarks(db, workspaceId, processId) : [],
  };
}

/** How far finding themes is, for views that stand beside them. */
export async function readRunState(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  run: ThemeRunRow | null,
): Promise<ThemesReport['state']> {
  return stateOf(run, await findLatestRun(db, workspaceId, processId));
}

async function findLatestRun(db: EntityManager, workspaceId: string, processId: string): Promise<RunRow | undefined> {
  return (await listLatestRuns(db, workspaceId, processId)).find(({ kind }) => kind === 'find-themes');
}

function stateOf(run: ThemeRunRow | null, latest: RunRow | undefined): ThemesReport['state'] {
  if (!run) return latest === undefined ? 'not-yet' : latest.state === 'failed' ? 'failed' : 'running';
  if (run.reason !== null) return 'too-few';
  return latest?.state === 'running' || latest?.state === 'queued' ? 'running' : 'ready';
}

function withoutRun(latest: RunRow | undefined): ThemesReport {
  return {
    state: stateOf(null, latest),
    runId: latest?.id ?? null,
    stamp: null,
    texts: 0,
    language: null,
    stability: null,
    trust: null,
    groupedShare: null,
    evidence: null,
    settings: null,
    themes: [],
    notGrouped: 0,
    offTopic: 0,
    byHand: { inThemes: 0, none: 0 },
    similar: [],
    check: null,
    remarks: [],
  };
}

/** Below fifty texts the list itself is the page. */
async function readRemarks(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<ThemesReport['remarks']> {
  const page = { order: 'newest', after: null, limit: SHOWN_REMARKS } as const;
  const rows = await listContributions(db, workspaceId, processId, { eligibility: 'eligible' }, page);
  return rows.map(viewContribution);
}

/** Joint letters and copies: one row with its members, and from how many people they came. */
async function readSimilar(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  run: ThemeRunRow,
): Promise<ThemesReport['similar']> {
  const groups = [...run.similar].sort((a, b) => b.length - a.length).slice(0, SHOWN_SIMILAR);
  const rows: ThemesReport['similar'] = [];
  for (const ids of groups) {
    const members = await listContributionsByIds(db, workspaceId, processId, ids);
    const first = members[0];
    if (!first) continue;
    const { people } = await countContributions(db, workspaceId, processId, { ids });
    rows.push({ contributionId: first.id, text: first.body, copies: members.length, people });
  }
  return rows;
}
