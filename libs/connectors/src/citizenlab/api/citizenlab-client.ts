import { InvalidInputError } from '#domain';
import { guardedFetch, type Fetch } from '../../http/guarded-fetch.js';
import { requestJson, systemClock, type Clock, type JsonAnswer } from '../../http/patient-request.js';
import { serviceAddress } from '../../http/service-address.js';
import { isItem, keyOf, storable, textOf, type ApiItem } from './api-item.js';

/** What an administrator types: the platform's address, and the client made under Tools → Public API access. */
export interface CitizenlabAccess {
  readonly address: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface ClientTools {
  readonly fetch?: Fetch;
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly mostBytes?: number;
  /** Whether the platform may stand on this computer or in a private network. Default false. */
  readonly allowPrivate?: boolean;
  /** Time between two requests: a thousand in three minutes are allowed. Default 200 ms. */
  readonly pauseMs?: number;
}

export type Query = Readonly<Record<string, string>>;

export interface DeletedItem {
  readonly id: string;
  /** Class name, such as `Idea`. */
  readonly type: string;
  readonly deletedAt: string;
}

export interface CitizenlabClient {
  readonly host: string;
  /** The platform's own time, which windows of time are told in. */
  serverTime(): Promise<Date>;
  /** Every item of a list once, though the pages shift while they are read; nothing where the platform has no such list. */
  list(collection: string, query?: Query): AsyncIterable<ApiItem>;
  /** One item, or null where there is none. */
  find(collection: string, id: string, query?: Query): Promise<ApiItem | null>;
  /** How many pages a list has. */
  countPages(collection: string, query?: Query): Promise<number>;
  /** What was deleted since a moment. */
  listDeleted(collection: string, since: Date): AsyncIterable<DeletedItem>;
}

export const PAGE_SIZE = 100;
const PAUSE_MS = 200;
const TOKEN_MS = 24 * 3_600_000;
const RENEWED_BEFORE_MS = 5 * 60_000;
const MOST_PASSES = 3;
/** More pages than the largest city could fill: a platform that never ends its list. */
const MOST_PAGES = 100_000;

/**
 * Speaks the public API v2 of CitizenLab / Go Vocal. A token is fetched by the client's credentials, kept for its 24 hours and fetched
 * anew when the platform refuses it. Lists are paged by `meta.total_pages`; the first list in an answer is the list, whatever it is
 * called.
 *
 * Lists are ordered by the time at which things were made, newest first, and paged by position. What is written meanwhile pushes items
 * onto the next page, where they come twice and are handed on once. What is deleted meanwhile pulls items onto the page before, where
 * nobody sees them: such a list is read again, and so is one in which items came twice, until nothing new is found (three times in
 * all).
 *
 * @throws {InvalidInputError} `source-address-invalid`, `source-address-private`; on use `source-credentials-refused`,
 *   `source-answer-broken`, `source-answer-too-large`, `source-redirected`
 */
export function citizenlabClient(access: CitizenlabAccess, tools: ClientTools = {}): CitizenlabClient {
  const { allowPrivate = false, clock = systemClock, pauseMs = PAUSE_MS } = tools;
  const origin = serviceAddress(access.address, { allowPrivate });
  const sending = { ...tools, clock, fetch: tools.fetch ?? guardedFetch({ allowPrivate }) };
  let token: { readonly jwt: string; readonly until: number } | null = null;
  let aheadMs = 0;
  let nextAt = 0;

  async function send(path: string, query: Query, more: { method: 'POST'; body: string } | { jwt: string }) {
    if (clock.now() < nextAt) await clock.sleep(nextAt - clock.now(), tools.signal);
    nextAt = clock.now() + pauseMs;
    const url = new URL(`/api/v2/${path}`, origin);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const headers = { accept: 'application/json', 'user-agent': 'Nasluch' };
    const answer =
      'jwt' in more
        ? await requestJson({ url, headers: { ...headers, authorization: `Bearer ${more.jwt}` } }, sending)
        : await requestJson({ url, ...more, headers: { ...headers, 'content-type': 'application/json' } }, sending);
    aheadMs = answer.serverTime - clock.now();
    return answer;
  }

  async function authenticate(): Promise<string> {
    const body = JSON.stringify({ auth: { client_id: access.clientId, client_secret: access.clientSecret } });
    const { status, content } = await send('authenticate', {}, { method: 'POST', body });
    const jwt = isItem(content) ? textOf(content, 'jwt') : '';
    // Printable ASCII alone: anything else would break out of the header.
    if (status < 200 || status > 299 || !/^[\x21-\x7e]+$/.test(jwt)) throw credentialsRefused();
    token = { jwt, until: clock.now() + TOKEN_MS - RENEWED_BEFORE_MS };
    return jwt;
  }

  async function get(path: string, query: Query): Promise<JsonAnswer> {
    const jwt = token !== null && clock.now() < token.until ? token.jwt : await authenticate();
    const answer = await send(path, query, { jwt });
    if (answer.status !== 401) return answer;
    const again = await send(path, query, { jwt: await authenticate() });
    if (again.status === 401) throw credentialsRefused();
    return again;
  }

  async function getPage(path: string, query: Query, page: number): Promise<Page | null> {
    const paged = { ...query, page_number: String(page), page_size: String(PAGE_SIZE) };
    const { status, content } = await get(path, paged);
    if (status === 404) return null;
    if (status === 403) throw credentialsRefused();
    const items = isItem(content) ? Object.values(content).find((value) => Array.isArray(value)) : undefined;
    const meta = isItem(content) && isItem(content['meta']) ? content['meta'] : {};
    const total = Number(textOf(meta, 'total_pages'));
    if (items === undefined || textOf(meta, 'total_pages') === '' || !(total >= 0 && total <= MOST_PAGES))
      throw broken();
    return { items: (items as unknown[]).filter(isItem), total };
  }

  async function* list(path: string, query: Query = {}): AsyncGenerator<ApiItem> {
    const seen = new Set<string>();
    for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
      const began = new Date(clock.now() + aheadMs);
      const inPass = new Set<string>();
      let isDisturbed = false;
      let isNew = false;
      let pages = 0;
      for (let total = 1; pages < total;) {
        const found = await getPage(path, query, pages + 1);
        if (found === null) return;
        pages += 1;
        total = found.total;
        for (const item of found.items.map(storable)) {
          const key = keyOf(item);
          if (inPass.has(key)) isDisturbed = true;
          inPass.add(key);
          if (seen.has(key)) continue;
          seen.add(key);
          isNew = true;
          yield item;
        }
      }
      if (pages === 1 || (pass > 1 && !isNew)) return;
      if (!isDisturbed && !(await wasDeletedFrom(path, began))) return;
    }
  }

