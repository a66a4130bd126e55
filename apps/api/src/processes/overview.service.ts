import { Inject, Injectable } from '@nestjs/common';
import { fieldOf } from '#analysis';
import { type Overview } from '#contracts';
import { isPublishable } from '#domain';
import {
  findLatestAnswer,
  findProcess,
  listContributionsByIds,
  listDiary,
  listHeadCounts,
  listThemeQuoteIds,
  listVotes,
  readDataState,
  readInsightVersion,
  readOverviewCounts,
  type Database,
  type OverviewCounts,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { VersionedCache } from '../http/versioned-cache.js';
import { ReachService } from '../reach/reach.service.js';
import { ThemesService } from '../themes/themes.service.js';
import { DATABASE } from '../tokens.js';

const SHOWN_THEMES = 5;

/** The one page: what residents said, who was reached, what was done. */
@Injectable()
export class OverviewService {
  private readonly kept = new VersionedCache<Overview>();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly themes: ThemesService,
    private readonly reach: ReachService,
  ) {}

  async read(place: ProcessPlace): Promise<Overview> {
    const { workspaceId, processId } = place;
    const version = await this.database.inWorkspace(workspaceId, (db) =>
      readInsightVersion(db, workspaceId, processId),
    );
    return this.kept.get(processId, version, () => this.compute(place));
  }

  private async compute(place: ProcessPlace): Promise<Overview> {
    const { workspaceId, processId, processSlug } = place;
    const themes = await this.themes.report(place);
    const reached = await this.readReached(place);
    return this.database.inWorkspace(workspaceId, async (db) => {
      const counts = await readOverviewCounts(db, workspaceId, processId);
      const state = await readDataState(db, workspaceId, processId);
      const process = await findProcess(db, workspaceId, processSlug);
      const top = themes.themes.filter(({ parentId }) => parentId === null);
      return {
        total: { contributions: counts.contributions, people: counts.people },
        languages: [...counts.languages],
        channels: [...counts.channels],
        said: {
          state: themes.state === 'failed' ? 'not-yet' : themes.state,
          themes: top
            .slice(0, SHOWN_THEMES)
            .map(({ id, label, contributions, people }) => ({ id, label, contributions, people })),
          themeCount: top.length,
          notGrouped: themes.notGrouped,
          quote: await this.readQuote(db, place, themes.stamp ? (top[0]?.id ?? null) : null),
        },
        reached,
        done: await readDone(db, place, counts),
        weeks: [...counts.weeks],
        diary: (await listDiary(db, workspaceId, processId))
          .map(({ on, action, place }) => ({ on, action, place }))
          .reverse(),
        votes: (await listVotes(db, workspaceId, processId))
          .filter(({ option }) => (process?.unitCounted === 'pupil') === (fieldOf(option) !== null))
          .map((vote) => ({ ...vote, byChannel: { ...vote.byChannel } })),
        heads: await listHeadCounts(db, workspaceId, processId),
        quality: {
          rejectedRows: state.rejectedRows,
          withoutAge: reached.unknown,
          similar: themes.similar.reduce((sum, { copies }) => sum + copies, 0),
          undated: counts.undated,
        },
        datasetVersion: process?.datasetVersion ?? 0,
        datasetAt: state.at?.toISOString() ?? null,
      };
    });
  }

  /** The most typical words of the largest theme that may be shown on a projector. */
  private async readQuote(
    db: EntityManager,
    { workspaceId, processId }: ProcessPlace,
    themeId: string | null,
  ): Promise<Overview['said']['quote']> {
    if (themeId === null) return null;
    const ids = await listThemeQuoteIds(db, workspaceId, themeId);
    const quotes = await listContributionsByIds(db, workspaceId, processId, ids);
    const quote = quotes.find(({ permission }) => isPublishable(permission));
    return (
      (quote && {
        contributionId: quote.id,
        text: quote.body || (quote.title ?? ''),
        language: quote.language,
        channel: quote.channel,
        themeId,
      }) ??
      null
    );
  }

  private async readReached(place: ProcessPlace): Promise<Overview['reached']> {
    const { state, report } = await this.reach.answer(place);
    const variable =
      report?.variables.find((candidate) => candidate.variable === 'age') ?? report?.variables[0] ?? null;
    return {
      state,
      people: report?.participants ?? 0,
      rate: report?.rate ?? null,
      variable: variable?.variable ?? null,
      groups: (variable?.groups ?? [])
        .filter(({ population }) => population !== null)
        .map(({ group, ratio, lower, upper, verdict, protected: hidden }) => ({
          group,
          ratio,
          lower,
          upper,
          verdict,
          protected: hidden,
        })),
      unknown: variable?.unknown ?? null,
    };
  }
}

async function readDone(
  db: EntityManager,
  { workspaceId, processId }: ProcessPlace,
  counts: OverviewCounts,
): Promise<Overview['done']> {
  const latest = await findLatestAnswer(db, workspaceId, processId);
  return {
    state: counts.contributions === 0 ? 'nobody' : counts.answered === 0 && !latest ? 'nothing-answered' : 'ready',
    eligible: counts.eligible,
    answered: counts.answered,
    decisions: [...counts.decisions],
    deliveries: [...counts.deliveries],
    latest: latest && { ...latest, text: { ...latest.text }, at: latest.at?.toISOString() ?? null },
  };
}
