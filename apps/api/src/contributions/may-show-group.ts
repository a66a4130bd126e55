import { protectCounts } from '#analysis';
import { SMALLEST_SENSITIVE_GROUP, type ReachReport } from '#domain';
import { countContributions, countPeopleByGroup, type ContributionFilter } from '#persistence';
import { type EntityManager } from 'typeorm';

type Group = NonNullable<ContributionFilter['group']>;

/** The people of one group among the people of one view of the data. */
interface View {
  readonly inGroup: number;
  /** Ten people at least, ten others or none, and not to be worked out from the other groups. */
  readonly mayBeShown: boolean;
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
  place: { readonly workspaceId: string; readonly processId: string },
  { group, ...filter }: ContributionFilter & { readonly group: Group },
  report: ReachReport | null,
): Promise<boolean> {
  if (!standsInReach(group, report)) return false;
  const narrow = await readView(db, place, filter, group);
  if (!narrow.mayBeShown) return false;
  for (const wider of widerFilters(filter)) {
    const view = await readView(db, place, wider, group);
    if (!view.mayBeShown || isFew(view.inGroup - narrow.inGroup)) return false;
  }
  return true;
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
  { workspaceId, processId }: { readonly workspaceId: string; readonly processId: string },
  filter: Omit<ContributionFilter, 'group'>,
  { variable, group }: Group,
): Promise<View> {
  const groups = await countPeopleByGroup(db, workspaceId, processId, filter, variable);
  const inGroup = groups.get(group) ?? 0;
  if (inGroup < SMALLEST_SENSITIVE_GROUP) return { inGroup, mayBeShown: false };
  const { people } = await countContributions(db, workspaceId, processId, filter);
  const cells = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => ({ key, people: count }));
  const known = cells.reduce((sum, cell) => sum + cell.people, 0);
  const shown = protectCounts(cells, known, SMALLEST_SENSITIVE_GROUP).some(
    (cell) => cell.key === group && !cell.protected,
  );
  return { inGroup, mayBeShown: shown && !isFew(people - inGroup) };
}

/** A few people, but somebody: such a remainder would be known by subtraction. */
function isFew(people: number): boolean {
  return people > 0 && people < SMALLEST_SENSITIVE_GROUP;
}
