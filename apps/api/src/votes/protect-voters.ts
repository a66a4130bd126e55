import { hideChannels, VOTE_PARTS, votePartOf, type VotePart, type VoteResults } from '#analysis';
import { type VotesAnswer } from '#contracts';
import { type Channel, type WholeReach } from '#domain';
import { channelsHiddenIn } from '../reach/channels-hidden-in.js';

type Voters = readonly { readonly channel: Channel; readonly people: number }[];

/** Channels on which one to four people voted, and those that would give them away, whichever way the results are asked for. */
export function hiddenChannels(voters: Voters, people: number, reach: WholeReach | null): ReadonlySet<Channel> {
  return hideChannels(voters, people, channelsHiddenIn(reach));
}

/** The parts in which a number of people must not be told. */
export function hiddenParts(
  voters: Voters,
  hidden: ReadonlySet<Channel>,
  channel: Channel | null,
): ReadonlySet<VotePart> {
  const parts = new Set<VotePart>(voters.flatMap((row) => (hidden.has(row.channel) ? [votePartOf(row.channel)] : [])));
  if (channel !== null && hidden.has(channel)) parts.add('pooled');
  return parts;
}

/** Totals with the numbers of people hidden; votes themselves are results and always shown. */
export function protectTotals(totals: VoteResults['totals'], hidden: ReadonlySet<VotePart>): VotesAnswer['totals'] {
  const shown = (part: VotePart) => ({ ...totals[part], people: hidden.has(part) ? null : totals[part].people });
  return { online: shown('online'), paper: shown('paper'), other: shown('other'), pooled: shown('pooled') };
}

type OptionParts = VotesAnswer['options'][number]['parts'];

/** A share of a hidden number of people would tell it. */
export function protectParts(
  parts: VoteResults['options'][number]['parts'],
  hidden: ReadonlySet<VotePart>,
): OptionParts {
  const shown = VOTE_PARTS.map((part) => {
    const isHidden = hidden.has(part) && parts[part].shareOf === 'voters';
    return [part, isHidden ? { ...parts[part], share: null, n: null, lower: null, upper: null } : parts[part]] as const;
  });
  return Object.fromEntries(shown) as OptionParts;
}
