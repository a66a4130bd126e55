import { createHmac } from 'node:crypto';
import { manualClock } from '../manual-clock.js';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  startFakeCitizenlab,
  type FakeCitizenlab,
  type FakeOptions,
} from './fake-citizenlab.js';
import { fillWithJeziorno, idOf, ideaWith } from './sample-city.js';
import { webhookSender } from './webhook-sender.js';

let running: FakeCitizenlab | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(options: Partial<FakeOptions> = {}) {
  const clock = options.clock ?? manualClock('2026-04-01T08:00:00Z');
  const fake = await startFakeCitizenlab({ ...options, clock });
  running = fake;
  fillWithJeziorno(fake.store);
  const authenticate = async (client_secret = CLIENT_SECRET) =>
    fetch(`${fake.url}/api/v2/authenticate`, {
      method: 'POST',
      body: JSON.stringify({ auth: { client_id: CLIENT_ID, client_secret } }),
    });
  const { jwt } = (await (await authenticate()).json()) as { jwt: string };
  const get = async (path: string) =>
    fetch(`${fake.url}/api/v2/${path}`, { headers: { authorization: `Bearer ${jwt}` } });
  const read = async (path: string) => (await (await get(path)).json()) as Record<string, never[]> & { meta: object };
  return { fake, clock, authenticate, get, read };
}

describe('the fake of CitizenLab', () => {
  it('gives a token for the right secret with 201, and 404 for a wrong one', async () => {
    const { authenticate } = await start();
    expect((await authenticate()).status).toBe(201);
    expect((await authenticate('zgadywany')).status).toBe(404);
  });

  it('answers 401 with an empty body without a token, and after 24 hours', async () => {
    const { fake, clock, get } = await start();
    expect((await fetch(`${fake.url}/api/v2/ideas`)).status).toBe(401);
    clock.advance(24 * 3_600_000 - 1);
    expect((await get('ideas')).status).toBe(200);
    clock.advance(1);
    const late = await get('ideas');
    expect([late.status, await late.text()]).toEqual([401, '']);
  });

  it('lists newest first, 25 a page, at most 100, and nothing beyond the end', async () => {
    const { fake, read } = await start();
    for (let number = 1; number <= 120; number += 1) {
      fake.store.insert('comments', { created_at: new Date(Date.UTC(2026, 4, 1, 0, number)).toISOString() });
    }
    const first = await read('comments');
    expect(first['comments']).toHaveLength(25);
    expect(first.meta).toEqual({ current_page: 1, total_pages: 5 });
    expect(first['comments']![0]).toMatchObject({ created_at: '2026-05-01T02:00:00.000Z' });
    expect((await read('comments?page_size=500'))['comments']).toHaveLength(100);
    expect(await read('comments?page_number=9')).toEqual({ comments: [], meta: { current_page: 9, total_pages: 5 } });
  });

  it('narrows by when things were made and changed, either side open', async () => {
    const { fake, read } = await start();
    fake.store.update('ideas', idOf('d', 1), { likes_count: 9 });
    expect((await read('ideas?updated_at=2026-03-31,'))['ideas']).toMatchObject([{ id: idOf('d', 1), likes_count: 9 }]);
    expect((await read('ideas?created_at=,2026-03-03'))['ideas']).toMatchObject([{ id: idOf('d', 1) }]);
  });

  it('refuses in plain text beyond the limit, until the time is over', async () => {
    const { clock, get } = await start({ limit: { requests: 3, withinMs: 1000 } });
    await get('ideas');
    await get('ideas');
    const refused = await get('ideas');
    expect([refused.status, refused.headers.get('content-type')]).toEqual([429, 'text/plain']);
    clock.advance(1000);
    expect((await get('ideas')).status).toBe(200);
  });

  it('speaks the language that is asked for, or the closest', async () => {
    const { read } = await start();
    const statusIn = async (locale: string) =>
      (await read(`ideas?locale=${locale}&type=idea&page_size=100`))['ideas']!.map(({ status }) => status);
    expect(await statusIn('en')).toContain('Under consideration');
    expect(await statusIn('pl')).toContain('Pod lupą ratusza');
  });

  it('lists what was deleted, by its class and when', async () => {
    const { fake, read } = await start();
    fake.store.remove('ideas', idOf('d', 2));
    expect((await read('ideas/deleted?deleted_at=2026-04-01,'))['deleted_items']).toEqual([
      { id: idOf('d', 2), type: 'Idea', deleted_at: '2026-04-01T08:00:00.000Z' },
    ]);
    expect((await read('ideas/deleted?deleted_at=2026-04-02,'))['deleted_items']).toEqual([]);
  });

  it('shifts the pages when somebody writes while they are read', async () => {
    const { fake, read } = await start();
    const first = await read('ideas?page_size=2');
    fake.before('/ideas', 2, () => fake.store.insert('ideas', ideaWith({})));
    const second = await read('ideas?page_size=2&page_number=2');
    expect(second['ideas']![0]).toEqual(first['ideas']![1]);
  });

  it('shows the shapes of the years before', async () => {
    const { read, get } = await start({ oldShapes: true });
    const [comment] = (await read('comments?page_size=1'))['comments']!;
    expect(comment).toMatchObject({ post_id: idOf('d', 1), post_type: 'idea' });
    expect(comment).not.toHaveProperty('idea_id');
    expect((await read('projects'))['projects']![0]).toMatchObject({ process_type: 'timeline' });
    expect((await read('ideas'))['ideas']![0]).not.toHaveProperty('submitted_at');
    expect((await get('input_topics')).status).toBe(404);
    expect((await get('topics')).status).toBe(200);
  });

  it('signs a webhook over its bytes, in base64 or as in the sample of the guide', async () => {
    const { fake } = await start();
    const item = fake.store.find('ideas', idOf('d', 1))!;
    const { body, headers } = webhookSender('sekret').send('idea.changed', item, { deliveryId: 'd-1' });
    expect(headers['x-govocal-signature']).toBe(
      `sha256=${createHmac('sha256', 'sekret').update(body).digest('base64')}`,
    );
    const again = webhookSender('sekret').send('idea.changed', item, { deliveryId: 'd-1', digest: 'hex' });
    expect(again.headers).toMatchObject({ 'x-govocal-delivery-id': 'd-1' });
    expect(again.headers['x-govocal-signature']).toMatch(/^sha256=[0-9a-f]{64}$/);
  });
});
