import { targetGroupList } from '#contracts';
import { startTestApi, type TestApi } from '../support/api.js';

const PROCESS = '/api/workspaces/alfa/processes/budget';
const TARGETS = `${PROCESS}/reach-targets`;

let api: TestApi;
let editor: string;
let viewer: string;

beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
  viewer = await api.signIn('viewer@alfa');
});
afterAll(() => api.close());

const startsOn = (day: string) =>
  api.database.inWorkspace(api.alfa.id, (db) =>
    db.query(`UPDATE process SET starts_on = $2 WHERE workspace_id = $1`, [api.alfa.id, day]),
  );
const add = (body: object, cookie = editor) => api.request('POST', TARGETS, { cookie, body });

describe('target groups', () => {
  it('are named before the start, counted after it, and marked when they came late', async () => {
    await startsOn('2999-01-01');
    const added = await add({ variable: 'age', group: '75+', why: 'Rzadko pisze w internecie', goal: 40 });
    expect(added.status).toBe(201);
    expect(targetGroupList.parse(added.json).groups[0]).toMatchObject({
      group: '75+',
      goal: 40,
      denominator: null,
      reach: { addedLate: false, goal: 'not-measured', people: null },
    });
    await startsOn('2020-01-01');
    const read = targetGroupList.parse((await api.request('GET', TARGETS, { cookie: viewer })).json);
    expect(read.groups[0]!.reach.addedLate).toBe(true);
  });

  it('keeps contacts up to date and what was promised as it was', async () => {
    const { groups } = (await api.request('GET', TARGETS, { cookie: viewer })).json;
    const address = `${TARGETS}/${groups[0].id}`;
    const written = await api.request('PATCH', address, { cookie: editor, body: { contacts: 7, goal: 1 } });
    expect(written.json.groups[0]).toMatchObject({ contacts: 7, goal: 40 });
    expect((await api.request('PATCH', address, { cookie: viewer, body: { contacts: 7 } })).status).toBe(403);
    const csv = await api.request('GET', `${TARGETS}?format=csv`, { cookie: viewer });
    expect(csv.text.split('\r\n')[1]).toContain('age,75+,Rzadko pisze w internecie');
  });

  it('refuses a second time, an unknown table, and what is no group', async () => {
    expect((await add({ variable: 'age', group: '75+', why: 'x' })).status).toBe(409);
    const table = '00000000-0000-4000-8000-000000000000';
    expect((await add({ variable: 'age', group: '65+', why: 'x', populationTableId: table })).status).toBe(404);
    for (const wrong of [{ variable: 'age', group: '' }, { goal: -1 }, { goal: 1.5 }, { why: 'x'.repeat(501) }])
      expect((await add({ variable: 'age', group: '65+', why: 'x', ...wrong })).status).toBe(400);
    expect((await add({ variable: 'age', group: '65+', why: 'x' }, viewer)).status).toBe(403);
  });

  it('are nobody else’s', async () => {
    const stranger = await api.signIn('admin@beta');
    expect((await api.request('GET', TARGETS, { cookie: stranger })).status).toBe(404);
    const { groups } = (await api.request('GET', TARGETS, { cookie: viewer })).json;
    const there = `/api/workspaces/beta/processes/budget/reach-targets/${groups[0].id}`;
    expect((await api.request('DELETE', there, { cookie: stranger })).status).toBe(404);
  });

  it('leave the list, and the audit trail remembers', async () => {
    const { groups } = (await api.request('GET', TARGETS, { cookie: viewer })).json;
    expect((await api.request('DELETE', `${TARGETS}/${groups[0].id}`, { cookie: editor })).status).toBe(204);
    expect((await api.request('GET', TARGETS, { cookie: viewer })).json.groups).toEqual([]);
    const events = await api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(`SELECT action FROM audit_event WHERE action LIKE 'target-group-%' ORDER BY action`),
    );
    expect(events).toEqual([{ action: 'target-group-deleted' }, { action: 'target-group-set' }]);
  });
});
