import { randomUUID } from 'node:crypto';
import { startTestApi, type TestApi } from '../support/api.js';

const PROCESS = '/api/workspaces/alfa/processes/budget';

interface Item {
  readonly id: string;
  readonly body: string;
  readonly contentHash: string;
  readonly risk: number;
  readonly findings: readonly { type: string; field: string; start: number; end: number }[];
}

let api: TestApi;
let editor: string;
let analyst: string;
let viewer: string;

const FLAGGED = [
  'Pani Anna Nowak prosi o ławki przy szkole.',
  'Jestem po udarze, Zbigniew Dąbek, ul. Lipowa 14/3, proszę o podjazd.',
  'Firma o NIP 123-456-32-18 zostawiła dziurę.',
];
const CLEAN = 60;

beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
  analyst = await api.signIn('analyst@alfa');
  viewer = await api.signIn('viewer@alfa');
  await bring([...FLAGGED, ...Array.from({ length: CLEAN }, (_, n) => `Więcej drzew w parku, pomysł ${n}.`)]);
});
afterAll(() => api.close());

/** Imports texts of one source; what stands under the same number is replaced. */
async function bring(texts: readonly string[]): Promise<void> {
  const content = ['id,text', ...texts.map((text, n) => `${n},"${text}"`)].join('\n');
  const uploaded = await api.upload(`${PROCESS}/uploads`, editor, { name: 'uwagi.csv', content });
  const mapping = { version: 1, kind: 'remark', columns: { reference: 'id', text: ['text'] } };
  const started = await api.request('POST', `${PROCESS}/uploads/${uploaded.json.id}/import`, {
    cookie: editor,
    body: { source: 'table', sourceName: 'Uwagi', mapping },
  });
  expect(started.status).toBe(202);
  await api.work();
}

const get = async (path: string, cookie = editor) => (await api.request('GET', `${PROCESS}${path}`, { cookie })).json;
const queue = async (query = ''): Promise<Item[]> => (await get(`/review/queue${query}`)).items;
const decide = (item: Item, body: object, cookie = editor) =>
  api.request('PUT', `${PROCESS}/review/texts/${item.id}`, {
    cookie,
    body: { contentHash: item.contentHash, ...body },
  });
const undo = (event: string | null = null) =>
  api.request('POST', `${PROCESS}/review/undo`, { cookie: editor, body: { event } });
const release = () => api.request('POST', `${PROCESS}/review/release`, { cookie: editor });
const shown = (id: string) => get(`/contributions/${id}/public-text`, viewer);

async function allow(): Promise<void> {
  const { status } = await api.request('POST', `${PROCESS}/permissions`, {
    cookie: editor,
    body: { filter: {}, permission: 'yes', reason: 'Zgoda w formularzu' },
  });
  expect(status).toBe(200);
}

