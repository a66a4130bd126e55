import { type ContributionRecord, type PublicationPermission, type SourceRow } from '#domain';
import { type Table, type TableRow } from '../files/table.js';
import { plainText } from '../values/html.js';
import { rowReader } from '../values/row-reader.js';
import { participant, readTimestamp, type PolisContext } from './context.js';
import { columnOf } from './conversations.js';

/**
 * Reads the statements of a conversation. `moderated` is 1 for one that was let through, −1 for one that was hidden and 0 for one that
 * nobody has looked at: it was shown unless moderation came first, which shows in the votes of others. The numbers of agreeing and
 * disagreeing votes count changed minds twice and stay in `raw`.
 */
export function commentReader(table: Table, context: PolisContext): (row: TableRow) => SourceRow {
  const column = (header: string) => columnOf(table, header);
  const [id, body, author, moderated] = ['comment-id', 'comment-body', 'author-id', 'moderated'].map(column);
  const seed = column('is-seed') ?? column('is_seed');
  const [agrees, disagrees] = [column('agrees'), column('disagrees')];
  return (row) => {
    const reader = rowReader(row, { zone: 'UTC' });
    const reference = reader.text(id);
    const text = plainText(reader.text(body));
    if (reference === '') reader.reject('missing-reference', id);
    if (text === '') reader.reject('missing-text', body);
    if (reference === '' || text === '') return reader.row([]);
    const state = reader.text(moderated);
    if (!['', '1', '0', '-1'].includes(state)) reader.reject('unknown-value', moderated);
    const votes = (reader.number(agrees) ?? 0) + (reader.number(disagrees) ?? 0);
    const isSeed = /^(true|1)$/i.test(reader.text(seed));
    const number = reader.text(author);
    const comment: ContributionRecord = {
      type: 'contribution',
      reference: `${context.prefix}${reference}`,
      kind: 'remark',
      parent: null,
      title: null,
      body: text,
      language: null,
      person: number === '' || isSeed ? null : participant(number, context),
      voice: isSeed ? 'institution' : 'person',
      groupSize: null,
      channel: context.options.channel ?? 'online',
      submittedAt: readTimestamp(reader, column('timestamp')),
      phase: { name: 'Polis', method: 'statements' },
      permission: context.options.permission ?? permissionOf(state, votes),
      status: state === '-1' ? { label: 'moderated -1', meaning: { eligibility: 'ineligible' } } : null,
      responses: [],
      categories: [],
      location: null,
      place: null,
      counters: {},
      url: null,
    };
    return reader.row([comment]);
  };
}

/** The author votes for her own statement: a second vote means that others saw it. */
function permissionOf(moderated: string, votes: number): PublicationPermission {
  if (moderated === '-1') return 'no';
  return moderated === '1' || votes > 1 ? 'public-at-source' : 'unknown';
}
