import { randomUUID } from 'node:crypto';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  startFakeCitizenlab,
  type FakeCitizenlab,
} from '../fakes/citizenlab/fake-citizenlab.js';
import { fillWithJeziorno, idOf, PROJECT } from '../fakes/citizenlab/sample-city.js';
import { webhookSender, type SentWebhook } from '../fakes/citizenlab/webhook-sender.js';
import { manualClock } from '../fakes/manual-clock.js';
import { startTestApi, type Answer, type TestApi } from '../support/api.js';

const PATH = '/api/workspaces/alfa/processes/budget/connections';
const HOOK_SECRET = 'sekret-powiadomien';

let api: TestApi;
let fake: FakeCitizenlab;
let admin: string;
let editor: string;
const answers: Answer[] = [];

beforeAll(async () => {
  api = await startTestApi({ NASLUCH_PRIVATE_SOURCES: 'true' });
  fake = await startFakeCitizenlab({ clock: manualClock(new Date().toISOString()) });
  fillWithJeziorno(fake.store);
  [admin, editor] = [await api.signIn('admin@alfa'), await api.signIn('editor@alfa')];
});
afterAll(async () => {
  await fake.close();
  await api.close();
});

const ask = async (method: string, path: string, body?: unknown, cookie = admin) => {
  const answer = await api.request(method, `${PATH}${path}`, { cookie, ...(body === undefined ? {} : { body }) });
  answers.push(answer);
  return answer;
};
const citizenlab = (changes: object = {}) => ({
  platform: 'citizenlab',
  name: 'Platforma miasta',
  address: fake.url,
  credentials: { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET },
  parts: [PROJECT],
  schedule: 'daily',
  hour: 4,
  webhookSecret: HOOK_SECRET,
  ...changes,
});
const rows = (sql: string) => api.database.inWorkspace(api.alfa.id, (db) => db.query(sql, [api.alfa.id]));

