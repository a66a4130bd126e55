import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';
import { GraphqlError, answerWith, depthOf, parseQuery, type Asked, type Schema } from '../decidim/small-graphql.js';

const PAGE = 25;
const MOST_DEPTH = 8;
const MOST_COLLECTIONS = 2;
const COLLECTIONS = ['proposals', 'debates', 'budgets', 'investments', 'comments', 'tags', 'milestones'];

type Node = Readonly<Record<string, unknown>>;
export interface FakeTown {
  readonly proposals: Node[];
  readonly debates: Node[];
  readonly budgets: { readonly id: string; readonly name: string; readonly investments: Node[] }[];
  readonly comments: Node[];
}

const AUTHORED = [
  'id',
  'title',
  'description',
  'public_created_at',
  'public_author',
  'cached_votes_up',
  'comments_count',
];
const SCHEMA: Schema = {
  Query: ['proposals', 'debates', 'budgets', 'budget', 'comments', '__type'],
  __Type: ['name', 'fields'],
  __Field: ['name'],
  Connection: ['pageInfo', 'edges', 'nodes'],
  PageInfo: ['hasNextPage', 'endCursor'],
  Edge: ['node', 'cursor'],
  Geozone: ['id', 'name'],
  User: ['id', 'username'],
  Tag: ['id', 'name'],
  Milestone: ['id', 'title', 'description', 'publication_date'],
  Budget: ['id', 'name', 'investments'],
  Proposal: [...AUTHORED, 'summary', 'geozone', 'retired_at', 'retired_reason', 'tags'],
  Debate: [...AUTHORED, 'cached_votes_down', 'tags'],
  // selected, winner and the explanation are no part of the public schema
  BudgetInvestment: [...AUTHORED, 'price', 'feasibility', 'location', 'milestones'],
  Comment: [
    ...['id', 'commentable_type', 'commentable_id', 'ancestry', 'body', 'public_created_at', 'public_author'],
    ...['cached_votes_up', 'cached_votes_down'],
  ],
};

export interface FakeConsul {
  readonly url: string;
  readonly requests: readonly { readonly agent: string; readonly first: unknown }[];
  close(): Promise<void>;
}

/** Plays the public GraphQL API of Consul Democracy 2.5 over HTTP on this machine, with its three limits. */
export async function startFakeConsul(town: FakeTown): Promise<FakeConsul> {
  const requests: { agent: string; first: unknown }[] = [];

  function run(query: string, variables: Readonly<Record<string, unknown>>): unknown {
    try {
      const asked = parseQuery(query, variables);
      const [depth, collections] = [depthOf(asked), collectionsIn(asked)];
      if (depth > MOST_DEPTH) throw new GraphqlError(`Query has depth of ${depth}, which exceeds max depth of 8`);
      if (collections > MOST_COLLECTIONS) throw new GraphqlError('Query exceeds max number of collections of 2');
      return { data: answerWith(rootOf(town), asked, SCHEMA) };
    } catch (error) {
      if (error instanceof GraphqlError) return { errors: [{ message: error.message }] };
      throw error;
    }
  }

  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      if (new URL(request.url ?? '/', 'http://fake').pathname !== '/graphql') return response.writeHead(404).end();
      const { query, variables = {} } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
      requests.push({ agent: request.headers['user-agent'] ?? '', first: variables['first'] ?? null });
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(run(query, variables)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function collectionsIn(asked: readonly Asked[]): number {
  return asked.reduce((sum, { name, inside }) => sum + (COLLECTIONS.includes(name) ? 1 : 0) + collectionsIn(inside), 0);
}

function rootOf(town: FakeTown) {
  const budgetOf = (budget: FakeTown['budgets'][number]) => ({
    __typename: 'Budget',
    id: budget.id,
    name: budget.name,
    investments: page(budget.investments, 'BudgetInvestment'),
  });
  return {
    __typename: 'Query',
    proposals: page(town.proposals, 'Proposal'),
    debates: page(town.debates, 'Debate'),
    comments: page(town.comments, 'Comment'),
    budgets: page(town.budgets.map(budgetOf), 'Budget'),
    budget: ({ id }: { id?: string }) => {
      const budget = town.budgets.find((one) => one.id === id);
      return budget === undefined ? null : budgetOf(budget);
    },
    __type: ({ name = '' }: { name?: string }) =>
      Object.hasOwn(SCHEMA, name)
        ? { __typename: '__Type', name, fields: SCHEMA[name]!.map((field) => ({ __typename: '__Field', name: field })) }
        : null,
  };
}

/** A page of at most 25, whatever is asked for; lists inside a node become pages of their own. */
function page(nodes: readonly Node[], type: string) {
  return ({ first = PAGE, after = null }: { first?: number; after?: string | null }) => {
    const offset = after === null ? 0 : Number(Buffer.from(after, 'base64').toString('utf8'));
    const end = Math.min(offset + Math.min(first, PAGE), nodes.length);
    const shown = nodes.slice(offset, end).map((node) => ({ ...inside(node), __typename: type }));
    return {
      __typename: 'Connection',
      pageInfo: {
        __typename: 'PageInfo',
        hasNextPage: end < nodes.length,
        endCursor: Buffer.from(String(end)).toString('base64'),
      },
      edges: shown.map((node) => ({ __typename: 'Edge', node })),
    };
  };
}

const TYPES: Readonly<Record<string, string>> = { tags: 'Tag', milestones: 'Milestone' };

function inside(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      Array.isArray(value) ? page(value as Node[], TYPES[name] ?? '') : typed(name, value),
    ]),
  );
}

function typed(name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, __typename: name === 'geozone' ? 'Geozone' : 'User' };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
