import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type ManualClock } from '../manual-clock.js';
import { COLLECTIONS, fakeStore, type CollectionName, type FakeStore } from './fake-store.js';
import { filterItems, viewItem } from './item-views.js';

export const CLIENT_ID = '0b7c1b1e-3f0a-4a53-8f0e-0c3d5a1f2b11';
export const CLIENT_SECRET = 'tajny-klucz-miasta-jeziorno';
const TOKEN_MS = 24 * 3_600_000;
const LIMIT = { requests: 1000, withinMs: 180_000 };

export interface FakeOptions {
  readonly clock: ManualClock;
  readonly oldShapes?: boolean;
  /** Requests of one address within a time; lower ones make tests short. */
  readonly limit?: { readonly requests: number; readonly withinMs: number };
  /** Whether 429 says how long to wait; the platform's own does not. */
  readonly saysRetryAfter?: boolean;
}

/** How the next answer goes wrong: a status with headers, no answer at all, half an answer, or words that are no JSON. */
export type Mishap =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'silence'
  | 'half'
  | 'nonsense';

export interface AskedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly status: number;
}

export interface FakeCitizenlab {
  readonly url: string;
  readonly store: FakeStore;
  /** Every request in order, with the status that it got. */
  readonly requests: readonly AskedRequest[];
  /** The next answers go wrong, one mishap each, where the path ends so (anywhere by default). */
  mishaps(next: readonly Mishap[], path?: string): void;
  /** Does something just before a page of a list is answered, once: people write while a sync pages. */
  before(path: string, page: number, act: () => void): void;
  /** Takes back every token, as a restart of the platform does. */
  forgetTokens(): void;
  close(): Promise<void>;
}

