import { Inject, Injectable } from '@nestjs/common';
import { type ThemeCounts, type ThemeCountsQuery } from '#contracts';
import { SMALLEST_SENSITIVE_GROUP, type CountOf, type WholeReach } from '#domain';
import {
  countContributions,
  countFilteredThemes,
  listThemeNames,
  readInsightVersion,
  type ContributionFilter,
  type Database,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { countShown, whyHidden } from '../contributions/count-filtered.js';
import { readGroup } from '../contributions/read-group.js';
import { SearchService } from '../contributions/search.service.js';
import { listHiddenThemes } from '../contributions/tells-few.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { VersionedCache } from '../http/versioned-cache.js';
import { ReachService } from '../reach/reach.service.js';
import { type Table } from '../tables/table.js';
import { DATABASE } from '../tokens.js';

type Filter = Omit<ContributionFilter, 'theme'>;

/** The counts without the names of their themes, which may change while the counts stay. */
type Counted = Omit<ThemeCounts, 'themes'> & {
  readonly themes: Omit<ThemeCounts['themes'][number], 'label' | 'parentId'>[];
};

/** Steps that a contribution has come, each as the filter that lists it. */
export const STEP_FILTERS = {
  eligible: { eligibility: 'eligible' },
  answered: { answered: 'yes' },
  decided: { decided: 'yes' },
  adopted: { adopted: 'yes' },
  rejected: { rejected: 'yes' },
  delivered: { adopted: 'yes', delivery: 'delivered' },
} as const satisfies Record<keyof ThemeCounts['done'], Filter>;

const NOTHING_DONE: ThemeCounts['done'] = {
  eligible: null,
  answered: null,
  decided: null,
  adopted: null,
  rejected: null,
  delivered: null,
};

/** What a filter leaves of every theme, as the list of contributions would tell it. */
@Injectable()
export class ThemeCountsService {
  private readonly counts = new VersionedCache<Counted>();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly reach: ReachService,
    private readonly search: SearchService,
  ) {}

  async read(place: ProcessPlace, { format: _format, done, ...asked }: ThemeCountsQuery): Promise<ThemeCounts> {
    const { workspaceId, processId } = place;
    const filter = await this.search.sharpen(place, readGroup(asked));
    const answer = await this.count(place, filter, done === 'yes');
    return this.database.inWorkspace(workspaceId, async (db) => {
      const names = new Map((await listThemeNames(db, workspaceId, processId)).map((theme) => [theme.id, theme]));
      const themes = answer.themes.map(({ id, ...row }) => {
        const { label = null, parentId = null } = names.get(id) ?? {};
        return { id, label, parentId, ...row };
      });
      return { ...answer, themes };
    });
  }

  private async count(place: ProcessPlace, filter: Filter, withDone: boolean): Promise<Counted> {
    const { workspaceId, processId } = place;
    const reach = filter.group || filter.channel ? ((await this.reach.find(place))?.whole ?? null) : null;
    if (filter.group !== undefined) return this.ofGroup(place, filter, reach);
    return this.database.inWorkspace(workspaceId, async (db) => {
      const version = await readInsightVersion(db, workspaceId, processId);
      const key = `${processId} ${withDone ? 'yes' : ''} ${spell(filter)}`;
      return this.counts.get(key, version, () => countAll(db, place, filter, { reach, withDone }));
    });
  }

  async table(place: ProcessPlace, query: ThemeCountsQuery): Promise<Table> {
    const { themes } = await this.read(place, query);
    const beside: Readonly<Record<string, string>> = { none: '(not grouped)', 'off-topic': '(off topic)' };
    return {
      name: `themes-filtered-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      columns: ['theme', 'contributions', 'people', 'answered', 'decided', 'protected'],
      rows: themes.map((row) => [
        beside[row.id] ?? row.label ?? row.id,
        row.contributions,
        row.people,
        row.answered,
        row.decided,
        row.protected,
      ]),
    };
  }

  /** Of a group each theme has one number: the people that reach tells, which were protected together. With other filters there is none. */
  private async ofGroup(place: ProcessPlace, filter: Filter, reach: WholeReach | null): Promise<Counted> {
    const isSettled = await this.reach.isSettled(place);
    return this.database.inWorkspace(place.workspaceId, async (db) => {
      const of = await countContributions(db, place.workspaceId, place.processId);
      const hiddenBecause = await whyHidden(db, place, filter, { reach, isSettled });
      const hidden = hiddenBecause !== null;
      const total = hidden ? null : await countShown(db, place, filter, reach);
      const alone = Object.entries(filter).every(([key, value]) => key === 'group' || value === undefined);
      const themes = hidden || !alone ? [] : groupInThemes(filter.group!, reach);
      return { total, of, hidden, hiddenBecause, themes, done: NOTHING_DONE };
    });
  }
}

async function countAll(
  db: EntityManager,
  place: ProcessPlace,
  filter: Filter,
  { reach, withDone }: { readonly reach: WholeReach | null; readonly withDone: boolean },
): Promise<Counted> {
  const { workspaceId, processId } = place;
  const of = await countContributions(db, workspaceId, processId);
  const total = await countShown(db, place, filter, reach);
  const hiddenThemes = await listHiddenThemes(db, place, filter, reach);
  // of a channel it may be told how many wrote, and not how many of these few were answered
  const isByPart = filter.channel !== undefined || filter.source !== undefined;
  const rows = total === null ? [] : await countFilteredThemes(db, workspaceId, processId, filter);
  const themes = rows
    .sort((a, b) => b.contributions - a.contributions || (a.theme < b.theme ? -1 : 1))
    .map(({ theme, ...row }) => {
      if (hiddenThemes.has(theme))
        return { id: theme, contributions: null, people: null, answered: null, decided: null, protected: true };
      return { id: theme, ...row, ...(isByPart && { answered: null, decided: null }), protected: false };
    });
  const done = total === null || !withDone ? NOTHING_DONE : await countDone(db, place, filter, reach);
  return { total, of, hidden: false, hiddenBecause: null, themes, done };
}

/** Each step as long as its list, which a reader may open. */
async function countDone(
  db: EntityManager,
  place: ProcessPlace,
  filter: Filter,
  reach: WholeReach | null,
): Promise<ThemeCounts['done']> {
  const done: Record<keyof ThemeCounts['done'], number | null> = { ...NOTHING_DONE };
  for (const [step, more] of Object.entries(STEP_FILTERS) as [keyof typeof STEP_FILTERS, Filter][]) {
    const isGiven = Object.keys(more).some((key) => filter[key as keyof Filter] !== undefined);
    const count: CountOf | null = isGiven ? null : await countShown(db, place, { ...filter, ...more }, reach);
    done[step] = count?.contributions ?? null;
  }
  return done;
}

function groupInThemes({ variable, group }: NonNullable<Filter['group']>, reach: WholeReach | null): Counted['themes'] {
  const cells = reach?.themes.byVariable.find((table) => table.variable === variable)?.cells ?? [];
  return cells
    .filter((cell) => cell.group === group && cell.people !== 0)
    .map(({ themeId, people }) => {
      const isShown = people !== null && people >= SMALLEST_SENSITIVE_GROUP;
      return {
        id: themeId,
        contributions: null,
        people: isShown ? people : null,
        answered: null,
        decided: null,
        protected: !isShown,
      };
    })
    .sort((a, b) => (b.people ?? 0) - (a.people ?? 0));
}

/** The filters in one spelling. */
function spell(filter: Filter): string {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  return JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)));
}
