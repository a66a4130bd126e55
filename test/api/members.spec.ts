import { cookieOf, startTestApi, type Answer, type TestApi } from '../support/api.js';

let api: TestApi;
let admin: string;
beforeAll(async () => {
  api = await startTestApi();
  admin = await api.signIn('admin@alfa');
});
afterAll(() => api.close());

const MEMBERS = '/api/workspaces/alfa/members';
const GOOD = 'cztery zupełnie luźne słowa';
const invite = (body: object, workspace = 'alfa', cookie = admin) =>
  api.request('POST', `/api/workspaces/${workspace}/members`, { cookie, body });
const accept = (token: string, password = GOOD, name = 'Ewa Nowa') =>
  api.request('POST', '/api/invitation', { body: { token, password, name } });
const idOf = async (email: string): Promise<string> => {
  const { json } = await api.request('GET', MEMBERS, { cookie: admin });
  return json.members.find((member: { email: string }) => member.email === email)?.id;
};
const home = (cookie: string, workspace = 'alfa') =>
  api.request('GET', `/api/workspaces/${workspace}/home`, { cookie });

describe('an invitation', () => {
  let invited: Answer;
  beforeAll(async () => {
    invited = await invite({ email: 'Nowa@Alfa.test', role: 'analyst' });
  });

  it('gives a link to hand over, and makes nobody a member yet', async () => {
    expect(invited.status).toBe(201);
    expect(invited.json).toMatchObject({ email: 'nowa@alfa.test', role: 'analyst', process: null });
    expect(invited.json.link).toBe(`http://nasluch.test/invitation#${invited.json.token}`);
    const sevenDays = Date.parse(invited.json.expiresAt) - Date.now();
    expect(Math.round(sevenDays / 86_400_000)).toBe(7);
    expect(await idOf('nowa@alfa.test')).toBeUndefined();
    const page = await api.request('GET', MEMBERS, { cookie: admin });
    expect(page.json.invitations).toMatchObject([{ email: 'nowa@alfa.test' }]);
    expect(page.text).not.toContain(invited.json.token.split('.')[1]);
  });

  it('is stored as a hash only', async () => {
    const rows = await api.database.inWorkspace(api.alfa.id, (db) => db.query('SELECT * FROM invitation'));
    expect(JSON.stringify(rows)).not.toContain(invited.json.token.split('.')[1]);
    expect(rows[0].token_hash).toHaveLength(32);
  });

  it.each([
    ['too short', 'elevenchars', 'invalid-request'],
    ['a row of one character', 'aaaaaaaaaaaaaaaa', 'weak-password'],
    ['a common word with digits', 'Administrator2026!', 'weak-password'],
    ['digits alone', '123456789012', 'weak-password'],
    ['longer than any password', 'x1y2'.repeat(300), 'invalid-request'],
  ])('refuses a password that is %s, and still works', async (_, password, code) => {
    const answer = await accept(invited.json.token, password);
    expect(answer.status).toBe(400);
    expect(answer.json.code).toBe(code);
    expect(answer.text).not.toContain(password.slice(0, 20));
  });

  it('makes a member, signs her in, and works once', async () => {
    const joined = await accept(invited.json.token);
    expect(joined.status).toBe(200);
    expect(joined.json).toMatchObject({
      person: { name: 'Ewa Nowa', email: 'nowa@alfa.test' },
      workspaces: [{ slug: 'alfa', role: 'analyst' }],
    });
    expect((await home(cookieOf(joined))).status).toBe(200);
    const again = await accept(invited.json.token);
    expect([again.status, again.json.code]).toEqual([404, 'invitation-not-found']);
    const { status } = await api.request('POST', '/api/session', { body: { email: 'nowa@alfa.test', password: GOOD } });
    expect(status).toBe(200);
  });

  it('runs out after its time, and is replaced by the next one for the same address', async () => {
    const first = await invite({ email: 'later@alfa.test', role: 'viewer' });
    const second = await invite({ email: 'later@alfa.test', role: 'viewer' });
    expect((await accept(first.json.token)).json.code).toBe('invitation-not-found');
    await api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(`UPDATE invitation SET expires_at = now() - interval '1 second' WHERE email = 'later@alfa.test'`),
    );
    expect((await accept(second.json.token)).json.code).toBe('invitation-not-found');
  });

  it('can be taken back', async () => {
    const { json } = await invite({ email: 'back@alfa.test', role: 'viewer' });
    const path = `/api/workspaces/alfa/invitations/${json.id}`;
    expect((await api.request('DELETE', path, { cookie: admin })).status).toBe(204);
    expect((await accept(json.token)).json.code).toBe('invitation-not-found');
    expect((await api.request('DELETE', path, { cookie: admin })).json.code).toBe('invitation-not-found');
  });

  it('opens one process alone where it names one', async () => {
    const { json } = await invite({ email: 'jedna@alfa.test', role: 'editor', process: 'budget' });
    const cookie = cookieOf(await accept(json.token));
    expect((await home(cookie)).json.processes.map(({ slug }: { slug: string }) => slug)).toEqual(['budget']);
    expect((await api.request('GET', MEMBERS, { cookie })).status).toBe(403);
    expect((await invite({ email: 'x@alfa.test', role: 'viewer', process: 'none' })).json.code).toBe(
      'process-not-found',
    );
  });

  it('does not take over an account of another municipality: its password is asked for and stays', async () => {
    const { json } = await invite({ email: 'admin@beta.test', role: 'viewer' });
    expect((await home(await api.signIn('admin@beta'))).status).toBe(404);
    const stolen = await accept(json.token, 'the password of a thief');
    expect([stolen.status, stolen.json.code]).toEqual([401, 'wrong-credentials']);
    expect((await home(await api.signIn('admin@beta'), 'beta')).status).toBe(200);
    const joined = await accept(json.token, 'a long enough password', 'Another Name');
    expect(joined.json.person.name).toBe('admin of beta');
    expect(joined.json.workspaces.map(({ slug }: { slug: string }) => slug)).toEqual(['alfa', 'beta']);
  });

  it('leaves somebody who is a member already in her role', async () => {
    const { json } = await invite({ email: 'admin@alfa.test', role: 'viewer' });
    expect((await accept(json.token, 'a long enough password')).json.workspaces).toMatchObject([{ role: 'admin' }]);
  });

  it.each(['x'.repeat(60), `${'0'.repeat(32)}.${'x'.repeat(43)}`, `'; DROP TABLE person; -- ${'x'.repeat(20)}`])(
    'that never was answers as one that has run out: %s',
    async (token) => {
      const answer = await accept(token);
      expect([answer.status, answer.json.code]).toEqual([404, 'invitation-not-found']);
    },
  );
});

