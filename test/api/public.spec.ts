import { startTestApi, type TestApi } from '../support/api.js';
import { plantIdeas, publishContent, releaseContent, SECRET_TEXT, type Planted } from '../support/public-release.js';

const PAGE = '/public/alfa/budget';
let api: TestApi;
let planted: Planted;
beforeAll(async () => {
  api = await startTestApi();
  planted = await plantIdeas(api.database, api.alfa.id, api.alfa.processId);
  await publishContent(api.database, api.alfa.id, api.alfa.processId, releaseContent(planted));
});
afterAll(() => api.close());

const open = (path: string, headers: Record<string, string> = {}) => api.request('GET', path, { headers });
const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  api.request('POST', path, {
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(fields).toString(),
  });
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the results page', () => {
  it('says what was asked, said, done and comes next, without a script', async () => {
    const { status, text, headers } = await open(PAGE);
    expect(status).toBe(200);
    expect(text).not.toMatch(/<script|onclick|javascript:/i);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['cache-control']).toContain('max-age=60');
    for (const words of ['Zapytaliśmy', 'Powiedzieliście', 'Zrobiliśmy', 'Co dalej', 'Kto wziął udział'])
      expect(text).toContain(words);
    expect(textOf(text)).toContain('Na dwie linie nie ma pieniędzy.');
    expect(text).toContain('lang="pl"');
  });

  it('says of a moved date the new one, the reason and the one promised first', async () => {
    expect(textOf((await open(PAGE)).text)).toMatch(
      /Nowy termin: 15 marca 2026 \. Powód: Przetarg powtórzono\. Pierwszy termin: 1 lutego 2026/,
    );
  });

  it('is told in English where asked, and marks what is in Polish', async () => {
    const { text } = await open(`${PAGE}?lang=en`);
    expect(text).toContain('<html lang="en"');
    expect(text).toContain('Transport consultation');
    expect(text).toContain('<span lang="pl">Jak jeździć po gminie?</span>');
    expect(text).toContain(`href="${PAGE}"`);
  });

  it('costs nothing for whoever has it already', async () => {
    const { headers } = await open(PAGE);
    const again = await open(PAGE, { 'if-none-match': String(headers.etag) });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  it.each(['', '/remarks', '/method', '/download/json', '/download/csv', '/idea'])(
    'holds nothing that is withheld: %s',
    async (rest) => {
      const { status, text } = await open(PAGE + rest);
      expect(status).toBe(200);
      expect(text).not.toContain(SECRET_TEXT);
      expect(text).not.toContain('ideas/3');
    },
  );

  it('lists what a municipality has published, and nothing of another', async () => {
    expect((await open('/public/alfa')).text).toContain(PAGE);
    expect((await open('/public/beta')).text).not.toContain('budget');
  });

  it('does not exist where nothing is published, whatever the address', async () => {
    for (const path of [
      '/public/beta/budget',
      '/public/alfa/nothing',
      '/public/nowhere/budget',
      '/public/nowhere',
      '/public/alfa/%00',
    ])
      expect({ path, status: (await open(path)).status }).toEqual({ path, status: 404 });
  });

  it('gives the same tables as files', async () => {
    const csv = await open(`${PAGE}/download/csv`);
    expect(csv.text).toContain('Na dwie linie nie ma pieniędzy.');
    expect(csv.text.trim().split('\r\n')).toHaveLength(5);
    const json = (await open(`${PAGE}/download/json`)).json;
    expect(json.tables[0].rows).toHaveLength(4);
    const xlsx = await open(`${PAGE}/download/xlsx`);
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await open(`${PAGE}/qr.svg`)).text).toContain('<svg');
  });
});

