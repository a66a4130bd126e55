import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApi, type TestApi } from '../support/api.js';
import { importFile, PROCESS } from '../support/import-file.js';

let api: TestApi;
let editor: string;
let viewer: string;
beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
  viewer = await api.signIn('viewer@alfa');
  const name = 'jeziorno-2026-zatoka.pb';
  const content = readFileSync(join(process.cwd(), 'fixtures/exports/pabulib', name));
  const uploaded = await api.upload(`${PROCESS}/uploads`, editor, { name, content });
  const body = { source: 'pabulib', sourceName: 'głosy' };
  await api.request('POST', `${PROCESS}/uploads/${uploaded.json.id}/import`, { cookie: editor, body });
  await api.work();
});
afterAll(() => api.close());

const read = async (cookie = viewer) => (await api.request('GET', `${PROCESS}/budget`, { cookie })).json;
const put = (part: string, body: unknown, cookie = editor) =>
  api.request('PUT', `${PROCESS}/budget/${part}`, { cookie, body });
const outcomes = (answer: { projects: { number: string; outcome: string }[] }) =>
  Object.fromEntries(answer.projects.map(({ number, outcome }) => [number, outcome]));
/** The rules of the file, which has 90,000 for all and ballots of ten points. */
const rules = async (more: object = {}) => ({ ...(await read()).rules, ...more });

describe('a budget from a file alone', () => {
  it('is counted by the rules of the file, and says where each comes from', async () => {
    const answer = await read();
    expect(answer).toMatchObject({
      state: 'ready',
      method: 'budget-1',
      rulesFrom: 'file',
      votesFrom: 'ballots',
      rules: { measure: 'points', mostPoints: 10, currency: 'PLN', pools: [{ code: 'pool-1', amount: 90000 }] },
      fromFile: { announcedBallots: 6, otherRules: [] },
      ballots: { voters: 6, from: 'none' },
      turnout: { valid: 6, entitled: null, rate: null, reason: 'entitled-unknown' },
      checks: [],
    });
    expect(answer.fromFile.remarks[0]).toContain('środki z innych osiedli');
  });

  // 90,000: Z1 with 23 points costs 25,000, Z2 with 15 costs 60,000, Z3 with 9 costs 18,000 and 5,000 are left; Z4 has no vote.
  it('comes out as the file marks it, with votes and points of its own ballots', async () => {
    const answer = await read();
    expect(outcomes(answer)).toEqual({
      Z1: 'selected',
      Z2: 'selected',
      Z3: 'does-not-fit',
      Z4: 'below-threshold',
    });
    expect(answer.projects.map(({ votes, points }: { votes: number; points: number }) => [votes, points])).toEqual([
      [4, 23],
      [3, 15],
      [2, 9],
      [0, 0],
    ]);
    expect(answer.pools).toMatchObject([{ name: 'Zatoka', spent: 85000, left: 5000, selected: 2, votes: 9 }]);
    expect(answer.published).toMatchObject({ from: 'source' });
    expect(answer.recount).toEqual({ statement: 'same', differences: [] });
  });

  it('is a table too', async () => {
    const csv = await api.request('GET', `${PROCESS}/budget?format=csv`, { cookie: viewer });
    expect(csv.text.split(/\r?\n/)[1]).toContain('Z1');
    expect(csv.text).toContain('does-not-fit');
  });

  it('is of one municipality alone, and nothing of it is written by a viewer', async () => {
    const stranger = await api.signIn('admin@beta');
    expect((await api.request('GET', `${PROCESS}/budget`, { cookie: stranger })).status).toBe(404);
    expect((await put('rules', { rules: await rules() }, viewer)).status).toBe(403);
    expect((await put('published', { winners: null, publishedOn: null, publishedWhere: '' }, viewer)).status).toBe(403);
  });
});