describe('a member', () => {
  it('has another role at her next request, without signing in again', async () => {
    const cookie = await api.signIn('viewer@alfa');
    const member = await idOf('viewer@alfa.test');
    const path = '/api/workspaces/alfa/processes/budget/mappings';
    expect((await api.request('GET', path, { cookie })).status).toBe(403);
    const change = (role: string) => api.request('PATCH', `${MEMBERS}/${member}`, { cookie: admin, body: { role } });
    expect((await change('editor')).status).toBe(204);
    expect((await api.request('GET', path, { cookie })).status).toBe(200);
    await change('viewer');
    expect((await api.request('GET', path, { cookie })).status).toBe(403);
    expect((await change('owner')).json.code).toBe('invalid-request');
  });

  it('is out at once when the membership ends', async () => {
    const cookie = await api.signIn('analyst@alfa');
    const member = await idOf('analyst@alfa.test');
    expect((await home(cookie)).status).toBe(200);
    expect((await api.request('DELETE', `${MEMBERS}/${member}`, { cookie: admin })).status).toBe(204);
    expect((await home(cookie)).json.code).toBe('workspace-not-found');
    expect((await api.request('DELETE', `${MEMBERS}/${member}`, { cookie: admin })).json.code).toBe('member-not-found');
  });

  it('who is the last admin can neither leave nor step down', async () => {
    const member = await idOf('admin@alfa.test');
    const removed = await api.request('DELETE', `${MEMBERS}/${member}`, { cookie: admin });
    const demoted = await api.request('PATCH', `${MEMBERS}/${member}`, { cookie: admin, body: { role: 'viewer' } });
    expect([removed.status, removed.json.code]).toEqual([409, 'last-admin']);
    expect(demoted.json.code).toBe('last-admin');
  });

  it('cannot be removed together with the only other admin, at the same moment', async () => {
    const { json } = await invite({ email: 'second@alfa.test', role: 'admin' });
    const second = cookieOf(await accept(json.token));
    const [one, two] = [await idOf('admin@alfa.test'), await idOf('second@alfa.test')];
    const answers = await Promise.all([
      api.request('DELETE', `${MEMBERS}/${two}`, { cookie: admin }),
      api.request('DELETE', `${MEMBERS}/${one}`, { cookie: second }),
    ]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    const [{ admins }] = await api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(`SELECT count(*)::int AS admins FROM membership WHERE role = 'admin' AND process_id IS NULL`),
    );
    expect(admins).toBe(1);
    admin = answers[0]?.status === 204 ? admin : second;
  });

  it('of another municipality cannot be changed through this one', async () => {
    const [{ id }] = await api.database.inWorkspace(api.beta.id, (db) =>
      db.query(`SELECT id FROM membership WHERE workspace_id = $1 LIMIT 1`, [api.beta.id]),
    );
    const answer = await api.request('PATCH', `${MEMBERS}/${id}`, { cookie: admin, body: { role: 'admin' } });
    expect([answer.status, answer.json.code]).toEqual([404, 'member-not-found']);
  });
});