  /** The platform tells its time in whole seconds, so that one second more is asked for. */
  async function wasDeletedFrom(path: string, began: Date): Promise<boolean> {
    if (path.includes('/')) return false;
    const since = new Date(began.getTime() - 1000);
    const page = await getPage(`${path}/deleted`, { deleted_at: `${since.toISOString()},` }, 1);
    return page !== null && page.items.length > 0;
  }

  return {
    host: origin.host,
    async serverTime() {
      if (token === null) await authenticate();
      return new Date(clock.now() + aheadMs);
    },
    list,
    async find(collection, id, query = {}) {
      const { content } = await get(`${collection}/${encodeURIComponent(id)}`, query);
      const item = isItem(content) ? Object.values(content).find(isItem) : undefined;
      return item === undefined ? null : storable(item);
    },
    async countPages(collection, query = {}) {
      return (await getPage(collection, query, 1))?.total ?? 0;
    },
    async *listDeleted(collection, since) {
      for await (const item of list(`${collection}/deleted`, { deleted_at: `${since.toISOString()},` })) {
        yield { id: textOf(item, 'id'), type: textOf(item, 'type'), deletedAt: textOf(item, 'deleted_at') };
      }
    },
  };
}

interface Page {
  readonly items: readonly ApiItem[];
  readonly total: number;
}

function credentialsRefused(): InvalidInputError {
  return new InvalidInputError('source-credentials-refused', 'The platform does not accept the client or its secret.');
}

function broken(): InvalidInputError {
  return new InvalidInputError('source-answer-broken', 'The platform answers with something other than its data.');
}
