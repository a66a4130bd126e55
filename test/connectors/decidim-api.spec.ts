import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decidimClient, downloadOpenData, readDecidimApi } from '#connectors';
import { DomainError, type SourceRow } from '#domain';
import { startFakeDecidim, type FakeDecidim, type FakeDecidimOptions } from '../fakes/decidim/fake-decidim.js';
import { proposal, sampleSite, translated, type FakeSite } from '../fakes/decidim/sample-site.js';
import { manualClock } from '../fakes/manual-clock.js';

let running: FakeDecidim | null = null;
const folder = mkdtempSync(join(tmpdir(), 'nasluch-decidim-'));
afterEach(async () => {
  await running?.close();
  running = null;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(options: Partial<FakeDecidimOptions> = {}) {
  const clock = manualClock('2026-06-01T08:00:00Z');
  const fake = await startFakeDecidim({ clock, site: sampleSite(), ...options });
  running = fake;
  return { fake, clock, client: decidimClient(fake.url, { clock, allowPrivate: true }) };
}

async function collect(rows: AsyncIterable<SourceRow>): Promise<SourceRow[]> {
  const collected: SourceRow[] = [];
  for await (const row of rows) collected.push(row);
  return collected;
}

function manyProposals(count: number): FakeSite {
  const nodes = Array.from({ length: count }, (_, index) => proposal(String(index + 1)));
  const component = { id: '9', type: 'Proposals', connection: 'proposals', nodes } as const;
  return { processes: [{ id: '1', slug: 'plac', components: [component] }] };
}

const contributionsOf = (rows: readonly SourceRow[]) =>
  rows.flatMap(({ records }) => records).filter((record) => record.type === 'contribution');

describe('the API of Decidim', () => {
  it('gives the records that the exports would give', async () => {
    const { client } = await start();
    const rows = await collect(readDecidimApi(client));
    expect(rows.flatMap(({ rejections }) => rejections)).toEqual([]);
    const contributions = contributionsOf(rows);
    expect(
      contributions.map(({ kind, reference, parent }) => [kind, reference, parent?.kind, parent?.reference]),
    ).toEqual([
      ['proposal', '101', undefined, undefined],
      ['comment', '1', 'proposal', '101'],
      ['comment', '2', 'comment', '1'],
      ['comment', '3', 'comment', '2'],
      ['proposal', '102', undefined, undefined],
      ['proposal', '103', undefined, undefined],
      ['proposal', '104', undefined, undefined],
      ['debate', '21', undefined, undefined],
      ['comment', '9', 'debate', '21'],
      ['meeting', '31', undefined, undefined],
      ['project', '41', undefined, undefined],
      ['project', '42', undefined, undefined],
    ]);
    expect(contributions[0]).toMatchObject({
      title: 'Cień na placu',
      body: 'Treść pomysłu 101.',
      language: 'pl',
      person: { identifierKind: 'platform-user', identifier: '5101' },
      categories: ['Zieleń, "mała"'],
      // votes are hidden while they run
      counters: { comments: 3, endorsements: 0, authors: 2 },
      status: { label: 'accepted', meaning: { official: 'decided', decision: 'yes' } },
      responses: [{ reference: '101/answer', text: 'Posadzimy dziewięć lip.' }],
      location: { latitude: 53.84, longitude: 22.98 },
      url: `${running!.url}/processes/plac/f/9/proposals/101`,
    });
    expect(contributions[1]!.counters).toEqual({ alignment: 1, depth: 0, likes: 4, dislikes: 0 });
    expect(contributions[4]).toMatchObject({ voice: 'institution', status: null, responses: [] });
    expect(contributions[5]).toMatchObject({ voice: 'person', person: null });
    expect(contributions[6]!.status!.meaning).toEqual({ eligibility: 'withdrawn' });
    expect(contributions[10]).toMatchObject({ status: { meaning: { stage: 'selected' } }, counters: { cost: 45000 } });
    expect(contributions[11]!.status).toBeNull();
    expect(rows.flatMap(({ records }) => records).find(({ type }) => type === 'head-count')).toMatchObject({
      people: 24,
    });
    expect(rows.filter(({ origin }) => origin.sheet === 'proposals 9').map(({ origin }) => origin.row)).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
  });

  it.each([
    ['0.30', []],
    ['0.32', [{ kind: 'proposal', reference: '101' }]],
  ] as const)(
    'reads results of %s with status, progress and milestones, by whatever name the schema has for them',
    async (version, links) => {
      const { client } = await start({ version });
      const rows = await collect(readDecidimApi(client));
      expect(rows.flatMap(({ records }) => records).find(({ type }) => type === 'outcome')).toMatchObject({
        reference: '71',
        title: 'Lipy na placu',
        statusLabel: 'W trakcie',
        delivery: 'in-progress',
        progress: 0.4,
        contributions: links,
        milestones: [
          {
            title: 'Wybrano wykonawcę',
            text: 'Umowa podpisana.',
            // midnight in Warsaw in May is two hours ahead of UTC
            reachedAt: { instant: '2026-05-03T22:00:00.000Z', precision: 'day' },
          },
        ],
      });
    },
  );

  it('reads only the spaces that are named', async () => {
    const { client } = await start();
    expect(await collect(readDecidimApi(client, { spaces: ['inny'] }))).toEqual([]);
  });

  it('turns pages of fifty, and hands on once what moved to the next page', async () => {
    const site = manyProposals(120);
    const { client, fake } = await start({ site });
    const { nodes } = site.processes[0]!.components[0]!;
    fake.before(50, () => void nodes.unshift(proposal('nowy')));
    const references = contributionsOf(await collect(readDecidimApi(client))).map(({ reference }) => reference);
    expect(fake.requests.filter(({ first }) => first !== null)).toHaveLength(3);
    expect(references).toEqual(Array.from({ length: 120 }, (_, index) => String(index + 1)));
  });

  it('asks for smaller pages where the platform finds a query too complex', async () => {
    const { client, fake } = await start({ site: manyProposals(60), mostComplexity: 1000 });
    expect(contributionsOf(await collect(readDecidimApi(client)))).toHaveLength(60);
    expect(Number(fake.requests.at(-1)!.first)).toBeLessThan(50);
  });

  it('stays below a hundred requests a minute, and waits where others used them up', async () => {
    const { client, fake, clock } = await start();
    const began = clock.now();
    for (let asked = 0; asked < 110; asked += 1) await client.ask('{ assemblies { id } }');
    expect(clock.now() - began).toBeGreaterThan(60_000);
    expect(fake.requests.filter(({ status }) => status === 429)).toEqual([]);
    fake.mishaps([{ status: 429 }, { status: 429 }, { status: 503 }, 'half']);
    const before = clock.slept.length;
    await client.ask('{ participatoryProcesses { id } }');
    // after 429 ten seconds, then twice as many; after failures a second, doubled each time
    expect(clock.slept.slice(before).filter((ms) => ms >= 1000)).toEqual([10_000, 20_000, 4_000, 8_000]);
  });

  it('says what a platform refuses, and what is no answer', async () => {
    const { client, fake } = await start();
    await expect(client.ask('{ votes { id } }')).rejects.toMatchObject({ code: 'source-query-refused' });
    fake.mishaps(['nonsense']);
    await expect(client.ask('{ assemblies { id } }')).rejects.toMatchObject({ code: 'source-answer-broken' });
    expect(() => decidimClient('https://10.0.0.1')).toThrow(DomainError);
  });

  it('takes whatever stands in a proposal, one row each', async () => {
    const odd = fc.oneof(fc.constant(null), fc.string({ maxLength: 8 }), fc.integer(), fc.boolean());
    const fields = fc.record({
      title: fc
        .string({ maxLength: 8 })
        .map((text) => translated({ pl: text, __proto__: 'x' } as Record<string, string>)),
      state: odd,
      voteCount: odd,
      publishedAt: odd,
      answeredAt: odd,
      authorsCount: odd,
      official: odd,
      withdrawnAt: odd,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fields, { maxLength: 5 }), async (listed) => {
        const site = manyProposals(0);
        site.processes[0]!.components[0]!.nodes.push(...listed.map((more, index) => proposal(String(index), more)));
        const { client, fake } = await start({ site });
        const rows = await collect(readDecidimApi(client));
        await fake.close();
        running = null;
        expect(rows).toHaveLength(listed.length);
        for (const { records, rejections } of rows) expect(records.length + rejections.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the open data of Decidim', () => {
  const openData = new TextEncoder().encode('PK\u0003\u0004 zip');

  it('are asked for again while the platform makes them, and followed to where they are stored', async () => {
    const { fake, clock } = await start({ openData });
    const path = join(folder, 'open-data.zip');
    await downloadOpenData(fake.url, path, { clock, allowPrivate: true });
    expect(readFileSync(path)).toEqual(Buffer.from(openData));
    expect(fake.requests.map(({ status }) => status)).toEqual([302, 302, 302, 200]);
    // asked at 0, 60 and 180 seconds; made after 100
    expect(clock.slept).toEqual([60_000, 120_000]);
  });

  it('are given up when they never come, too many or no zip', async () => {
    const { fake, clock } = await start({ openData });
    const path = join(folder, 'nic.zip');
    const never = { fetch: async () => new Response(null, { status: 302, headers: { location: '/open-data' } }) };
    await expect(downloadOpenData(fake.url, path, { clock, allowPrivate: true, ...never })).rejects.toMatchObject({
      code: 'source-not-ready',
    });
    await expect(downloadOpenData(fake.url, path, { clock, allowPrivate: true, mostBytes: 3 })).rejects.toMatchObject({
      code: 'source-answer-too-large',
    });
    fake.mishaps(['nonsense']);
    await expect(downloadOpenData(fake.url, path, { clock, allowPrivate: true })).rejects.toMatchObject({
      code: 'source-answer-broken',
    });
  });
});
