import { createHash } from 'node:crypto';
import { ORIGIN, PASSWORD, cookieOf, startTestApi, type TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
  api.request('POST', '/api/session', { body: { email, password }, headers });
const session = (cookie: string) => api.request('GET', '/api/session', { cookie });

describe('signing in', () => {
  it('answers a wrong password and an unknown address alike', async () => {
    const wrong = await signIn('viewer@alfa.test', 'not the password');
    const unknown = await signIn('nobody@alfa.test', 'not the password');
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect({ ...wrong.json, requestId: '' }).toEqual({ ...unknown.json, requestId: '' });
    expect(wrong.json.code).toBe('wrong-credentials');
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it('takes the address in any case and with spaces around it', async () => {
    expect((await signIn('  Viewer@ALFA.test ', PASSWORD)).status).toBe(200);
  });

  it('gives a cookie that no script can read and no other site can send', async () => {
    const answer = await signIn('viewer@alfa.test', PASSWORD);
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/^nasluch_session=[\w-]{43};/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    expect(cookie).toContain('Path=/');
    expect(cookie).not.toContain('Domain');
    expect(answer.json.person).toMatchObject({ email: 'viewer@alfa.test' });
    expect(answer.json.workspaces).toMatchObject([{ slug: 'alfa', role: 'viewer' }]);
    expect(answer.text).not.toContain(cookieOf(answer).split('=')[1]);
  });

  it('stores the session as a hash only', async () => {
    const secret = (await api.signIn('viewer@alfa')).split('=')[1] ?? '';
    const rows: { token_hash: Buffer }[] = await api.database.asOwner((owner) =>
      owner.query('SELECT token_hash FROM session'),
    );
    const hashes = rows.map((row) => row.token_hash.toString('hex'));
    expect(hashes).toContain(createHash('sha256').update(secret).digest('hex'));
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('ends at sign-out, for this browser alone', async () => {
    const [one, other] = [await api.signIn('editor@alfa'), await api.signIn('editor@alfa')];
    const out = await api.request('DELETE', '/api/session', { cookie: one });
    expect(out.status).toBe(204);
    expect(String(out.headers['set-cookie'])).toMatch(/Expires=Thu, 01 Jan 1970/);
    expect((await session(one)).status).toBe(204);
    expect((await session(other)).status).toBe(200);
  });

  it('ends when its time is over', async () => {
    const cookie = await api.signIn('analyst@alfa');
    const hash = createHash('sha256')
      .update(cookie.split('=')[1] ?? '')
      .digest();
    await api.database.asOwner((owner) =>
      owner.query(`UPDATE session SET expires_at = now() - interval '1 second' WHERE token_hash = $1`, [hash]),
    );
    const answer = await session(cookie);
    expect([answer.status, answer.text]).toEqual([204, '']);
    const home = await api.request('GET', '/api/workspaces/alfa/home', { cookie });
    expect([home.status, home.json.code]).toEqual([401, 'not-signed-in']);
  });

  it('is over at once for a person who was disabled, and she cannot sign in again', async () => {
    const cookie = await api.signIn('publisher@beta');
    const disable = (at: string) =>
      api.database.asOwner((owner) =>
        owner.query(`UPDATE person SET disabled_at = ${at} WHERE email = 'publisher@beta.test'`),
      );
    await disable('now()');
    expect((await session(cookie)).status).toBe(204);
    const again = await signIn('publisher@beta.test', PASSWORD);
    expect(again.json.code).toBe('wrong-credentials');
    await disable('NULL');
    expect((await session(cookie)).status).toBe(200);
  });

  it('is refused after ten wrong passwords, the right one too, and says how long to wait', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect((await signIn('viewer@beta.test', `guess ${attempt}`)).status).toBe(401);
    }
    const refused = await signIn('viewer@beta.test', PASSWORD);
    expect(refused.status).toBe(429);
    expect(refused.json.code).toBe('too-many-attempts');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await signIn('editor@beta.test', PASSWORD)).status).toBe(200);
  });

  it('allows ten guesses even when thirty come at once', async () => {
    const guesses = Array.from({ length: 30 }, (_, nth) => signIn('admin@beta.test', `guess ${nth}`));
    const answers = await Promise.all(guesses);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
  });
});

describe('a write', () => {
  it.each([
    ['names another site', { origin: 'https://evil.example' }],
    ['names a site that begins like ours', { origin: `${ORIGIN}.evil.example` }],
    ['names no origin', { origin: '' }],
    ['comes from a page without origin', { origin: 'null' }],
  ])('is refused when it %s', async (_, headers) => {
    const cookie = await api.signIn('admin@alfa');
    const answer = await api.request('DELETE', '/api/session', { cookie, headers });
    expect(answer.status).toBe(403);
    expect(answer.json.code).toBe('wrong-origin');
    expect((await session(cookie)).status).toBe(200);
    expect((await signIn('admin@alfa.test', PASSWORD, headers)).json.code).toBe('wrong-origin');
  });
});

it('behind HTTPS the cookie is secure and bound to the host by its name', async () => {
  const secure = await startTestApi({ PUBLIC_URL: 'https://konsultacje.example' });
  try {
    const answer = await secure.request('POST', '/api/session', {
      body: { email: 'viewer@alfa.test', password: PASSWORD },
    });
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/^__Host-nasluch_session=/);
    expect(cookie).toContain('Secure');
    expect(answer.headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
    const value = cookieOf(answer).split('=')[1];
    expect((await secure.request('GET', '/api/session', { cookie: `nasluch_session=${value}` })).status).toBe(204);
    expect((await secure.request('GET', '/api/session', { cookie: cookieOf(answer) })).status).toBe(200);
  } finally {
    await secure.close();
  }
});
