import { Inject, Injectable } from '@nestjs/common';
import { type ContributionDetail, type ContributionList, type ContributionQuery, type FilterChoices } from '#contracts';
import { NotFoundError } from '#domain';
import {
  countContributions,
  findChain,
  findContribution,
  listContributions,
  readFilterChoices,
  type ContributionFilter,
  type Database,
} from '#persistence';
import { z } from 'zod';
import { type ProcessPlace } from '../http/access.decorator.js';
import { decodeCursor, encodeCursor, isInstantText } from '../http/cursor.js';
import { ReachService } from '../reach/reach.service.js';
import { type Table } from '../tables/table.js';
import { DATABASE } from '../tokens.js';
import { viewContribution } from './contribution-view.js';
import { countShown, whyHidden, type KnownPeople } from './count-filtered.js';
import { readGroup } from './read-group.js';
import { marked } from './marked.js';
import { SearchService } from './search.service.js';

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
    const known = await this.knownPeople(place, filter);
    return this.database.inWorkspace(workspaceId, async (db) => {
      const of = await countContributions(db, workspaceId, processId);
      const hiddenBecause = await whyHidden(db, place, filter, known);
      if (hiddenBecause !== null) return { total: null, of, hidden: true, hiddenBecause, items: [], next: null };
      const total = hasFilter(filter) ? await countShown(db, place, filter, known.reach) : of;
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

  /** What a reader of reach knows of the people whom a filter singles out; asked for only where it does. */
  async knownPeople(place: ProcessPlace, filter: ContributionFilter): Promise<KnownPeople> {
    const reach = filter.group || filter.channel ? ((await this.reach.find(place))?.whole ?? null) : null;
    return { reach, isSettled: filter.group === undefined || (await this.reach.isSettled(place)) };
  }

  /** What a list can be narrowed to. */
  async choices({ workspaceId, processId }: ProcessPlace): Promise<FilterChoices> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const { phases, sources, ...days } = await readFilterChoices(db, workspaceId, processId);
      return { phases: [...phases], sources: [...sources], ...days };
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

function filterOf(query: ContributionQuery): ContributionFilter {
  const { cursor: _cursor, limit: _limit, order: _order, format: _format, ...filter } = query;
  return readGroup(filter);
}

/** Only within a theme do contributions have a weight to be ordered by, and only those that were sought have a rank. */
function isByWeight({ order, theme }: ContributionQuery, { searchQuery }: ContributionFilter): boolean {
  return (order === 'typical' && theme !== undefined) || (order === 'relevant' && searchQuery !== undefined);
}

function hasFilter(filter: ContributionFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}
