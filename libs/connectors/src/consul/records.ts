import { type ContributionKind, type ContributionRecord, type PersonRecord } from '#domain';
import { type ReadOptions } from '../options.js';
import { plainText } from '../values/html.js';
import { type RowReader } from '../values/row-reader.js';
import { type ConsulTable, type Field, type Fields } from './fields.js';
import { readFeasibility, readInvestmentStatus, readYes } from './status.js';

export const KINDS: Readonly<Record<ConsulTable, ContributionKind>> = {
  investments: 'project',
  proposals: 'proposal',
  debates: 'debate',
};

/** What the readers of one table share. */
export interface ConsulContext {
  readonly holds: ConsulTable;
  readonly fields: Fields;
  readonly options: ReadOptions;
}

/** The investment, proposal or debate of a row; null (and listed) for one without words. */
export function readEntry(reader: RowReader, reference: string, context: ConsulContext): ContributionRecord | null {
  const { fields, holds } = context;
  const cell = (field: Field) => reader.text(fields.get(field));
  const title = plainText(cell('title'));
  const body = plainText(cell('description')) || plainText(cell('summary'));
  if (title === '' && body === '') {
    reader.reject('missing-text', fields.get('title'));
    return null;
  }
  const counters: Record<string, number> = {};
  const count = (name: string, field: Field) => {
    const number = reader.number(fields.get(field));
    if (number !== null) counters[name] = number;
  };
  count(holds === 'debates' ? 'likes' : 'votes', 'supports');
  count('dislikes', 'against');
  const explanation = plainText(cell('unfeasibility'));
  const answer = { reference: `${reference}/feasibility`, text: explanation, office: null, answeredAt: null };
  return {
    ...plain(context),
    reference,
    kind: KINDS[holds],
    title: body === '' ? null : title || null,
    body: body || title,
    person: identify(cell('author') || cell('authorUsername')),
    submittedAt: reader.time(fields.get('createdAt')),
    status: readStatus(reader, context, counters),
    responses: explanation === '' || explanation === '-' ? [] : [answer],
    place: cell('heading') || null,
    counters,
  };
}

/** The comment that a row carries, on its entry or on another comment; null where there is none. */
export function readComment(reader: RowReader, entry: string, context: ConsulContext): ContributionRecord | null {
  const { fields, holds } = context;
  const cell = (field: Field) => reader.text(fields.get(field));
  const [reference, body] = [cell('commentId'), plainText(cell('commentContent'))];
  if (reference === '' && body === '') return null;
  if (reference === '') reader.reject('missing-reference', fields.get('commentId'));
  if (body === '') reader.reject('missing-text', fields.get('commentContent'));
  if (reference === '' || body === '') return null;
  const parent = cell('commentParent');
  return {
    ...plain(context),
    reference,
    kind: 'comment',
    parent: parent === '' ? { kind: KINDS[holds], reference: entry } : { kind: 'comment', reference: parent },
    title: null,
    body,
    person: identify(cell('commentAuthor')),
    submittedAt: reader.time(fields.get('commentCreatedAt')),
    status: null,
    responses: [],
    place: null,
    counters: {},
  };
}

function readStatus(
  reader: RowReader,
  { fields, holds }: ConsulContext,
  counters: Record<string, number>,
): ContributionRecord['status'] {
  if (holds !== 'investments') {
    const retired = reader.text(fields.get('retiredAt')) !== '';
    return retired ? { label: 'retired', meaning: { eligibility: 'withdrawn' } } : null;
  }
  const column = fields.get('feasibility');
  const feasibility = readFeasibility(reader.text(column));
  if (feasibility.price !== null) counters['cost'] = feasibility.price;
  if (feasibility.is === null && feasibility.word !== '') reader.reject('unknown-value', column);
  const flag = (field: Field) => {
    const text = reader.text(fields.get(field));
    const yes = readYes(text);
    if (yes === null && text !== '') reader.reject('unknown-value', fields.get(field));
    return yes;
  };
  const flags = { finished: flag('valuationFinished'), selected: flag('selected'), winner: flag('winner') };
  const word = (field: Field) => (fields.get(field) ?? '').trim();
  return readInvestmentStatus(feasibility, flags, { selected: word('selected'), winner: word('winner') });
}

/** E-mail addresses where the export gives them, else the name on the platform; the two are not linked. */
function identify(author: string): PersonRecord | null {
  if (author === '' || author === '-') return null;
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(author)
    ? { identifierKind: 'email', identifier: author.toLowerCase(), attributes: {} }
    : { identifierKind: 'platform-user', identifier: author, attributes: {} };
}

function plain({ options }: ConsulContext) {
  return {
    type: 'contribution',
    parent: null,
    language: null,
    voice: 'person',
    groupSize: null,
    channel: options.channel ?? 'online',
    phase: null,
    permission: options.permission ?? 'public-at-source',
    categories: [],
    location: null,
    url: null,
  } as const satisfies Partial<ContributionRecord>;
}
