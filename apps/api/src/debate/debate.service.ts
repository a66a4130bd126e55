import { Inject, Injectable } from '@nestjs/common';
import { type DeliberationStructure } from '#analysis';
import { type DebateAnswer } from '#contracts';
import { FEWEST_COMMENTS, SMALLEST_GROUP } from '#domain';
import {
  findNewestThemeRun,
  findProcess,
  hasVotes,
  listThemeCounts,
  readInsightVersion,
  readReplyColumns,
  type Database,
} from '#persistence';
import { type Analyser } from '../../../worker/src/threads/analyser.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { VersionedCache } from '../http/versioned-cache.js';
import { type Table } from '../tables/table.js';
import { ANALYSER, DATABASE } from '../tokens.js';

/** Signs of a debate, computed away from the event loop and kept until the data or the themes change. */
@Injectable()
export class DebateService {
  private readonly kept = new VersionedCache<DebateAnswer>(100);

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(ANALYSER) private readonly analyser: Analyser,
  ) {}

  async answer(place: ProcessPlace): Promise<DebateAnswer> {
    const { workspaceId, processId } = place;
    const version = await this.database.inWorkspace(workspaceId, (db) =>
      readInsightVersion(db, workspaceId, processId),
    );
    return this.kept.get(processId, version, () => this.measure(place));
  }

  async table(place: ProcessPlace): Promise<Table> {
    const { replies, topics, ...others } = await this.answer(place);
    const measured = [
      ...Object.entries(replies).map(([name, value]) => ['replies', name, value] as const),
      ...Object.entries(topics).map(([name, value]) => ['topics', name, value] as const),
      ...(['speaking', 'markers', 'agreement'] as const).map((part) => [part, 'state', others[part].state] as const),
    ];
    return {
      name: `debate-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      columns: ['part', 'name', 'value', 'state'],
      rows: measured
        .filter(([, name]) => name !== 'state')
        .map(([part, name, value]): Table['rows'][number] => [part, name, Number.isFinite(value) ? value : null, null])
        .concat(measured.filter(([, name]) => name === 'state').map(([part, , value]) => [part, 'state', null, value])),
    };
  }

  private async measure({ workspaceId, processId, processSlug }: ProcessPlace): Promise<DebateAnswer> {
    const { columns, themes, has, process } = await this.database.inWorkspace(workspaceId, async (db) => {
      const run = await findNewestThemeRun(db, workspaceId, processId);
      return {
        columns: await readReplyColumns(db, workspaceId, processId),
        themes:
          run === null
            ? []
            : (await listThemeCounts(db, workspaceId, processId, run.runId)).filter(
                ({ parentId }) => parentId === null,
              ),
        has: await hasVotes(db, workspaceId, processId),
        process: await findProcess(db, workspaceId, processSlug),
      };
    });
    const counts = themes.map(({ contributions }) => contributions);
    const { structure, topics } = await this.analyser.run('measure-debate', { columns, counts });
    const isMeasured = topics.simpson !== null;
    return {
      datasetVersion: process?.datasetVersion ?? 0,
      replies: repliesOf(structure),
      topics: {
        state: isMeasured ? 'ready' : 'no-themes',
        themes: counts.length,
        simpson: topics.simpson,
        effectiveTopics: topics.effectiveTopics,
        evenness: topics.evenness,
      },
      // nobody delivers minutes of single speakers yet, and nobody has coded texts by hand
      speaking: { state: 'no-tallies' },
      markers: { state: 'not-calibrated' },
      agreement: { state: has.opinions ? 'ready' : 'no-opinions' },
    };
  }
}

const OFF = {
  authors: null,
  replyShare: null,
  meanDepth: null,
  maxDepth: null,
  selfReplyShare: null,
  reciprocity: null,
  hIndex: null,
} as const;

/** Off where there is too little to say; who answered whom needs five people. */
function repliesOf({ reason: _, ...found }: DeliberationStructure): DebateAnswer['replies'] {
  const { comments, orphans, inCircles } = found;
  const about = { comments, orphans, inCircles };
  if (comments === 0) return { state: 'no-comments', ...about, ...OFF };
  if (comments < FEWEST_COMMENTS) return { state: 'too-few', ...about, ...OFF };
  if (found.maxDepth === 0) return { state: 'flat', ...about, ...OFF };
  const isFew = found.authors < SMALLEST_GROUP;
  return {
    state: 'ready',
    ...found,
    ...(isFew ? { authors: null, selfReplyShare: null, reciprocity: null } : {}),
  };
}
