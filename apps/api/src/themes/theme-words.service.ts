import { Inject, Injectable } from '@nestjs/common';
import { searchTerms, type KeywordsInContext } from '#analysis';
import { type DistinctiveAnswer, type WordsInContext, type WordsQuery } from '#contracts';
import { NotFoundError, type WholeReach } from '#domain';
import {
  findNewestThemeRun,
  findProcess,
  listGroupTexts,
  listTextsWith,
  listThemeCounts,
  readInsightVersion,
  type Database,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { z } from 'zod';
import { type Analyser } from '../../../worker/src/threads/analyser.js';
import { listShowableGroups } from '../contributions/may-show-group.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { VersionedCache } from '../http/versioned-cache.js';
import { ReachService } from '../reach/reach.service.js';
import { ANALYSER, DATABASE } from '../tokens.js';
import { protectWords } from './protect-words.js';

/** Words by group are compared by this method, `docs/methods/words.md`. */
const METHOD = 'nasluch-words-1';
const USUAL_LANGUAGE = 'pl';
/** Stems differ from the words of a text behind this many letters at most. */
const SURE_LETTERS = 3;
const FEWEST_PEOPLE = 5;
/** Nobody reads more; all of them are counted. */
const MOST_LINES = 5_000;

const byPlace = z.object({ from: z.number().int().min(1).max(100_000) });

/** Words beside themes: where residents used one, and which ones set a group of people apart. */
@Injectable()
export class ThemeWordsService {
  private readonly kept = new VersionedCache<DistinctiveAnswer>(100);
  private readonly searches = new VersionedCache<KeywordsInContext>(20);

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(ANALYSER) private readonly analyser: Analyser,
    private readonly reach: ReachService,
  ) {}

  async inContext({ workspaceId, processId }: ProcessPlace, query: WordsQuery): Promise<WordsInContext> {
    const { word, theme, limit } = query;
    const from = decodeCursor(query.cursor, byPlace)?.from ?? 0;
    const version = await this.database.inWorkspace(workspaceId, (db) =>
      readInsightVersion(db, workspaceId, processId),
    );
    const key = JSON.stringify([processId, theme ?? null, word]);
    const found = await this.searches.get(key, version, () => this.search(workspaceId, processId, word, theme));
    const items = found.lines.slice(from, from + limit);
    return {
      word,
      forms: found.forms.map(({ form }) => form),
      lines: found.occurrences,
      contributions: found.texts,
      items: items.map(({ id, left, keyword, right }) => ({ contributionId: id, before: left, keyword, after: right })),
      next: from + limit < found.lines.length ? encodeCursor({ from: from + limit }) : null,
    };
  }

  private async search(
    workspaceId: string,
    processId: string,
    word: string,
    theme: string | undefined,
  ): Promise<KeywordsInContext> {
    const { texts, language } = await this.database.inWorkspace(workspaceId, async (db) => {
      const run = await findNewestThemeRun(db, workspaceId, processId);
      if (theme !== undefined) {
        const themes = run ? await listThemeCounts(db, workspaceId, processId, run.runId) : [];
        if (!themes.some(({ id }) => id === theme))
          throw new NotFoundError('theme-not-found', 'There is no such theme any more.');
      }
      const spoken = run?.language ?? USUAL_LANGUAGE;
      const beginnings = searchTerms(word, spoken).map((term) => [...term].slice(0, SURE_LETTERS).join(''));
      if (beginnings.length === 0) return { texts: [], language: spoken };
      return { texts: await listTextsWith(db, workspaceId, processId, { theme }, beginnings), language: spoken };
    });
    return this.analyser.run('words-in-context', { texts, word, language, most: MOST_LINES });
  }

  async distinctive(place: ProcessPlace, asked: string | undefined): Promise<DistinctiveAnswer> {
    const { workspaceId, processId } = place;
    const reach = (await this.reach.find(place))?.whole ?? null;
    const report = reach?.report ?? null;
    const variables = (report?.variables ?? []).map(({ variable }) => variable);
    const variable = asked ?? variables[0] ?? null;
    const nothing = { stamp: null, variables, variable, compared: 0, found: 0, groups: [] };
    if (report === null || report.participants === 0) return { state: 'nobody', ...nothing };
    if (variable === null || !variables.includes(variable)) return { state: 'not-asked', ...nothing };
    const version = await this.database.inWorkspace(workspaceId, (db) =>
      readInsightVersion(db, workspaceId, processId),
    );
    const isSettled = await this.reach.isSettled(place);
    return this.kept.get(`${processId} ${variable} ${isSettled}`, version, () =>
      this.compare(place, variable, reach!, isSettled),
    );
  }

  private async compare(
    place: ProcessPlace,
    variable: string,
    reach: WholeReach,
    isSettled: boolean,
  ): Promise<DistinctiveAnswer> {
    const { workspaceId, processId, processSlug } = place;
    const { texts, showable, process } = await this.database.inWorkspace(workspaceId, async (db: EntityManager) => {
      const groups = isSettled ? await listShowableGroups(db, place, {}, variable, reach) : new Map<string, number>();
      return {
        showable: groups,
        texts: await listGroupTexts(db, workspaceId, processId, variable, [...groups.keys()]),
        process: await findProcess(db, workspaceId, processSlug),
      };
    });
    const found = await this.analyser.run('distinctive-words', { texts, fewestPeople: FEWEST_PEOPLE });
    const shown = protectWords(found);
    const { report } = reach;
    const words = new Map(shown.map((row) => [row.group, row]));
    const measured = report.variables.find((row) => row.variable === variable)?.groups ?? [];
    return {
      state: 'ready',
      stamp: {
        datasetVersion: process?.datasetVersion ?? 0,
        method: METHOD,
        computedAt: new Date().toISOString(),
      },
      variables: report.variables.map((row) => row.variable),
      variable,
      compared: found.compared,
      found: shown.reduce((sum, row) => sum + row.words.length, 0),
      groups: measured.map(({ group }) => {
        const row = showable.has(group) ? words.get(group) : undefined;
        return { group, hidden: row === undefined, people: row?.people ?? null, words: row?.words ?? [] };
      }),
    };
  }
}