describe('a connection over the api', () => {
  let id: string;

  it('tells what a platform consists of before anything is stored', async () => {
    const { platform, address, credentials } = citizenlab();
    const checked = await ask('POST', '/check', { platform, address, credentials });
    expect(checked.status).toBe(200);
    expect(checked.json.parts).toContainEqual({ id: PROJECT, title: 'Zielony Jeziorno' });
    const refused = await ask('POST', '/check', {
      platform,
      address,
      credentials: { clientId: CLIENT_ID, clientSecret: 'inny-sekret' },
    });
    expect([refused.status, refused.json.code]).toEqual([400, 'source-credentials-refused']);
    expect(await rows('SELECT id FROM connection WHERE workspace_id = $1')).toEqual([]);
  });

  it('is made by an administrator, once for a source', async () => {
    expect((await ask('POST', '', citizenlab(), editor)).status).toBe(403);
    const made = await ask('POST', '', citizenlab());
    expect(made.status).toBe(201);
    id = made.json.id;
    expect(made.json).toMatchObject({
      name: 'Platforma miasta',
      address: fake.url,
      parts: [PROJECT],
      schedule: 'daily',
      hour: 4,
      hasCredentials: true,
      takesWebhooks: true,
      webhookPath: `/api/hooks/citizenlab/${id}`,
      lastError: null,
      syncs: [],
    });
    expect((await ask('POST', '', citizenlab())).json.code).toBe('connection-exists');
    expect((await ask('POST', '', citizenlab({ name: 'Inna', credentials: null }))).json.code).toBe(
      'credentials-needed',
    );
    expect((await ask('POST', '', citizenlab({ name: 'Inna', address: 'http://ratusz.pl' }))).json.code).toBe(
      'source-address-invalid',
    );
  });

  it('is not given another address without a secret of its own, so that no other host learns the old one', async () => {
    const moved = await ask('PATCH', `/${id}`, { address: 'https://inny.example.org' });
    expect([moved.status, moved.json.code]).toEqual([400, 'credentials-needed']);
    const changed = await ask('PATCH', `/${id}`, { schedule: 'weekly', hour: 7 });
    expect(changed.json).toMatchObject({ schedule: 'weekly', hour: 7, address: fake.url });
    expect((await ask('PATCH', `/${id}`, { paused: true })).json).toMatchObject({ paused: true, nextAt: null });
    expect((await ask('PATCH', `/${id}`, { paused: false })).json.nextAt).toMatch(/T0[56]:00:00\.000Z$/);
  });

  it('is read at once when somebody asks for it, and never twice at the same time', async () => {
    const started = await ask('POST', `/${id}/sync`, undefined, editor);
    expect(started.status).toBe(202);
    expect((await ask('POST', `/${id}/sync`)).json.code).toBe('run-already-going');
    await api.work();
    const [connection] = (await ask('GET', '', undefined, await api.signIn('viewer@alfa'))).json.connections;
    expect(connection).toMatchObject({ lastError: null, failures: 0, run: { state: 'done' } });
    expect(connection.syncs).toMatchObject([{ state: 'done', gone: 0 }]);
    expect(connection.syncs[0].created).toBeGreaterThan(5);
    expect(connection.questions).toBeGreaterThan(5);
    expect(connection.questionsToName).toBe(connection.questions);
  }, 60_000);

  it('takes the words of questions by hand and reads everything anew under them', async () => {
    const before = await ask('GET', `/${id}/labels`, undefined, editor);
    expect(before.json.seen).toMatchObject({ jak_czesto_8fh: ['codziennie_a1b', 'rzadko_c3d'] });
    const labels = { jak_czesto_8fh: { title: 'Jak często?', options: { rzadko_c3d: 'Rzadko' } } };
    const saved = await ask('PUT', `/${id}/labels`, { labels }, editor);
    expect(saved.json.labels).toEqual(labels);
    expect(await rows('SELECT cursor FROM connection WHERE workspace_id = $1')).toEqual([{ cursor: null }]);
    const wrong = await ask('PUT', `/${id}/labels`, { labels: { 'a b': { title: 'x' } } }, editor);
    expect(wrong.status).toBe(400);
  });

  it('learns the words from an export, and keeps what was typed', async () => {
    const file = {
      name: 'wyniki.csv',
      content:
        'ID,Jak często bywasz w parku?,Co poprawić?,Co jeszcze?\n' +
        `${idOf('e', 1)},Codziennie,Ławki; Światło,"Więcej cienia przy placu zabaw, proszę"\n` +
        `${idOf('e', 2)},Rzadko,,Nic\n`,
    };
    const learnt = await api.upload(`${PATH}/${id}/labels/export`, editor, file);
    expect(learnt.status).toBe(200);
    expect(learnt.json.labels.jak_czesto_8fh.title).toBe('Jak często?');
  });

  it('of another process, or of nobody, is not there', async () => {
    expect((await ask('POST', `/${randomUUID()}/sync`)).json.code).toBe('connection-not-found');
    expect((await ask('GET', `/${randomUUID()}/labels`)).json.code).toBe('connection-not-found');
  });

  describe('told by its platform that something happened', () => {
    const sender = webhookSender(HOOK_SECRET);
    const idea = () => fake.store.find('ideas', idOf('d', 1))!;
    const tell = ({ headers, body }: SentWebhook, to = id) =>
      api.request('POST', `/api/hooks/citizenlab/${to}`, { payload: body, headers: { ...headers, origin: '' } });
    const nextAt = async () =>
      (await rows('SELECT next_at FROM connection WHERE workspace_id = $1'))[0].next_at as Date;
    const later = () => rows(`UPDATE connection SET next_at = now() + interval '1 day' WHERE workspace_id = $1`);
    const isSoon = async () => (await nextAt()).getTime() < Date.now() + 60_000;

    it.each(['base64', 'hex'] as const)('reads it soon, whether the signature is in %s or not', async (digest) => {
      await later();
      const taken = await tell(sender.send('idea.changed', idea(), { digest }));
      expect([taken.status, taken.json]).toEqual([202, { isNew: true }]);
      expect(await isSoon()).toBe(true);
    });

    it('takes the same notification once, whatever number it bears the second time', async () => {
      const sent = sender.send('idea.created', idea());
      expect((await tell(sent)).json).toEqual({ isNew: true });
      await later();
      expect((await tell(sent)).json).toEqual({ isNew: false });
      const renumbered = { ...sent, headers: { ...sent.headers, 'x-govocal-delivery-id': randomUUID() } };
      expect((await tell(renumbered)).json).toEqual({ isNew: false });
      expect(await isSoon()).toBe(false);
    });

    it('takes them in any order', async () => {
      const [newer, older] = [
        sender.send('idea.changed', idea(), { at: '2026-03-20T12:00:00.000Z' }),
        sender.send('idea.created', idea(), { at: '2026-03-02T08:00:00.000Z' }),
      ];
      expect((await tell(newer)).json).toEqual({ isNew: true });
      expect((await tell(older)).json).toEqual({ isNew: true });
    });

    it('refuses a forged one, and does not say whether there is such a connection', async () => {
      await later();
      const forged = webhookSender('inny-sekret').send('idea.created', idea());
      const sent = sender.send('idea.created', idea());
      const changed = { ...sent, body: Buffer.from(sent.body.toString().replace('Idea created', 'Idea deleted')) };
      const unsigned = { ...sent, headers: { 'content-type': 'application/json' } };
      const refusals = [
        await tell(forged),
        await tell(changed),
        await tell(unsigned),
        await tell(sent, randomUUID()),
        await tell(sent, 'nothing'),
      ];
      for (const { status, json } of refusals) {
        expect([status, json.code, json.message]).toEqual([400, 'webhook-unsigned', refusals[0]!.json.message]);
      }
      expect(await isSoon()).toBe(false);
    });

    it('refuses one that is too large, and too many', async () => {
      const huge = await api.request('POST', `/api/hooks/citizenlab/${id}`, {
        payload: JSON.stringify({ text: 'a'.repeat(1_100_000) }),
        headers: { 'content-type': 'application/json' },
      });
      expect(huge.status).toBe(413);
      const forged = webhookSender('inny-sekret').send('idea.created', idea());
      const statuses = new Set<number>();
      for (let number = 0; number < 260; number += 1) statuses.add((await tell(forged)).status);
      expect([...statuses]).toEqual([400, 429]);
    });
  });

  it('never tells its secrets, in any answer or line of the log', async () => {
    answers.push(await ask('GET', ''));
    const stored = await rows('SELECT to_jsonb(connection)::text AS row FROM connection WHERE workspace_id = $1');
    const audit = await rows('SELECT to_jsonb(audit_event)::text AS row FROM audit_event WHERE workspace_id = $1');
    const told = [...answers.map(({ text }) => text), ...api.log, JSON.stringify([stored, audit])].join('\n');
    for (const secret of [CLIENT_ID, CLIENT_SECRET, HOOK_SECRET]) expect(told).not.toContain(secret);
    expect(audit.length).toBeGreaterThan(3);
  });

  it('leaves what it brought when it is removed', async () => {
    expect((await ask('DELETE', `/${id}`)).status).toBe(204);
    expect((await ask('GET', '')).json.connections).toEqual([]);
    const [{ count }] = await rows('SELECT count(*)::integer AS count FROM contribution WHERE workspace_id = $1');
    expect(count).toBeGreaterThan(5);
  });
});

describe('an installation that allows no private addresses', () => {
  it.each(['http://127.0.0.1:5432', 'https://169.254.169.254', 'https://10.0.0.1', 'localhost'])(
    'connects nothing at %s',
    async (address) => {
      Object.assign(api.settings, { privateSources: false });
      const { platform, credentials } = citizenlab();
      expect((await ask('POST', '/check', { platform, address, credentials })).json.code).toBe(
        'source-address-private',
      );
      expect((await ask('POST', '', citizenlab({ address }))).json.code).toBe('source-address-private');
    },
  );
});
