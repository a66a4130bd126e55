import { type UndefinedReason } from '#domain';

/** People by channel, by whatever stands for them across channels. */
export interface ChannelPeople {
  readonly channel: string;
  readonly people: Iterable<string | number>;
}

export interface ChannelReach {
  /** People of all channels, once each. */
  readonly people: number;
  /** People on two channels or more, and their part of all. */
  readonly several: number;
  readonly severalShare: number | null;
  /** For each channel its people, and those on no other: whom it adds, and their part of all people. */
  readonly channels: readonly {
    readonly channel: string;
    readonly people: number;
    readonly only: number;
    readonly onlyShare: number | null;
  }[];
  readonly reason: UndefinedReason | null;
}

/**
 * Whom does each channel add? People online and on paper, each once, and those that no other channel reached.
 *
 *     union = |A ∪ B ∪ …|,   A adds |A \ (B ∪ …)| / union,   on several / union (for two channels the Jaccard index)
 *
 * It needs people who can be recognised across channels; where they cannot, `unionBounds` gives a range.
 *
 * @param channels each once; a person who stands twice in one counts once
 * @returns shares are null with `no_participants` where there is nobody
 * @see docs/methods/coming-back.md
 * @example channelReach([{ channel: 'online', people: 'abcd' }, { channel: 'paper', people: 'def' }]).channels[1]; // adds 2 of 6
 */
export function channelReach(channels: readonly ChannelPeople[]): ChannelReach {
  const sets = channels.map(({ channel, people }) => ({ channel, people: new Set(people) }));
  const times = new Map<string | number, number>();
  for (const { people } of sets) for (const person of people) times.set(person, (times.get(person) ?? 0) + 1);
  const share = (part: number) => (times.size > 0 ? part / times.size : null);
  const several = count(times.values(), (channelsOfOne) => channelsOfOne > 1);
  return {
    people: times.size,
    several,
    severalShare: share(several),
    channels: sets.map(({ channel, people }) => {
      const only = count(people, (person) => times.get(person) === 1);
      return { channel, people: people.size, only, onlyShare: share(only) };
    }),
    reason: times.size > 0 ? null : 'no_participants',
  };
}

/**
 * How many people several channels reached together when nobody can be recognised on two of them: at least as many as the largest, at
 * most all added up.
 *
 * @param counts people of each channel
 * @throws {RangeError} when one is no count
 * @example unionBounds([4, 3]); // { atLeast: 4, atMost: 7 }
 */
export function unionBounds(counts: readonly number[]): { readonly atLeast: number; readonly atMost: number } {
  const invalid = counts.find((people) => !(Number.isInteger(people) && people >= 0));
  if (invalid !== undefined) throw new RangeError(`not a count: ${invalid}`);
  return { atLeast: Math.max(0, ...counts), atMost: counts.reduce((sum, people) => sum + people, 0) };
}

function count<T>(of: Iterable<T>, matches: (one: T) => boolean): number {
  let found = 0;
  for (const one of of) if (matches(one)) found += 1;
  return found;
}
