import { type WholeReach } from '#domain';

/** Channels of which the protected report tells no number of people; none where reach was not measured. */
export function channelsHiddenIn(reach: WholeReach | null): string[] {
  return (reach?.channels.channels ?? []).filter(({ people }) => people === null).map(({ channel }) => channel);
}