describe('the trail of an idea', () => {
  it.each([
    ['its address on the platform', 'https://gmina.example.org/ideas/1/?utm=mail#x'],
    ['the number of the paper form', 'F-007'],
  ])('is found by %s', async (_, key) => {
    const { status, text, headers } = await form(`${PAGE}/idea`, { key });
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toContain('Otrzymaliśmy');
  });

  it('goes from the day it was received to what comes of it', async () => {
    const text = textOf((await form(`${PAGE}/idea`, { key: 'https://gmina.example.org/ideas/1' })).text);
    expect(text).toMatch(
      /Więcej autobusów nocnych\..*3 marca 2026.*2 podobne opinie\. Temat: Autobusy nocne.*Liczymy pasażerów.*Uwzględniono w części.*Na dwie linie nie ma pieniędzy.*Linia N3.*Zakład Komunikacji/,
    );
  });

  it('shows no words that are withheld, only what became of them', async () => {
    const { text } = await form(`${PAGE}/idea`, { key: 'https://gmina.example.org/ideas/3' });
    expect(text).not.toContain(SECRET_TEXT);
    expect(text).toContain('Autobusy nocne');
    expect(text).toContain('Nie pokazujemy tu treści');
  });

  it('answers what is wrong and what is unknown alike', async () => {
    const answers = [];
    for (const key of ['0000-0000-0000', 'nic takiego', 'F-999', 'https://gmina.example.org/ideas/99', "' OR 1=1 --"])
      answers.push(await form(`${PAGE}/idea`, { key }, { 'x-forwarded-for': '10.0.0.9' }));
    expect(new Set(answers.map(({ text, status }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.text).toContain('Nie znaleźliśmy');
  });
});

describe('codes', () => {
  let lines: string[][];
  it('are handed out for the platform, without an address of anybody', async () => {
    const editor = await api.signIn('editor@alfa');
    const answer = await api.request('POST', '/api/workspaces/alfa/processes/budget/public/codes', {
      cookie: editor,
      body: { language: 'en' },
    });
    expect(answer.status).toBe(200);
    lines = answer.text
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    expect(lines).toHaveLength(5);
    expect(lines[1]?.[6]).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(lines[1]?.[7]).toContain('http://nasluch.test/public/alfa/budget/idea/');
    const again = await api.request('POST', '/api/workspaces/alfa/processes/budget/public/codes', {
      cookie: editor,
      body: { language: 'en' },
    });
    expect(again.text).toBe(answer.text);
  });

  it('lead to the trail, typed or as a link, and stand neither in the database nor in the log', async () => {
    const code = lines[1]?.[6] ?? '';
    const link = new URL(lines[1]?.[7] ?? '');
    expect((await form(`${PAGE}/idea`, { key: code.toLowerCase() })).text).toContain('Otrzymaliśmy');
    const { status, text, headers } = await open(link.pathname);
    expect(status).toBe(200);
    expect(text).toContain('Otrzymaliśmy');
    expect(headers['cache-control']).toBe('no-store');
    const bare = code.replaceAll('-', '');
    const rows = await api.database.inWorkspace(api.alfa.id, (db) => db.query('SELECT * FROM idea_code'));
    expect(rows).toHaveLength(4);
    expect(JSON.stringify(rows)).not.toContain(bare);
    expect(api.log.join('\n')).not.toContain(bare);
    expect(api.log.join('\n')).not.toContain(code);
  });

  it('of one decision go to those whom it answers', async () => {
    const editor = await api.signIn('editor@alfa');
    const base = '/api/workspaces/alfa/processes/budget/public/decisions';
    const answer = await api.request('POST', `${base}/${planted.decisionId}/to-tell`, { cookie: editor, body: {} });
    expect(answer.text.trim().split('\r\n')).toHaveLength(4);
    const none = await api.request('POST', `${base}/${planted.themeId}/to-tell`, { cookie: editor, body: {} });
    expect([none.status, none.json.code]).toEqual([404, 'decision-not-found']);
    const audit = await api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(`SELECT details FROM audit_event WHERE action = 'decision-list-exported'`),
    );
    expect(audit).toEqual([{ details: { rows: 3, format: 'csv' } }]);
  });
});

describe('paper forms', () => {
  const base = '/api/workspaces/alfa/processes/budget';

  it('take numbers that no other batch has, however many ask at once', async () => {
    const editor = await api.signIn('editor@alfa');
    const wishes = [3, 5, 2, 4].map((sheets) =>
      api.request('POST', `${base}/public/paper-forms`, { cookie: editor, body: { sheets } }),
    );
    for (const { status } of await Promise.all(wishes)) expect(status).toBe(200);
    const { batches } = (await api.request('GET', `${base}/public/paper-forms`, { cookie: editor })).json;
    const numbers = batches.flatMap(({ first, sheets }: { first: string; sheets: number }) =>
      Array.from({ length: sheets }, (_, index) => Number(first.slice(2, 7)) + index),
    );
    // 3 + 5 + 2 + 4 sheets, from 1 on without a gap
    expect(numbers.toSorted((a: number, b: number) => a - b)).toEqual(Array.from({ length: 14 }, (_, at) => at + 1));
  });

  it('bear their number on the form and on the stub, with the question and the address of the results', async () => {
    const editor = await api.signIn('editor@alfa');
    const { batches } = (await api.request('GET', `${base}/public/paper-forms`, { cookie: editor })).json;
    const { text, headers } = await api.request('GET', `${base}/public/paper-forms/${batches[0].id}/sheets`, {
      cookie: editor,
    });
    expect(text.match(/class="sheet"/g)).toHaveLength(batches[0].sheets);
    expect(text.split(`>${batches[0].first}<`)).toHaveLength(3);
    expect(text).toContain('/public/alfa/budget');
    expect(text).not.toMatch(/<script/);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    const viewer = await api.signIn('viewer@alfa');
    const refused = await api.request('POST', `${base}/public/paper-forms`, { cookie: viewer, body: { sheets: 1 } });
    expect(refused.status).toBe(403);
  });

  it('are typed in once, and the number on the stub leads to the idea', async () => {
    const editor = await api.signIn('editor@alfa');
    const letter = (sheet: string) => ({
      state: 'registered',
      receivedOn: '2026-03-05',
      channel: 'paper',
      sheet,
      remarks: [{ text: 'Więcej drzew przy szkole.' }],
    });
    const type = (sheet: string) => api.request('POST', `${base}/submissions`, { cookie: editor, body: letter(sheet) });
    // Damm's check digit of 00001 is 3
    const typed = await type('p 00001 3');
    expect([typed.status, typed.json.sheet]).toEqual([201, 'P-00001-3']);
    expect(await type('P-00001-3')).toMatchObject({ status: 409, json: { code: 'sheet-typed-in' } });
    expect(await type('P-00001-4')).toMatchObject({ status: 400, json: { code: 'wrong-sheet-number' } });
    expect(await type('P-00572-4')).toMatchObject({ status: 400, json: { code: 'unknown-sheet' } });

    const content = releaseContent(planted);
    const [remark] = content.remarks;
    const contributionId = typed.json.remarksHeld[0].id;
    const added = { ...remark!, contributionId, number: 5, text: 'Więcej drzew przy szkole.', themeIds: [] };
    const remarks = [...content.remarks, added];
    await publishContent(api.database, api.alfa.id, api.alfa.processId, releaseContent(planted, { remarks }));
    await new Promise((done) => setTimeout(done, 2_100));
    expect((await form(`${PAGE}/idea`, { key: '00001 3' })).text).toContain('Więcej drzew przy szkole.');
    expect((await form(`${PAGE}/idea`, { key: 'P-00002-6' })).text).not.toContain('Więcej drzew');

    const slips = await api.request('POST', `${base}/public/codes`, { cookie: editor, body: { format: 'slips' } });
    expect(slips.headers['content-type']).toContain('text/html');
    expect(slips.text).toMatch(/Opinia nr 5, pismo 1\/1/);
    expect(slips.text).not.toContain('ideas/1');
  });
});

describe('words to the office', () => {
  it('are kept without personal data and without who sent them', async () => {
    expect((await form(`${PAGE}/feedback`, { text: 'Błąd w dacie, proszę dzwonić 600 123 456' })).status).toBe(200);
    expect((await form(`${PAGE}/wrong-group`, { text: 'To o ławkach', number: '1' })).status).toBe(200);
    expect((await form(`${PAGE}/feedback`, { text: '' })).status).toBe(400);
    const viewer = await api.signIn('viewer@alfa');
    const { json } = await api.request('GET', '/api/workspaces/alfa/processes/budget/public', { cookie: viewer });
    expect(json.messages.map(({ kind, text }: { kind: string; text: string }) => [kind, text]).sort()).toEqual([
      ['feedback', 'Błąd w dacie, proszę dzwonić [telefon]'],
      ['wrong-group', 'To o ławkach'],
    ]);
    expect(json.promised[0]).toMatchObject({
      subject: 'commitment',
      hasReason: true,
      dueOn: '2026-03-15',
      isShown: true,
    });
    const editor = await api.signIn('editor@alfa');
    const path = `/api/workspaces/alfa/processes/budget/public/messages/${json.messages[0].id}/handled`;
    expect((await api.request('POST', path, { cookie: editor })).json.messages[1].handledAt).not.toBeNull();
  });

  it('come from our own pages alone', async () => {
    expect((await form(`${PAGE}/feedback`, { text: 'Obce' }, { origin: 'https://elsewhere.example' })).status).toBe(
      403,
    );
  });
});

describe('the accessibility statement', () => {
  it('has the parts that checking programs look for', async () => {
    expect((await open('/public/alfa/-/accessibility')).text).toContain('nie wypełnił jeszcze');
    const admin = await api.signIn('admin@alfa');
    const body = {
      entity: 'Urząd Gminy Alfa',
      url: 'https://alfa.example.org',
      publishedOn: '2026-01-01',
      updatedOn: '2026-02-01',
      status: 'full',
      preparedOn: '2026-02-02',
      reviewedOn: '2026-03-02',
      contactPerson: 'Zespół ds. dostępności',
      email: 'dostepnosc@alfa.example.org',
      phone: '+48 22 000 00 00',
      architecture: 'Wejście bez progu.',
      apps: 'Nie mamy aplikacji.',
    };
    const saved = await api.request('PUT', '/api/workspaces/alfa/accessibility-statement', { cookie: admin, body });
    expect(saved.status).toBe(200);
    const { text } = await open('/public/alfa/-/accessibility');
    for (const id of 'wstep podmiot url data-publikacja data-aktualizacja status data-sporzadzenie data-przeglad kontakt osoba email telefon procedura architektura aplikacje'.split(
      ' ',
    ))
      expect(text).toContain(`id="a11y-${id}"`);
    const partial = await api.request('PUT', '/api/workspaces/alfa/accessibility-statement', {
      cookie: admin,
      body: { ...body, status: 'partial' },
    });
    expect(partial.status).toBe(400);
  });
});

describe('a release that was withdrawn', () => {
  it('is gone with its reason, and nothing of it is left on any address', async () => {
    const beta = await plantIdeas(api.database, api.beta.id, api.beta.processId);
    const id = await publishContent(api.database, api.beta.id, api.beta.processId, releaseContent(beta));
    await api.database.inWorkspace(api.beta.id, (db) =>
      db.query(
        `UPDATE release SET withdrawn_at = now(), withdrawn_reason = '{"pl": "Błąd w liczbach."}' WHERE id = $1`,
        [id],
      ),
    );
    await new Promise((later) => setTimeout(later, 2_100));
    for (const rest of ['', '/remarks', '/method', '/download/csv', '/idea', '/releases/1', '/qr.svg']) {
      const { status, text, headers } = await open(`/public/beta/budget${rest}`);
      expect({ rest, status }).toEqual({ rest, status: 410 });
      expect(headers['cache-control']).toBe('no-store');
      expect(text).toContain('Błąd w liczbach.');
      expect(text).not.toMatch(/autobus|Konsultacje transportu/);
    }
    expect((await form('/public/beta/budget/idea', { key: 'F-007' })).status).toBe(410);
  });
});

describe('guessing', () => {
  it('is slowed down, and says when to come back', async () => {
    let answer = await form(`${PAGE}/idea`, { key: 'AAAA-AAAA-AAAA' });
    for (let tries = 0; tries < 30 && answer.status === 200; tries += 1)
      answer = await form(`${PAGE}/idea`, { key: `AAAA-AAAA-${1000 + tries}` });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.text).toContain('Za dużo prób');
  });
});
