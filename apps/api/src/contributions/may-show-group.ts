import { protectCounts } from '#analysis';
import { SMALLEST_SENSITIVE_GROUP, type ReachReport } from '#domain';
import { countContributions, countPeopleByGroup, type ContributionFilter } from '#persistence';
import { type EntityManager } from 'typeorm';

type Group = NonNullable<ContributionFilter['group']>;

/** The people of each group of a variable among the people of one view of the data. */
interface View {
  readonly people: ReadonlyMap<string, number>;
  /** Ten people at least, ten others or none, and not to be worked out from the other groups. */
  readonly shown: ReadonlySet<string>;
}

interface PlaceOfData {
  readonly workspaceId: string;
  readonly processId: string;
}

/**
 * May the contributions of one demographic group be shown under these filters? Only where the group may be shown under them, and
 * without them, and without each of them; and where what each filter leaves out of the group is nobody or ten people: otherwise
 * one answer less another would be a few people.
 *
 * @param report reach as everybody sees it: a group that is hidden there, or taken together with its neighbour, is hidden here too
 */
export async function mayShowGroup(
  db: EntityManager,
  place: PlaceOfData,
  { group, ...filter }: ContributionFilter & { readonly group: Group },
  report: ReachReport | null,
): Promise<boolean> {
  return (await listShowableGroups(db, place, filter, group.variable, report)).has(group.group);
}

/** The same for every group of a variable: how many people of each group that may be shown are behind the filtered contributions. */
export async function listShowableGroups(
  db: EntityManager,
  place: PlaceOfData,
  filter: Omit<ContributionFilter, 'group'>,
  variable: string,
  report: ReachReport | null,
): Promise<ReadonlyMap<string, number>> {
  const narrow = await readView(db, place, filter, variable);
  let showable = [...narrow.shown].filter((group) => standsInReach({ variable, group }, report));
  for (const wider of widerFilters(filter)) {
    if (showable.length === 0) break;
    const { people, shown } = await readView(db, place, wider, variable);
    const left = (group: string) => (people.get(group) ?? 0) - (narrow.people.get(group) ?? 0);
    showable = showable.filter((group) => shown.has(group) && !isFew(left(group)));
  }
  return new Map(showable.map((group) => [group, narrow.people.get(group) ?? 0]));
}

function standsInReach({ variable, group }: Group, report: ReachReport | null): boolean {
  const measured = report?.variables.find((candidate) => candidate.variable === variable);
  if (!measured) return true;
  return measured.groups.some((row) => row.group === group && !row.protected && row.members.length <= 1);
}

/** Without any filter, and without each one of them. */
function widerFilters(filter: Omit<ContributionFilter, 'group'>): Omit<ContributionFilter, 'group'>[] {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  const without = given.map((_, left) => Object.fromEntries(given.filter((__, at) => at !== left)));
  if (given.length === 0) return [];
  return given.length === 1 ? [{}] : [{}, ...without];
}

async function readView(
  db: EntityManager,
  { workspaceId, processId }: PlaceOfData,
  filter: Omit<ContributionFilter, 'group'>,
  variable: string,
): Promise<View> {
  const groups = await countPeopleByGroup(db, workspaceId, processId, filter, variable);
  if (![...groups.values()].some((count) => count >= SMALLEST_SENSITIVE_GROUP))
    return { people: groups, shown: new Set() };
  const { people } = await countContributions(db, workspaceId, processId, filter);
  const cells = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => ({ key, people: count }));
  const known = cells.reduce((sum, cell) => sum + cell.people, 0);
  const shown = protectCounts(cells, known, SMALLEST_SENSITIVE_GROUP)
    .filter((cell) => !cell.protected)
    .map(({ key }) => key)
    .filter((key) => {
      const inGroup = groups.get(key) ?? 0;
      return inGroup >= SMALLEST_SENSITIVE_GROUP && !isFew(people - inGroup);
    });
  return { people: groups, shown: new Set(shown) };
}

/** A few people, but somebody: such a remainder would be known by subtraction. */
function isFew(people: number): boolean {
  return people > 0 && people < SMALLEST_SENSITIVE_GROUP;
}
