import fc from 'fast-check';
import { consulClient, consulParts, readConsulApi, type ConsulApiOptions } from '#connectors';
import { type SourceRow } from '#domain';
import { startFakeConsul, type FakeConsul, type FakeTown } from '../fakes/consul/fake-consul.js';
import { manualClock } from '../fakes/manual-clock.js';

let running: FakeConsul | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

const author = { id: '5', username: 'bulwar_lover' };
const proposal = (id: string) => ({
  id,
  title: `Pomysł ${id}`,
  summary: 'Krótko.',
  description: '<p>Ławki przy <b>plaży</b>.</p>',
  public_created_at: '2026-06-01T14:00:00+02:00',
  public_author: author,
  cached_votes_up: 7,
  comments_count: 0,
  geozone: { id: '1', name: 'Zatoka' },
  retired_at: null,
  tags: [{ id: '1', name: 'Zieleń' }],
});
const comment = (id: string, on: readonly [type: string, id: string], ancestry: string | null = null) => ({
  id,
  commentable_type: on[0],
  commentable_id: on[1],
  ancestry,
  body: `Komentarz ${id}`,
  public_created_at: '2026-06-02 08:00:00 +0200',
  public_author: null,
  cached_votes_up: 2,
  cached_votes_down: 1,
});

function sampleTown(): FakeTown {
  const investment = {
    ...proposal('11'),
    price: 10000,
    feasibility: 'feasible',
    location: 'Bulwar',
    milestones: [
      { id: '2', title: 'Odbiór', description: 'Ławki stoją.', publication_date: '2026-09-01T00:00:00+02:00' },
      { id: '1', title: 'Umowa', description: '', publication_date: '2026-07-01T00:00:00+02:00' },
    ],
  };
  return {
    proposals: [proposal('7'), { ...proposal('8'), retired_at: '2026-06-03T10:00:00+02:00' }],
    debates: [{ ...proposal('7'), cached_votes_down: 3 }],
    budgets: [{ id: '3', name: 'Budżet 2027', investments: [investment] }],
    comments: [
      comment('501', ['Proposal', '7']),
      comment('502', ['Proposal', '7'], '500/501'),
      comment('503', ['Budget::Investment', '11']),
      comment('504', ['Poll', '1']),
    ],
  };
}

async function read(town: FakeTown, options: ConsulApiOptions = {}): Promise<SourceRow[]> {
  running = await startFakeConsul(town);
  const client = consulClient(running.url, { clock: manualClock('2026-06-05T08:00:00Z'), allowPrivate: true });
  const rows: SourceRow[] = [];
  for await (const row of readConsulApi(client, options)) rows.push(row);
  return rows;
}

const contributionsOf = (rows: readonly SourceRow[]) =>
  rows.flatMap(({ records }) => records).filter((record) => record.type === 'contribution');

describe('the API of Consul', () => {
  it('gives the records that the exports would give, with their references', async () => {
    const rows = await read(sampleTown());
    expect(rows.flatMap(({ rejections }) => rejections)).toEqual([]);
    const contributions = contributionsOf(rows);
    expect(
      contributions.map(({ kind, reference, parent }) => [kind, reference, parent?.kind, parent?.reference]),
    ).toEqual([
      ['proposal', '7', undefined, undefined],
      ['proposal', '8', undefined, undefined],
      ['debate', '7', undefined, undefined],
      ['project', '11', undefined, undefined],
      ['comment', '501', 'proposal', '7'],
      ['comment', '502', 'comment', '501'],
      ['comment', '503', 'project', '11'],
      // what it stands on is not read: the words are kept, alone
      ['comment', '504', undefined, undefined],
    ]);
    expect(contributions[0]).toMatchObject({
      title: 'Pomysł 7',
      body: 'Ławki przy plaży.',
      person: { identifierKind: 'platform-user', identifier: 'bulwar_lover' },
      place: 'Zatoka',
      categories: ['Zieleń'],
      counters: { votes: 7 },
      submittedAt: { instant: '2026-06-01T12:00:00.000Z' },
      url: `${running!.url}/proposals/7`,
    });
    expect(contributions[1]!.status).toEqual({ label: 'retired', meaning: { eligibility: 'withdrawn' } });
    expect(contributions[2]!.counters).toEqual({ likes: 7, dislikes: 3 });
    expect(contributions[3]).toMatchObject({
      counters: { votes: 7, cost: 10000 },
      place: 'Bulwar',
      status: { label: 'feasible', meaning: { stage: 'submitted' } },
      url: `${running!.url}/budgets/3/investments/11`,
    });
    expect(contributions[4]!.counters).toEqual({ likes: 2, dislikes: 1 });
  });

  it('tells the milestones of an investment in their order, and claims no delivery', async () => {
    const rows = await read(sampleTown());
    expect(rows.flatMap(({ records }) => records).find(({ type }) => type === 'outcome')).toMatchObject({
      reference: 'investment-11',
      delivery: null,
      contributions: [{ kind: 'project', reference: '11' }],
      milestones: [
        { title: 'Umowa', text: null, reachedAt: { instant: '2026-06-30T22:00:00.000Z' } },
        { title: 'Odbiór', text: 'Ławki stoją.' },
      ],
    });
  });

  it('turns pages of twenty-five and reads everything once', async () => {
    const town = sampleTown();
    town.proposals.push(...Array.from({ length: 60 }, (_, index) => proposal(String(100 + index))));
    town.proposals.push(proposal('100'));
    const references = contributionsOf(await read(town))
      .filter(({ kind }) => kind === 'proposal')
      .map(({ reference }) => reference);
    expect(references).toHaveLength(62);
    expect(new Set(references).size).toBe(62);
  });

  it('reads the parts that are named, and the comments on them alone', async () => {
    const rows = await read(sampleTown(), { parts: ['budget-3'] });
    expect(contributionsOf(rows).map(({ kind, reference }) => `${kind} ${reference}`)).toEqual([
      'project 11',
      'comment 503',
    ]);
  });

  it('names what the platform consists of', async () => {
    running = await startFakeConsul(sampleTown());
    const client = consulClient(running.url, { clock: manualClock('2026-06-05T08:00:00Z'), allowPrivate: true });
    expect(await consulParts(client)).toEqual([
      { id: 'proposals', title: '' },
      { id: 'debates', title: '' },
      { id: 'budget-3', title: 'Budżet 2027' },
    ]);
  });

  it('reads whatever comes in the place of a node, or lists it', async () => {
    const value = fc.oneof(
      fc.constantFrom(null, '', '-', 'feasible', '__proto__', '2026-02-31', '<b>x', '1/2', 7, true),
      fc.string({ maxLength: 8 }),
    );
    const fields = ['title', 'description', 'price', 'feasibility', 'public_created_at', 'cached_votes_up'] as const;
    const node = fc.record(Object.fromEntries(fields.map((field) => [field, value])));
    await fc.assert(
      fc.asyncProperty(fc.array(node, { minLength: 1, maxLength: 5 }), async (nodes) => {
        const town = sampleTown();
        const investments = nodes.map((one, index) => ({ ...proposal(String(900 + index)), milestones: [], ...one }));
        town.budgets.splice(0, 1, { id: '3', name: 'Budżet', investments });
        const rows = (await read(town, { parts: ['budget-3'] })).filter(({ origin }) => origin.sheet === 'budget-3');
        await running!.close();
        expect(rows).toHaveLength(nodes.length);
        for (const { records, rejections } of rows) expect(records.length + rejections.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});
