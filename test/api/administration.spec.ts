import { startTestApi, type TestApi } from '../support/api.js';

let api: TestApi;
let admin: string;
beforeAll(async () => {
  api = await startTestApi();
  admin = await api.signIn('admin@alfa');
});
afterAll(() => api.close());

const AT = '/api/workspaces/alfa';
const get = (path: string, cookie = admin) => api.request('GET', `${AT}${path}`, { cookie });

describe('inviting several people at once', () => {
  const many = (text: string, cookie = admin) => api.request('POST', `${AT}/members/many`, { cookie, body: { text } });
  const pending = async () => (await get('/members')).json.invitations;

  it('invites nobody while one row is wrong, and names that row', async () => {
    const { status, json } = await many('ewa@alfa.test;redaktor\nnobody\nviewer@alfa.test');
    expect(status).toBe(201);
    expect(json).toEqual({
      invited: [],
      rejected: [
        { row: 2, problem: 'bad-address', value: 'nobody' },
        { row: 3, problem: 'member-already', value: 'viewer@alfa.test' },
      ],
    });
    expect(await pending()).toEqual([]);
  });

  it('gives a link for each, with role and process', async () => {
    const { json } = await many('e-mail;rola;proces\newa@alfa.test;redaktor;budget\njan@alfa.test');
    expect(json.rejected).toEqual([]);
    expect(json.invited).toMatchObject([
      { email: 'ewa@alfa.test', role: 'editor', process: 'budget' },
      { email: 'jan@alfa.test', role: 'viewer', process: null },
    ]);
    expect(await pending()).toHaveLength(2);
    expect((await many('jan@alfa.test', await api.signIn('publisher@alfa'))).status).toBe(403);
  });
});

it('tells the day on which each member was last here, to nobody but admins', async () => {
  await get('/home', await api.signIn('editor@alfa'));
  const { json } = await get('/members');
  const seen = Object.fromEntries(
    json.members.map(({ email, lastSeenOn }: { email: string; lastSeenOn: string | null }) => [email, lastSeenOn]),
  );
  expect(seen['editor@alfa.test']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(seen['analyst@alfa.test']).toBeNull();
  expect((await get('/members', await api.signIn('viewer@alfa'))).status).toBe(403);
});

it('lists where the data of every process come from', async () => {
  const [source] = await api.database.inWorkspace(api.alfa.id, (db) =>
    db.query(
      `INSERT INTO source (workspace_id, process_id, kind, name) VALUES ($1, $2, 'table', 'ankieta.csv') RETURNING id`,
      [api.alfa.id, api.alfa.processId],
    ),
  );
  await api.database.inWorkspace(api.alfa.id, (db) =>
    db.query(
      `INSERT INTO import (workspace_id, process_id, source_id, state, connector, method_version, counts)
       VALUES ($1, $2, $3, 'done', 'table', 'test-1', '{"created": 3, "rejected": 2}')`,
      [api.alfa.id, api.alfa.processId, source.id],
    ),
  );
  const { json } = await get('/sources');
  expect(json).toMatchObject({
    populations: [],
    boundaries: [],
    sources: [{ name: 'ankieta.csv', process: 'budget', state: 'done', rejected: 2, contributions: 0, error: null }],
  });
  expect((await get('/sources', await api.signIn('publisher@alfa'))).status).toBe(403);
});

describe('the trail', () => {
  it('is narrowed by who, what and day', async () => {
    const choices = (await get('/audit/choices')).json;
    expect(choices.actions).toContain('member-invited');
    const [{ id }] = choices.people;
    const invited = await get(`/audit?action=member-invited&person=${id}`);
    expect(invited.json.events).toHaveLength(2);
    expect((await get('/audit?from=2001-01-01&to=2001-01-02')).json.events).toEqual([]);
    for (const wrong of ['person=1', 'action=DROP', 'from=yesterday', "to=2026-01-01'--"])
      expect((await get(`/audit?${wrong}`)).status).toBe(400);
  });

  it('is taken along as CSV, also as a Polish Excel opens it, with nothing beyond who did what', async () => {
    const plain = await get('/audit/file?action=member-invited&language=en');
    expect(plain.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(plain.text.split('\r\n')).toHaveLength(4);
    expect(plain.text).not.toContain('ewa@alfa.test');
    const excel = await get('/audit/file?action=member-invited&flavour=polish-excel');
    expect(excel.bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(excel.text).toContain(';');
    expect((await get('/audit?action=audit-exported')).json.events).toHaveLength(2);
    expect((await get('/audit/file', await api.signIn('publisher@alfa'))).status).toBe(403);
  });
});