/** Plays the public API v2 of CitizenLab / Go Vocal over HTTP on this machine. */
export async function startFakeCitizenlab(options: FakeOptions): Promise<FakeCitizenlab> {
  const { clock } = options;
  const store = fakeStore(clock.now);
  const requests: AskedRequest[] = [];
  const mishaps: { path: string; mishap: Mishap }[] = [];
  const acts: { path: string; page: number; act: () => void }[] = [];
  const tokens = new Map<string, number>();
  let times: number[] = [];

  function isTooMany(): boolean {
    const { requests: most, withinMs } = options.limit ?? LIMIT;
    times = times.filter((at) => at > clock.now() - withinMs);
    if (times.length >= most) return true;
    times.push(clock.now());
    return false;
  }

  function waitMs(): number {
    return (times[0] ?? clock.now()) + (options.limit ?? LIMIT).withinMs - clock.now();
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://fake');
    const body = await readBody(request);
    response.setHeader('date', new Date(clock.now()).toUTCString());
    const answer = (status: number, content: string, headers: Readonly<Record<string, string>> = {}) => {
      const query = Object.fromEntries(url.searchParams);
      requests.push({ method: request.method ?? '', path: url.pathname, query, status });
      response.writeHead(status, headers).end(content);
    };
    const json = (status: number, content: unknown) =>
      answer(status, JSON.stringify(content), { 'content-type': 'application/json; charset=utf-8' });

    const next = mishaps.findIndex(({ path }) => url.pathname.endsWith(path));
    const mishap = next < 0 ? undefined : mishaps.splice(next, 1)[0]?.mishap;
    if (mishap === 'silence') return;
    if (mishap === 'nonsense') return answer(200, '<html>Przerwa techniczna</html>', { 'content-type': 'text/html' });
    if (mishap === 'half') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"ideas":[{"id"', () => response.destroy());
      return;
    }
    if (mishap !== undefined) return answer(mishap.status, mishap.body ?? '', mishap.headers);
    if (isTooMany()) {
      const seconds = String(Math.ceil(waitMs() / 1000));
      return answer(429, 'Retry later\n', {
        'content-type': 'text/plain',
        ...(options.saysRetryAfter === true ? { 'retry-after': seconds } : {}),
      });
    }
    if (url.pathname === '/api/v2/authenticate' && request.method === 'POST') {
      const { auth } = JSON.parse(body) as { auth?: { client_id?: string; client_secret?: string } };
      if (auth?.client_id !== CLIENT_ID || auth.client_secret !== CLIENT_SECRET) return answer(404, '');
      const token = tokenOf(clock.now() + TOKEN_MS);
      tokens.set(token, clock.now() + TOKEN_MS);
      return json(201, { jwt: token });
    }
    const until = tokens.get((request.headers.authorization ?? '').replace(/^Bearer /, '')) ?? 0;
    if (until <= clock.now()) return answer(401, '');
    route(url, json);
  }

  function route(url: URL, json: (status: number, content: unknown) => void): void {
    const [, name = '', rest = ''] = /^\/api\/v2\/([a-z_]+)(?:\/([^/]+))?$/.exec(url.pathname) ?? [];
    const asked = options.oldShapes === true && name === 'topics' ? 'input_topics' : name;
    const isUnknown = !Object.hasOwn(COLLECTIONS, asked) || (options.oldShapes === true && name === 'input_topics');
    if (isUnknown) return json(404, { error: 'not found' });
    const collection = asked as CollectionName;
    const type = url.searchParams.get('type');
    if (collection === 'ideas' && type !== null && type !== 'idea' && type !== 'survey') {
      return json(400, { type: 'about:blank', title: 'Bad Request', status: 400, detail: 'type' });
    }
    const view = { locale: url.searchParams.get('locale') ?? 'pl-PL', oldShapes: options.oldShapes === true };
    if (rest !== '' && rest !== 'deleted') {
      const item = store.find(collection, rest);
      if (item === undefined) return json(404, { error: 'not found' });
      return json(200, { [name.replace(/s$/, '')]: viewItem(collection, item, view) });
    }
    const path = `/${name}${rest === '' ? '' : '/deleted'}`;
    const page = Number(url.searchParams.get('page_number') ?? 1);
    const due = acts.findIndex((planned) => planned.path === path && planned.page === page);
    if (due >= 0) acts.splice(due, 1)[0]?.act();
    if (rest === 'deleted') {
      const windowed = store
        .deleted(collection)
        .filter(({ deleted_at }) => isWithin(deleted_at, url.searchParams.get('deleted_at')));
      return json(200, { deleted_items: pageOf(windowed, url), meta: metaOf(windowed.length, url) });
    }
    const listed = filterItems(collection, store.list(collection), url.searchParams, store)
      .filter(({ created_at }) => isWithin(created_at, url.searchParams.get('created_at')))
      .filter(({ updated_at }) => isWithin(updated_at, url.searchParams.get('updated_at')))
      .toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
    const shown = pageOf(listed, url).map((item) => viewItem(collection, item, view));
    json(200, { [name]: shown, meta: metaOf(listed.length, url) });
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    store,
    requests,
    mishaps: (planned, path = '') => void mishaps.push(...planned.map((mishap) => ({ path, mishap }))),
    before: (path, page, act) => void acts.push({ path, page, act }),
    forgetTokens: () => tokens.clear(),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function sizeOf(url: URL): number {
  return Math.min(Math.max(Number(url.searchParams.get('page_size') ?? 25) || 25, 1), 100);
}

function pageOf<Item>(items: readonly Item[], url: URL): readonly Item[] {
  const from = (Number(url.searchParams.get('page_number') ?? 1) - 1) * sizeOf(url);
  return items.slice(from, from + sizeOf(url));
}

function metaOf(count: number, url: URL) {
  return {
    current_page: Number(url.searchParams.get('page_number') ?? 1),
    total_pages: Math.ceil(count / sizeOf(url)),
  };
}

/** `from,to`, either side of which may be empty. */
function isWithin(moment: string, window: string | null): boolean {
  if (window === null) return true;
  const [from = '', to = ''] = window.split(',');
  const at = Date.parse(moment);
  return (from === '' || at >= Date.parse(from)) && (to === '' || at <= Date.parse(to));
}

function tokenOf(expiresAt: number): string {
  const part = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');
  return `${part({ alg: 'HS256' })}.${part({ exp: Math.floor(expiresAt / 1000), jti: randomUUID() })}.podpis`;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
