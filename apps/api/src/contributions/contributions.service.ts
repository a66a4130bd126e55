import { Inject, Injectable } from '@nestjs/common';
import { hideChannels } from '#analysis';
import { type ContributionDetail, type ContributionList, type ContributionQuery } from '#contracts';
import { NotFoundError, type WholeReach } from '#domain';
import {
  countContributions,
  countPeopleByChannel,
  findChain,
  findContribution,
  findProcess,
  listContributions,
  type ContributionFilter,
  type Database,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { z } from 'zod';
import { type ProcessPlace } from '../http/access.decorator.js';
import { decodeCursor, encodeCursor, isInstantText } from '../http/cursor.js';
import { ReachService } from '../reach/reach.service.js';
import { type Table } from '../tables/table.js';
import { DATABASE } from '../tokens.js';
import { viewContribution } from './contribution-view.js';
import { channelsHiddenIn } from '../reach/channels-hidden-in.js';
import { marked } from './marked.js';
import { mayShowGroup } from './may-show-group.js';
import { SearchService } from './search.service.js';
import { guardSelection } from './selection-guard.js';

/** Most rows of one exported file; a larger process is exported in parts by filter, or through the command line. */
const MOST_EXPORTED = 100_000;
/** Rows read at once for a file; each page counts anew whether it may be shown. */
const EXPORT_PAGE = 5_000;

const byInstant = z.object({ value: z.string().refine(isInstantText), id: z.uuid() });
const byWeight = z.object({ value: z.string().regex(/^-?\d+(\.\d+)?(e-?\d+)?$/), id: z.uuid() });

@Injectable()
export class ContributionsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly reach: ReachService,
    private readonly search: SearchService,
  ) {}

  /**
   * The list behind a number: its total is the number. A filter by a demographic group that could point at a few people answers
   * "hidden", without a list and without a count. By channel the list is shown, but not how many people it comes from when they
   * are few.
   */
  async list(place: ProcessPlace, query: ContributionQuery): Promise<ContributionList> {
    const { workspaceId, processId } = place;
    const filter = await this.search.sharpen(place, filterOf(query));
    const after = decodeCursor(query.cursor, isByWeight(query, filter) ? byWeight : byInstant);
    const reach = filter.group || filter.channel ? ((await this.reach.find(place))?.whole ?? null) : null;
    const isSettled = filter.group === undefined || (await this.reach.isSettled(place));
    return this.database.inWorkspace(workspaceId, async (db) => {
      const of = await countContributions(db, workspaceId, processId);
      const { group } = filter;
      const why = () => (group ? whyHidden(db, place, { ...filter, group }, reach) : null);
      const hiddenBecause = isSettled ? await why() : 'few-new-people';
      if (hiddenBecause !== null) return { total: null, of, hidden: true, hiddenBecause, items: [], next: null };
      const counted = hasFilter(filter) ? await countContributions(db, workspaceId, processId, filter) : of;
      const total = (await tellsFewByChannel(db, place, filter, reach)) ? null : counted;
      const rows = await listContributions(db, workspaceId, processId, filter, {
        order: query.order,
        after,
        limit: query.limit,
      });
      const last = rows.at(-1);
      const next = last && rows.length === query.limit ? encodeCursor({ ...last.place }) : null;
      return {
        total,
        of,
        hidden: false,
        hiddenBecause: null,
        items: rows.map(viewContribution).map(marked(query.search)),
        next,
      };
    });
  }

  /** The same list as a file: exactly what the filters leave, the same suppression. */
  async table(place: ProcessPlace, query: ContributionQuery): Promise<Table> {
    const rows: Table['rows'][number][] = [];
    let cursor: string | undefined;
    do {
      const page = await this.list(place, { ...query, cursor, limit: EXPORT_PAGE });
      for (const item of page.items) {
        rows.push([
          item.reference,
          item.kind,
          item.title,
          item.body,
          item.language,
          item.voice,
          item.channel,
          item.submittedAt,
          item.permission,
          item.status.eligibility,
          item.status.official,
          item.status.decision,
          item.status.delivery,
          item.status.stage,
          item.status.sourceLabel,
          item.theme?.grouped ? item.theme.label : null,
        ]);
      }
      cursor = page.next ?? undefined;
    } while (cursor !== undefined && rows.length < MOST_EXPORTED);
    return {
      name: `contributions-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      columns: [
        'reference',
        'kind',
        'title',
        'text',
        'language',
        'voice',
        'channel',
        'submitted_at',
        'permission',
        'eligibility',
        'official_status',
        'decision',
        'delivery',
        'stage',
        'source_label',
        'theme',
      ],
      rows,
    };
  }

  async find({ workspaceId, processId }: ProcessPlace, id: string): Promise<ContributionDetail> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const row = await findContribution(db, workspaceId, processId, id);
      if (!row) throw new NotFoundError('contribution-not-found', 'There is no such contribution.');
      const chain = await findChain(db, workspaceId, id);
      const instant = (value: string | null) => (value === null ? null : new Date(value).toISOString());
      return {
        ...viewContribution(row),
        provenance: {
          source: row.source,
          file: row.file,
          sheet: row.sheet,
          row: row.row,
          importedAt: row.importedAt?.toISOString() ?? null,
          masked: { ...row.masked },
          basis: row.basis,
        },
        url: row.url,
        responses: chain.responses.map((response) => ({
          ...response,
          text: { ...response.text },
          at: instant(response.at),
        })),
        decisions: chain.decisions.map((decision) => ({
          ...decision,
          text: { ...decision.text },
          reason: { ...decision.reason },
          at: instant(decision.at),
        })),
        outcomes: chain.outcomes.map((outcome) => ({ ...outcome, title: { ...outcome.title } })),
        replies: row.replies,
      };
    });
  }
}

/** A list by a group is shown where the group itself may be, and where no list before it gives a few people away. */
async function whyHidden(
  db: EntityManager,
  place: ProcessPlace,
  filter: ContributionFilter & { readonly group: NonNullable<ContributionFilter['group']> },
  reach: WholeReach | null,
): Promise<ContributionList['hiddenBecause']> {
  if (!(await mayShowGroup(db, place, filter, reach))) return 'few-people';
  const process = await findProcess(db, place.workspaceId, place.processSlug);
  return guardSelection(db, place, filter, process?.datasetVersion ?? 0);
}

/** A channel of few people under these filters, one that would give it away, and one that reach hides: the list without its count. */
async function tellsFewByChannel(
  db: EntityManager,
  { workspaceId, processId }: ProcessPlace,
  { channel, ...filter }: ContributionFilter,
  reach: WholeReach | null,
): Promise<boolean> {
  if (channel === undefined) return false;
  const used = await countPeopleByChannel(db, workspaceId, processId, filter);
  const all = await countContributions(db, workspaceId, processId, filter);
  return [...hideChannels(used, all.people, channelsHiddenIn(reach))].some((hidden) => hidden === channel);
}

function filterOf(query: ContributionQuery): ContributionFilter {
  const { group, cursor: _cursor, limit: _limit, order: _order, format: _format, ...rest } = query;
  if (group === undefined) return rest;
  const at = group.indexOf(':');
  return { ...rest, group: { variable: group.slice(0, at), group: group.slice(at + 1) } };
}

/** Only within a theme do contributions have a weight to be ordered by, and only those that were sought have a rank. */
function isByWeight({ order, theme }: ContributionQuery, { searchQuery }: ContributionFilter): boolean {
  return (order === 'typical' && theme !== undefined) || (order === 'relevant' && searchQuery !== undefined);
}

function hasFilter(filter: ContributionFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}
