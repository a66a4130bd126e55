import { cellOf, type Table } from '../files/table.js';
import { parseNumber } from '../values/number.js';
import { columnOf, type PolisFile } from './conversations.js';

/** What is known of the votes of one conversation before any of them is read. */
export interface CountedVotes {
  /** The number that means "agree": 1, as the export writes it, or −1, as the platform stores it. */
  readonly agree: 1 | -1;
  readonly voters: number;
  /** Whether the vote of this row is the last that this person gave on this comment. */
  isLast(table: Table, row: number, comment: string, voter: string): boolean;
}

interface Tally {
  plus: number;
  minus: number;
}

/**
 * Goes through the votes of a conversation: people change their minds, and of several votes of a person on a comment the latest one
 * counts, of two at one moment the later row. Remembers one entry for each person and comment, and nothing of the rows.
 *
 * Exports write agreement as 1; the platform's own database, and files made from it, as −1. The comments carry numbers of agreeing
 * and disagreeing votes, counted with changed minds: where they fit the opposite reading on more comments, that one is taken.
 */
export async function countVotes(files: readonly PolisFile[]): Promise<CountedVotes> {
  const last = new Map<string, { at: number; table: Table; row: number }>();
  const voters = new Set<string>();
  const tallies = new Map<string, Tally>();
  for (const { table } of files.filter(({ holds }) => holds === 'votes')) {
    const columns = voteColumns(table);
    for await (const row of table.rows()) {
      const comment = cellOf(row, columns.comment);
      const voter = cellOf(row, columns.voter);
      const value = parseNumber(cellOf(row, columns.vote));
      if (row.broken || comment === '' || voter === '' || !isVote(value)) continue;
      voters.add(voter);
      const tally = tallies.get(comment) ?? { plus: 0, minus: 0 };
      if (value > 0) tally.plus += 1;
      if (value < 0) tally.minus += 1;
      tallies.set(comment, tally);
      const at = parseNumber(cellOf(row, columns.timestamp)) ?? -Infinity;
      const key = pair(comment, voter);
      const before = last.get(key);
      if (before === undefined || at >= before.at) last.set(key, { at, table, row: row.origin.row });
    }
  }
  return {
    agree: await readSign(files, tallies),
    voters: voters.size,
    isLast(table, row, comment, voter) {
      const found = last.get(pair(comment, voter));
      return found !== undefined && found.table === table && found.row === row;
    },
  };
}

export function voteColumns(table: Table) {
  return {
    timestamp: columnOf(table, 'timestamp'),
    comment: columnOf(table, 'comment-id'),
    voter: columnOf(table, 'voter-id'),
    vote: columnOf(table, 'vote'),
  };
}

export function isVote(value: number | null): value is 1 | 0 | -1 {
  return value === 1 || value === 0 || value === -1;
}

async function readSign(files: readonly PolisFile[], tallies: ReadonlyMap<string, Tally>): Promise<1 | -1> {
  let [asWritten, reversed] = [0, 0];
  for (const { table } of files.filter(({ holds }) => holds === 'comments')) {
    const [id, agrees, disagrees] = ['comment-id', 'agrees', 'disagrees'].map((header) => columnOf(table, header));
    for await (const row of table.rows()) {
      const tally = tallies.get(cellOf(row, id));
      const said = [agrees, disagrees].map((column) => parseNumber(cellOf(row, column)));
      if (tally === undefined || tally.plus === tally.minus) continue;
      if (said[0] === tally.plus && said[1] === tally.minus) asWritten += 1;
      if (said[0] === tally.minus && said[1] === tally.plus) reversed += 1;
    }
  }
  return reversed > asWritten ? -1 : 1;
}

function pair(comment: string, voter: string): string {
  return `${comment}\u001F${voter}`;
}
