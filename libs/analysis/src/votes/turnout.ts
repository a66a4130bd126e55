import {
  SMALLEST_PERCENTAGE_BASE,
  SMALLEST_SENSITIVE_GROUP,
  type GroupReach,
  type PopulationGroup,
  type UndefinedReason,
  type VariableReach,
} from '#domain';
import { chooseHidden } from '../privacy/choose-hidden.js';
import { fewestPeople } from '../privacy/fewest-people.js';
import { inNaturalOrder, mergeBands, type Band } from '../reach/merge-bands.js';
import { ORDERED_VARIABLES } from '../reach/measure-reach.js';
import { wilsonInterval } from '../reach/wilson-interval.js';

/** Who voted of a number of entitled people, with the Wilson interval of the rate. */
export interface Turnout {
  readonly voters: number | null;
  readonly entitled: number | null;
  readonly rate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: UndefinedReason | null;
}

export interface GroupTurnout extends Turnout {
  readonly group: string;
  /** The groups that were taken together; only itself when none. */
  readonly members: readonly string[];
  readonly protected: boolean;
}

export interface VariableTurnout {
  readonly variable: string;
  readonly groups: readonly GroupTurnout[];
  /** Voters who told no group, or one outside the table; null when hidden. */
  readonly unknown: number | null;
}

/** People of one group: those who voted, and all who took part in the process in any way. */
export interface VotersInGroup {
  readonly variable: string;
  readonly group: string;
  readonly voters: number;
  readonly participants: number;
}

const NOTHING = { rate: null, lower: null, upper: null } as const;

/**
 * What part of those entitled voted, with its Wilson interval.
 *
 *     turnout = voters ÷ entitled
 *
 * @returns no rate, with a reason, where nobody is entitled, or more voted than are (people counted twice or from elsewhere)
 * @throws {RangeError} if a count is negative or no number
 * @example turnoutOf(31, 3096); // rate 0.0100, lower 0.0071, upper 0.0142
 */
export function turnoutOf(voters: number, entitled: number | null): Turnout {
  if (!(Number.isInteger(voters) && voters >= 0)) throw new RangeError(`not a count of voters: ${voters}`);
  if (entitled === null) return { voters, entitled, ...NOTHING, reason: 'outside_reference' };
  if (!(entitled >= 0)) throw new RangeError(`not a number of entitled people: ${entitled}`);
  if (entitled === 0) return { voters, entitled, ...NOTHING, reason: 'zero_population' };
  if (voters > entitled) return { voters, entitled, ...NOTHING, reason: 'outside_reference' };
  const { lower, upper } = wilsonInterval(voters, entitled);
  return { voters, entitled, rate: voters / entitled, lower, upper, reason: null };
}

/**
 * Turnout by age, sex, district …, as everybody may see it. A number of one to four voters is hidden, and so is a group in which one to
 * nine people took part without voting, for they could be worked out from the table of reach; neighbouring age bands are taken
 * together first. What hidden numbers could be worked out from is hidden too.
 *
 * @param people by variable and group, voters and all participants
 * @param totals voters and all participants of the process
 * @param entitled entitled people by variable and group, in the order of display
 * @param shown reach as everybody sees it: its bands are taken over, and what is hidden there is hidden here
 * @returns one entry for each variable of `entitled`
 * @see docs/methods/votes.md, docs/methods/small-groups.md
 */
