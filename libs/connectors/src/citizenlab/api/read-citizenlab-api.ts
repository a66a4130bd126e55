import { type GoneRecord, type RowOrigin, type SourceRow } from '#domain';
import { readTime } from '../../values/time.js';
import { apiContext, type ApiContext, type CitizenlabApiOptions } from './api-context.js';
import { rawOf, textOf, type ApiItem } from './api-item.js';
import { PAGE_SIZE, type CitizenlabClient, type Query } from './citizenlab-client.js';
import { valuesOf } from './custom-values.js';
import { readApiComment, readApiUser, readIdea, readResponse } from './read-inputs.js';
import { readPick, readReaction, rejected } from './read-votes.js';

/** Windows begin earlier than the last one ended: what is written in one moment may be shown in the next. */
const OVERLAP_MS = 10 * 60_000;

const GONE: Readonly<Record<string, GoneRecord['of']>> = {
  ideas: ['idea', 'proposal', 'answer', 'closed-answer'],
  comments: ['comment'],
  reactions: ['vote'],
  baskets: ['vote'],
};

/**
 * Reads a platform over its public API v2, as the rows that its exports would give: inputs, survey answers, comments, reactions, picks
 * of budgets and votes, the demographics of those who did any of these, and what was deleted.
 *
 * The API holds no words for questions and options: `labels` tells them, else their keys stand. A status is told by its title in
 * English where its own title is the city's. What is not published is listed as a draft; what was published before and is no more is
 * gone. Projects other than `projects` are no part of the delivery.
 *
 * @param since the platform's time at which the last sync began; null for everything there is
 * @throws what the client throws: nothing is half-read in silence
 */
export async function* readCitizenlabApi(
  client: CitizenlabClient,
  since: Date | null,
  options: CitizenlabApiOptions = {},
): AsyncGenerator<SourceRow> {
  const began = await client.serverTime();
  const from = since === null ? null : new Date(since.getTime() - OVERLAP_MS);
  const changed: Query = from === null ? {} : { updated_at: `${from.toISOString()},` };
  const api = await apiContext(client, changed, options);
  yield* readInputs(api, changed, from);
  yield* readConversation(api, changed, from);
  yield* readBaskets(api, changed, from);
  yield* readActors(api);
  yield* readDeleted(api, from ?? began);
}

async function* readInputs(api: ApiContext, changed: Query, from: Date | null): AsyncGenerator<SourceRow> {
  const nextRow = rowNumbers(api, 'ideas');
  for await (const items of inBatches(
    api.client.list('ideas', { ...changed, ...inProject(api), locale: api.locale }),
  )) {
    for (const item of items) api.questions.learn(valuesOf(item, api.labels));
    for (const item of items) {
      if (!api.isInScope(textOf(item, 'project_id'))) continue;
      api.note(item);
      if (!isPublished(item)) yield unpublished(item, nextRow(), 'ideas', from);
      else if (textOf(item, 'type') === 'survey') yield readResponse(item, nextRow(), api);
      else yield await readIdea(item, nextRow(), api);
    }
  }
}

async function* readConversation(api: ApiContext, changed: Query, from: Date | null): AsyncGenerator<SourceRow> {
  const nextComment = rowNumbers(api, 'comments');
  for await (const item of api.client.list('comments', { ...changed, locale: api.locale })) {
    if (!(await isOfProjects(item, api))) continue;
    if (isPublished(item)) yield await readApiComment(item, nextComment(), api);
    else yield unpublished(item, nextComment(), 'comments', from);
  }
  const nextReaction = rowNumbers(api, 'reactions');
  for await (const item of api.client.list('reactions', changed)) {
    if (await isOfProjects(item, api)) yield readReaction(item, nextReaction(), api);
  }
}

