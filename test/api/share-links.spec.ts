import { randomUUID } from 'node:crypto';
import { contributionFilter } from '#contracts';
import { SHARED_FILTERS } from '#domain';
import { cookieOf, startTestApi, type TestApi } from '../support/api.js';
import { HEADER, importFile, PROCESS } from '../support/import-file.js';

const LINKS = `${PROCESS}/share-links`;
const ALL = '/api/workspaces/alfa/share-links';
const PARTLY = '/contributions?decision=partly';
const PASSWORD = 'cztery słowa obok siebie';
const NAMED = 'Proszę zapytać pana Jana Kowalskiego z ulicy Lipowej 3 w Jeziornie.';
const REFUSED = 'Tego zdania autorka nie chce pokazać nikomu.';

/** Twenty remarks of ten people; the first six are answered "partly", one names a neighbour, one may not be shown. */
const REMARKS = Array.from({ length: 20 }, (_, i) => {
  const text = i === 1 ? NAMED : i === 2 ? REFUSED : `Więcej ławek w parku numer ${i + 1}, bo nie ma gdzie usiąść.`;
  return `${i + 1};2026-03-0${1 + (i % 9)};osoba${i % 10}@example.org;${i % 2 ? '25' : '70'};${i % 2 ? 'k' : 'm'};;${text}`;
});

let api: TestApi;
let editor: string;
let admin: string;
beforeAll(async () => {
  api = await startTestApi();
  [editor, admin] = [await api.signIn('editor@alfa'), await api.signIn('admin@alfa')];
  await importFile(api, editor, { name: 'uwagi.csv', content: [HEADER, ...REMARKS].join('\n') });
  await sql(`UPDATE contribution SET decision = 'partly' WHERE workspace_id = $1 AND source_reference::integer <= 6`);
  await sql(
    `UPDATE contribution SET permission = CASE source_reference WHEN '3' THEN 'no' WHEN '4' THEN 'unknown' ELSE 'yes' END
     WHERE workspace_id = $1`,
  );
}, 120_000);
afterAll(() => api.close());

const sql = (query: string, values: unknown[] = []) =>
  api.database.inWorkspace(api.alfa.id, (db) => db.query(query, [api.alfa.id, ...values]));
const make = async (body: object = {}, cookie = editor) =>
  (await api.request('POST', LINKS, { cookie, body: { name: 'Dla radnych', address: PARTLY, ...body } })).json;
const tokenOf = ({ link }: { link: string }) => new URL(link).hash.slice(1);
const open = (token: string, password?: string) =>
  api.request('POST', '/api/share', { body: { token, ...(password === undefined ? {} : { password }) } });
/** The cookie of a browser that has just opened a link to this address. */
const visit = async (address: string) => cookieOf(await open(tokenOf(await make({ address }))));
const get = (path: string, cookie: string) => api.request('GET', path, { cookie });
const status = async (path: string, cookie: string) => (await get(path, cookie)).status;
const actions = async () =>
  (await api.request('GET', '/api/workspaces/alfa/audit?limit=200', { cookie: admin })).json.events.map(
    ({ action }: { action: string }) => action,
  );

