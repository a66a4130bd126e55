import { type ContributionRecord, type ResponseRecord, type SourceRow, type SourceTime } from '#domain';
import { type TableRow } from '../files/table.js';
import { rowReader, type RowReader } from '../values/row-reader.js';
import {
  baseContribution,
  firstColumn,
  hasReference,
  readAuthor,
  readCounters,
  titleAndBody,
  type DecidimContext,
} from './context.js';
import { urlId } from './entities.js';
import { readLocalised, unwrapLines } from './localised.js';
import { readProposalState } from './status.js';

const PROPOSAL_COUNTERS = {
  votes: ['votes', 'supports'],
  endorsements: ['endorsements/total_count', 'likes/total_count', 'endorsements'],
  comments: ['comments'],
  follows: ['follows_count', 'followers'],
  cost: ['cost'],
};

/** A proposal or an amendment to one, with its state and the official answer. */
export function readProposal(row: TableRow, context: DecidimContext): SourceRow {
  const reader = rowReader(row, context.time);
  if (!hasReference(reader, context)) return reader.row([]);
  const title = readLocalised(reader, context.field('title'));
  const body = readLocalised(reader, context.field('body'));
  const published = context.column('published_at');
  if (title.text === '' && body.text === '') reader.reject('missing-text', firstColumn(context.field('body')));
  else if (published !== undefined && reader.text(published) === '') reader.reject('draft', published);
  else return reader.row([toProposal(reader, context, title.text, body)]);
  return reader.row([]);
}

function toProposal(
  reader: RowReader,
  context: DecidimContext,
  title: string,
  body: { text: string; language: string | null },
): ContributionRecord {
  const { person, voice, authors } = readAuthor(reader, context);
  const base = baseContribution(reader, context);
  const state = reader.text(context.column('state'));
  const withdrawn = reader.text(context.column('withdrawn')) === 'true' || state === 'withdrawn';
  const original = urlId(reader.text(context.column('original_proposal/url')));
  const counters = readCounters(reader, context, PROPOSAL_COUNTERS);
  return {
    ...base,
    ...titleAndBody(title, unwrapLines(body.text)),
    kind: 'proposal',
    parent: original === null ? null : { kind: 'proposal', reference: original },
    language: body.language,
    person,
    voice: reader.text(context.column('created_in_meeting')) === 'true' ? 'group' : voice,
    submittedAt: firstTime(reader, context, ['published_at', 'created_at']),
    status: readProposalState(state, withdrawn),
    responses: readAnswer(reader, context, state, base.reference),
    counters: authors > 1 ? { ...counters, authors } : counters,
  };
}

/** The official answer. One that is written but not yet public (no state, no date of publication) is not told. */
function readAnswer(reader: RowReader, context: DecidimContext, state: string, reference: string): ResponseRecord[] {
  const publishedColumn = context.column('state_published_at');
  if (publishedColumn !== undefined && state === '' && reader.text(publishedColumn) === '') return [];
  const { text } = readLocalised(reader, context.field('answer'));
  if (text === '') return [];
  return [
    { reference: `${reference}/answer`, text, office: null, answeredAt: reader.time(context.column('answered_at')) },
  ];
}

/** A debate; most are opened by the institution, and its closing words are a response. */
export function readDebate(row: TableRow, context: DecidimContext): SourceRow {
  const reader = rowReader(row, context.time);
  if (!hasReference(reader, context)) return reader.row([]);
  const title = readLocalised(reader, context.field('title'));
  const body = readLocalised(reader, context.field('description'));
  if (title.text === '' && body.text === '') {
    reader.reject('missing-text', firstColumn(context.field('title')));
    return reader.row([]);
  }
  const { person, voice } = readAuthor(reader, context);
  const base = baseContribution(reader, context);
  const conclusions = readLocalised(reader, context.field('conclusions')).text;
  const closedAt = reader.time(context.column('closed_at'));
  const record: ContributionRecord = {
    ...base,
    ...titleAndBody(title.text, body.text),
    kind: 'debate',
    language: body.language ?? title.language,
    person,
    voice,
    submittedAt: firstTime(reader, context, ['created_at', 'start_time']),
    status: closedAt === null ? null : { label: 'closed', meaning: conclusions === '' ? {} : { official: 'answered' } },
    responses:
      conclusions === ''
        ? []
        : [{ reference: `${base.reference}/conclusions`, text: conclusions, office: null, answeredAt: closedAt }],
    counters: readCounters(reader, context, {
      comments: ['comments'],
      follows: ['follows_count'],
      endorsements: ['endorsements_count'],
    }),
  };
  return reader.row([record]);
}

export function firstTime(reader: RowReader, context: DecidimContext, keys: readonly string[]): SourceTime | null {
  return reader.firstTime(keys.map((key) => context.column(key)));
}
