import { decidimClient } from '#connectors';
import { listParts } from '../../apps/worker/src/connections/read-platform.js';
import { RunInterruptedError } from '../../apps/worker/src/jobs/run-interrupted-error.js';
import { guardedFetch } from '#connectors';
import { startFakeDecidim, type FakeDecidim } from '../fakes/decidim/fake-decidim.js';
import { proposal, sampleSite, type FakeSite } from '../fakes/decidim/sample-site.js';
import { manualClock, type ManualClock } from '../fakes/manual-clock.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { openConnectionDesk, type Connected, type ConnectionDesk } from './connection-helpers.js';

let database: TestDatabase;
let desk: ConnectionDesk;
let clock: ManualClock;
let site: FakeSite;
let fake: FakeDecidim;
let town: Connected;

beforeAll(async () => {
  database = await testDatabase();
  desk = await openConnectionDesk(database, () => clock);
});
afterAll(async () => {
  await desk.close();
  await database.close();
});
beforeEach(async () => {
  clock = manualClock(new Date().toISOString());
  site = sampleSite();
  fake = await startFakeDecidim({ clock, site });
  town = await desk.connect({ platform: 'decidim', address: fake.url });
});
afterEach(() => fake.close());

const proposals = () =>
  site.processes.flatMap(({ components }) => components).find(({ type }) => type === 'Proposals')!;
const visible = async () =>
  (
    await town.query(
      `SELECT kind || ' ' || source_reference AS id FROM contribution WHERE workspace_id = $1 AND hidden_at IS NULL ORDER BY 1`,
    )
  ).map(({ id }: { id: string }) => id);
const counts = async () =>
  (await town.query(`SELECT counts FROM import WHERE workspace_id = $1 ORDER BY created_at`)).map(
    (row: { counts: Record<string, number> }) => row.counts,
  );

describe('a Decidim platform, which tells no changes', () => {
  it('is read whole each time, and only what is new or changed is stored', async () => {
    expect(await town.sync()).toMatchObject({ state: 'done' });
    const first = await visible();
    expect(first.length).toBeGreaterThan(3);
    expect(await town.sync()).toMatchObject({ state: 'done', counts: { created: 0 } });
    expect(await counts()).toHaveLength(1);

    proposals().nodes.push(proposal('990'));
    expect(await town.sync()).toMatchObject({ state: 'done' });
    const [, second] = await counts();
    expect(second).toMatchObject({ created: 1, changed: 0, gone: 0 });
    expect(second!.rows).toBeLessThan(5);
  });

  it('hides what it no longer shows, and shows it again when it comes back', async () => {
    proposals().nodes.push(proposal('990'));
    await town.sync();
    const before = await visible();
    const hidden = proposals().nodes.pop();
    expect(await town.sync()).toMatchObject({ state: 'done' });
    expect(before.length - (await visible()).length).toBe(1);
    expect((await counts()).at(-1)).toMatchObject({ created: 0, changed: 0, gone: 1 });
    proposals().nodes.push(hidden);
    await town.sync();
    expect(await visible()).toEqual(before);
  });

  it('goes on where its worker stopped', async () => {
    for (let number = 0; number < 120; number += 1) proposals().nodes.push(proposal(String(2000 + number)));
    const stop = new AbortController();
    fake.before(100, () => stop.abort(new RunInterruptedError('worker-stops')));
    expect(await town.sync(stop.signal)).toMatchObject({ state: 'queued' });
    const asked = fake.requests.length;
    expect(await town.sync()).toMatchObject({ state: 'done' });
    const whole = await desk.connect({ platform: 'decidim', address: fake.url });
    const between = fake.requests.length;
    await whole.sync();
    expect(asked).toBeGreaterThan(2);
    // what was answered before the stop is not asked again, but for the page that was on its way
    expect(between - asked).toBe(fake.requests.length - between - asked + 1);
  });

  it('tells its processes by title, and needs no key', async () => {
    const access = { platform: 'decidim' as const, address: fake.url, credentials: null };
    const parts = await listParts(access, { fetch: guardedFetch({ allowPrivate: true }), clock, allowPrivate: true });
    expect(parts).toEqual(site.processes.map(({ slug }) => ({ id: slug, title: `Proces ${slug}` })));
    expect(decidimClient(fake.url, { allowPrivate: true }).origin.host).toContain('127.0.0.1');
  });
});
