import { type Channel, type VoteRecord } from '#domain';
import { wilsonInterval } from '../reach/wilson-interval.js';
import { compareCodePoints } from '../text/compare-code-points.js';
import { protocolLine } from './protocol-line.js';

/** Name and version of the arithmetic. */
export const VOTES_METHOD = 'nasluch-votes-1';

/** Where votes were cast: over the internet, on paper or at an urn, any other way, and all of them together. */
export const VOTE_PARTS = ['online', 'paper', 'other', 'pooled'] as const;
export type VotePart = (typeof VOTE_PARTS)[number];

/** Last votes of persons on one option, one channel, one value. */
export interface VoteCell {
  readonly option: string;
  readonly channel: Channel;
  readonly value: VoteRecord['value'];
  readonly people: number;
  /** Sum of weights: points, where a ballot gives points. */
  readonly points: number;
}

/** Votes counted without persons. */
export interface TallyCell {
  readonly option: string;
  readonly channel: Channel;
  readonly unit: string | null;
  readonly votes: number;
}

export interface VoteCounts {
  readonly cells: readonly VoteCell[];
  readonly tallies: readonly TallyCell[];
  /** Different people by channel, and all of them: who voted on two channels is in both, and once in all. */
  readonly voters: readonly { readonly channel: Channel; readonly people: number }[];
  readonly people: number;
}

/** What a share is of: of the people who voted, of those who took a side or passed on this option, or of all votes. */
export type ShareOf = 'voters' | 'opinions' | 'votes';

