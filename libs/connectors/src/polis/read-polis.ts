import { type SourceRow, type VoteRecord } from '#domain';
import { type InputFile } from '../files/input-file.js';
import { type Table, type TableRow } from '../files/table.js';
import { type ReadOptions } from '../options.js';
import { parseNumber } from '../values/number.js';
import { rowReader } from '../values/row-reader.js';
import { commentReader } from './comments.js';
import { participant, readTimestamp, type PolisContext } from './context.js';
import { columnOf, openConversations, type PolisFile, type PolisTable } from './conversations.js';
import { countVotes, isVote, voteColumns } from './last-votes.js';

type ReadRow = (row: TableRow) => SourceRow;

const READERS: Readonly<Record<Exclude<PolisTable, 'summary'>, (table: Table, context: PolisContext) => ReadRow>> = {
  comments: commentReader,
  votes: voteReader,
  participants: participantReader,
};

/**
 * Reads the export of a Polis conversation: `comments.csv`, `votes.csv`, `participants-votes.csv` and `summary.csv`, one by one or in a
 * zip, in which each folder is a conversation. Times are milliseconds since 1970, `datetime` repeats them in the zone of whoever made
 * the export; a vote is 1 (agree), −1 (disagree) or 0 (pass); `votes.csv` holds every vote in the order of comments, changed minds
 * too, of which the last one counts: earlier ones are listed as `superseded`. Numbers of people begin anew in each conversation.
 *
 * Every data row is yielded once, in source order. Files that are none of these (comment groups) are not read.
 *
 * @throws {InvalidInputError} a file that is no table, or `unknown-columns` when nothing in a file is recognised
 */
export async function* readPolis(files: readonly InputFile[], options: ReadOptions = {}): AsyncGenerator<SourceRow> {
  const found = await openConversations(files);
  const conversations = new Set(found.map(({ conversation }) => conversation));
  const contexts = new Map<string, PolisContext>();
  for (const conversation of conversations) {
    const counted = await countVotes(found.filter((file) => file.conversation === conversation));
    contexts.set(conversation, { options, counted, prefix: conversations.size > 1 ? `${conversation}/` : '' });
  }
  const hasVotes = ({ conversation }: PolisFile) =>
    found.some((file) => file.holds === 'votes' && file.conversation === conversation);
  for (const file of found) {
    const { holds, table, conversation } = file;
    const context = contexts.get(conversation)!;
    if (holds === 'summary') yield* readSummary(table, hasVotes(file) ? context.counted.voters : null);
    else {
      const read = READERS[holds](table, context);
      for await (const row of table.rows()) yield read(row);
    }
  }
}

function voteReader(table: Table, context: PolisContext): ReadRow {
  const columns = voteColumns(table);
  const { counted, options, prefix } = context;
  return (row) => {
    const reader = rowReader(row, { zone: 'UTC' });
    const [comment, voter] = [reader.text(columns.comment), reader.text(columns.voter)];
    const value = parseNumber(reader.text(columns.vote));
    if (comment === '') reader.reject('missing-reference', columns.comment);
    else if (voter === '') reader.reject('missing-reference', columns.voter);
    else if (!isVote(value)) reader.reject('unknown-value', columns.vote);
    else if (!row.broken && !counted.isLast(table, row.origin.row, comment, voter)) {
      reader.reject('superseded', columns.vote);
    } else {
      const vote: VoteRecord = {
        type: 'vote',
        reference: `${prefix}${voter}/${comment}`,
        option: `${prefix}${comment}`,
        value: value === 0 ? 'neutral' : value === counted.agree ? 'up' : 'down',
        weight: 1,
        person: participant(voter, context),
        channel: options.channel ?? 'online',
        votedAt: readTimestamp(reader, columns.timestamp),
      };
      return reader.row([vote]);
    }
    return reader.row([]);
  };
}

/** Somebody who voted or wrote; who only looked at the conversation took no part in it. */
function participantReader(table: Table, context: PolisContext): ReadRow {
  const [number, votes, comments] = ['participant', 'n-votes', 'n-comments'].map((header) => columnOf(table, header));
  return (row) => {
    const reader = rowReader(row, { zone: 'UTC' });
    const name = reader.text(number);
    if (name === '') {
      reader.reject('missing-reference', number);
      return reader.row([]);
    }
    const did = (reader.number(votes) ?? 0) + (reader.number(comments) ?? 0);
    if (did <= 0) return reader.row([]);
    return reader.row([{ type: 'participant', person: participant(name, context), registeredAt: null }]);
  };
}

/** The summary is kept as it stands; where the votes came along, its number of voters is held against them. */
async function* readSummary(table: Table, voters: number | null): AsyncGenerator<SourceRow> {
  const { file, sheet } = table.source;
  for await (const { row, cells } of table.source.read()) {
    const [name = '', value = ''] = cells.map((cell) => cell.trim());
    if (name === '' && value === '') continue;
    const differs = name === 'voters' && voters !== null && parseNumber(value) !== voters;
    yield {
      origin: { file, sheet, row },
      raw: { [name]: cells[1] ?? '' },
      records: [],
      rejections: differs ? [{ code: 'count-differs', column: name, value: `${value.slice(0, 40)} ≠ ${voters}` }] : [],
    };
  }
}