export function turnoutByGroup(
  people: readonly VotersInGroup[],
  totals: { readonly voters: number; readonly participants: number },
  entitled: readonly PopulationGroup[],
  shown: readonly VariableReach[] = [],
): VariableTurnout[] {
  return [...new Set(entitled.map(({ variable }) => variable))].map((variable) => {
    const own = new Map(people.flatMap((row) => (row.variable === variable ? [[row.group, row] as const] : [])));
    const reached = (shown.find((row) => row.variable === variable)?.groups ?? []).filter(isInTable);
    const k = fewestPeople(variable, [...own.keys()]);
    const bands = bandsOf(variable, own, entitled, reached, k);
    const inTable = bands.reduce((sum, { participants }) => sum + participants, 0);
    const silent = (band: Band) => band.members.reduce((sum, group) => sum + silentIn(own.get(group)), 0);
    const outside = [...own.values()].filter(({ group }) => !bands.some(({ members }) => members.includes(group)));
    const hidden = hiddenOf(bands, silent, totals, {
      voters: totals.voters - inTable,
      isAttribute: isBetween(
        outside.reduce((sum, { voters }) => sum + voters, 0),
        k,
      ),
      k,
    });
    const hiddenInReach = new Set(reached.filter((row) => row.protected).flatMap(({ members }) => members));
    const isUnknownHidden = hidden === null || hidden.has(bands.length);
    return {
      variable,
      groups: bands.map((band, at) =>
        groupTurnout(band, hidden === null || hidden.has(at) || band.members.some((group) => hiddenInReach.has(group))),
      ),
      unknown: isUnknownHidden ? null : totals.voters - inTable,
    };
  });
}

function bandsOf(
  variable: string,
  people: ReadonlyMap<string, VotersInGroup>,
  entitled: readonly PopulationGroup[],
  reached: readonly GroupReach[],
  k: number,
): Band[] {
  const rows = reached.length > 0 ? reached : entitled.filter((row) => row.variable === variable);
  const bands = rows.map((row) => {
    const members = 'members' in row ? row.members : [row.group];
    const participants = members.reduce((sum, member) => sum + (people.get(member)?.voters ?? 0), 0);
    return { group: row.group, members, participants, population: row.population ?? 0 };
  });
  if (!ORDERED_VARIABLES.includes(variable)) return bands;
  return mergeBands(inNaturalOrder(bands), (band) => {
    const silent = band.members.reduce((sum, group) => sum + silentIn(people.get(group)), 0);
    return isBetween(band.participants, k) || isBetween(silent, SMALLEST_SENSITIVE_GROUP);
  });
}

const isInTable = ({ population }: GroupReach): boolean => population !== null && population > 0;

/** People who took part and did not vote. */
function silentIn(row: VotersInGroup | undefined): number {
  return row === undefined ? 0 : Math.max(0, row.participants - row.voters);
}

function isBetween(count: number, k: number): boolean {
  return count > 0 && count < k;
}

function hiddenOf(
  bands: readonly Band[],
  silent: (band: Band) => number,
  totals: { readonly voters: number; readonly participants: number },
  unknown: { readonly voters: number; readonly isAttribute: boolean; readonly k: number },
): Set<number> | null {
  const isUnknown = (cell: number) => cell === bands.length && !unknown.isAttribute;
  const voters = [...bands.map((band) => band.participants), unknown.voters];
  const small = chooseHidden(voters, unknown.k, isUnknown);
  const silentInTable = bands.map(silent);
  const others = totals.participants - totals.voters - silentInTable.reduce((sum, count) => sum + count, 0);
  const narrow = chooseHidden([...silentInTable, Math.max(0, others)], SMALLEST_SENSITIVE_GROUP, isUnknown);
  return small === null || narrow === null ? null : new Set([...small, ...narrow]);
}

function groupTurnout({ group, members, participants, population }: Band, isHidden: boolean): GroupTurnout {
  if (isHidden) {
    const hidden: Turnout = { voters: null, entitled: population, ...NOTHING, reason: 'suppressed' };
    return { group, members, ...hidden, protected: true };
  }
  const turnout = turnoutOf(participants, population);
  const isTooSmall = population > 0 && population < SMALLEST_PERCENTAGE_BASE;
  const shown: Turnout = isTooSmall ? { ...turnout, ...NOTHING, reason: 'too_few' } : turnout;
  return { group, members, ...shown, protected: false };
}