/** One option in one part. */
export interface OptionPart {
  /** For the option: picks, likes and agreement of persons, and the votes of an urn. */
  readonly votes: number;
  readonly down: number;
  readonly neutral: number;
  /** Of `votes` those counted without persons. */
  readonly tallied: number;
  /** Sum of weights of the votes for it; null where all weights are 1 or votes came without persons. */
  readonly points: number | null;
  /** 0…1; null where nothing was cast. */
  readonly share: number | null;
  readonly shareOf: ShareOf;
  /** What the share is of. */
  readonly n: number;
  /** Wilson interval; null for a share of votes, of which one person may have several. */
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface OptionResult {
  readonly option: string;
  readonly parts: Readonly<Record<VotePart, OptionPart>>;
}

export interface PartTotals {
  /** Different people; none are known behind the votes of an urn. */
  readonly people: number;
  /** All votes for an option, and of these those counted without persons. */
  readonly votes: number;
  readonly tallied: number;
  readonly down: number;
  readonly neutral: number;
  readonly points: number | null;
}

/** Ballots of one unit as its protocol counts them; null where it has no such line. */
export interface UnitProtocol {
  readonly unit: string | null;
  readonly entitled: number | null;
  readonly issued: number | null;
  readonly cast: number | null;
  readonly valid: number | null;
  readonly invalid: number | null;
}

export interface VoteResults {
  readonly method: string;
  /** The most votes of all parts first. */
  readonly options: readonly OptionResult[];
  readonly totals: Readonly<Record<VotePart, PartTotals>>;
  /** Invalid ballots by reason, apart from every result. */
  readonly invalid: readonly { readonly reason: string | null; readonly ballots: number }[];
  readonly units: readonly UnitProtocol[];
}

export function votePartOf(channel: Channel): Exclude<VotePart, 'pooled'> {
  if (channel === 'online' || channel === 'email' || channel === 'e-delivery') return 'online';
  return channel === 'paper' || channel === 'urn' ? 'paper' : 'other';
}

/**
 * The result of any vote: likes and dislikes, agreement, picks on a ballot, points, votes of an urn; online, on paper, and pooled.
 *
 * A person counts once an option, with her last vote. Votes are added up and never averaged as percentages. The share of an option is
 *
 *     of opinions   up ÷ (up + down + neutral)   where people could also be against it or pass
 *     of voters     people who chose it ÷ people who voted   where all votes are of persons
 *     of votes      its votes ÷ all votes   where some were counted at an urn, so that the people behind them are not known
 *
 * Lines of a protocol (entitled, issued, valid, invalid) are no options and stand apart.
 *
 * @throws {RangeError} for a count that is none
 * @see docs/methods/votes.md
 */
export function voteResults(counts: VoteCounts): VoteResults {
  for (const { people } of counts.cells) checkCount(people);
  for (const { votes } of counts.tallies) checkCount(votes);
  const lines = counts.tallies.map((tally) => ({ tally, line: protocolLine(tally.option) }));
  const tallies = lines.flatMap(({ tally, line }) => (line === null ? [tally] : []));
  const isOpinion = new Set(
    counts.cells.flatMap(({ option, value }) => (value === 'down' || value === 'neutral' ? [option] : [])),
  );
  const weighted = counts.cells.some(({ people, points }) => points !== people);
  const totals = eachPart((part) => totalsOf(part, counts, tallies, weighted));
  const cellsOf = byOption(counts.cells);
  const talliesOf = byOption(tallies);
  const options = [...new Set([...cellsOf.keys(), ...talliesOf.keys()])].map((option): OptionResult => {
    const [cells, own] = [cellsOf.get(option) ?? [], talliesOf.get(option) ?? []];
    const parts = eachPart((part) => partOf(part, cells, own, totals[part], isOpinion.has(option)));
    return { option, parts };
  });
  const protocol = lines.flatMap(({ tally, line }) => (line === null ? [] : [{ ...tally, ...line }]));
  return {
    method: VOTES_METHOD,
    options: options.sort(
      (a, b) => b.parts.pooled.votes - a.parts.pooled.votes || compareCodePoints(a.option, b.option),
    ),
    totals,
    invalid: invalidOf(protocol),
    units: unitsOf(protocol),
  };
}

function byOption<T extends { readonly option: string }>(list: readonly T[]): Map<string, T[]> {
  const options = new Map<string, T[]>();
  for (const one of list) {
    const own = options.get(one.option);
    if (own) own.push(one);
    else options.set(one.option, [one]);
  }
  return options;
}

function eachPart<T>(make: (part: VotePart) => T): Record<VotePart, T> {
  return { online: make('online'), paper: make('paper'), other: make('other'), pooled: make('pooled') };
}

function within<T extends { readonly channel: Channel }>(part: VotePart, list: readonly T[]): readonly T[] {
  return part === 'pooled' ? list : list.filter(({ channel }) => votePartOf(channel) === part);
}

function totalsOf(part: VotePart, counts: VoteCounts, tallies: readonly TallyCell[], weighted: boolean): PartTotals {
  const cells = within(part, counts.cells);
  const tallied = sum(within(part, tallies), ({ votes }) => votes);
  const people = part === 'pooled' ? counts.people : sum(within(part, counts.voters), (row) => row.people);
  return {
    people,
    votes: sum(cells.filter(isFor), (cell) => cell.people) + tallied,
    tallied,
    down: sum(cells, (cell) => (cell.value === 'down' ? cell.people : 0)),
    neutral: sum(cells, (cell) => (cell.value === 'neutral' ? cell.people : 0)),
    points: weighted && tallied === 0 ? sum(cells.filter(isFor), ({ points }) => points) : null,
  };
}

function partOf(
  part: VotePart,
  ofOption: readonly VoteCell[],
  talliesOfOption: readonly TallyCell[],
  total: PartTotals,
  isOpinion: boolean,
): OptionPart {
  const cells = within(part, ofOption);
  const tallied = sum(within(part, talliesOfOption), ({ votes }) => votes);
  const votes = sum(cells.filter(isFor), ({ people }) => people) + tallied;
  const down = sum(cells, ({ value, people }) => (value === 'down' ? people : 0));
  const neutral = sum(cells, ({ value, people }) => (value === 'neutral' ? people : 0));
  const shareOf: ShareOf = isOpinion ? 'opinions' : total.tallied > 0 ? 'votes' : 'voters';
  const n = shareOf === 'opinions' ? votes + down + neutral : shareOf === 'votes' ? total.votes : total.people;
  const interval = n > 0 && shareOf !== 'votes' && votes <= n ? wilsonInterval(votes, n) : null;
  return {
    votes,
    down,
    neutral,
    tallied,
    points: total.points === null ? null : sum(cells.filter(isFor), ({ points }) => points),
    share: n > 0 && votes <= n ? votes / n : null,
    shareOf,
    n,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
  };
}

function isFor({ value }: VoteCell): boolean {
  return value === 'up' || value === 'pick';
}

type Line = TallyCell & NonNullable<ReturnType<typeof protocolLine>>;

function invalidOf(protocol: readonly Line[]): VoteResults['invalid'] {
  const reasons = new Map<string | null, number>();
  for (const { kind, reason, votes } of protocol) {
    if (kind === 'invalid') reasons.set(reason, (reasons.get(reason) ?? 0) + votes);
  }
  return [...reasons]
    .map(([reason, ballots]) => ({ reason, ballots }))
    .sort((a, b) => b.ballots - a.ballots || compareCodePoints(a.reason ?? '', b.reason ?? ''));
}

function unitsOf(protocol: readonly Line[]): UnitProtocol[] {
  const units = new Set(protocol.map(({ unit }) => unit));
  return [...units]
    .sort((a, b) => compareCodePoints(a ?? '', b ?? ''))
    .map((unit) => {
      const own = protocol.filter((line) => line.unit === unit);
      const count = (kind: Line['kind']) => {
        const lines = own.filter((line) => line.kind === kind);
        return lines.length === 0 ? null : sum(lines, ({ votes }) => votes);
      };
      const [entitled, issued, cast] = [count('entitled'), count('issued'), count('cast')];
      return { unit, entitled, issued, cast, valid: count('valid'), invalid: count('invalid') };
    });
}

function sum<T>(list: readonly T[], count: (one: T) => number): number {
  return list.reduce((total, one) => total + count(one), 0);
}

function checkCount(count: number): void {
  if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`not a count: ${count}`);
}