describe('what people write', () => {
  afterEach(async () => {
    await put('rules', { rules: null });
    await put('published', { winners: null, publishedOn: null, publishedWhere: '' });
    await put('ballots', { counts: [] });
  });

  it('changes the rules, and the results with them', async () => {
    const { json } = await put('rules', {
      rules: await rules({ measure: 'votes', entitled: 12, entitledBasis: 'mieszkańcy osiedla', mostPoints: 9 }),
    });
    expect(json).toMatchObject({
      rulesFrom: 'person',
      turnout: { valid: 6, entitled: 12, rate: 0.5, reason: null },
      // Ballots 118, 120, 207 and 209 give ten points each, 133 gives seven.
      checks: [{ code: 'too-many-points', subject: null, found: 4, allowed: 9 }],
    });
    expect((await put('rules', { rules: null })).json).toMatchObject({ rulesFrom: 'file', checks: [] });
  });

  it('refuses rules that cannot be', async () => {
    const [first] = (await rules()).pools;
    const pools = (...all: object[]) => all.map((pool, index) => ({ ...first, code: `p${index + 1}`, ...pool }));
    const round = await put('rules', {
      rules: await rules({ pools: pools({ leftoverTo: 'p2' }, { leftoverTo: 'p1' }) }),
    });
    expect([round.status, round.json.code]).toEqual([400, 'leftovers-go-round']);
    const twice = await put('rules', { rules: await rules({ pools: pools({}, { code: 'p1' }) }) });
    expect([twice.status, twice.json.code]).toEqual([400, 'invalid-request']);
    expect((await put('rules', { rules: await rules({ tieRule: 'whoever' }) })).status).toBe(400);
    expect((await put('rules', { rules: await rules({ pools: pools({ amount: -1 }) }) })).status).toBe(400);
  });

  it('writes checks on a project and an appeal that brings it back', async () => {
    const { projects } = await read();
    const sheet = {
      ...{
        pool: null,
        cost: 30000,
        formal: 'passed',
        formalReason: '',
        merit: 'failed',
        meritReason: 'teren prywatny',
      },
      ...{ appeal: 'lodged', appealReason: '', isWithdrawn: false },
    };
    const path = `projects/${projects[0].contributionId}`;
    const rejected = await put(path, sheet);
    // Without Z1 there is money for Z2 (60,000) and Z3 (18,000).
    expect(outcomes(rejected.json)).toMatchObject({ Z1: 'merit-rejected', Z2: 'selected', Z3: 'selected' });
    expect(rejected.json.recount).toMatchObject({
      statement: 'differs',
      differences: [
        { code: 'not-recounted', number: 'Z1', outcome: 'merit-rejected' },
        { code: 'not-published', number: 'Z3', outcome: 'selected' },
      ],
    });
    const upheld = await put(path, { ...sheet, appeal: 'upheld' });
    expect(upheld.json.projects[0]).toMatchObject({ outcome: 'selected', cost: 30000, costFrom: 'sheet' });
    await put(path, { ...sheet, formal: null, merit: null, appeal: null, cost: null, meritReason: '' });
    expect((await put('projects/11111111-2222-4333-8444-555555555555', sheet)).status).toBe(404);
  });

  it('writes the published list and is told each difference', async () => {
    const { json } = await put('published', {
      winners: [
        { number: 'Z1', votes: 5, points: null, cost: null },
        { number: 'Z3', votes: null, points: null, cost: null },
        { number: 'Z9', votes: null, points: null, cost: null },
      ],
      publishedOn: '2026-09-20',
      publishedWhere: 'BIP',
    });
    expect(json.published).toMatchObject({ from: 'person', on: '2026-09-20', where: 'BIP' });
    expect(json.recount.statement).toBe('differs');
    expect(
      json.recount.differences.map(({ code, number }: { code: string; number: string }) => [code, number]),
    ).toEqual([
      ['votes-differ', 'Z1'],
      ['not-recounted', 'Z3'],
      ['unknown-number', 'Z9'],
      ['not-published', 'Z2'],
    ]);
  });

  it('counts ballots by reason and place, and says where sums are wrong', async () => {
    const row = (kind: string, ballots: number, unit: string | null = 'Szkoła 1') => ({
      ...{ channel: 'urn', unit, kind, ballots },
    });
    const { json } = await put('ballots', {
      counts: [row('issued', 6), row('valid', 5), row('double', 1), row('no-consent', 1)],
    });
    expect(json.ballots).toMatchObject({
      from: 'person',
      invalid: { double: 1, 'no-consent': 1, illegible: 0, 'too-many': 0, 'not-entitled': 0, other: 0 },
    });
    expect(json.turnout.valid).toBe(5);
    expect(json.checks.map(({ code }: { code: string }) => code)).toEqual([
      'valid-differs-from-voters',
      'ballots-above-issued',
    ]);
    expect((await put('ballots', { counts: [row('valid', 1), row('valid', 2)] })).status).toBe(400);
    expect((await put('ballots', { counts: [row('valid', 1.5)] })).status).toBe(400);
  });

  it('is in the audit trail, without a word of what was written', async () => {
    await put('published', { winners: [], publishedOn: null, publishedWhere: 'tajne miejsce' });
    const rows = await api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(`SELECT action, details::text FROM audit_event WHERE action IN ('winners-published', 'budget-rules-changed',
        'budget-project-checked', 'ballots-counted')`),
    );
    expect(new Set(rows.map(({ action }: { action: string }) => action)).size).toBe(4);
    expect(JSON.stringify(rows)).not.toContain('tajne');
    expect(api.log.join('')).not.toContain('teren prywatny');
  });
});

