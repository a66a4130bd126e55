import { type ContributionKind, type ContributionRecord, type OutcomeRecord, type SourceRow } from '#domain';
import { isItem, rawOf, textOf, type ApiItem } from '../../citizenlab/api/api-item.js';
import { DEFAULT_TIME_ZONE, type ReadOptions } from '../../options.js';
import { plainText } from '../../values/html.js';
import { rowReader } from '../../values/row-reader.js';
import { readTime } from '../../values/time.js';
import { type ConsulTable, type Field } from '../fields.js';
import { KINDS, readComment, readEntry } from '../records.js';
import { nodesOf, type ConsulClient } from './consul-client.js';
import { ASKED_TYPES, selectionOf } from './selections.js';

export interface ConsulApiOptions extends ReadOptions {
  /** `proposals`, `debates` and ids of budgets as `budget-3`; all of the platform by default. */
  readonly parts?: readonly string[];
}

export interface ConsulPart {
  readonly id: string;
  /** A budget's name; '' for the lists that every platform has. */
  readonly title: string;
}

/** Columns of the export that a node is laid out in, so that both are read by one reader. */
const COLUMNS: readonly Field[] = [
  ...(['id', 'title', 'summary', 'description', 'supports', 'against', 'heading', 'feasibility'] as const),
  ...([
    'unfeasibility',
    'valuationFinished',
    'selected',
    'winner',
    'authorUsername',
    'createdAt',
    'retiredAt',
  ] as const),
  ...(['commentId', 'commentAuthor', 'commentContent', 'commentParent', 'commentCreatedAt'] as const),
];
const FIELDS: ReadonlyMap<Field, string> = new Map(COLUMNS.map((field) => [field, field]));

/** What comments stand on, in the platform's words; polls and legislation are not read, their comments are. */
const COMMENTED: Readonly<Record<string, ConsulTable>> = {
  'Budget::Investment': 'investments',
  Proposal: 'proposals',
  Debate: 'debates',
};

/** What a platform consists of: its proposals, its debates, and each budget. */
export async function consulParts(client: ConsulClient): Promise<ConsulPart[]> {
  const parts: ConsulPart[] = [
    { id: 'proposals', title: '' },
    { id: 'debates', title: '' },
  ];
  for await (const budget of client.list({ name: 'budgets', selection: 'id name' })) {
    parts.push({ id: `budget-${textOf(budget, 'id')}`, title: textOf(budget, 'name') });
  }
  return parts;
}

/**
 * Reads what a platform shows to everybody over its GraphQL API, as the rows that its exports would give and with the same references:
 * proposals, debates, investments of budgets with their milestones, and all comments. Which fields are asked for is told by the schema.
 * The API tells no changes and gives no votes of persons; everything is read each time.
 *
 * A comment is read where the entry it stands on is; one on a poll or a text of law stands alone.
 *
 * @throws {InvalidInputError}, {DomainError} what the client throws
 */
export async function* readConsulApi(client: ConsulClient, options: ConsulApiOptions = {}): AsyncGenerator<SourceRow> {
  const fields = await client.fieldsOf(ASKED_TYPES);
  const read = new Map<ConsulTable, Set<string>>();
  for (const part of (await consulParts(client)).filter(({ id }) => options.parts?.includes(id) ?? true)) {
    const budget = part.id.startsWith('budget-') ? part.id.slice('budget-'.length) : null;
    const holds: ConsulTable = budget !== null ? 'investments' : part.id === 'debates' ? 'debates' : 'proposals';
    const known = read.get(holds) ?? new Set();
    read.set(holds, known);
    let row = 0;
    for await (const node of client.list({
      name: holds,
      selection: selectionOf(TYPES[holds], fields),
      ...(budget === null ? {} : { budget }),
    })) {
      row += 1;
      known.add(textOf(node, 'id'));
      const address = `${client.origin.origin}/${budget === null ? holds : `budgets/${budget}/investments`}`;
      yield readNode(node, { holds, options, url: address, file: client.origin.host, sheet: part.id, row });
    }
  }
  yield* readComments(client, selectionOf('Comment', fields), read, options);
}

const TYPES: Readonly<Record<ConsulTable, string>> = {
  investments: 'BudgetInvestment',
  proposals: 'Proposal',
  debates: 'Debate',
};

