import { cellOf, type Table } from '../files/table.js';
import { parseNumber } from '../values/number.js';
import { ballotColumns, readBallot, type BallotRules } from './ballot.js';
import { requireColumn, type Election } from './sections.js';

/** What META says, by key in lower case. */
export type Meta = ReadonlyMap<string, string>;

export interface Recount {
  readonly rules: BallotRules;
  readonly projects: number;
  readonly ballots: number;
  /** Project → ballots that name it and the points they give it. */
  readonly totals: ReadonlyMap<string, { votes: number; score: number }>;
  /** Ballots bear the numbers 1 … n (or 0 … n − 1): given in this file, and not by a city for all its pools. */
  readonly isNumberedHere: boolean;
}

export async function readMeta(table: Table | null): Promise<Meta> {
  const meta = new Map<string, string>();
  if (table === null) return meta;
  const [key, value] = [requireColumn(table, 'key'), requireColumn(table, 'value')];
  for await (const row of table.rows()) {
    const name = cellOf(row, key).toLowerCase();
    if (name !== '' && !meta.has(name)) meta.set(name, cellOf(row, value));
  }
  return meta;
}

/**
 * Counts the ballots of a file, so that its own totals can be held against them. Reads every ballot once and keeps the number of
 * each (to count nobody twice) and two sums a project.
 */
export async function recount({ projects, votes }: Election, meta: Meta): Promise<Recount> {
  const ids = await readProjectIds(projects);
  const rules = ballotRules(ids, meta);
  const columns = ballotColumns(votes);
  const totals = new Map([...ids].map((id) => [id, { votes: 0, score: 0 }]));
  const voters = new Set<string>();
  let highest: number | null = 0;
  for await (const row of votes.rows()) {
    const ballot = readBallot(row, columns, rules);
    if (row.broken || ballot.voter === '' || voters.has(ballot.voter)) continue;
    voters.add(ballot.voter);
    if (highest !== null) highest = /^\d{1,9}$/.test(ballot.voter) ? Math.max(highest, Number(ballot.voter)) : null;
    for (const { project, weight } of ballot.picks) {
      const total = totals.get(project)!;
      total.votes += 1;
      total.score += weight;
    }
  }
  const isNumberedHere = highest !== null && highest <= voters.size;
  return { rules, projects: ids.size, ballots: voters.size, totals, isNumberedHere };
}

async function readProjectIds(projects: Table): Promise<ReadonlySet<string>> {
  const column = requireColumn(projects, 'project_id');
  const ids = new Set<string>();
  for await (const row of projects.rows()) {
    const id = row.broken ? '' : cellOf(row, column);
    if (id !== '') ids.add(id);
  }
  return ids;
}

/** The longest ballot allowed gives the points of the first rank: three projects, then 3, 2, 1. */
function ballotRules(projects: ReadonlySet<string>, meta: Meta): BallotRules {
  const longest = parseNumber(meta.get('max_length') ?? '');
  return {
    projects,
    isOrdinal: meta.get('vote_type')?.toLowerCase() === 'ordinal',
    firstRankPoints: longest !== null && longest > 0 ? longest : projects.size,
  };
}
