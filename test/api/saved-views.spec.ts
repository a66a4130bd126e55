import { startTestApi, type TestApi } from '../support/api.js';
import { PROCESS } from '../support/import-file.js';

const VIEWS = `${PROCESS}/views`;
const PARTLY = { name: 'Częściowo uwzględnione', address: '/contributions?decision=partly', isShared: false };

let api: TestApi;
let editor: string;
let viewer: string;
let admin: string;
beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
  viewer = await api.signIn('viewer@alfa');
  admin = await api.signIn('admin@alfa');
}, 60_000);
afterAll(() => api.close());

const save = (body: object, cookie = viewer) => api.request('POST', VIEWS, { cookie, body });
const change = (id: string, body: object, cookie = viewer) => api.request('PUT', `${VIEWS}/${id}`, { cookie, body });
const remove = async (id: string, cookie: string) => (await api.request('DELETE', `${VIEWS}/${id}`, { cookie })).status;
const names = async (cookie: string) =>
  (await api.request('GET', VIEWS, { cookie })).json.views.map(({ name }: { name: string }) => name);
const sql = (query: string, values: unknown[] = []) =>
  api.database.inWorkspace(api.alfa.id, (db) => db.query(query, values));

describe('saved views', () => {
  it('belong to whoever saved them, until she shares them', async () => {
    const { status, json } = await save(PARTLY);
    expect(status).toBe(201);
    expect(json).toMatchObject({ ...PARTLY, isMine: true, owner: null });
    expect([await names(viewer), await names(editor)]).toEqual([[PARTLY.name], []]);

    expect((await change(json.id, { ...PARTLY, name: 'Częściowo', isShared: true })).status).toBe(200);
    const [shared] = (await api.request('GET', VIEWS, { cookie: editor })).json.views;
    expect(shared).toMatchObject({ name: 'Częściowo', isMine: false, owner: expect.any(String) });

    expect((await change(json.id, PARTLY, editor)).json.code).toBe('saved-view-not-found');
    expect([await remove(json.id, editor), await remove(json.id, admin)]).toEqual([404, 204]);
    expect(await names(viewer)).toEqual([]);
  });

  it('bear each name once, and are told apart by it', async () => {
    const first = await save(PARTLY);
    expect((await save({ ...PARTLY, address: '/reach' })).json.code).toBe('saved-view-exists');
    const second = await save({ ...PARTLY, name: 'Mapa', address: '/reach?view=map' });
    expect((await change(second.json.id, PARTLY)).json.code).toBe('saved-view-exists');
    expect((await change(second.json.id, { ...PARTLY, name: 'Mapa', address: '/reach' })).json.address).toBe('/reach');
    for (const { json } of [first, second]) await remove(json.id, viewer);
  });

  it.each([
    ['another site', 'https://elsewhere.example/'],
    ['the host in disguise', '//elsewhere.example'],
    ['a step up', '/../../admin'],
    ['more than any address holds', `/contributions?search=${'a'.repeat(2000)}`],
  ])('lead to no %s', async (_, address) => {
    expect((await save({ ...PARTLY, address })).json.code).toBe('invalid-request');
  });

  it.each(['jan.kowalski%40poczta.pl', '501+234+567', '44051401359'])('hold no personal data: %s', async (searched) => {
    const answer = await save({ ...PARTLY, address: `/contributions?search=${searched}` });
    expect([answer.status, answer.json.code]).toEqual([400, 'saved-view-personal-data']);
    expect(answer.text).not.toContain(searched);
  });

  it('hold groups, weeks, themes and plain words', async () => {
    const address = '/contributions?group=age%3A75%2B&week=2026-03-02&search=autobus&theme=none';
    const { status, json } = await save({ ...PARTLY, address });
    expect([status, json.address]).toEqual([201, address]);
    await remove(json.id, viewer);
  });

  it('go with whoever leaves the municipality, except those that others use', async () => {
    await save({ ...PARTLY, name: 'Moje' }, editor);
    await save({ ...PARTLY, name: 'Wspólne', isShared: true }, editor);
    const { members } = (await api.request('GET', '/api/workspaces/alfa/members', { cookie: admin })).json;
    const { id } = members.find(({ email }: { email: string }) => email.startsWith('editor@'));
    expect((await api.request('DELETE', `/api/workspaces/alfa/members/${id}`, { cookie: admin })).status).toBe(204);
    expect(await sql('SELECT name, owner_id FROM saved_view')).toEqual([{ name: 'Wspólne', owner_id: null }]);
  });
});

describe('what is new since the last visit', () => {
  const news = async () => (await api.request('GET', `${PROCESS}/news`, { cookie: viewer })).json;
  const visit = async () => (await api.request('PUT', `${PROCESS}/visit`, { cookie: viewer })).status;
  const version = async () => (await api.request('GET', `${PROCESS}/state`, { cookie: viewer })).json.version;

  it('is nothing on the first visit, and on the next what came meanwhile', async () => {
    expect([await visit(), await news()]).toEqual([204, { since: null, items: [] }]);
    await sql(`UPDATE process_visit SET seen_at = now() - interval '2 days'`);
    expect(await visit()).toBe(204);
    expect(await news()).toMatchObject({ since: expect.any(String), items: [] });

    const before = await version();
    await sql(
      `INSERT INTO theme_edit (workspace_id, process_id, kind, payload, ordinal)
       SELECT $1, $2, 'rename', '{}', place FROM generate_series(1, 3) AS place`,
      [api.alfa.id, api.alfa.processId],
    );
    expect((await news()).items).toEqual([{ kind: 'theme-edits', count: 3 }]);
    expect(await version()).not.toBe(before);
  });

  it('stays the same while one looks again within half an hour', async () => {
    const { since } = await news();
    await sql(`UPDATE process_visit SET seen_at = now() - interval '10 minutes'`);
    await visit();
    expect((await news()).since).toBe(since);
  });
});