describe('the protocol', () => {
  it.each([
    ['pl', 'Protokół z wyników głosowania', 'Przeliczenie daje tę samą listę projektów co ogłoszona.', '85 000 PLN'],
    ['en', 'Protocol of the results of the vote', 'The recount gives the same list of projects', '85,000 PLN'],
  ])('in %s holds every figure and what the recount says', async (language, title, statement, spent) => {
    const page = await api.request('GET', `${PROCESS}/budget/protocol?language=${language}`, { cookie: viewer });
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    const text = page.text.replace(/\u00a0/g, ' ');
    expect(text).toContain(`<html lang="${language}">`);
    for (const part of [title, statement, spent, 'Z1', 'Ławki i drzewa nad zatoką', '25', '23'])
      expect(text).toContain(part);
  });

  it('writes marks of HTML as text, and nothing but a page', async () => {
    await put('published', { winners: [], publishedOn: '2026-09-20', publishedWhere: '<script>alert(1)</script>' });
    const page = await api.request('GET', `${PROCESS}/budget/protocol`, { cookie: viewer });
    expect(page.text).not.toContain('<script');
    expect(page.text).toContain('&lt;script&gt;');
    expect((await api.request('GET', `${PROCESS}/budget/protocol?language=xx`, { cookie: viewer })).status).toBe(400);
    await put('published', { winners: null, publishedOn: null, publishedWhere: '' });
  });
});

describe('tallies of urns beside ballots', () => {
  it('are added to the project that they name, by number or by title, and ballots by reason are read from them', async () => {
    const tallies = [
      'Lp;Miejsce;Pozycja;Liczba',
      '1;Szkoła 1;Z3;40',
      '2;Szkoła 1;Ławki i drzewa nad zatoką;2',
      '3;Szkoła 1;głosy nieważne: podwójny głos;3',
      '4;Szkoła 1;wydane karty;50',
    ].join('\n');
    await importFile(
      api,
      editor,
      { name: 'urny.csv', content: tallies },
      {
        sourceName: 'urny',
        mapping: {
          version: 1,
          kind: 'vote-tally',
          columns: { reference: 'Lp', option: 'Pozycja', votes: 'Liczba', unit: 'Miejsce' },
          fixed: { channel: 'urn' },
        },
      },
    );
    const answer = await read();
    expect(answer.votesFrom).toBe('both');
    expect(answer.projects.map(({ votes }: { votes: number }) => votes)).toEqual([6, 3, 42, 0]);
    expect(answer.ballots).toMatchObject({ from: 'tallies', invalid: { double: 3 } });
    // Z3 now leads with 9 + 40 points: 18,000 + 25,000, and Z2 no longer fits into 90,000 − 43,000.
    expect(outcomes(answer)).toMatchObject({ Z1: 'selected', Z2: 'does-not-fit', Z3: 'selected' });
  });
});
