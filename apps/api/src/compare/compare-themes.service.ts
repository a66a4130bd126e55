import { Inject, Injectable } from '@nestjs/common';
import { compareTopics, type ProcessTopics } from '#analysis';
import { type CompareThemesAnswer, type ThemesReport } from '#contracts';
import { countTopics, findNewestThemeRun, listProcessCounts, type Database } from '#persistence';
import { CompareMatchesService } from './compare-matches.service.js';
import { ThemesService } from '../themes/themes.service.js';
import { DATABASE } from '../tokens.js';
import { CompareAccess, type Address, type Seen } from './compare-access.js';

export interface Read extends Seen {
  readonly topics: ProcessTopics;
  readonly codeframe: string | null;
  readonly names: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly report: ThemesReport;
}

/** Themes of several processes: what a shared codeframe puts together, and what has no counterpart. */
@Injectable()
export class CompareThemesService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly access: CompareAccess,
    private readonly themes: ThemesService,
    private readonly matches: CompareMatchesService,
  ) {}

  async answer(personId: string, asked: readonly Address[]): Promise<CompareThemesAnswer> {
    const read: Read[] = [];
    for (const seen of await this.access.find(personId, asked)) read.push(await this.read(seen));
    const compared = compareTopics(read.map(({ topics }) => topics));
    const names = new Map(read.flatMap((one, at) => (compared.refused[at] ? [] : [...one.names])));
    const themesOf = (at: number, code: string) =>
      compared.refused[at] ? [] : leading(read[at]!.report).filter(({ topic }) => topic?.code === code);
    const topics = compared.topics.map((topic) => ({
      ...topic,
      name: { ...names.get(topic.code) },
      cells: topic.cells.map((cell) => cell && { ...cell }),
      pairs: topic.pairs.map((pair) => ({ ...pair })),
      themes: read.map((_, at) => themesOf(at, topic.code).map(describe)),
    }));
    const matched = new Set(
      topics
        .filter(({ themes }) => themes.filter((own) => own.length > 0).length > 1)
        .flatMap(({ themes }) => themes.flat().map(({ id }) => id)),
    );
    const alone = read.map(({ report }) => leading(report).filter(({ id }) => !matched.has(id)));
    const byHand = await this.matches.answer(personId, read, alone);
    return {
      ...byHand,
      processes: read.map(({ workspace, row, topics: { people }, codeframe }, at) => ({
        workspace: workspace.slug,
        workspaceName: { ...workspace.name },
        process: row.slug,
        title: { ...row.title },
        kind: row.kind,
        isSample: workspace.isSample || row.isSample,
        people,
        codeframe,
        refused: compared.refused[at] ?? null,
      })),
      topics: topics.toSorted((a, b) => largest(b) - largest(a)),
      compared: compared.compared,
      clear: compared.clear,
    };
  }

  private async read(seen: Seen): Promise<Read> {
    const { workspace, row, role } = seen;
    const { workspaceId, slug, timeZone, isSample } = workspace;
    const report = await this.themes.report({
      ...{ workspaceId, workspaceSlug: slug, timeZone, isSample, role, personId: null, tokenId: null },
      ...{ processId: row.id, processSlug: row.slug },
    });
    return this.database.inWorkspace(workspaceId, async (db) => {
      const run = await findNewestThemeRun(db, workspaceId, row.id);
      const people = (await listProcessCounts(db, workspaceId, null)).find(({ processId }) => processId === row.id);
      const counts = run ? await countTopics(db, workspaceId, row.id, run.runId) : { topics: [] };
      const settings = run?.settings ?? null;
      const kind = settings?.codeframe ?? 'none';
      return {
        ...seen,
        report,
        codeframe: kind === 'none' ? null : (settings?.codeframeName ?? 'default'),
        names: new Map((settings?.topics ?? []).map(({ code, name }) => [code, name])),
        topics: {
          // an own codeframe is the same where its topics are, whatever it is called
          codeframe: kind === 'none' ? null : kind === 'own' ? (settings?.codeframeHash ?? null) : kind,
          people: people?.people ?? 0,
          topics: counts.topics.map(({ topic, ...count }) => ({ code: topic, ...count })),
        },
      };
    });
  }
}

export const leading = ({ themes }: ThemesReport) => themes.filter(({ parentId }) => parentId === null);
const describe = ({ id, label, contributions }: ThemesReport['themes'][number]) => ({ id, label, contributions });
const largest = ({ cells }: CompareThemesAnswer['topics'][number]) =>
  Math.max(0, ...cells.map((cell) => cell?.share ?? 0));
