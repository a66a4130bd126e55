import {
  CHANNELS,
  FIRST_GROUP,
  NOT_ANSWERED,
  SMALLEST_GROUP,
  type Channel,
  type PeopleColumns,
  type VariableColumn,
  type VariableReach,
} from '#domain';
import { countCodes } from '../../cube/cross-people.js';
import { chooseHidden } from '../../privacy/choose-hidden.js';
import { fewestPeople } from '../../privacy/fewest-people.js';
import { type GroupCount } from '../count-participants.js';

/**
 * People sorted into what may be told of them one by one: the groups that everybody sees with their numbers, and all others together as
 * the last class. Every further table is counted over these, so that its margins are public and nothing hidden stands in two tables.
 */
export interface Classes {
  readonly name: string;
  readonly groups: readonly {
    readonly group: string;
    readonly members: readonly string[];
    readonly people: number;
    readonly population: number | null;
  }[];
  /** The class of each person; `groups.length` is everybody else. */
  readonly codes: Uint8Array | Uint16Array;
  /** Everybody else told no group: no attribute, so that few of them may be told. */
  readonly restIsUnknown: boolean;
  /** Fewest people that may be told of a group. */
  readonly least: number;
}

/** People of a variable by group, for `measureReach`. */
export function countsOf(variable: VariableColumn): GroupCount[] {
  const counts = countCodes(variable.codes, FIRST_GROUP + variable.groups.length);
  const known = variable.groups.map((group, at) => ({
    variable: variable.variable,
    group,
    people: counts[FIRST_GROUP + at]!,
  }));
  const notAnswered = { variable: variable.variable, group: null, people: counts[NOT_ANSWERED]! };
  return [...known.filter(({ people }) => people > 0), notAnswered].filter(({ people }) => people > 0);
}

/** The rows of a protected variable that bear a number, as classes. */
export function classesOfVariable(
  column: VariableColumn | undefined,
  shown: VariableReach,
  people: number,
  k: number = SMALLEST_GROUP,
): Classes {
  const rows = shown.groups.filter((row) => row.participants !== null && !row.protected);
  const named = new Map(rows.flatMap((row, at) => row.members.map((member) => [member, at] as const)));
  // small groups outside the table are shown together, without their names
  const others = rows.findIndex(({ members }) => members.length === 0);
  const hidden = new Set(shown.groups.filter((row) => row.protected).flatMap(({ members }) => members));
  const rest = rows.length;
  const codes = new Uint16Array(people).fill(rest);
  if (column) {
    const classOf = new Uint16Array(FIRST_GROUP + column.groups.length).fill(rest);
    column.groups.forEach((group, at) => {
      const unnamed = others >= 0 && !hidden.has(group) ? others : rest;
      classOf[FIRST_GROUP + at] = named.get(group) ?? unnamed;
    });
    column.codes.forEach((code, person) => (codes[person] = classOf[code]!));
  }
  return {
    name: shown.variable,
    groups: rows.map(({ group, members, participants, population }) => ({
      group,
      members,
      people: participants ?? 0,
      population,
    })),
    codes,
    restIsUnknown: hidden.size === 0 && shown.outside !== null,
    least: fewestPeople(
      shown.variable,
      shown.groups.flatMap(({ group, members }) => [group, ...members]),
      k,
    ),
  };
}

/** Ways that leave nobody to type what was said on the spot. */
export const ONLINE_CHANNELS: readonly Channel[] = ['online', 'email', 'e-delivery'];
export const SEVERAL_ONLINE = 'several-online';
export const ONLINE_AND_OFFLINE = 'online-and-offline';
export const SEVERAL_OFFLINE = 'several-offline';
/** Classes of people who took part on more than one channel. */
export const SEVERAL_CHANNELS: readonly string[] = [SEVERAL_ONLINE, ONLINE_AND_OFFLINE, SEVERAL_OFFLINE];

const ONLINE_BITS = ONLINE_CHANNELS.reduce((bits, channel) => bits | (1 << CHANNELS.indexOf(channel)), 0);

export const isOnline = (channels: number): boolean => (channels & ONLINE_BITS) !== 0;
export const isOffline = (channels: number): boolean => (channels & ~ONLINE_BITS) !== 0;

/** One channel alone, or several: each person in one class. */
export function channelClassOf(channels: number): string {
  if ((channels & (channels - 1)) === 0) return CHANNELS[Math.log2(channels)]!;
  if (isOnline(channels) && isOffline(channels)) return ONLINE_AND_OFFLINE;
  return isOnline(channels) ? SEVERAL_ONLINE : SEVERAL_OFFLINE;
}

/** By the channels that people took part on; a class of few people, and what blurs it, stands with everybody else. */
export function classesOfChannels({ channels, people }: PeopleColumns, k: number): Classes {
  const names: readonly string[] = [...CHANNELS, SEVERAL_ONLINE, ONLINE_AND_OFFLINE, SEVERAL_OFFLINE];
  const places = new Uint8Array(people);
  const placeOf = new Map<number, number>();
  for (let person = 0; person < people; person += 1) {
    const bits = channels[person]!;
    let place = placeOf.get(bits);
    if (place === undefined) placeOf.set(bits, (place = names.indexOf(channelClassOf(bits))));
    places[person] = place;
  }
  const counts = [...countCodes(places, names.length)];
  const hidden = chooseHidden(counts, k);
  const shown = counts.flatMap((count, at) => (count > 0 && hidden !== null && !hidden.has(at) ? [at] : []));
  const classOf = Uint8Array.from(names, (_, at) => (shown.includes(at) ? shown.indexOf(at) : shown.length));
  return {
    name: 'channel',
    groups: shown.map((at) => ({ group: names[at]!, members: [names[at]!], people: counts[at]!, population: null })),
    codes: places.map((place) => classOf[place]!),
    restIsUnknown: false,
    least: k,
  };
}