interface NodePlace {
  readonly holds: ConsulTable;
  readonly options: ReadOptions;
  /** Of the list that the node is in. */
  readonly url: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

function readNode(node: ApiItem, { holds, options, url, file, sheet, row }: NodePlace): SourceRow {
  const id = textOf(node, 'id');
  const reader = readerOf(cellsOf(node), { file, sheet, row }, options);
  const entry = readEntry(reader, id, { holds, fields: FIELDS, options });
  if (entry === null) return { ...reader.row([]), raw: rawOf(node) };
  const comments = Number(textOf(node, 'comments_count'));
  const contribution: ContributionRecord = {
    ...entry,
    counters: comments > 0 ? { ...entry.counters, comments } : entry.counters,
    categories: nodesOf(node['tags']).map((tag) => textOf(tag, 'name')),
    url: `${url}/${id}`,
  };
  const outcome = outcomeOf(node, contribution, options);
  return { ...reader.row(outcome === null ? [contribution] : [contribution, outcome]), raw: rawOf(node) };
}

function cellsOf(node: ApiItem): Partial<Record<Field, string>> {
  const price = textOf(node, 'price');
  const feasibility = textOf(node, 'feasibility');
  return {
    id: textOf(node, 'id'),
    title: textOf(node, 'title'),
    summary: textOf(node, 'summary'),
    description: textOf(node, 'description'),
    supports: textOf(node, 'cached_votes_up'),
    against: textOf(node, 'cached_votes_down'),
    heading: nameIn(node, 'heading') || nameIn(node, 'geozone') || textOf(node, 'location'),
    feasibility: feasibility !== '' && /^\d+$/.test(price) ? `${feasibility} (${price})` : feasibility,
    unfeasibility: textOf(node, 'unfeasibility_explanation'),
    valuationFinished: textOf(node, 'valuation_finished'),
    selected: textOf(node, 'selected'),
    winner: textOf(node, 'winner'),
    authorUsername: nameIn(node, 'public_author', 'username'),
    createdAt: textOf(node, 'public_created_at'),
    retiredAt: textOf(node, 'retired_at'),
  };
}

/** The steps that the office told of, the earliest first; what they delivered is a person's to say. */
function outcomeOf(node: ApiItem, entry: ContributionRecord, options: ReadOptions): OutcomeRecord | null {
  const milestones = nodesOf(node['milestones'])
    .map((step) => {
      const [title, text] = [plainText(textOf(step, 'title')), plainText(textOf(step, 'description'))];
      const zone = options.timeZone ?? DEFAULT_TIME_ZONE;
      const reachedAt = readTime(textOf(step, 'publication_date'), { zone });
      return { title: title || text, text: title === '' ? null : text || null, reachedAt };
    })
    .filter(({ title }) => title !== '')
    .sort((a, b) => (a.reachedAt?.instant ?? '').localeCompare(b.reachedAt?.instant ?? ''));
  if (milestones.length === 0) return null;
  return {
    type: 'outcome',
    reference: `investment-${entry.reference}`,
    title: entry.title ?? entry.body.slice(0, 200),
    text: null,
    statusLabel: null,
    delivery: null,
    progress: null,
    startsAt: null,
    endsAt: null,
    contributions: [{ kind: entry.kind, reference: entry.reference }],
    milestones,
  };
}

async function* readComments(
  client: ConsulClient,
  selection: string,
  read: ReadonlyMap<ConsulTable, ReadonlySet<string>>,
  options: ConsulApiOptions,
): AsyncGenerator<SourceRow> {
  let row = 0;
  for await (const node of client.list({ name: 'comments', selection })) {
    const type = textOf(node, 'commentable_type');
    const holds = Object.hasOwn(COMMENTED, type) ? COMMENTED[type]! : null;
    const on = textOf(node, 'commentable_id');
    const isRead = holds !== null && read.get(holds)?.has(on) === true;
    if (!isRead && (holds !== null || options.parts !== undefined)) continue;
    row += 1;
    const cells: Partial<Record<Field, string>> = {
      commentId: textOf(node, 'id'),
      commentContent: textOf(node, 'body'),
      commentAuthor: nameIn(node, 'public_author', 'username'),
      commentParent: textOf(node, 'ancestry').split('/').at(-1) ?? '',
      commentCreatedAt: textOf(node, 'public_created_at'),
    };
    const reader = readerOf(cells, { file: client.origin.host, sheet: 'comments', row }, options);
    const comment = readComment(reader, on, { holds: holds ?? 'debates', fields: FIELDS, options });
    const records = comment === null ? [] : [withThumbs(comment, node, holds === null ? null : KINDS[holds])];
    yield { ...reader.row(records), raw: rawOf(node) };
  }
}

/** Thumbs that the export leaves out; what it stands on is unknown where that was not read. */
function withThumbs(comment: ContributionRecord, node: ApiItem, on: ContributionKind | null): ContributionRecord {
  const counters: Record<string, number> = {};
  for (const [name, field] of [
    ['likes', 'cached_votes_up'],
    ['dislikes', 'cached_votes_down'],
  ] as const) {
    const count = node[field];
    if (typeof count === 'number') counters[name] = count;
  }
  const isReply = comment.parent?.kind === 'comment';
  return { ...comment, counters, parent: isReply || on !== null ? comment.parent : null };
}

function readerOf(
  cells: Partial<Record<Field, string>>,
  origin: { readonly file: string; readonly sheet: string; readonly row: number },
  options: ReadOptions,
) {
  const raw: Record<string, string> = Object.fromEntries(COLUMNS.map((field) => [field, cells[field] ?? '']));
  return rowReader({ origin, raw, rejections: [], broken: false }, { zone: options.timeZone ?? DEFAULT_TIME_ZONE });
}

function nameIn(node: ApiItem, field: string, name = 'name'): string {
  const inside = node[field];
  return isItem(inside) ? textOf(inside, name) : '';
}
