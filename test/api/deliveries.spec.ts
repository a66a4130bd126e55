import { startTestApi, type TestApi } from '../support/api.js';

const PATH = '/api/workspaces/alfa/processes/budget/contributions';

let api: TestApi;
let secret: string;
beforeAll(async () => {
  api = await startTestApi();
  const cookie = await api.signIn('admin@alfa');
  const token = { name: 'formularz', scopes: ['import'], expiresAt: null };
  secret = (await api.request('POST', '/api/workspaces/alfa/tokens', { cookie, body: token })).json.secret;
});
afterAll(() => api.close());

const remark = (reference: string, text: string, more: object = {}) => ({ reference, text, ...more });
const send = (key: string, contributions: object[], bearer = secret) =>
  api.request('POST', PATH, {
    headers: { authorization: `Bearer ${bearer}`, origin: '', ...(key === '' ? {} : { 'idempotency-key': key }) },
    body: { source: 'Formularz na stronie', contributions },
  });
const rows = (sql: string) => api.database.inWorkspace(api.alfa.id, (db) => db.query(sql, [api.alfa.id]));

describe('contributions that a program sends', () => {
  it('are stored with who sent them as a pseudonym, and what may not be shown masked', async () => {
    const answer = await send('paczka-1', [
      remark('1', 'Więcej drzew, proszę o kontakt: jan@example.org', {
        submittedAt: '2026-03-02T10:00:00+01:00',
        channel: 'online',
        person: { kind: 'email', identifier: 'jan@example.org', attributes: { age: '34', sex: 'mężczyzna' } },
      }),
      remark('2', 'Brakuje ławek', { person: { kind: 'email', identifier: ' JAN@example.org ', attributes: {} } }),
      remark('3', 'Też tak myślę', { kind: 'comment', parent: { kind: 'remark', reference: '2' } }),
    ]);
    expect([answer.status, answer.json]).toMatchObject([200, { isRepeated: false, created: 3, rejected: 0 }]);
    const stored = await rows(
      `SELECT source_reference AS id, kind, body, channel, submitted_at AS at, participation_id IS NOT NULL AS known FROM contribution
       WHERE workspace_id = $1 ORDER BY 1`,
    );
    expect(stored).toMatchObject([
      { id: '1', kind: 'remark', channel: 'online', at: new Date('2026-03-02T09:00:00Z'), known: true },
      { id: '2', kind: 'remark', channel: 'unknown', at: null, known: true },
      { id: '3', kind: 'comment', known: false },
    ]);
    expect(JSON.stringify(stored)).not.toContain('jan@example.org');
    const people = await rows(`SELECT attributes FROM participation WHERE workspace_id = $1`);
    expect(people).toEqual([{ attributes: { age: '25-34', sex: 'male' } }]);
  });

  it('sent again under the same key are stored once, also at the same moment', async () => {
    const batch = [remark('10', 'Nowe przejście przy szkole')];
    const answers = await Promise.all([send('paczka-2', batch), send('paczka-2', batch), send('paczka-2', batch)]);
    expect(answers.map(({ json }) => json.isRepeated).sort()).toEqual([false, true, true]);
    expect(new Set(answers.map(({ json }) => json.importId)).size).toBe(1);
    const other = await send('paczka-2', [remark('11', 'Coś innego')]);
    expect([other.status, other.json.code]).toEqual([409, 'idempotency-key-used']);
  });

  it('change what stands under their number, and can be undone as any import', async () => {
    const changed = await send('paczka-3', [remark('10', 'Nowe przejście z sygnalizacją')]);
    expect(changed.json).toMatchObject({ created: 0, changed: 1 });
    const cookie = await api.signIn('editor@alfa');
    const undone = `/api/workspaces/alfa/processes/budget/imports/${changed.json.importId}/undo`;
    expect((await api.request('POST', undone, { cookie })).status).toBe(200);
    const [{ body }] = await rows(`SELECT body FROM contribution WHERE workspace_id = $1 AND source_reference = '10'`);
    expect(body).toBe('Nowe przejście przy szkole');
  });

  it('are measured afterwards', async () => {
    const kinds = await rows(`SELECT DISTINCT kind FROM run WHERE workspace_id = $1 ORDER BY 1`);
    expect(kinds.map(({ kind }: { kind: string }) => kind)).toEqual([
      'find-personal-data',
      'find-themes',
      'measure-impact',
      'measure-reach',
    ]);
  });

  it('are refused whole without a key, too many at once, or with a field of the wrong shape', async () => {
    expect((await send('', [remark('20', 'x')])).json.code).toBe('idempotency-key-missing');
    const many = Array.from({ length: 1001 }, (_, index) => remark(`m-${index}`, 'x'));
    expect((await send('paczka-4', many)).status).toBe(400);
    const wrong = await send('paczka-5', [remark('21', 'dobra'), remark('22', 'zła', { url: 'javascript:alert(1)' })]);
    expect(wrong.status).toBe(400);
    expect(await rows(`SELECT id FROM contribution WHERE workspace_id = $1 AND source_reference = '21'`)).toEqual([]);
  });

  it('need a token that may import', async () => {
    const cookie = await api.signIn('admin@alfa');
    const token = { name: 'czytanie', scopes: ['read'], expiresAt: null };
    const made = await api.request('POST', '/api/workspaces/alfa/tokens', { cookie, body: token });
    expect((await send('paczka-6', [remark('30', 'x')], made.json.secret)).status).toBe(403);
    expect((await send('paczka-6', [remark('30', 'x')], 'nothing')).status).toBe(401);
  });
});
