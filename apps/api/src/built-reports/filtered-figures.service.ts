import { Inject, Injectable } from '@nestjs/common';
import { filteredValues, type FilteredRow } from '#analysis';
import {
  DECISIONS,
  REPORT_FILTER_KEYS,
  type CountOf,
  type FigureFilter,
  type FigureRowName,
  type FigureSource,
  type FigureValues,
  type ReportBlock,
  type ReportFilter,
} from '#domain';
import { type ThemeCounts } from '#contracts';
import {
  countContributions,
  findNewestThemeRun,
  findProcess,
  findSharedNames,
  listThemeCounts,
  readOverviewCounts,
  type ContributionFilter,
  type Database,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { isFigure, isFiltered, type FilteredFigures } from '../../../worker/src/reports/built-figures.js';
import { ContributionsService } from '../contributions/contributions.service.js';
import { countShown, whyHidden, type KnownPeople } from '../contributions/count-filtered.js';
import { readGroup } from '../contributions/read-group.js';
import { SearchService } from '../contributions/search.service.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { STEP_FILTERS, ThemeCountsService } from '../themes/theme-counts.service.js';
import { DATABASE } from '../tokens.js';

/** What a figure counts: its lines, or null where it tells nothing under these filters. */
interface Counted {
  readonly rows: readonly FilteredRow[] | null;
  readonly isWhole: boolean;
}

const NOTHING: Counted = { rows: null, isWhole: false };
const STEPS = ['eligible', 'answered', 'decided', 'adopted', 'delivered'] as const;

/** Figures of reports under filters: each number is that of the list behind it, with the same suppression. */
@Injectable()
export class FilteredFiguresService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly contributions: ContributionsService,
    private readonly themeCounts: ThemeCountsService,
    private readonly search: SearchService,
  ) {}

  /** The numbers of the figures under filters among these blocks, frozen ones aside unless they are asked for, by block. */
  async ofBlocks(
    place: ProcessPlace,
    blocks: readonly ReportBlock[],
    isAsked: (block: ReportBlock) => boolean = (block) => !isFigure(block) || block.state === 'live',
  ): Promise<FilteredFigures> {
    const counted: Record<string, FigureValues> = {};
    for (const block of blocks)
      if (isFigure(block) && isFiltered(block) && isAsked(block))
        counted[block.id] = await this.values(place, block.source);
    return counted;
  }

  async values(place: ProcessPlace, source: FigureSource): Promise<FigureValues> {
    const asked = source.filter ?? {};
    const filter = await this.search.sharpen(place, readGroup(asked) as ContributionFilter);
    const known = await this.contributions.knownPeople(place, filter);
    const themes = source.figure === 'themes' ? await this.themeCounts.read(place, { ...asked } as never) : null;
    return this.database.inWorkspace(place.workspaceId, async (db) => {
      const of = await countContributions(db, place.workspaceId, place.processId);
      const isHidden = (await whyHidden(db, place, filter, known)) !== null;
      const total = isHidden ? null : await countShown(db, place, filter, known.reach);
      const told = { tokens: await tokensOf(db, place, asked), total, of };
      const counted = total === null ? NOTHING : await count(db, place, { source, filter, known, total, themes });
      const about = await aboutData(db, place, source);
      return filteredValues(source, { filter: told, isHidden, ...counted, ...about });
    });
  }
}

interface Asked {
  readonly source: FigureSource;
  readonly filter: ContributionFilter;
  readonly known: KnownPeople;
  readonly total: CountOf;
  readonly themes: ThemeCounts | null;
}

function count(db: EntityManager, place: ProcessPlace, asked: Asked): Promise<Counted> {
  // of a group of people there are two numbers: how many it left, and the people by theme that reach tells
  const hasGroup = asked.filter.group !== undefined;
  switch (asked.source.figure) {
    case 'totals':
      return Promise.resolve(totals(asked.total));
    case 'themes':
      return themes(db, place, asked);
    case 'weeks':
      return hasGroup ? Promise.resolve(NOTHING) : weeks(db, place, asked);
    case 'answers':
      return hasGroup ? Promise.resolve(NOTHING) : answers(db, place, asked);
    case 'positions':
      return hasGroup ? Promise.resolve(NOTHING) : positions(db, place, asked);
    default:
      return Promise.resolve(NOTHING);
  }
}

const word = (scope: Extract<FigureRowName, { kind: 'word' }>['scope'], code: string): FigureRowName => ({
  ...{ kind: 'word', scope, code },
});

function totals({ people, contributions }: CountOf): Counted {
  const rows: FilteredRow[] = [
    { key: 'people', name: word('total', 'people'), count: { people } },
    { key: 'contributions', name: word('total', 'contributions'), count: { contributions } },
  ];
  return { rows, isWhole: false };
}

