import { InvalidInputError, type UndefinedReason } from '#domain';

/** What one channel publishes: how many people, and the percentage of each group. */
export interface ChannelShares {
  readonly channel: string;
  readonly people: number;
  /** 0…100 by group. */
  readonly percentages: ReadonlyMap<string, number>;
}

export interface PooledGroup {
  readonly group: string;
  /** Percentage of all people, 0…100. */
  readonly pooled: number | null;
  /** The mean of the channels' percentages: wrong, and shown only to find it in published tables. */
  readonly simpleMean: number | null;
  readonly published: number | null;
  /** |published − pooled| in points. */
  readonly errorPoints: number | null;
  readonly reason: UndefinedReason | null;
}

export interface PooledChannels {
  readonly people: number;
  readonly groups: readonly PooledGroup[];
  /** True when every published percentage is the simple mean within 0.011 points; null when nothing is published. */
  readonly publishedIsSimpleMean: boolean | null;
  readonly largestErrorPoints: number | null;
  /** Channels whose percentages do not sum to 100 within half a point. */
  readonly notHundred: readonly { readonly channel: string; readonly sum: number }[];
  readonly reason: UndefinedReason | null;
}

const HUNDRED_WITHIN = 0.5;
/** Two roundings to hundredths, and a little for the arithmetic. */
const SAME_WITHIN = 0.011;

/**
 * The make-up of all people from that of each channel. Percentages are never averaged: a channel counts as much as it has people.
 *
 *     pooled = Σ n_c p_c / Σ n_c
 *
 * @param channels each with its people and the percentages of its groups
 * @param published percentages that somebody gave for all channels together, to be checked
 * @returns groups in the order in which channels name them. A group that a channel does not name counts 0 there when its percentages sum to 100,
 *          otherwise the group is null with the reason `not_asked`; all null with `no_participants` where there are no people
 * @throws {InvalidInputError} `wrong-input` for a percentage outside 0…100 or a number of people that cannot be
 * @example poolChannels([online, paper], published).groups[5]; // over 60: pooled 18.72, published 16.91
 */
export function poolChannels(
  channels: readonly ChannelShares[],
  published: ReadonlyMap<string, number> = new Map(),
): PooledChannels {
  channels.forEach(checkChannel);
  checkPercentages('published', published);
  const sums = channels.map(({ percentages }) => [...percentages.values()].reduce((sum, part) => sum + part, 0));
  const isWhole = sums.map((sum) => Math.abs(sum - 100) <= HUNDRED_WITHIN);
  const people = channels.reduce((sum, channel) => sum + channel.people, 0);
  const names = [
    ...new Set([...channels.map(({ percentages }) => percentages), published].flatMap((map) => [...map.keys()])),
  ];
  const groups = names.map((group) => {
    const shares = channels.map(({ percentages }, index) => percentages.get(group) ?? (isWhole[index] ? 0 : null));
    return poolGroup(group, channels, shares, people, published.get(group) ?? null);
  });
  const errors = groups.flatMap(({ errorPoints }) => (errorPoints === null ? [] : [errorPoints]));
  return {
    people,
    groups,
    publishedIsSimpleMean: published.size === 0 || people === 0 ? null : groups.every(isSimpleMean),
    largestErrorPoints: errors.length > 0 ? Math.max(...errors) : null,
    notHundred: channels.flatMap(({ channel }, index) => (isWhole[index] ? [] : [{ channel, sum: sums[index] }])),
    reason: people === 0 ? 'no_participants' : null,
  };
}

function poolGroup(
  group: string,
  channels: readonly ChannelShares[],
  shares: readonly (number | null)[],
  people: number,
  published: number | null,
): PooledGroup {
  const nothing = { group, pooled: null, simpleMean: null, published, errorPoints: null };
  if (people === 0) return { ...nothing, reason: 'no_participants' };
  if (!shares.every((share) => share !== null)) return { ...nothing, reason: 'not_asked' };
  const pooled = shares.reduce((sum, share, index) => sum + share * channels[index].people, 0) / people;
  const simpleMean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const errorPoints = published === null ? null : Math.abs(published - pooled);
  return { group, pooled, simpleMean, published, errorPoints, reason: null };
}

function isSimpleMean({ simpleMean, published }: PooledGroup): boolean {
  return published === null || (simpleMean !== null && Math.abs(published - simpleMean) <= SAME_WITHIN);
}

function checkChannel({ channel, people, percentages }: ChannelShares): void {
  if (!(Number.isInteger(people) && people >= 0)) {
    throw new InvalidInputError('wrong-input', `${channel}: not a number of people: ${people}`, { channel });
  }
  checkPercentages(channel, percentages);
}

function checkPercentages(where: string, percentages: ReadonlyMap<string, number>): void {
  for (const [group, share] of percentages) {
    if (share >= 0 && share <= 100) continue;
    throw new InvalidInputError('wrong-input', `${where}: ${group}: not a percentage: ${share}`, { where, group });
  }
}
