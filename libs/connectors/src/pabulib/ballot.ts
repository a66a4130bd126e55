import { type Channel, type RejectionCode } from '#domain';
import { cellOf, findColumn, isRejected, type Table, type TableRow } from '../files/table.js';
import { parseNumber } from '../values/number.js';
import { requireColumn } from './sections.js';

/** How the ballots of a file are read. */
export interface BallotRules {
  /** The numbers on the list. */
  readonly projects: ReadonlySet<string>;
  /** `ordinal` ballots name projects from the best one down. */
  readonly isOrdinal: boolean;
  /** Points of the first rank; each further rank has one less. */
  readonly firstRankPoints: number;
}

export interface BallotColumns {
  readonly voter: string;
  readonly vote: string;
  readonly points: string | undefined;
  readonly age: string | undefined;
  readonly sex: string | undefined;
  readonly method: string | undefined;
  readonly place: string | undefined;
}

export interface Pick {
  readonly project: string;
  readonly weight: number;
}

export interface Problem {
  readonly code: RejectionCode;
  readonly column: string;
  readonly value: string;
}

export interface Ballot {
  readonly voter: string;
  readonly picks: readonly Pick[];
  readonly problems: readonly Problem[];
}

export function ballotColumns(votes: Table): BallotColumns {
  const column = (...headers: string[]) => findColumn(votes.columns, ...headers);
  return {
    voter: requireColumn(votes, 'voter_id'),
    vote: requireColumn(votes, 'vote'),
    points: column('points'),
    age: column('age'),
    sex: column('sex'),
    method: column('voting_method'),
    place: column('neighborhood', 'neighbourhood', 'district', 'subunit'),
  };
}

/**
 * What a ballot says: each project once, with its points. Points stand beside the projects (`5,3,2`), follow from the rank where
 * ballots are ordinal, and are 1 where projects are only approved of. A project that is not on the list, one that is named twice
 * and points that are none are problems; the rest of the ballot counts.
 */
export function readBallot(row: TableRow, columns: BallotColumns, rules: BallotRules): Ballot {
  const voter = cellOf(row, columns.voter);
  const vote = cellOf(row, columns.vote);
  const isCut = isRejected(row, columns.vote) || isRejected(row, columns.points);
  if (vote === '' || isCut) return { voter, picks: [], problems: [] };
  const named = vote.split(',').map((project) => project.trim());
  const points = columns.points === undefined ? null : cellOf(row, columns.points).split(',');
  if (points !== null && points.length !== named.length) {
    const value = cellOf(row, columns.points).slice(0, 80);
    return { voter, picks: [], problems: [{ code: 'invalid-number', column: columns.points!, value }] };
  }
  const picks = new Map<string, Pick>();
  const problems: Problem[] = [];
  named.forEach((project, rank) => {
    const weight = points === null ? rankPoints(rank, rules) : parseNumber(points[rank]!);
    const problem = (code: RejectionCode, column: string, value: string) =>
      problems.push({ code, column, value: value.slice(0, 80) });
    if (!rules.projects.has(project)) problem('unknown-value', columns.vote, project);
    else if (picks.has(project)) problem('duplicate-reference', columns.vote, project);
    else if (weight === null) problem('invalid-number', columns.points!, points?.[rank]?.trim() ?? '');
    else picks.set(project, { project, weight });
  });
  return { voter, picks: [...picks.values()], problems };
}

function rankPoints(rank: number, { isOrdinal, firstRankPoints }: BallotRules): number {
  return isOrdinal ? Math.max(0, firstRankPoints - rank) : 1;
}

/** Words for the way of voting; the format names `internet` and `paper`, cities' own files more. */
const METHODS: Readonly<Record<string, Channel>> = {
  internet: 'online',
  online: 'online',
  web: 'online',
  electronic: 'online',
  paper: 'paper',
  papier: 'paper',
};

/** The channel of a way of voting: `unknown` where none stands, null for a word that nobody knows. */
export function channelOf(method: string): Channel | null {
  if (method === '') return 'unknown';
  const word = method.toLowerCase();
  return Object.hasOwn(METHODS, word) ? METHODS[word]! : null;
}