describe('a share link', () => {
  it('shows one page with its filters to a browser without an account: the same n, and no more', async () => {
    const made = await make();
    expect(made).toMatchObject({ page: 'contributions', address: PARTLY, uses: 0, hasPassword: false, isMine: true });
    expect(made.link).toMatch(/^http:\/\/nasluch\.test\/s#[0-9a-f]{32}\.[\w-]{43}$/);
    const opened = await open(tokenOf(made));
    expect(opened.json).toMatchObject({ name: 'Dla radnych', process: 'budget', workspace: { slug: 'alfa' } });
    expect(String(opened.headers['set-cookie'])).toMatch(/^nasluch_guest=.*HttpOnly; SameSite=Strict/);
    const cookie = cookieOf(opened);
    const path = `${PROCESS}/contributions?decision=partly&limit=25`;
    const [shown, inOffice] = [(await get(path, cookie)).json, (await get(path, editor)).json];
    expect(shown.total).toEqual({ contributions: 6, people: 6 });
    expect(shown.total).toEqual(inOffice.total);
    expect(shown.items.map(({ id }: { id: string }) => id)).toEqual(inOffice.items.map(({ id }: { id: string }) => id));
    expect((await get('/api/share', cookie)).json).toEqual(opened.json);
    expect((await get('/api/session', cookie)).status).toBe(204);
  });

  it('brings the words of the municipality for statuses with it', async () => {
    const labels = { 'decision.partly': { pl: 'po części' } };
    const branding = '/api/workspaces/alfa/branding';
    const { version } = (await get(branding, admin)).json;
    await api.request('PUT', `${branding}/labels`, { cookie: admin, body: { labels, version } });
    const opened = await open(tokenOf(await make()));
    expect(opened.json.labels).toEqual(labels);
    expect((await get('/api/share', cookieOf(opened))).json.labels).toEqual(labels);
    await api.request('PUT', `${branding}/labels`, { cookie: admin, body: { labels: {}, version: version + 1 } });
    expect((await get('/api/share', cookieOf(opened))).json.labels).toEqual({});
  });

  it('keeps its token nowhere', async () => {
    const made = await make();
    const rows = await sql('SELECT * FROM share_link WHERE workspace_id = $1');
    const list = await get(LINKS, editor);
    const [, secret = ''] = tokenOf(made).split('.');
    for (const text of [JSON.stringify(rows), list.text, api.log.join('')]) expect(text).not.toContain(secret);
  });

  it('holds thirty days where nobody says otherwise, and a year at most', async () => {
    const days = (at: string) => Math.round((Date.parse(at) - Date.now()) / 86_400_000);
    expect(days((await make()).expiresAt)).toBe(30);
    const inDays = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
    expect(days((await make({ expiresAt: inDays(365) })).expiresAt)).toBe(365);
    for (const wrong of [inDays(400), inDays(-1)]) {
      expect((await make({ expiresAt: wrong })).code).toBe('share-link-expiry');
    }
  });

  it.each([
    ['the register of imports', '/data'],
    ['a filter that its page does not carry out', '/reach?decision=partly'],
    ['a filter of no known value', '/contributions?decision=maybe'],
    ['another site', '//elsewhere.example'],
  ])('leads to no %s', async (_, address) => {
    expect((await make({ address })).code).toBe('share-link-address');
  });

  it('names no resident and has no password that is guessed first', async () => {
    expect((await make({ address: '/contributions?search=jan%40example.org' })).code).toBe('share-link-personal-data');
    expect((await make({ password: 'administrator1' })).code).toBe('weak-password');
  });

  it('fixes every filter that contributions have', () => {
    expect(
      Object.keys(contributionFilter.shape).filter((key) => !(SHARED_FILTERS as readonly string[]).includes(key)),
    ).toEqual([]);
  });
});

describe('a guest', () => {
  it('cannot strip, change, widen or double a filter', async () => {
    const cookie = await visit(PARTLY);
    const list = `${PROCESS}/contributions`;
    for (const query of [
      ...['', '?decision=none', '?decision=', '?decision=partly&decision=none', '?decision=partly&answered=yes'],
      ...[
        '?decision=partly&group=age:70',
        '?decision=partly&search=',
        '?decision=partly&format=csv',
        '?decision[]=partly',
      ],
    ]) {
      const answer = await get(list + query, cookie);
      const isSame = answer.status === 200 && answer.json.total.contributions === 6;
      expect({ query, answer: isSame ? 'the same' : answer.status }).toMatchObject({
        answer: query.endsWith('search=') ? 'the same' : 403,
      });
    }
    const [{ id: other }] = (await get(`${list}?decision=none&limit=1`, editor)).json.items;
    expect(await status(`${list}/${other}`, cookie)).toBe(403);
  });

  it('is refused by every route that her page does not need, and may change nothing', async () => {
    const { json } = await get('/api/docs/openapi.json', '');
    const cookies = {
      contributions: await visit(PARTLY),
      overview: await visit(''),
      reach: await visit('/reach?view=map'),
    };
    const opened: Record<string, string[]> = { contributions: [], overview: [], reach: [] };
    for (const [page, cookie] of Object.entries(cookies)) {
      for (const [path, methods] of Object.entries<Record<string, { description: string }>>(json.paths)) {
        for (const [method, { description }] of Object.entries(methods)) {
          if (!/^(Signed in|At least)/.test(description) || (method !== 'get' && page !== 'overview')) continue;
          const address = path
            .replace('{workspace}', 'alfa')
            .replace('{process}', 'budget')
            .replace(/\{\w+\}/g, randomUUID());
          const body = ['get', 'delete'].includes(method) ? {} : { body: {} };
          const answer = await api.request(method.toUpperCase(), address, { cookie, ...body });
          if (![401, 403, 404].includes(answer.status)) opened[page]!.push(`${method} ${path.split('{process}')[1]}`);
          expect(answer.status).toBeLessThan(500);
        }
      }
    }
    // the list of her page wants its filter: without one it is closed like any other
    expect(opened).toEqual({
      contributions: ['get '],
      overview: ['get ', 'get /overview', 'get /state'],
      reach: [
        ...['get ', 'get /boundaries', 'get /reach', 'get /reach-targets', 'get /reach/channels'],
        ...['get /reach/over-time', 'get /reach/themes', 'get /reach/voice'],
      ],
    });
  }, 120_000);

  it.each(['themes', 'impact'])(
    'of %s with filters is told what these leave, and no number of the whole',
    async (page) => {
      const cookie = await visit(`/${page}?decision=partly`);
      const counts = `${PROCESS}/themes/counts`;
      const asked = `${counts}?decision=partly&done=yes`;
      const [shown, inOffice] = [await get(asked, cookie), await get(asked, editor)];
      expect(shown.json).toMatchObject({ total: { contributions: 6, people: 6 }, done: { decided: 6 } });
      expect(shown.json).toEqual(inOffice.json);
      const others = [
        ...[
          '',
          '?decision=',
          '?decision=none',
          '?done=yes',
          '?decision=partly&answered=yes',
          '?decision=partly&search=park',
        ],
        ...['?decision=partly&group=age:70', '?decision=partly&decision=none', '?decision[]=partly'],
        ...['?decision=partly&format=csv', '?decision=partly&theme=none'],
      ].map((query) => counts + query);
      const whole = ['/themes', '/themes/stances', '/themes/map', '/themes/topics', '/themes/changes', '/impact'];
      const beyond = ['/impact/measures', '/aims', '/overview', '/reach', '/contributions?decision=partly'];
      const refused = [...others, ...[...whole, ...beyond].map((path) => PROCESS + path)];
      const answers = await Promise.all(refused.map(async (path) => ({ path, status: await status(path, cookie) })));
      expect(answers.filter(({ status: found }) => found !== 403)).toEqual([]);
    },
  );

  it('of all themes is told of no filter', async () => {
    const cookie = await visit('/themes');
    expect([
      await status(`${PROCESS}/themes/stances`, cookie),
      await status(`${PROCESS}/themes/counts?decision=partly`, cookie),
      await status(`${PROCESS}/themes/counts`, cookie),
    ]).toEqual([200, 403, 403]);
  });

  it('finds no other theme, process and municipality', async () => {
    await api.request('POST', '/api/workspaces/alfa/processes', {
      cookie: admin,
      body: { slug: 'other', kind: 'consultation', title: { pl: 'Inne' } },
    });
    const cookie = await visit('');
    expect(await status('/api/workspaces/alfa/processes/other/overview', cookie)).toBe(404);
    expect(await status('/api/workspaces/beta/processes/budget/overview', cookie)).toBe(404);
    expect(await status('/api/workspaces/nowhere/processes/budget/overview', cookie)).toBe(404);
    const [one, two] = [randomUUID(), randomUUID()];
    const atTheme = await visit(`/themes/${one}`);
    expect([
      await status(`${PROCESS}/themes/${one}`, atTheme),
      await status(`${PROCESS}/themes/${two}`, atTheme),
    ]).toEqual([404, 403]);
    expect(await status(`${PROCESS}/contributions?theme=${one}&order=typical`, atTheme)).toBe(200);
    expect(await status(`${PROCESS}/contributions?theme=${two}`, atTheme)).toBe(403);
  });

  it('reads nothing that names a person or may not be published, on whatever page it stands', async () => {
    const inOffice = await get(`${PROCESS}/contributions?decision=partly`, editor);
    expect(inOffice.text).toContain('Kowalskiego');
    for (const [address, path] of [
      [PARTLY, `${PROCESS}/contributions?decision=partly`],
      ['/themes', `${PROCESS}/themes`],
      ['', `${PROCESS}/overview`],
    ] as const) {
      const { status: found, text } = await get(path, await visit(address));
      expect({ path, found }).toEqual({ path, found: 200 });
      expect(text).not.toMatch(/Kowalskiego|autorka nie chce|numer 4,/);
      if (address !== '') expect(text).toContain('Więcej ławek w parku numer 1,');
    }
  });

  it('reads no answer and no decision that is for the office alone', async () => {
    await sql(
      `INSERT INTO decision (workspace_id, process_id, code, text, decided_at, state, visibility)
       SELECT $1, $2, 'partly', json_build_object('pl', said)::jsonb, now(), 'published', seen
       FROM (VALUES ('Dla wszystkich', 'public'), ('Tylko dla urzędu', 'internal')) AS given (said, seen)`,
      [api.alfa.processId],
    );
    for (const [address, path] of [
      ['', `${PROCESS}/overview`],
      ['/impact', `${PROCESS}/impact`],
    ] as const) {
      const { text } = await get(path, await visit(address));
      expect(text).toContain('Dla wszystkich');
      expect(text).not.toContain('Tylko dla urzędu');
    }
  });

  it('is told no name of those who work in the office', async () => {
    for (const [address, paths] of [
      ['/themes', ['/themes', '/themes/stances', '/themes/changes', '/themes/topics', '/themes/map']],
      ['/impact', ['/impact', '/impact/measures', '/aims']],
      ['/reach', ['/reach', '/reach/channels', '/reach/voice', '/reach/over-time', '/reach/themes', '/reach-targets']],
      ['/votes', ['/votes', '/votes/turnout', '/votes/agreement']],
      ['/debate', ['/debate', '']],
    ] as const) {
      const cookie = await visit(address);
      for (const path of paths) {
        const { status: found, text } = await get(PROCESS + path, cookie);
        expect({ path, found }).toEqual({ path, found: 200 });
        expect(text).not.toMatch(/of alfa|@example|@alfa/);
      }
    }
  });

  it('whom a member of another municipality turns into stays what she is', async () => {
    const cookie = `${await api.signIn('viewer@beta')}; ${await visit('')}`;
    expect(await status(`${PROCESS}/overview`, cookie)).toBe(404);
  });
});

describe('the end of a share link', () => {
  const path = `${PROCESS}/contributions?decision=partly`;

  it('comes at once when its maker or an admin revokes it', async () => {
    for (const [cookie, list] of [
      [editor, LINKS],
      [admin, ALL],
    ] as const) {
      const made = await make();
      const guest = cookieOf(await open(tokenOf(made)));
      expect(await status(path, guest)).toBe(200);
      expect((await api.request('DELETE', `${list}/${made.id}`, { cookie })).status).toBe(204);
      expect([await status(path, guest), await status('/api/share', guest)]).toEqual([401, 401]);
      expect((await open(tokenOf(made))).json.code).toBe('share-link-ended');
      expect((await api.request('DELETE', `${list}/${made.id}`, { cookie })).status).toBe(404);
    }
  });

  it('comes when it has run out, and when half a day has passed since it was opened', async () => {
    const made = await make();
    const guest = cookieOf(await open(tokenOf(made)));
    await sql(`UPDATE share_visit SET expires_at = now() - interval '1 second' WHERE workspace_id = $1`);
    expect(await status(path, guest)).toBe(401);
    const again = cookieOf(await open(tokenOf(made)));
    expect(await status(path, again)).toBe(200);
    await sql(`UPDATE share_link SET expires_at = now() - interval '1 second' WHERE workspace_id = $1 AND id = $2`, [
      made.id,
    ]);
    expect(await status(path, again)).toBe(401);
    expect((await open(tokenOf(made))).status).toBe(404);
  });

  it('comes when its maker leaves the municipality', async () => {
    const publisher = await api.signIn('publisher@alfa');
    const made = await make({}, publisher);
    const guest = cookieOf(await open(tokenOf(made)));
    const { members } = (await get('/api/workspaces/alfa/members', admin)).json;
    const { id } = members.find(({ email }: { email: string }) => email === 'publisher@alfa.test');
    expect((await api.request('DELETE', `/api/workspaces/alfa/members/${id}`, { cookie: admin })).status).toBe(204);
    expect(await status(path, guest)).toBe(401);
  });

  it('comes for this browser when the guest leaves', async () => {
    const made = await make();
    const guest = cookieOf(await open(tokenOf(made)));
    expect((await api.request('DELETE', '/api/share', { cookie: guest })).status).toBe(204);
    expect(await status(path, guest)).toBe(401);
    expect((await open(tokenOf(made))).status).toBe(200);
  });
});

describe('the password of a share link', () => {
  it('is asked for, kept as a hash, and its failures stand in the audit trail', async () => {
    const made = await make({ password: PASSWORD });
    const token = tokenOf(made);
    const before = (await actions()).filter((action: string) => action === 'share-link-refused').length;
    expect((await open(token)).json.code).toBe('share-link-password');
    const wrong = await open(token, 'inne słowa obok siebie');
    expect([wrong.status, wrong.json.code]).toEqual([401, 'share-link-wrong-password']);
    expect(wrong.headers['set-cookie']).toBeUndefined();
    expect((await open(token, PASSWORD)).status).toBe(200);
    expect((await actions()).filter((action: string) => action === 'share-link-refused').length).toBe(before + 1);
    const rows = await sql('SELECT password_hash FROM share_link WHERE workspace_id = $1 AND id = $2', [made.id]);
    expect(rows[0].password_hash).toMatch(/^\$argon2id\$/);
  });

  it('is not guessed: after ten wrong ones the right one waits as well', async () => {
    const token = tokenOf(await make({ password: PASSWORD }));
    for (let i = 0; i < 10; i += 1) expect((await open(token, `zgaduję po raz ${i} z rzędu`)).status).toBe(401);
    const answer = await open(token, PASSWORD);
    expect([answer.status, answer.json.code]).toEqual([429, 'too-many-attempts']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('tells nothing about links that are none', async () => {
    const [unknown, broken] = [`${api.alfa.id.replaceAll('-', '')}.${'A'.repeat(43)}`, "x' OR 1=1"];
    for (const token of [unknown, broken]) {
      for (const password of [undefined, PASSWORD]) {
        expect((await open(token, password)).json.code).toBe('share-link-ended');
      }
    }
  });
});

describe('the lists of share links', () => {
  it('show a maker her own and an admin all, with how often each was opened and when last', async () => {
    const made = await make({ name: 'Dla sołtysów' });
    await open(tokenOf(made));
    await open(tokenOf(made));
    const of = async (list: string, cookie: string) =>
      (await get(list, cookie)).json.links.find(({ id }: { id: string }) => id === made.id);
    expect(await of(LINKS, editor)).toMatchObject({ uses: 2, lastUsedAt: expect.any(String), isMine: true });
    expect(await of(LINKS, admin)).toBeUndefined();
    expect(await of(ALL, admin)).toMatchObject({ owner: 'editor of alfa', process: 'budget', isMine: false });
    expect((await api.request('DELETE', `${LINKS}/${made.id}`, { cookie: admin })).status).toBe(404);
    for (const role of ['viewer', 'analyst']) {
      const cookie = await api.signIn(`${role}@alfa`);
      expect((await api.request('POST', LINKS, { cookie, body: { name: 'x', address: '' } })).status).toBe(403);
    }
    expect(await actions()).toEqual(expect.arrayContaining(['share-link-created', 'share-link-revoked']));
  });
});
