import { citizenlabClient, type ClientTools } from '#connectors';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  startFakeCitizenlab,
  type FakeCitizenlab,
  type FakeOptions,
} from '../fakes/citizenlab/fake-citizenlab.js';
import { guardedFetch } from '../../libs/connectors/src/http/guarded-fetch.js';
import { manualClock } from '../fakes/manual-clock.js';

let running: FakeCitizenlab | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(options: Partial<FakeOptions> = {}, tools: ClientTools = {}, clientSecret = CLIENT_SECRET) {
  const clock = manualClock('2026-04-01T08:00:00Z');
  const fake = await startFakeCitizenlab({ ...options, clock });
  running = fake;
  const access = { address: fake.url, clientId: CLIENT_ID, clientSecret };
  const client = citizenlabClient(access, { clock, allowPrivate: true, ...tools });
  const write = (count: number, hour: number) => {
    for (let number = 0; number < count; number += 1) {
      const created_at = new Date(Date.UTC(2026, 2, 1, hour, 0, number)).toISOString();
      fake.store.insert('comments', { id: `${hour}-${number}`, created_at });
    }
  };
  const readIds = async (query = {}) => {
    const ids: string[] = [];
    for await (const item of client.list('comments', query)) ids.push(String(item['id']));
    return ids;
  };
  return { fake, client, clock, write, readIds };
}

const count = (fake: FakeCitizenlab, path: string) =>
  fake.requests.filter((request) => request.path.endsWith(path)).length;

