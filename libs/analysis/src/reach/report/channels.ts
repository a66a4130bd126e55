import {
  CHANNELS,
  IDENTIFIER_SCOPES,
  type PairReach,
  type PeopleColumns,
  type ReachChannels,
  type VariableReach,
} from '#domain';
import { wilsonInterval } from '../wilson-interval.js';
import {
  classesOfChannels,
  isOffline,
  isOnline,
  ONLINE_AND_OFFLINE,
  ONLINE_CHANNELS,
  SEVERAL_OFFLINE,
  SEVERAL_ONLINE,
  type Classes,
} from './classes.js';

const WITH_ONLINE: readonly string[] = [...ONLINE_CHANNELS, SEVERAL_ONLINE, ONLINE_AND_OFFLINE];
const WITH_OFFLINE: readonly string[] = [
  ...CHANNELS.filter((channel) => !ONLINE_CHANNELS.includes(channel)),
  SEVERAL_OFFLINE,
  ONLINE_AND_OFFLINE,
];

/**
 * Whom each channel reached, counted over classes in which each person stands once (one channel alone, or several). A number is told
 * where it is the sum of classes that are told.
 *
 * @param classes as `classesOfChannels` has them, or every class for the complete report
 */
export function measureChannels(columns: PeopleColumns, classes: Classes, k: number): ReachChannels {
  const used = [...new Set(columns.channels)];
  const acted = CHANNELS.filter((_, at) => used.some((bits) => (bits & (1 << at)) !== 0));
  const alone = new Map(classes.groups.map(({ group, people }) => [group, people]));
  const everyClass = classes.groups.reduce((sum, { people }) => sum + people, 0) === columns.people;
  const combinations = combinationsOf(columns);
  // sums over combinations are told where each of these is
  const isTold = [...combinations.values()].every((people) => people === 0 || people >= k);
  const total = (names: readonly string[]) =>
    everyClass ? names.reduce((sum, name) => sum + (alone.get(name) ?? 0), 0) : null;
  const both = everyClass ? (alone.get(ONLINE_AND_OFFLINE) ?? 0) : null;
  const offline = total(WITH_OFFLINE);
  return {
    channels: acted.map((channel) => {
      const bit = 1 << CHANNELS.indexOf(channel);
      const people = sumWhere(combinations, (bits) => (bits & bit) !== 0);
      const only = combinations.get(bit) ?? 0;
      const onlyHere = only === 0 && everyClass ? 0 : (alone.get(channel) ?? null);
      const shown = isTold || (people === only && onlyHere !== null) ? people : null;
      return { channel, people: shown, onlyHere, protected: shown === null || onlyHere === null };
    }),
    online: total(WITH_ONLINE),
    offline,
    both,
    offlineOnlyShare:
      offline === null || both === null || columns.people === 0 ? null : (offline - both) / columns.people,
    people: peopleBounds(columns),
    adds: [],
    reason: columns.people === 0 ? 'no_participants' : everyClass ? null : 'suppressed',
  };
}

/** The ratio of each group among those online, beside that among everybody: whom the other channels add. */
export function addsOf(pair: PairReach, variable: VariableReach): ReachChannels['adds'] {
  const online = pair.columns.filter((column) => WITH_ONLINE.includes(column));
  if (online.length === 0 || online.length === pair.columns.length || pair.reason !== null) return [];
  const countOf = (group: string): number | null =>
    pair.cells
      .filter((cell) => cell.row === group && online.includes(cell.column))
      .reduce<number | null>((sum, { people }) => (sum === null || people === null ? null : sum + people), 0);
  const rows = variable.groups.filter((row) => row.populationShare !== null && row.populationShare > 0);
  const counts = rows.map(({ group }) => countOf(group));
  const base = counts.reduce<number>((sum, people) => sum + (people ?? 0), 0);
  if (counts.includes(null) || base === 0) return [];
  return rows.map((row, at) => {
    const { lower, upper } = wilsonInterval(counts[at]!, base);
    return {
      variable: variable.variable,
      group: row.group,
      online: counts[at]! / base / row.populationShare!,
      onlineLower: lower / row.populationShare!,
      onlineUpper: upper / row.populationShare!,
      all: row.ratio,
      allLower: row.lower,
      allUpper: row.upper,
    };
  });
}

/** Every class with its number, for the complete report. */
export function allChannelClasses(columns: PeopleColumns): Classes {
  return classesOfChannels(columns, 1);
}

function combinationsOf({ channels }: PeopleColumns): Map<number, number> {
  const combinations = new Map<number, number>();
  for (const bits of channels) combinations.set(bits, (combinations.get(bits) ?? 0) + 1);
  return combinations;
}

function sumWhere(combinations: ReadonlyMap<number, number>, matches: (bits: number) => boolean): number {
  let sum = 0;
  for (const [bits, people] of combinations) if (matches(bits)) sum += people;
  return sum;
}

/** Who cannot be recognised on another channel may be there a second time. */
function peopleBounds({ channels, scope, people }: PeopleColumns): ReachChannels['people'] {
  const recognised = IDENTIFIER_SCOPES.indexOf('municipality');
  let [online, offline] = [0, 0];
  for (let person = 0; person < people; person += 1) {
    if (scope[person] === recognised || (isOnline(channels[person]!) && isOffline(channels[person]!))) continue;
    if (isOnline(channels[person]!)) online += 1;
    else offline += 1;
  }
  return { atLeast: people - Math.min(online, offline), atMost: people };
}
