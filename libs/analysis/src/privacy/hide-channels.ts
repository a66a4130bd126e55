import { SMALLEST_GROUP } from '#domain';
import { protectCounts } from './protect-counts.js';

/**
 * The channels whose number of people must not be told, beside the number of all: those of one to four people, those that all but one to
 * four people used, those that would give them away, and those that reach hides. The one rule for lists, votes and whatever else
 * counts people by channel.
 *
 * @param used people by channel; who used several is in each
 * @param people all of them, each once
 * @param hiddenInReach channels of which reach tells no number
 * @see docs/methods/small-groups.md
 * @example hideChannels([{ channel: 'online', people: 50 }, { channel: 'paper', people: 3 }, { channel: 'meeting', people: 6 }], 59, []);
 *          // paper and meeting: 59 − 50 − 6 would be 3
 */
export function hideChannels<Channel extends string>(
  used: readonly { readonly channel: Channel; readonly people: number }[],
  people: number,
  hiddenInReach: readonly string[],
  k: number = SMALLEST_GROUP,
): ReadonlySet<Channel> {
  const cells = used.map((row) => ({ key: row.channel, people: row.people }));
  const protectedCells = protectCounts(cells, people, k);
  const leavesFew = (count: number) => people - count > 0 && people - count < k;
  return new Set(
    used.flatMap(({ channel, people: count }, at) =>
      protectedCells[at]!.protected || (count > 0 && (leavesFew(count) || hiddenInReach.includes(channel)))
        ? [channel]
        : [],
    ),
  );
}
