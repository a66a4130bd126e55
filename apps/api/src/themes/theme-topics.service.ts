import { Inject, Injectable } from '@nestjs/common';
import { type TopicsReport } from '#contracts';
import { countTopics, findNewestThemeRun, readInsightVersion, type Database } from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { stampOf } from '../http/stamp.js';
import { VersionedCache } from '../http/versioned-cache.js';
import { type Table } from '../tables/table.js';
import { DATABASE } from '../tokens.js';
import { readRunState } from './read-themes-report.js';

/** The fixed view beside the themes: civic topics, the same for every process and year. */
@Injectable()
export class ThemeTopicsService {
  private readonly reports = new VersionedCache<TopicsReport>();

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  report({ workspaceId, processId }: ProcessPlace): Promise<TopicsReport> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const version = await readInsightVersion(db, workspaceId, processId);
      return this.reports.get(processId, version, () => readTopics(db, workspaceId, processId));
    });
  }

  async table(place: ProcessPlace): Promise<Table> {
    const { topics, without } = await this.report(place);
    const languages = [...new Set(topics.flatMap(({ name }) => Object.keys(name)))].sort();
    return {
      name: `topics-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      columns: ['topic', ...languages.map((language) => `name_${language}`), 'contributions', 'people'],
      rows: [
        ...topics.map(({ code, name, contributions, people }) => [
          code,
          ...languages.map((language) => name[language] ?? null),
          contributions,
          people,
        ]),
        ['(none)', ...languages.map(() => null), without.contributions, without.people],
      ],
    };
  }
}

async function readTopics(db: EntityManager, workspaceId: string, processId: string): Promise<TopicsReport> {
  const run = await findNewestThemeRun(db, workspaceId, processId);
  const { codeframe, topics: names = [] } = run?.settings ?? {};
  const nothing = { contributions: 0, people: 0 };
  const state = await readRunState(db, workspaceId, processId, run);
  if (!run || codeframe === undefined) {
    return {
      state: state === 'too-few' || state === 'ready' ? 'not-yet' : state,
      stamp: null,
      codeframe: null,
      texts: 0,
      topics: [],
      without: nothing,
    };
  }
  const { topics, without } = await countTopics(db, workspaceId, processId, run.runId);
  const counts = new Map(topics.map(({ topic, ...count }) => [topic, count]));
  return {
    state: codeframe === 'none' ? 'off' : state === 'too-few' ? 'ready' : state,
    stamp: stampOf(run),
    codeframe,
    texts: run.texts,
    topics: names
      .map(({ code, name }) => ({ code, name: { ...name }, ...(counts.get(code) ?? nothing) }))
      .sort((a, b) => b.contributions - a.contributions),
    without,
  };
}
