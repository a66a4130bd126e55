import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type ManualClock } from '../manual-clock.js';
import { siteSchema, translated, type FakeSite, type SiteVersion } from './sample-site.js';
import { GraphqlError, answerWith, complexityOf, depthOf, parseQuery } from './small-graphql.js';

const MOST_ITEMS = 50;
const MOST_DEPTH = 15;
const LIMIT = { requests: 100, withinMs: 60_000 };
/** How long the making of the open data takes. */
const MAKING_MS = 100_000;

export interface FakeDecidimOptions {
  readonly clock: ManualClock;
  readonly site: FakeSite;
  readonly version?: SiteVersion;
  readonly mostComplexity?: number;
  readonly limit?: { readonly requests: number; readonly withinMs: number };
  /** The bytes of the open-data zip, once it is made. */
  readonly openData?: Uint8Array;
}

export interface FakeDecidim {
  readonly url: string;
  /** Status and, for the API, the complexity of every request in order. */
  readonly requests: readonly { readonly path: string; readonly status: number; readonly first: unknown }[];
  /** The next answers go wrong, one each. */
  mishaps(next: readonly ({ readonly status: number } | 'half' | 'nonsense')[]): void;
  /** Does something just before a page that begins at an offset is answered, once. */
  before(offset: number, act: () => void): void;
  close(): Promise<void>;
}

/** Plays the public GraphQL API and the open-data download of Decidim over HTTP on this machine. */
export async function startFakeDecidim(options: FakeDecidimOptions): Promise<FakeDecidim> {
  const { clock, site } = options;
  const schema = siteSchema(options.version ?? '0.30');
  const requests: { path: string; status: number; first: unknown }[] = [];
  const mishaps: ({ readonly status: number } | 'half' | 'nonsense')[] = [];
  const acts: { offset: number; act: () => void }[] = [];
  let times: number[] = [];
  let scheduledAt: number | null = null;

  function isTooMany(): boolean {
    const { requests: most, withinMs } = options.limit ?? LIMIT;
    times = times.filter((at) => at > clock.now() - withinMs);
    if (times.length >= most) return true;
    times.push(clock.now());
    return false;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://fake').pathname;
    const body = await readBody(request);
    const { query = '', variables = {} } = path === '/api' && body !== '' ? (JSON.parse(body) as Query) : {};
    const answer = (status: number, content: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) => {
      requests.push({ path, status, first: variables['first'] ?? null });
      response.writeHead(status, headers).end(content);
    };
    const mishap = mishaps.shift();
    if (mishap === 'nonsense') return answer(200, '<html>Przerwa techniczna</html>');
    if (mishap === 'half') {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"data":', () => response.destroy());
      return;
    }
    if (mishap !== undefined) return answer(mishap.status, '');
    if (isTooMany()) return answer(429, 'Retry later\n', { 'content-type': 'text/plain' });
    if (path === '/open-data/download') return download(answer);
    if (path === '/rails/active_storage/blobs/redirect/abc/jeziorno-open-data.zip') {
      return answer(200, options.openData ?? new Uint8Array(), { 'content-type': 'application/zip' });
    }
    if (path !== '/api' || request.method !== 'POST') return answer(404, '');
    answer(200, JSON.stringify(run(query, variables)), { 'content-type': 'application/json; charset=utf-8' });
  }

  /** The first call schedules the making and sends back to the page; once made, the call leads to the stored file. */
  function download(answer: (status: number, content: string, headers: Readonly<Record<string, string>>) => void) {
    const isMade = scheduledAt !== null && clock.now() - scheduledAt >= MAKING_MS;
    scheduledAt ??= clock.now();
    const location = isMade ? '/rails/active_storage/blobs/redirect/abc/jeziorno-open-data.zip' : '/open-data';
    answer(302, '', { location });
  }

  function run(query: string, variables: Readonly<Record<string, unknown>>): unknown {
    try {
      const asked = parseQuery(query, variables);
      const [depth, complexity] = [depthOf(asked), complexityOf(asked, MOST_ITEMS)];
      const most = options.mostComplexity ?? 5000;
      if (depth > MOST_DEPTH) throw new GraphqlError(`Query has depth of ${depth}, which exceeds max depth of 15`);
      if (complexity > most) {
        throw new GraphqlError(`Query has complexity of ${complexity}, which exceeds max complexity of ${most}`);
      }
      return { data: answerWith(rootOf(), asked, schema) };
    } catch (error) {
      if (error instanceof GraphqlError) return { errors: [{ message: error.message }] };
      throw error;
    }
  }

  function rootOf() {
    const shown = (space: FakeSite['processes'][number]) => ({
      __typename: 'ParticipatoryProcess',
      id: space.id,
      slug: space.slug,
      title: translated({ pl: `Proces ${space.slug}` }),
      components: space.components.map(({ id, type }) => ({ __typename: type, id })),
    });
    return {
      __typename: 'Query',
      participatoryProcesses: () => site.processes.map(shown),
      assemblies: () => [],
      __type: ({ name }: { name?: string }) => {
        const fields = Object.hasOwn(schema, name ?? '') ? schema[name!]! : null;
        if (fields === null) return null;
        return { __typename: '__Type', name, fields: fields.map((field) => ({ __typename: '__Field', name: field })) };
      },
      component: ({ id }: { id?: string }) => {
        const component = site.processes.flatMap(({ components }) => components).find((one) => one.id === id);
        if (component === undefined || component.isHidden === true) return null;
        const page = (args: { first?: number; after?: string | null }) => pageOf(component.nodes, args);
        return { __typename: component.type, id, [component.connection]: page };
      },
    };
  }

  function pageOf(
    nodes: readonly unknown[],
    { first = MOST_ITEMS, after = null }: { first?: number; after?: string | null },
  ) {
    const offset = after === null ? 0 : Number(Buffer.from(after, 'base64').toString('utf8'));
    const due = acts.findIndex((planned) => planned.offset === offset);
    if (due >= 0) acts.splice(due, 1)[0]?.act();
    const end = Math.min(offset + Math.min(first, MOST_ITEMS), nodes.length);
    const pageInfo = {
      __typename: 'PageInfo',
      hasNextPage: end < nodes.length,
      endCursor: Buffer.from(String(end)).toString('base64'),
    };
    return { __typename: 'Connection', pageInfo, nodes: nodes.slice(offset, end) };
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    mishaps: (next) => void mishaps.push(...next),
    before: (offset, act) => void acts.push({ offset, act }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Query {
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
