import { chooseHidden, protectCounts, SEVERAL_CHANNELS } from '#analysis';
import { SMALLEST_SENSITIVE_GROUP, type VariableReach, type WholeReach } from '#domain';
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
 * @param reach as everybody sees it: a group that is hidden there, or taken together with its neighbour, is hidden here too, and so is
 *   its list within a theme or on a channel whose number of the group is hidden there; and a list that reach would tell the silent of
 */
export async function mayShowGroup(
  db: EntityManager,
  place: PlaceOfData,
  { group, ...filter }: ContributionFilter & { readonly group: Group },
  reach: WholeReach | null,
): Promise<boolean> {
  return (await listShowableGroups(db, place, filter, group.variable, reach)).has(group.group);
}

/** The same for every group of a variable: how many people of each group that may be shown are behind the filtered contributions. */
export async function listShowableGroups(
  db: EntityManager,
  place: PlaceOfData,
  filter: Omit<ContributionFilter, 'group'>,
  variable: string,
  reach: WholeReach | null,
): Promise<ReadonlyMap<string, number>> {
  const narrow = await readView(db, place, filter, variable);
  let showable = [...narrow.shown].filter(
    (group) => reach === null || standsInReach({ variable, group }, filter, narrow.people.get(group) ?? 0, reach),
  );
  const measured = reach?.report.variables.find((row) => row.variable === variable);
  if (reach !== null && measured !== undefined && showable.length > 0) {
    const whole = hasFilter(filter) ? await readView(db, place, {}, variable) : narrow;
    const silent = silentGroups(measured, whole, reach);
    // a list of all that a group said tells, beside reach, how many of it said nothing
    showable = showable.filter((group) => !silent.has(group) || narrow.people.get(group) !== whole.people.get(group));
  }
  for (const wider of widerFilters(filter)) {
    if (showable.length === 0) break;
    const { people, shown } = await readView(db, place, wider, variable);
    const left = (group: string) => (people.get(group) ?? 0) - (narrow.people.get(group) ?? 0);
    showable = showable.filter((group) => shown.has(group) && !isFew(left(group)));
  }
  return new Map(showable.map((group) => [group, narrow.people.get(group) ?? 0]));
}

/** Reach tells the group, its people in the theme, and its people on the channel. */
function standsInReach(
  { variable, group }: Group,
  { theme, channel }: Omit<ContributionFilter, 'group'>,
  inList: number,
  { report, themes, pairs }: WholeReach,
): boolean {
  const measured = report.variables.find((candidate) => candidate.variable === variable);
  if (!measured) return true;
  if (!measured.groups.some((row) => row.group === group && !row.protected && row.members.length <= 1)) return false;
  const inTheme = themes.byVariable
    .find((table) => table.variable === variable)
    ?.cells.find((cell) => cell.themeId === theme && cell.group === group);
  if (inTheme?.people === null) return false;
  return channel === undefined || standsOnChannel({ variable, group }, channel, pairs, inList);
}

/** The table of the attribute by channel is shown, and what it tells less what the list tells is nobody or ten people. */
function standsOnChannel(
  { variable, group }: Group,
  channel: string,
  pairs: WholeReach['pairs'],
  inList: number,
): boolean {
  const pair = pairs.find(({ first, second }) => first === variable && second === 'channel');
  if (pair === undefined || pair.reason !== null) return pair === undefined;
  const row = pair.cells.filter((cell) => cell.row === group);
  if (row.some(({ people }) => people === null)) return false;
  const count = (columns: readonly string[]) =>
    row.reduce((sum, { column, people }) => sum + (columns.includes(column) ? people! : 0), 0);
  const several = count(SEVERAL_CHANNELS);
  const alone = count([channel]);
  return !isFew(Math.abs(inList - alone)) && !isFew(alone + several - inList);
}

/** Groups of which few took part and said nothing, and those that blur them: what reach tells less what the lists tell. */
function silentGroups(
  { groups }: VariableReach,
  { people }: View,
  { report, themes }: WholeReach,
): ReadonlySet<string> {
  const told = groups.filter(({ participants, members }) => participants !== null && members.length === 1);
  const silent = told.map(({ group, participants }) => Math.max(0, participants! - (people.get(group) ?? 0)));
  const others = report.participants - themes.contributors - silent.reduce((sum, count) => sum + count, 0);
  const hidden = chooseHidden(
    [...silent, Math.max(0, others)],
    SMALLEST_SENSITIVE_GROUP,
    (cell) => cell === told.length,
  );
  return new Set(told.filter((_, at) => hidden === null || hidden.has(at)).map(({ group }) => group));
}

/** Without any filter, and without each one of them. */
function widerFilters(filter: Omit<ContributionFilter, 'group'>): Omit<ContributionFilter, 'group'>[] {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  const without = given.map((_, left) => Object.fromEntries(given.filter((__, at) => at !== left)));
  if (given.length === 0) return [];
  return given.length === 1 ? [{}] : [{}, ...without];
}

function hasFilter(filter: Omit<ContributionFilter, 'group'>): boolean {
  return Object.values(filter).some((value) => value !== undefined);
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