/** Picks of baskets that changed. A basket replaces what was in it before, so that ideas taken out of it are gone. */
async function* readBaskets(api: ApiContext, changed: Query, from: Date | null): AsyncGenerator<SourceRow> {
  const nextBasket = rowNumbers(api, 'baskets');
  const baskets = new Map<string, ApiItem>();
  let earliest = '';
  for await (const item of api.client.list('baskets', changed)) {
    if (!(await isOfProjects(item, api))) continue;
    const origin = nextBasket();
    const isHandedIn = textOf(item, 'submitted_at') !== '';
    const was = gone('baskets', textOf(item, 'id'), null);
    if (!isHandedIn) yield { ...rejected(item, origin, 'draft', 'submitted_at'), records: from === null ? [] : [was] };
    else if (from !== null) yield { origin, raw: rawOf(item), records: [was], rejections: [] };
    if (!isHandedIn) continue;
    baskets.set(textOf(item, 'id'), item);
    const created = textOf(item, 'created_at');
    if (earliest === '' || created < earliest) earliest = created;
  }
  if (baskets.size === 0) return;
  const nextPick = rowNumbers(api, 'basket_ideas');
  // A pick may be older than the day on which its basket was handed in.
  for await (const item of api.client.list('basket_ideas', from === null ? {} : { created_at: `${earliest},` })) {
    const basket = baskets.get(textOf(item, 'basket_id'));
    if (basket !== undefined) yield await readPick(item, basket, nextPick(), api);
  }
}

/** Users who acted: one by one where they are few, else out of the whole list. Others have not taken part, and are not asked for. */
async function* readActors(api: ApiContext): AsyncGenerator<SourceRow> {
  const nextRow = rowNumbers(api, 'users');
  if (api.actors.size === 0) return;
  if ((await api.client.countPages('users')) < api.actors.size) {
    for await (const item of api.client.list('users')) {
      if (api.actors.has(textOf(item, 'id'))) yield readApiUser(item, nextRow(), api);
    }
    return;
  }
  for (const id of [...api.actors].sort()) {
    const item = await api.client.find('users', id);
    if (item !== null) yield readApiUser(item, nextRow(), api);
  }
}

async function* readDeleted(api: ApiContext, from: Date): AsyncGenerator<SourceRow> {
  for (const collection of Object.keys(GONE)) {
    const nextRow = rowNumbers(api, `${collection}/deleted`);
    for await (const { id, type, deletedAt } of api.client.listDeleted(collection, from)) {
      const raw = { id, type, deleted_at: deletedAt };
      const record = gone(collection, id, readTime(deletedAt, api.time));
      if (id === '') yield rejected(raw, nextRow(), 'missing-reference', 'id');
      else yield { origin: nextRow(), raw, records: [record], rejections: [] };
    }
  }
}

function gone(collection: string, reference: string, goneAt: GoneRecord['goneAt']): GoneRecord {
  return { type: 'gone', of: GONE[collection] ?? [], reference, goneAt };
}

const KEPT_OF_DRAFTS: readonly string[] = [
  'id',
  'type',
  'project_id',
  'publication_status',
  'created_at',
  'updated_at',
];

/** Words that their author has not published are not kept. */
function withoutWords(item: ApiItem): ApiItem {
  return Object.fromEntries(Object.entries(item).filter(([field]) => KEPT_OF_DRAFTS.includes(field)));
}

/** A draft, or something taken back: whatever of it stands here from a former sync is hidden. */
function unpublished(item: ApiItem, origin: RowOrigin, collection: string, from: Date | null): SourceRow {
  const row = rejected(withoutWords(item), origin, 'draft', 'publication_status');
  const id = textOf(item, 'id');
  return from === null || id === '' ? row : { ...row, records: [gone(collection, id, null)] };
}

function isPublished(item: ApiItem): boolean {
  const status = textOf(item, 'publication_status');
  return status === '' || status === 'published';
}

/** Comments and reactions of older platforms tell no project: the input that they belong to does. */
async function isOfProjects(item: ApiItem, api: ApiContext): Promise<boolean> {
  if (api.options.projects === undefined) return true;
  const told = textOf(item, 'project_id');
  if (told !== '') return api.isInScope(told);
  const input = textOf(item, 'idea_id') || textOf(item, 'post_id') || textOf(item, 'reactable_id');
  const known = input === '' ? null : await api.findInput(input);
  return known !== null && api.isInScope(known.projectId);
}

function inProject({ options }: ApiContext): Query {
  return options.projects?.length === 1 ? { project_id: options.projects[0]! } : {};
}

/** Rows of a list have no numbers of their own: they are counted as they come. */
function rowNumbers({ client }: ApiContext, sheet: string): () => RowOrigin {
  let row = 0;
  return () => ({ file: client.host, sheet, row: (row += 1) });
}

async function* inBatches(items: AsyncIterable<ApiItem>): AsyncGenerator<readonly ApiItem[]> {
  let batch: ApiItem[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < PAGE_SIZE) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
