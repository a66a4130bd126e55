import { type ContributionRecord, type SourceRecord, type SourceRow } from '#domain';
import { type TableRow } from '../files/table.js';
import { type ReadOptions } from '../options.js';
import { splitValues } from '../survey/choices.js';
import { readAttributes } from '../values/attributes.js';
import { plainText } from '../values/html.js';
import { rowReader, type RowReader } from '../values/row-reader.js';
import { type TimeReading } from '../values/time.js';
import { readAuthor } from './author.js';
import { readStatus } from './status.js';
import { type Field, type Fields } from './headers.js';

/** What the readers of one sheet, or of one list of the API, share. */
export interface SheetContext {
  readonly sheet: string | null;
  readonly fields: Fields;
  readonly registration: ReadonlyMap<string, string>;
  readonly time: TimeReading;
  readonly options: ReadOptions;
}

const COUNTERS: readonly Field[] = [
  'comments',
  'likes',
  'dislikes',
  'neutral',
  'votes',
  'picks',
  'participants',
  'offlineVotes',
  'budget',
  'cost',
  'proposedBudget',
];

/** An idea, proposal or statement: a row of the flat `Ideas` sheet or of a phase's own sheet. */
export function readInput(row: TableRow, context: SheetContext): SourceRow {
  const { fields, options } = context;
  const reader = rowReader(row, context.time);
  const column = (field: Field) => fields.get(field);
  const reference = reader.text(column('id'));
  const title = reader.text(column('title'));
  const body = plainText(reader.text(column('description')));
  if (reference === '') reader.reject('missing-reference', column('id'));
  if (body === '' && title === '') reader.reject('missing-text', column('description') ?? column('title'));
  if (reference === '' || (body === '' && title === '')) return reader.row([]);
  const submittedAt = reader.firstTime([column('submittedAt'), column('publishedAt'), column('createdAt')]);
  const attributes = readAttributes(reader, context.registration, submittedAt, options);
  const record: ContributionRecord = {
    ...plainContribution(options),
    reference,
    kind: /proposal|initiative|propozycj|inicjatyw/i.test(context.sheet ?? '') ? 'proposal' : 'idea',
    title: body === '' || title === '' ? null : title,
    body: body === '' ? title : body,
    person: readAuthor(reader, fields, attributes),
    submittedAt,
    phase: isFlat(fields) ? null : phaseOf(context, 'ideation'),
    permission: options.permission ?? 'public-at-source',
    status: readStatus(reader.text(column('status'))),
    categories: splitValues(reader.text(column('tags')), /[;,]/),
    location: reader.location(column('latitude'), column('longitude')),
    place: reader.text(column('location')) || null,
    counters: readCounters(reader, fields),
    url: reader.text(column('url')) || null,
  };
  return reader.row([record]);
}

/** A comment on an idea, or a reply to a comment. */
export function readComment(row: TableRow, context: SheetContext): SourceRow {
  const { fields, options } = context;
  const reader = rowReader(row, context.time);
  const reference = reader.text(fields.get('id'));
  const body = plainText(reader.text(fields.get('comment')));
  if (reference === '') reader.reject('missing-reference', fields.get('id'));
  if (body === '') reader.reject('missing-text', fields.get('comment'));
  if (reference === '' || body === '') return reader.row([]);
  const submittedAt = reader.time(fields.get('createdAt'));
  const attributes = readAttributes(reader, context.registration, submittedAt, options);
  const record: ContributionRecord = {
    ...plainContribution(options),
    reference,
    kind: 'comment',
    parent: commentParent(reader, fields),
    body,
    person: readAuthor(reader, fields, attributes),
    submittedAt,
    permission: options.permission ?? 'public-at-source',
    counters: readCounters(reader, fields),
  };
  return reader.row([record]);
}

function commentParent(reader: RowReader, fields: Fields): ContributionRecord['parent'] {
  const comment = reader.text(fields.get('parentCommentId'));
  if (comment !== '') return { kind: 'comment', reference: comment };
  const idea = reader.text(fields.get('inputId'));
  if (idea !== '') return { kind: 'idea', reference: idea };
  const proposal = reader.text(fields.get('proposalId'));
  return proposal === '' ? null : { kind: 'proposal', reference: proposal };
}

/** Votes of a voting phase, online and offline: two tallies an option, and no persons. */
export function readVotes(row: TableRow, context: SheetContext): SourceRow {
  const { fields, options } = context;
  const reader = rowReader(row, context.time);
  const reference = reader.text(fields.get('id'));
  if (reference === '') {
    reader.reject('missing-reference', fields.get('id'));
    return reader.row([]);
  }
  const option = reader.text(fields.get('title')) || reference;
  const tally = (name: string, channel: 'online' | 'paper', field: Field): SourceRecord[] => {
    const votes = reader.number(fields.get(field));
    if (votes === null) return [];
    if (votes >= 0 && Number.isInteger(votes)) {
      return [
        {
          type: 'vote-tally',
          reference: `${reference}/${name}`,
          option,
          channel: options.channel ?? channel,
          unit: null,
          votes,
        },
      ];
    }
    reader.reject('invalid-number', fields.get(field));
    return [];
  };
  const online = fields.has('votes') ? 'votes' : fields.has('picks') ? 'picks' : 'participants';
  return reader.row([...tally('online', 'online', online), ...tally('offline', 'paper', 'offlineVotes')]);
}

export function phaseOf(context: SheetContext, method: 'ideation' | 'survey'): ContributionRecord['phase'] {
  return context.sheet === null ? null : { name: context.sheet, method };
}

/** What most contributions of the platform share. */
export function plainContribution(options: ReadOptions) {
  return {
    type: 'contribution',
    parent: null,
    title: null,
    language: null,
    voice: 'person',
    groupSize: null,
    channel: options.channel ?? 'online',
    phase: null,
    status: null,
    responses: [],
    categories: [],
    location: null,
    place: null,
    url: null,
  } as const;
}

function readCounters(reader: RowReader, fields: Fields): Record<string, number> {
  const counters: Record<string, number> = {};
  for (const field of COUNTERS) {
    const count = reader.number(fields.get(field));
    if (count !== null) counters[field] = count;
  }
  return counters;
}

/** The flat export bears the platform's own names, with underscores. */
function isFlat(fields: Fields): boolean {
  return [...fields.values()].some((column) =>
    /^(published_at|author_id|created_at|location_description)$/.test(column.trim()),
  );
}
