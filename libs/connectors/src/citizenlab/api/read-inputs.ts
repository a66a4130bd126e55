import { type ContributionRecord, type RowOrigin, type SourceRow } from '#domain';
import { checkedRow } from '../../files/cells.js';
import { type TableRow } from '../../files/table.js';
import { closedAnswer, openAnswer, withForm } from '../../survey/respondent.js';
import { readAttributes, registrationColumns } from '../../values/attributes.js';
import { rowReader } from '../../values/row-reader.js';
import { identify } from '../author.js';
import { readFields } from '../headers.js';
import { readComment, readInput, type SheetContext } from '../inputs.js';
import { readUser } from '../users.js';
import { type ApiContext } from './api-context.js';
import { textOf, type ApiItem } from './api-item.js';
import { pointOf } from './api-point.js';
import { demographicCells, keptOf, valuesOf } from './custom-values.js';
import { DEMOGRAPHIC_PREFIX, readSurveyValues } from './survey-values.js';

/** Fields of an item that are not kept, because they are personal and nothing is read from them. */
const LEFT_OUT: readonly string[] = ['assignee_id', 'assigned_at', 'images'];
const LEFT_OUT_OF_USERS: readonly string[] = [
  'email',
  'first_name',
  'last_name',
  'slug',
  'bio',
  'roles',
  'email_confirmed_at',
  'email_confirmation_code_sent_at',
];

/** An idea, proposal or statement, with the headers under which the export of ideas gives the same. */
export async function readIdea(item: ApiItem, origin: RowOrigin, api: ApiContext): Promise<SourceRow> {
  const point = pointOf(item['location_point']);
  const cells = {
    ...copied(item, ['id', 'title', 'author_id', 'created_at', 'submitted_at', 'published_at', 'location_description']),
    description: textOf(item, 'body'),
    comments: textOf(item, 'comments_count'),
    likes: textOf(item, 'likes_count'),
    dislikes: textOf(item, 'dislikes_count'),
    votes: withoutZero(textOf(item, 'votes_count')),
    picks: withoutZero(textOf(item, 'baskets_count')),
    budget: textOf(item, 'budget'),
    proposed_budget: textOf(item, 'proposed_budget'),
    url: textOf(item, 'href'),
    latitude: point === null ? '' : String(point.latitude),
    longitude: point === null ? '' : String(point.longitude),
    ...demographicCells(item, DEMOGRAPHIC_PREFIX, api),
  };
  const { row, context } = sheetRow(cells, origin, api);
  const read = readInput(row, context);
  const [record] = read.records;
  const raw = keptOf(item, LEFT_OUT, api);
  if (record?.type !== 'contribution') return { ...read, raw };
  act(item, api);
  const contribution: ContributionRecord = {
    ...record,
    kind: textOf(item, 'type') === 'proposal' ? 'proposal' : 'idea',
    phase: api.phaseOf(item),
    status: withFeedback(await api.meaningOf(item), Number(textOf(item, 'official_feedbacks_count'))),
    categories: api.tagsOf(record.reference),
  };
  return { ...read, raw, records: [contribution] };
}

/** The API counts official feedback and holds no words of it: whoever got any was answered, whatever the status still says. */
function withFeedback(status: ContributionRecord['status'], feedbacks: number): ContributionRecord['status'] {
  const official = status?.meaning.official;
  if (!(feedbacks > 0) || official === 'answered' || official === 'decided') return status;
  return { label: status?.label ?? '', meaning: { ...status?.meaning, official: 'answered' } };
}

/** One respondent of a survey: open answers and closed ones, with what she said of herself in the form. */
export function readResponse(item: ApiItem, origin: RowOrigin, api: ApiContext): SourceRow {
  const cells = {
    ...copied(item, ['id', 'author_id', 'created_at', 'submitted_at', 'published_at']),
    ...demographicCells(item, DEMOGRAPHIC_PREFIX, api),
  };
  const { row, context } = sheetRow(cells, origin, api);
  const reader = rowReader(row, api.time);
  const id = reader.text('id');
  if (id === '') {
    reader.reject('missing-reference', 'id');
    return { ...reader.row([]), raw: keptOf(item, LEFT_OUT, api) };
  }
  act(item, api);
  const answeredAt = reader.firstTime(['submitted_at', 'created_at', 'published_at']);
  const attributes = readAttributes(reader, context.registration, answeredAt, api.options);
  const person = identify(reader.text('author_id'), '', attributes) ?? {
    identifierKind: 'respondent',
    identifier: id,
    attributes,
  };
  const { open, closed, location } = readSurveyValues(valuesOf(item, api.labels), api.labels, api.questions);
  const phase = api.phaseOf(item);
  const respondent = { prefix: `${id}/`, person, answeredAt, location, phase, form: phase?.name ?? '' };
  const records = [
    ...open.map(([title, text]) => openAnswer(title, text, respondent, api.options)),
    ...closed.map(([title, values]) => closedAnswer(title, values, respondent, api.options)),
  ].filter((record) => record !== null);
  return {
    ...reader.row(withForm(records, respondent, api.options)),
    raw: keptOf(item, LEFT_OUT, api),
  };
}

/** A comment, on an input or on another comment. Platforms of the years before called an input a post. */
export async function readApiComment(item: ApiItem, origin: RowOrigin, api: ApiContext): Promise<SourceRow> {
  const input = textOf(item, 'idea_id') || textOf(item, 'post_id');
  const isInitiative = /initiative/i.test(textOf(item, 'post_type'));
  const known = isInitiative || input === '' ? null : await api.findInput(input);
  const isProposal = isInitiative || known?.kind === 'proposal';
  const cells = {
    ...copied(item, ['id', 'author_id', 'created_at', 'likes_count', 'dislikes_count']),
    comment: textOf(item, 'body'),
    parent_comment_id: textOf(item, 'parent_id'),
    input_id: isProposal ? '' : input,
    proposal_id: isProposal ? input : '',
  };
  const { row, context } = sheetRow(cells, origin, api);
  act(item, api);
  return { ...readComment(row, context), raw: keptOf(item, LEFT_OUT, api) };
}

/** A registered person's demographics; her name and address are neither read nor kept. */
export function readApiUser(item: ApiItem, origin: RowOrigin, api: ApiContext): SourceRow {
  const cells = {
    ...copied(item, ['id', 'created_at', 'registration_completed_at']),
    ...demographicCells(item, '', api),
  };
  const { row, context } = sheetRow(cells, origin, api);
  return { ...readUser(row, context), raw: keptOf(item, LEFT_OUT_OF_USERS, api) };
}

function copied(item: ApiItem, fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, textOf(item, field)]));
}

function withoutZero(count: string): string {
  return count === '0' ? '' : count;
}

function act(item: ApiItem, { actors }: ApiContext): void {
  const author = textOf(item, 'author_id');
  if (author !== '') actors.add(author);
}

/** An item as a row of a sheet, so that file and API are read by the same rules. */
function sheetRow(
  cells: Readonly<Record<string, string>>,
  origin: RowOrigin,
  { options, time }: ApiContext,
): { row: TableRow; context: SheetContext } {
  const columns = Object.keys(cells);
  const checked = checkedRow(origin.row, Object.values(cells));
  const row: TableRow = {
    origin,
    raw: Object.fromEntries(columns.map((column, index) => [column, checked.cells[index]!])),
    rejections: checked.problems.map(({ index, code, value }) => ({ code, column: columns[index]!, value })),
    broken: false,
  };
  const fields = readFields(columns);
  return { row, context: { sheet: null, fields, registration: registrationColumns(columns, options), time, options } };
}
