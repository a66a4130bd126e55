import { isItem, textOf, type ApiItem } from '../../citizenlab/api/api-item.js';
import { graphql, itemsOf, type Graphql } from '../../http/graphql.js';
import { guardedFetch, type Fetch } from '../../http/guarded-fetch.js';
import { systemClock, type Clock } from '../../http/patient-request.js';
import { serviceAddress } from '../../http/service-address.js';

export interface ConsulTools {
  readonly fetch?: Fetch;
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly mostBytes?: number;
  /** Whether the platform may stand on this computer or in a private network. Default false. */
  readonly allowPrivate?: boolean;
  /** Time between two requests; the platform names no limit. Default 300 ms. */
  readonly pauseMs?: number;
}

export interface ConsulList {
  /** The collection, such as `proposals`. */
  readonly name: string;
  /** What is asked of each node. */
  readonly selection: string;
  /** The budget that the collection belongs to. */
  readonly budget?: string;
}

export interface ConsulClient extends Graphql {
  readonly origin: URL;
  /** Every node of a collection once. */
  list(collection: ConsulList): AsyncIterable<ApiItem>;
}

/** More than this a page never holds, whatever is asked for. */
export const PAGE_SIZE = 25;
const PAUSE_MS = 300;

/**
 * Speaks the GraphQL API of Consul Democracy, which reads what is public and asks for no key: `POST /graphql`, pages of 25, depth of at
 * most 8, two collections in one query.
 *
 * @throws {InvalidInputError} `source-address-invalid`, `source-address-private`; on use as `graphql`
 */
export function consulClient(address: string, tools: ConsulTools = {}): ConsulClient {
  const { allowPrivate = false, clock = systemClock, pauseMs = PAUSE_MS } = tools;
  const origin = serviceAddress(address, { allowPrivate });
  const fetch = tools.fetch ?? guardedFetch({ allowPrivate });
  const { ask, fieldsOf } = graphql(new URL('/graphql', origin), { ...tools, clock, fetch, pauseMs });

  async function* list({ name, selection, budget }: ConsulList): AsyncGenerator<ApiItem> {
    const page = `${name}(first: $first, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { ${selection} } } }`;
    const query =
      budget === undefined
        ? `query($first: Int!, $after: String) { ${page} }`
        : `query($first: Int!, $after: String, $budget: ID!) { budget(id: $budget) { ${page} } }`;
    const seen = new Set<string>();
    for (let after: string | null = null; ;) {
      const of = budget === undefined ? {} : { budget };
      const data: ApiItem = await ask(query, { first: PAGE_SIZE, after, ...of });
      const holder = budget === undefined ? data : data['budget'];
      const found = isItem(holder) ? holder[name] : null;
      if (!isItem(found)) return;
      for (const node of nodesOf(found)) {
        const id = textOf(node, 'id');
        if (seen.has(id)) continue;
        seen.add(id);
        yield node;
      }
      const info = isItem(found['pageInfo']) ? found['pageInfo'] : {};
      const cursor = textOf(info, 'endCursor');
      if (info['hasNextPage'] !== true || cursor === '' || cursor === after) return;
      after = cursor;
    }
  }

  return { origin, ask, fieldsOf, list };
}

/** The nodes of a collection. */
export function nodesOf(collection: unknown): readonly ApiItem[] {
  return isItem(collection) ? itemsOf(collection['edges']).flatMap(({ node }) => (isItem(node) ? [node] : [])) : [];
}