describe('the review of texts before publication', () => {
  it('finds after an import what waits for a person, the riskiest first', async () => {
    const items = await queue();
    expect(items.map(({ body }) => body)).toEqual([FLAGGED[1], FLAGGED[0], FLAGGED[2]]);
    // name 30 + address 30 + health 0.8 · 25 + 20 for both together
    expect(items.map(({ risk }) => risk)).toEqual([100, 30, 10]);
    const [{ findings, body }] = items;
    expect(findings.map(({ type, start, end }) => [type, body.slice(start, end)])).toEqual([
      ['health', 'po udarze'],
      ['name', 'Zbigniew Dąbek'],
      ['address', 'ul. Lipowa 14/3'],
    ]);
    expect(await get('/review')).toMatchObject({
      run: 'done',
      texts: CLEAN + 3,
      flagged: { waiting: 3 },
      unflagged: { waiting: CLEAN },
      sample: { size: 50, read: 0, notReleased: 0, upperShare: null },
      mayRelease: false,
    });
  });

  it('goes page by page', async () => {
    const first = await get('/review/queue?limit=2');
    expect(first.items).toHaveLength(2);
    const rest = await get(`/review/queue?limit=2&after=${first.next}`);
    expect(rest.items.map(({ body }: Item) => body)).toEqual([FLAGGED[2]]);
    expect(rest.next).toBeNull();
  });

  it('shows nothing in public without a basis, nor with one before a person has decided', async () => {
    const [item] = await queue();
    expect(await shown(item.id)).toEqual({ form: 'none', title: null, text: null, reason: 'no-permission' });
    await allow();
    expect(await shown(item.id)).toMatchObject({ form: 'none', reason: 'unreviewed' });
  });

  it('shows what a person left, and what stood before when it is undone', async () => {
    const [, item] = await queue();
    const masks = [{ field: 'body', start: 5, end: 15 }];
    const { json } = await decide(item, { action: 'mask', masks });
    expect(json.text).toMatchObject({ state: 'masked', masks });
    expect(await shown(item.id)).toMatchObject({ form: 'masked', text: 'Pani […] prosi o ławki przy szkole.' });
    expect((await decide(item, { action: 'release' })).status).toBe(200);
    expect(await shown(item.id)).toMatchObject({ form: 'full', text: FLAGGED[0] });
    expect((await undo()).json).toEqual({ texts: 1, contribution: item.id });
    expect(await shown(item.id)).toMatchObject({ form: 'masked' });
    expect((await undo(json.event)).status).toBe(200);
    expect(await shown(item.id)).toMatchObject({ form: 'none', reason: 'unreviewed' });
    expect((await undo(json.event)).json.code).toBe('already-undone');
  });

  it('puts a line by a person in place of a text, scrubbed as residents’ words are', async () => {
    const [item] = await queue();
    const summary = 'Osoba z niepełnosprawnością prosi o podjazd, tel. 600 100 200.';
    expect((await decide(item, { action: 'summarise', summary })).status).toBe(200);
    const text = 'Osoba z niepełnosprawnością prosi o podjazd, tel. [telefon].';
    expect(await shown(item.id)).toEqual({ form: 'summary', title: null, text, reason: null });
    expect((await decide(item, { action: 'withhold' })).status).toBe(200);
    expect(await shown(item.id)).toMatchObject({ form: 'none', reason: 'withheld' });
  });

  it('refuses what does not fit the text', async () => {
    const [item] = await queue();
    expect((await decide(item, { action: 'mask', masks: [] })).json.code).toBe('no-mask');
    expect((await decide(item, { action: 'mask', masks: [{ field: 'body', start: 0, end: 999 }] })).json.code).toBe(
      'mask-outside-text',
    );
    expect((await decide(item, { action: 'summarise' })).json.code).toBe('no-summary');
    expect((await decide({ ...item, contentHash: 'ab' }, { action: 'release' })).json.code).toBe('text-changed');
    expect((await decide({ ...item, id: randomUUID() }, { action: 'release' })).status).toBe(404);
    expect((await decide(item, { action: 'release' }, analyst)).status).toBe(403);
    expect((await api.request('GET', `${PROCESS}/review/queue`, { cookie: viewer })).status).toBe(403);
  });

  it('releases texts without findings together once a draw of fifty is read, and takes them back together', async () => {
    expect((await release()).json).toMatchObject({ code: 'sample-not-read', details: { unread: 50 } });
    const drawn = await queue('?sample=true&limit=100');
    expect(drawn).toHaveLength(50);
    expect((await queue('?sample=true&limit=100')).map(({ id }) => id)).toEqual(drawn.map(({ id }) => id));
    for (const item of drawn.slice(0, 49)) await decide(item, { action: 'release' });
    await decide(drawn[49], { action: 'withhold' });
    const status = await get('/review');
    expect(status).toMatchObject({ sample: { size: 50, read: 50, notReleased: 1, minutesLeft: 0 }, mayRelease: true });
    // Wilson, 1 of 50: (0.02 + 1.9207/50 + 1.96 · √(0.0196/50 + 0.9604/2500)) / (1 + 3.8415/50) = 0.105
    expect(status.sample.upperShare).toBeCloseTo(0.105, 3);
    const released = await release();
    expect(released.json.texts).toBe(CLEAN - 50);
    expect(await get('/review')).toMatchObject({ unflagged: { waiting: 0 }, inBulk: 10, mayRelease: false });
    expect((await undo(released.json.event)).json).toEqual({ texts: 10, contribution: null });
    expect(await get('/review')).toMatchObject({ unflagged: { waiting: 10 }, inBulk: 0 });
    expect((await release()).status).toBe(200);
    expect((await release()).json.code).toBe('nothing-to-release');
  });

  it('waits for a person again when the words change at their source', async () => {
    const changed = [...FLAGGED];
    const [released] = (await get('/contributions?limit=100', viewer)).items.filter(
      ({ body }: { body: string }) => body === 'Więcej drzew w parku, pomysł 3.',
    );
    expect(await shown(released.id)).toMatchObject({ form: 'full' });
    const texts = Array.from({ length: CLEAN }, (_, n) => `Więcej drzew w parku, pomysł ${n}.`);
    texts[3] = 'Więcej drzew, pomysł Jana Kowalskiego.';
    await bring([...changed, ...texts]);
    expect(await shown(released.id)).toMatchObject({ form: 'none', reason: 'unreviewed' });
    expect((await queue()).map(({ body }) => body)).toContain(texts[3]);
  });

  it('keeps who did what, by name, and no words', async () => {
    const { items } = await get('/review/history?limit=200', analyst);
    expect(items.filter(({ action }: { action: string }) => action === 'release-unflagged')).toMatchObject([
      { texts: 10, undoneAt: null },
      { texts: 10, undoneAt: expect.any(String), undoneBy: expect.any(String) },
    ]);
    expect(JSON.stringify(items)).not.toMatch(/Nowak|Lipowa/);
  });
});