describe('the audit trail', () => {
  it('tells who did what, newest first, each event once through its pages, without an address', async () => {
    const all = await api.request('GET', '/api/workspaces/alfa/audit?limit=200', { cookie: admin });
    const actions = all.json.events.map(({ action }: { action: string }) => action);
    expect(actions).toEqual(
      expect.arrayContaining([
        'member-invited',
        'member-joined',
        'member-role-changed',
        'member-removed',
        'invitation-revoked',
      ]),
    );
    expect(all.json.events.some(({ person }: { person: string }) => person === 'admin of alfa')).toBe(true);
    expect(all.text).not.toContain('@');
    const walked: unknown[] = [];
    for (let cursor = ''; ;) {
      const page = await api.request('GET', `/api/workspaces/alfa/audit?limit=2${cursor}`, { cookie: admin });
      walked.push(...page.json.events);
      if (page.json.next === null) break;
      cursor = `&cursor=${page.json.next}`;
    }
    expect(walked).toEqual(all.json.events);
  });

  it('pages through events of one transaction, which share their instant', async () => {
    await api.database.inWorkspace(api.beta.id, (db) =>
      db.query(
        `INSERT INTO audit_event (workspace_id, action, subject)
         SELECT $1, 'test', 'nth ' || nth FROM generate_series(1, 7) AS nth`,
        [api.beta.id],
      ),
    );
    const cookie = await api.signIn('admin@beta');
    const subjects = new Set<string>();
    for (let cursor = ''; ;) {
      const { json } = await api.request('GET', `/api/workspaces/beta/audit?limit=3${cursor}`, { cookie });
      for (const { action, subject } of json.events) if (action === 'test') subjects.add(subject);
      if (json.next === null) break;
      cursor = `&cursor=${json.next}`;
    }
    expect(subjects.size).toBe(7);
  });
});
