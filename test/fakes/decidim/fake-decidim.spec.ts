import { manualClock } from '../manual-clock.js';
import { startFakeDecidim, type FakeDecidim } from './fake-decidim.js';
import { proposal, sampleSite } from './sample-site.js';
import { complexityOf, depthOf, parseQuery } from './small-graphql.js';

let fake: FakeDecidim | null = null;
afterEach(async () => {
  await fake?.close();
  fake = null;
});

async function start() {
  const site = sampleSite();
  const { nodes } = site.processes[0]!.components[0]!;
  for (let number = 200; number < 300; number += 1) nodes.push(proposal(String(number)));
  const clock = manualClock('2026-06-01T08:00:00Z');
  fake = await startFakeDecidim({ site, clock });
  const { url } = fake;
  const ask = async (query: string, variables = {}) => {
    const response = await fetch(`${url}/api`, { method: 'POST', body: JSON.stringify({ query, variables }) });
    const text = await response.text();
    return { status: response.status, content: (text.startsWith('{') ? JSON.parse(text) : text) as never };
  };
  return { ask, clock, url };
}

describe('the fake of Decidim', () => {
  it('gives fifty of a list, however many are asked for, and a cursor that counts them', async () => {
    const { ask } = await start();
    const { content } = await ask(
      '{ component(id: "9") { ... on Proposals { proposals(first: 500) { pageInfo { hasNextPage endCursor } nodes { id } } } } }',
    );
    expect(content).toMatchObject({
      // "NTA=" is "50" in base64
      data: { component: { proposals: { pageInfo: { hasNextPage: true, endCursor: 'NTA=' } } } },
    });
    const { nodes } = (content as { data: { component: { proposals: { nodes: object[] } } } }).data.component.proposals;
    expect(nodes).toHaveLength(50);
  });

  it('shows no hidden component, and refuses unknown fields with status 200', async () => {
    const { ask } = await start();
    expect(await ask('{ component(id: "10") { id } }')).toEqual({
      status: 200,
      content: { data: { component: null } },
    });
    expect(await ask('{ votes { id } }')).toEqual({
      status: 200,
      content: { errors: [{ message: "Field 'votes' doesn't exist on type 'Query'" }] },
    });
  });

  it('refuses what is deeper than fifteen, and the hundred and first request of a minute', async () => {
    const { ask, clock } = await start();
    const deep = `${'comments { '.repeat(15)}id${' }'.repeat(15)}`;
    expect(depthOf(parseQuery(`{ ${deep} }`, {}))).toBe(16);
    expect((await ask(`{ ${deep} }`)).content).toMatchObject({
      errors: [{ message: 'Query has depth of 16, which exceeds max depth of 15' }],
    });
    for (let asked = 1; asked < 100; asked += 1) await ask('{ assemblies { id } }');
    expect((await ask('{ assemblies { id } }')).status).toBe(429);
    clock.advance(60_000);
    expect((await ask('{ assemblies { id } }')).status).toBe(200);
  });

  it('counts what is asked of a page once for each of its items', () => {
    // one field, and two for each of three items
    expect(complexityOf(parseQuery('{ a(first: 3) { b c } }', {}), 50)).toBe(7);
  });

  it('redirects to a page until the open data are made', async () => {
    const { url, clock } = await start();
    const get = async () => (await fetch(`${url}/open-data/download`, { redirect: 'manual' })).headers.get('location');
    expect(await get()).toBe('/open-data');
    clock.advance(100_000);
    expect(await get()).toMatch(/\.zip$/);
  });
});