describe('the client of the CitizenLab API', () => {
  it('reads every page of a list once', async () => {
    const { write, readIds, fake } = await start();
    write(250, 1);
    const ids = await readIds();
    expect([ids.length, new Set(ids).size]).toEqual([250, 250]);
    // three pages of a hundred, one token, and one look at what was deleted meanwhile
    expect([count(fake, '/comments'), count(fake, '/authenticate'), count(fake, '/deleted')]).toEqual([3, 1, 1]);
  });

  it('hands on once what comes twice because somebody wrote meanwhile, and finds what was written', async () => {
    const { write, readIds, fake } = await start();
    write(250, 1);
    fake.before('/comments', 2, () => write(3, 9));
    const ids = await readIds();
    expect([ids.length, new Set(ids).size]).toEqual([253, 253]);
  });

  it('loses nobody who moves to a page already read because something was deleted meanwhile', async () => {
    const { write, readIds, fake } = await start();
    write(250, 1);
    fake.before('/comments', 2, () => fake.store.remove('comments', '1-249'));
    const ids = await readIds();
    // the deleted one was read before it went; the one that moved to the first page is found by reading again
    expect([ids.length, new Set(ids).size]).toEqual([250, 250]);
  });

  it('also reads again where the deletion left a single page', async () => {
    const { write, readIds, fake } = await start();
    write(101, 1);
    fake.before('/comments', 2, () => fake.store.remove('comments', '1-100'));
    expect(new Set(await readIds()).size).toBe(101);
  });

  it('fetches a token anew when it has run out, and when the platform has forgotten it', async () => {
    const { write, readIds, fake, clock } = await start();
    write(1, 1);
    await readIds();
    clock.advance(25 * 3_600_000);
    expect(await readIds()).toHaveLength(1);
    expect(count(fake, '/authenticate')).toBe(2);
    fake.forgetTokens();
    expect(await readIds()).toHaveLength(1);
    expect(count(fake, '/authenticate')).toBe(3);
    expect(fake.requests.filter(({ status }) => status === 401)).toHaveLength(1);
  });

  it('says that the credentials are wrong, and does not try them again', async () => {
    const { readIds, fake } = await start({}, {}, 'zgadywany');
    await expect(readIds()).rejects.toMatchObject({ code: 'source-credentials-refused' });
    expect(fake.requests).toHaveLength(1);
  });

  it('stays below the limit of the platform by itself', async () => {
    const { write, readIds, fake, clock } = await start({ limit: { requests: 10, withinMs: 2000 } });
    write(1200, 1);
    expect(await readIds()).toHaveLength(1200);
    expect(fake.requests.every(({ status }) => status < 300)).toBe(true);
    expect(Math.max(...clock.slept)).toBe(200);
  });

  it('waits longer each time that it is refused, and then goes on where it was', async () => {
    const { write, readIds, fake, clock } = await start({ limit: { requests: 3, withinMs: 25_000 } });
    write(250, 1);
    expect(await readIds()).toHaveLength(250);
    expect(clock.slept.filter((ms) => ms >= 1000)).toEqual([10_000, 20_000]);
    expect(count(fake, '/comments')).toBe(5);
  });

  it('waits as long as the platform tells it', async () => {
    const { write, readIds, clock } = await start({ limit: { requests: 2, withinMs: 60_000 }, saysRetryAfter: true });
    write(150, 1);
    expect(await readIds()).toHaveLength(150);
    expect(clock.slept.filter((ms) => ms >= 1000)).toEqual([60_000]);
  });

  it('tries again after a failure, half an answer or none, and gives up after the seventh time', async () => {
    const { write, readIds, fake, clock } = await start({}, { timeoutMs: 250 });
    write(5, 1);
    fake.mishaps([{ status: 503 }, 'half', 'silence'], '/comments');
    expect(await readIds()).toHaveLength(5);
    expect(clock.slept.filter((ms) => ms >= 1000)).toEqual([1000, 2000, 4000]);
    fake.mishaps(Array.from({ length: 7 }, () => ({ status: 502 })));
    await expect(readIds()).rejects.toMatchObject({ code: 'source-unreachable' });
  });

  it('does not take a page of words for data, nor an answer without its pages', async () => {
    const { readIds, fake } = await start();
    fake.mishaps(['nonsense'], '/comments');
    await expect(readIds()).rejects.toMatchObject({ code: 'source-answer-broken' });
    fake.mishaps([{ status: 200, body: '{"comments":[{"id":"1"}]}' }], '/comments');
    await expect(readIds()).rejects.toMatchObject({ code: 'source-answer-broken' });
  });

  it('reads no answer beyond the limit', async () => {
    const { write, readIds } = await start({}, { mostBytes: 2000 });
    write(100, 1);
    await expect(readIds()).rejects.toMatchObject({ code: 'source-answer-too-large' });
  });

  it('follows the platform within itself and takes its token to no other host', async () => {
    const other = createServer((_, response) => response.end('{}'));
    let asked = 0;
    other.on('request', () => (asked += 1));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/api/v2/comments`;
    const { write, readIds, fake } = await start();
    write(1, 1);
    fake.mishaps([{ status: 302, headers: { location: '/api/v2/comments?page_number=1&page_size=100' } }], '/comments');
    expect(await readIds()).toHaveLength(1);
    fake.mishaps([{ status: 302, headers: { location: elsewhere } }], '/comments');
    await expect(readIds()).rejects.toMatchObject({ code: 'source-redirected' });
    expect(asked).toBe(0);
    other.close();
  });

  it('asks no private address unless it may, even one behind a name', async () => {
    const { fake } = await start();
    const access = { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET };
    expect(() => citizenlabClient({ ...access, address: fake.url })).toThrow(
      expect.objectContaining({ code: 'source-address-private' }),
    );
    // a name that the resolver of every computer leads to itself, and that no rule about names knows
    const url = new URL(fake.url.replace('127.0.0.1', 'localhost'));
    const asked = guardedFetch()(url, { method: 'GET', headers: {}, signal: AbortSignal.timeout(2000) });
    await expect(asked).rejects.toMatchObject({ code: 'source-address-private' });
    expect(fake.requests).toEqual([]);
  });

  it('stops at once when it is told to', async () => {
    const stop = new AbortController();
    const { write, readIds, fake } = await start({}, { signal: stop.signal });
    write(250, 1);
    fake.before('/comments', 2, () => stop.abort(new Error('cancelled')));
    await expect(readIds()).rejects.toThrow('cancelled');
    expect(count(fake, '/comments')).toBeLessThan(3);
  });

  it('knows that an older platform has no such list', async () => {
    const { client } = await start({ oldShapes: true });
    const topics: unknown[] = [];
    for await (const topic of client.list('input_topics')) topics.push(topic);
    expect(topics).toEqual([]);
    expect(await client.find('ideas', 'nie ma/takiego')).toBeNull();
  });
});
