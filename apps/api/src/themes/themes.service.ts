import { Inject, Injectable } from '@nestjs/common';
import { type Stamp, type ThemePage, type ThemeRow, type ThemesReport } from '#contracts';
import { NotFoundError } from '#domain';
import {
  countContributions,
  findNewestThemeRun,
  listContributionsByIds,
  listLatestRuns,
  listThemeCounts,
  listThemeQuoteIds,
  readInsightVersion,
  readThemeDetail,
  recordAudit,
  renameTheme,
  type Database,
  type ThemeCountRow,
  type ThemeRunRow,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { viewContribution } from '../contributions/contribution-view.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { VersionedCache } from '../http/versioned-cache.js';
import { type Table } from '../tables/table.js';
import { DATABASE } from '../tokens.js';

const SHOWN_SIMILAR = 20;

@Injectable()
export class ThemesService {
  private readonly reports = new VersionedCache<ThemesReport>();

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  report(place: ProcessPlace): Promise<ThemesReport> {
    const { workspaceId, processId } = place;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const version = await readInsightVersion(db, workspaceId, processId);
      return this.reports.get(processId, version, () => readReport(db, workspaceId, processId));
    });
  }

  async page({ workspaceId, processId }: ProcessPlace, themeId: string): Promise<ThemePage> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const run = await findNewestThemeRun(db, workspaceId, processId);
      const themes = run ? await listThemeCounts(db, workspaceId, processId, run.runId) : [];
      const theme = themes.find(({ id }) => id === themeId);
      if (!run || !theme) throw new NotFoundError('theme-not-found', 'There is no such theme any more.');
      const of = await countContributions(db, workspaceId, processId);
      const quoteIds = await listThemeQuoteIds(db, workspaceId, themeId);
      const quotes = await listContributionsByIds(db, workspaceId, processId, quoteIds);
      const { weeks, ...statuses } = await readThemeDetail(db, workspaceId, processId, run.runId, themeId);
      const parent = themes.find(({ id }) => id === theme.parentId);
      return {
        theme: viewTheme(theme),
        parent: parent ? { id: parent.id, label: parent.label } : null,
        parts: themes.filter(({ parentId }) => parentId === themeId).map(viewTheme),
        stamp: stampOf(run),
        ofContributions: of.contributions,
        ofPeople: of.people,
        quotes: quotes.map(viewContribution),
        dissent: null,
        groupQuotes: [],
        statuses: {
          answered: statuses.answered,
          decisions: [...statuses.decisions],
          deliveries: [...statuses.deliveries],
        },
        weeks: [...weeks],
        overTime: { unit: 'week', periods: [], undated: 0 },
      };
    });
  }

  async rename(place: ProcessPlace, themeId: string, label: string): Promise<void> {
    const { workspaceId, processId, personId, tokenId } = place;
    await this.database.inWorkspace(workspaceId, async (db) => {
      if (!(await renameTheme(db, workspaceId, { processId, themeId, label, personId }))) {
        throw new NotFoundError('theme-not-found', 'There is no such theme any more.');
      }
      await recordAudit(db, workspaceId, {
        personId,
        tokenId,
        processId,
        action: 'theme-renamed',
        subject: `theme ${themeId}`,
      });
    });
  }

  async table(place: ProcessPlace): Promise<Table> {
    const { themes, notGrouped } = await this.report(place);
    const rows = themes.map((theme) => [
      theme.label,
      theme.contributions,
      theme.people,
      theme.answered,
      theme.decided,
      theme.labelBy,
      theme.terms.join(', '),
    ]);
    return {
      name: `themes-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      columns: ['theme', 'contributions', 'people', 'answered', 'decided', 'named_by', 'terms'],
      rows: [...rows, ['(not grouped)', notGrouped, null, null, null, null, null]],
    };
  }
}

async function readReport(db: EntityManager, workspaceId: string, processId: string): Promise<ThemesReport> {
  const run = await findNewestThemeRun(db, workspaceId, processId);
  const latest = (await listLatestRuns(db, workspaceId, processId)).find(({ kind }) => kind === 'find-themes');
  if (!run) {
    const state = latest === undefined ? 'not-yet' : latest.state === 'failed' ? 'failed' : 'running';
    return {
      state,
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
      similar: [],
      check: null,
      remarks: [],
    };
  }
  const themes = await listThemeCounts(db, workspaceId, processId, run.runId);
  return {
    state:
      run.reason !== null ? 'too-few' : latest?.state === 'running' || latest?.state === 'queued' ? 'running' : 'ready',
    runId: latest?.id ?? run.runId,
    stamp: stampOf(run),
    texts: run.texts,
    language: run.language,
    stability: run.stability,
    trust: null,
    groupedShare: run.texts === 0 ? null : (run.texts - run.notGrouped) / run.texts,
    evidence: null,
    settings: null,
    themes: themes.map(viewTheme),
    notGrouped: run.notGrouped,
    similar: await readSimilar(db, workspaceId, processId, run),
    check: null,
    remarks: [],
  };
}

function viewTheme(theme: ThemeCountRow): ThemeRow {
  return { ...theme, terms: [...theme.terms], stability: null, trust: null, topic: null };
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

export function stampOf(
  run: Pick<ThemeRunRow, 'datasetVersion' | 'method' | 'computedAt' | 'stale'> & { seed: number | null },
): Stamp {
  return {
    datasetVersion: run.datasetVersion,
    method: run.method,
    seed: run.seed,
    computedAt: run.computedAt.toISOString(),
    stale: run.stale,
  };
}
