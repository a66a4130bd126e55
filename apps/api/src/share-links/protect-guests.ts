import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type PublicText } from '#domain';
import { findLatestAnswer, listPublicDecisionIds, listSharedTexts, type Database } from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';

/** Stands in place of words that a link does not show. */
export const NOT_SHOWN = '[…]';

type Node = Readonly<Record<string, unknown>>;

/**
 * The one way on which words leave to guests of share links, whichever route they asked: each text of a resident is put in again as
 * `sharedTextOf` allows it, and what the institution wrote for itself alone stays out. Answers that hold no such words pass unchanged.
 */
export function protectGuests(app: NestFastifyApplication, database: Database): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preSerialization', async (request, _reply, payload) => {
      const { place } = request;
      if (!place?.isGuest || !('processId' in place)) return payload;
      return protectAnswer(database, place, request.routeOptions.url ?? '', payload);
    });
}

async function protectAnswer(
  database: Database,
  place: ProcessPlace,
  route: string,
  answer: unknown,
): Promise<unknown> {
  const { workspaceId, processId } = place;
  return database.inWorkspace(workspaceId, async (db) => {
    const open = await withoutInternal(db, place, route.slice(route.lastIndexOf('/')), answer);
    const ids = new Set<string>();
    collect(open, ids);
    if (ids.size === 0) return open;
    return replace(open, await listSharedTexts(db, workspaceId, processId, [...ids]));
  });
}

/** Answers and decisions that are published for the office alone. */
async function withoutInternal(
  db: EntityManager,
  { workspaceId, processId }: ProcessPlace,
  part: string,
  answer: unknown,
): Promise<unknown> {
  if (part === '/overview' && isNode(answer) && isNode(answer.done)) {
    const latest = await findLatestAnswer(db, workspaceId, processId, { onlyPublic: true });
    return { ...answer, done: { ...answer.done, latest } };
  }
  if (part === '/impact' && isNode(answer) && Array.isArray(answer.decisions)) {
    const shown = await listPublicDecisionIds(db, workspaceId, processId);
    return { ...answer, decisions: answer.decisions.filter((one) => isNode(one) && shown.has(String(one.id))) };
  }
  return answer;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The contribution whose words an object holds: a whole one by its body, a quote by its text. */
function textOf(node: Node): { readonly id: string; readonly isQuote: boolean } | null {
  if (typeof node.body === 'string' && typeof node.id === 'string') return { id: node.id, isQuote: false };
  if (typeof node.text === 'string' && typeof node.contributionId === 'string')
    return { id: node.contributionId, isQuote: true };
  return null;
}

function collect(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) return value.forEach((one) => collect(one, ids));
  if (!isNode(value)) return;
  const text = textOf(value);
  if (text) ids.add(text.id);
  Object.values(value).forEach((one) => collect(one, ids));
}

function replace(value: unknown, texts: ReadonlyMap<string, PublicText>): unknown {
  if (Array.isArray(value)) return value.map((one) => replace(one, texts));
  if (!isNode(value)) return value;
  const inside = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replace(one, texts)]));
  const text = textOf(value);
  return text ? put(inside, text.isQuote, texts.get(text.id)) : inside;
}

/** The words of an object as they may be shown; what nobody knows of is not shown. */
function put(node: Node, isQuote: boolean, shown: PublicText | undefined): Node {
  if (shown?.form === 'full') return node;
  const body =
    shown === undefined || shown.form === 'none' ? NOT_SHOWN : shown.form === 'summary' ? shown.summary : shown.body;
  if (isQuote) return { ...node, text: body };
  const title = shown?.form === 'masked' ? shown.title : null;
  // places of words that were sought are those of the text that is not shown
  return { ...node, title, body, ...('marks' in node ? { marks: { title: [], body: [] } } : {}) };
}
