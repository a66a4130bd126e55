import { InvalidInputError } from '#domain';
import { isItem, textOf, type ApiItem } from '../../citizenlab/api/api-item.js';
import { graphql, itemsOf, type Graphql } from '../../http/graphql.js';
import { guardedFetch, type Fetch } from '../../http/guarded-fetch.js';
import { systemClock, type Clock } from '../../http/patient-request.js';
import { serviceAddress } from '../../http/service-address.js';

export interface DecidimTools {
  readonly fetch?: Fetch;
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly mostBytes?: number;
  /** Whether the platform may stand on this computer or in a private network. Default false. */
  readonly allowPrivate?: boolean;
  /** Time between two requests: a hundred a minute are allowed. Default 620 ms. */
  readonly pauseMs?: number;
}

export interface DecidimClient extends Graphql {
  readonly origin: URL;
  /** Every node of a connection of a component once; none where the component is hidden. */
  list(component: string, connection: Connection): AsyncIterable<ApiItem>;
}

export interface Connection {
  /** The type of the component, such as `Proposals`. */
  readonly of: string;
  /** The field that lists, such as `proposals`. */
  readonly name: string;
  /** What is asked of each node. */
  readonly selection: string;
}

export const PAGE_SIZE = 50;
const PAUSE_MS = 620;

/**
 * Speaks the GraphQL API of Decidim, which reads what is public and asks for no key: `POST /api`, pages of at most 50, depth of at most
 * 15, 100 requests a minute from one address. Waits between requests, and as long as it takes after 429. A page that is too complex for the
 * platform is asked for again at half the size.
 *
 * @throws {InvalidInputError} `source-address-invalid`, `source-address-private`; on use `source-query-refused`,
 *   `source-answer-broken`, `source-answer-too-large`, `source-redirected`
 * @throws {DomainError} on use `source-unreachable`, `source-too-many-requests`
 */
export function decidimClient(address: string, tools: DecidimTools = {}): DecidimClient {
  const { allowPrivate = false, clock = systemClock, pauseMs = PAUSE_MS } = tools;
  const origin = serviceAddress(address, { allowPrivate });
  const fetch = tools.fetch ?? guardedFetch({ allowPrivate });
  const { ask, fieldsOf } = graphql(new URL('/api', origin), { ...tools, clock, fetch, pauseMs });

  async function* list(component: string, { of, name, selection }: Connection): AsyncGenerator<ApiItem> {
    const query = `query($id: ID!, $first: Int!, $after: String) { component(id: $id) { ... on ${of} {
      ${name}(first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${selection} } } } } }`;
    const seen = new Set<string>();
    let first = PAGE_SIZE;
    for (let after: string | null = null; ;) {
      let data: ApiItem;
      try {
        data = await ask(query, { id: component, first, after });
      } catch (error) {
        if (!isTooComplex(error) || first === 1) throw error;
        first = Math.ceil(first / 2);
        continue;
      }
      const page = connectionOf(data, name);
      if (page === null) return;
      for (const node of page.nodes) {
        const id = textOf(node, 'id');
        if (seen.has(id)) continue;
        seen.add(id);
        yield node;
      }
      if (page.next === null || page.next === after) return;
      after = page.next;
    }
  }

  return { origin, ask, fieldsOf, list };
}

function connectionOf(data: ApiItem, name: string): { nodes: readonly ApiItem[]; next: string | null } | null {
  const component = data['component'];
  const connection = isItem(component) ? component[name] : null;
  if (!isItem(connection)) return null;
  const info = isItem(connection['pageInfo']) ? connection['pageInfo'] : {};
  const cursor = textOf(info, 'endCursor');
  return {
    nodes: itemsOf(connection['nodes']),
    next: info['hasNextPage'] === true && cursor !== '' ? cursor : null,
  };
}

function isTooComplex(error: unknown): boolean {
  return error instanceof InvalidInputError && error.code === 'source-query-refused' && /complex/i.test(error.message);
}