async function themes(
  db: EntityManager,
  { workspaceId, processId }: ProcessPlace,
  { filter, themes: counts }: Asked,
): Promise<Counted> {
  const isAlone = Object.entries(filter).every(([key, value]) => key === 'group' || value === undefined);
  if (counts === null || (filter.group !== undefined && !isAlone)) return NOTHING;
  const run = await findNewestThemeRun(db, workspaceId, processId);
  const found = run === null ? [] : await listThemeCounts(db, workspaceId, processId, run.runId);
  const named = new Map(found.flatMap((theme) => (theme.parentId === null ? [[theme.id, theme]] : [])));
  const rows = counts.themes.flatMap(({ id, contributions, people, protected: isProtected }): FilteredRow[] => {
    const isRest = id === 'none';
    const theme = named.get(id);
    if (theme === undefined && !isRest) return [];
    const name: FigureRowName = theme ? { kind: 'text', text: theme.label } : word('rest', 'not-grouped');
    const told = { ...(contributions === null ? {} : { contributions }), ...(people === null ? {} : { people }) };
    const about = { key: isRest ? 'not-grouped' : id, name, isAside: isRest, ...(theme && { labelBy: theme.labelBy }) };
    return [{ ...about, count: isProtected ? null : told }];
  });
  const sorted = [...rows.filter(({ isAside }) => !isAside), ...rows.filter(({ isAside }) => isAside)];
  return { rows: sorted, isWhole: false };
}

async function weeks(db: EntityManager, place: ProcessPlace, { filter, known }: Asked): Promise<Counted> {
  const { weeks: all } = await readOverviewCounts(db, place.workspaceId, place.processId);
  const rows: FilteredRow[] = [];
  for (const { week } of all.filter((one) => filter.week === undefined || one.week === filter.week))
    rows.push({
      key: week,
      name: { kind: 'week', start: week },
      ...(await partOfWhole(db, place, { ...filter, week }, known)),
    });
  return { rows, isWhole: true };
}

async function answers(db: EntityManager, place: ProcessPlace, { filter, known }: Asked): Promise<Counted> {
  const rows: FilteredRow[] = [];
  for (const step of STEPS) {
    const more: ContributionFilter = STEP_FILTERS[step];
    if (Object.keys(more).some((key) => filter[key as keyof ContributionFilter] !== undefined)) continue;
    const counted = await countShown(db, place, { ...filter, ...more }, known.reach);
    rows.push({ key: step, name: word('answers', step), count: opinions(counted) });
  }
  return { rows, isWhole: false };
}

async function positions(db: EntityManager, place: ProcessPlace, { filter, known }: Asked): Promise<Counted> {
  const rows: FilteredRow[] = [];
  for (const code of [...DECISIONS, 'none'] as const) {
    if (filter.decision !== undefined && filter.decision !== code) continue;
    const part = await partOfWhole(db, place, { eligibility: 'eligible', ...filter, decision: code }, known);
    if (part.count?.contributions !== 0)
      rows.push({ key: code, name: word('position', code), ...part, isAside: code === 'none' });
  }
  return { rows, isWhole: true };
}

/** A line of those that add up to the whole: hidden, it still says to the figure how much it must cover. */
async function partOfWhole(
  db: EntityManager,
  place: ProcessPlace,
  filter: ContributionFilter,
  { reach }: KnownPeople,
): Promise<Pick<FilteredRow, 'count' | 'contributions'>> {
  const count = opinions(await countShown(db, place, filter, reach));
  if (count !== null) return { count };
  const { contributions } = await countContributions(db, place.workspaceId, place.processId, filter);
  return { count, contributions };
}

/** A figure of opinions tells no people of each line: who said several things is in several lines. */
const opinions = (count: CountOf | null) => count && { contributions: count.contributions };

async function tokensOf(
  db: EntityManager,
  { workspaceId, processId }: ProcessPlace,
  filter: ReportFilter,
): Promise<FigureFilter['tokens']> {
  const names = await findSharedNames(db, workspaceId, processId, given(filter));
  return REPORT_FILTER_KEYS.flatMap((key) => {
    const value = filter[key];
    if (value === undefined) return [];
    const name = key === 'theme' || key === 'topic' || key === 'phase' || key === 'source' ? names[key] : null;
    return [{ key, value, name: typeof name === 'string' ? { pl: name } : name }];
  });
}

const given = ({ theme, topic, phase, source }: ReportFilter) => ({
  ...(theme === undefined ? {} : { theme }),
  ...(topic === undefined ? {} : { topic }),
  ...(phase === undefined ? {} : { phase }),
  ...(source === undefined ? {} : { source }),
});

async function aboutData(
  db: EntityManager,
  { workspaceId, processId, processSlug }: ProcessPlace,
  { figure }: FigureSource,
): Promise<{ datasetVersion: number; method: string | null }> {
  const run = figure === 'themes' ? await findNewestThemeRun(db, workspaceId, processId) : null;
  if (run !== null) return { datasetVersion: run.datasetVersion, method: run.method };
  const process = await findProcess(db, workspaceId, processSlug);
  return { datasetVersion: process?.datasetVersion ?? 0, method: null };
}
