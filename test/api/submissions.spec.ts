import { startTestApi, type TestApi } from '../support/api.js';
import { PROCESS } from '../support/import-file.js';

const LETTERS = `${PROCESS}/submissions`;
const LETTER = {
  state: 'registered',
  receivedOn: '2026-03-05',
  channel: 'paper',
  caseNumber: 'RM.0006.12.2026',
  sender: { kind: 'email', email: 'anna@example.org' },
  remarks: [
    { text: '1) Proszę o ławki przy przystanku na Lipowej, tel. 600 123 456.', place: '§ 4 ust. 2' },
    { text: '2) Brakuje koszy nad jeziorem Bystrym.' },
    { text: 'Z poważaniem, Anna Kowalska', isRemark: false },
  ],
};
const PDF = Buffer.from('%PDF-1.4\ntajny podpis Anny\n%%EOF');

let api: TestApi;
let editor: string;
let admin: string;
beforeEach(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
  admin = await api.signIn('admin@alfa');
});
afterEach(() => api.close());

const register = (over: object = {}, cookie = editor) =>
  api.request('POST', LETTERS, { cookie, body: { ...LETTER, ...over } });
const list = async (query = '') => (await api.request('GET', `${LETTERS}${query}`, { cookie: editor })).json;
const contributions = async (query = '') =>
  (await api.request('GET', `${PROCESS}/contributions?limit=200${query}`, { cookie: editor })).json;
const ask = <T>(sql: string): Promise<T[]> => api.database.inWorkspace(api.alfa.id, (db) => db.query(sql));

/** Every cell of every table of the municipality as text, what is encrypted opened. */
async function everything(): Promise<string> {
  const tables = await ask<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'workspace_id'`,
  );
  const cells: string[] = [];
  for (const { name } of tables) {
    for (const row of await ask<Record<string, unknown>>(`SELECT * FROM ${name}`)) {
      for (const value of Object.values(row)) {
        if (!Buffer.isBuffer(value)) cells.push(JSON.stringify(value));
        else cells.push(value.toString('hex'), opened(value));
      }
    }
  }
  return cells.join('\n');
}

function opened(value: Buffer): string {
  try {
    const text = api.keys.decrypt(api.alfa.id, value);
    return `${text}\n${Buffer.from(text, 'base64').toString('latin1')}`;
  } catch {
    return '';
  }
}

describe('a letter', () => {
  it('becomes one contribution a remark: scrubbed, pseudonymous, counted with its sender as one person', async () => {
    const { status, json } = await register();
    expect(status).toBe(201);
    expect(json).toMatchObject({
      number: 1,
      remarks: 2,
      undecided: 2,
      signatures: 1,
      senderKind: 'email',
      voice: 'person',
    });
    expect(json.remarksHeld).toMatchObject([
      { number: 1, text: 'Proszę o ławki przy przystanku na Lipowej, tel. [telefon].', place: '§ 4 ust. 2', masked: 1 },
      { number: 2, text: 'Brakuje koszy nad jeziorem Bystrym.', place: null },
    ]);
    const { items, total } = await contributions();
    expect(total).toEqual({ contributions: 2, people: 1 });
    expect(items).toHaveLength(2);
    for (const item of items) {
      expect(item).toMatchObject({ kind: 'remark', channel: 'paper', submittedPrecision: 'day' });
      expect(item.submittedAt).toBe('2026-03-04T23:00:00.000Z');
    }
    await api.work();
    const overview = await api.request('GET', `${PROCESS}/overview`, { cookie: editor });
    expect(overview.json.total).toEqual({ contributions: 2, people: 1 });
  });

  it('leaves no word of its sender, greeting or signature anywhere', async () => {
    await register();
    await register({ sender: { kind: 'name-address', name: 'Bogdan Nowak', address: 'ul. Polna 7, Jeziorno' } });
    const stored = await everything();
    expect(stored).toContain('600 123 456');
    for (const word of ['anna@example.org', 'Kowalska', 'Nowak', 'nowak', 'Polna']) expect(stored).not.toContain(word);
    expect(api.log.join('\n')).not.toMatch(/anna@|Nowak|ławki/);
  });

  it('knows a sender again: by e-mail in every source, by name and address within the process', async () => {
    await register();
    await register({ sender: { kind: 'email', email: ' Anna@Example.org '.trim() } });
    await register({ sender: { kind: 'name-address', name: 'Jan Kot', address: 'ul. Polna 7' } });
    await register({ sender: { kind: 'name-address', name: 'KOT Jan', address: 'Polna 7' } });
    expect((await contributions()).total).toEqual({ contributions: 8, people: 2 });
    const [person] = await ask<{ n: number }>(
      `SELECT count(*)::integer AS n FROM participant WHERE pseudonym = '\\x${api.keys
        .pseudonym(api.alfa.id, 'email', 'anna@example.org')
        .pseudonym.toString('hex')}'`,
    );
    expect(person?.n).toBe(1);
  });

  it('with forty signatures and no list is a group: its remarks count, its signatures are no people', async () => {
    const { json } = await register({ signatures: 40, sender: null });
    expect(json).toMatchObject({ voice: 'group', signatures: 40, senderKind: null });
    expect((await contributions()).total).toEqual({ contributions: 2, people: 0 });
    const withList = await register({ signatures: 40, signatureList: true });
    expect(withList.json).toMatchObject({ voice: 'person', senderKind: 'email' });
    expect((await contributions()).total).toEqual({ contributions: 4, people: 1 });
    expect((await list()).total).toEqual({ submissions: 2, remarks: 4, signatures: 80, undecided: 4 });
  });

  it('that is late is kept, counted and shown apart, with the reason', async () => {
    const { json } = await register({ reason: 'late', note: 'wpłynęło 2 dni po terminie' });
    expect(json).toMatchObject({ reason: 'late', note: 'wpłynęło 2 dni po terminie' });
    const { items } = await contributions('&eligibility=ineligible');
    expect(items).toHaveLength(2);
    expect(items[0].status).toMatchObject({ eligibility: 'ineligible', sourceLabel: 'po terminie' });
    const reasons = await ask<{ eligibility_reason: string }>(`SELECT DISTINCT eligibility_reason FROM contribution`);
    expect(reasons).toEqual([{ eligibility_reason: 'late' }]);
    expect((await list('?reason=late')).items).toHaveLength(1);
    expect((await list('?reason=none')).items).toHaveLength(0);
  });

  it('is changed in place: numbers stay, original words stay, what is left out goes, a former text is a version', async () => {
    const { json: made } = await register();
    const answer = await api.request('PUT', `${LETTERS}/${made.id}`, {
      cookie: editor,
      body: {
        ...LETTER,
        sender: undefined,
        channel: 'email',
        remarks: [{ number: 1, text: null, place: '§ 5' }, { text: 'Nowa uwaga o lampach.' }],
      },
    });
    expect(answer.status).toBe(200);
    expect(answer.json.remarksHeld).toMatchObject([
      { number: 1, place: '§ 5', masked: 1 },
      { number: 3, text: 'Nowa uwaga o lampach.' },
    ]);
    expect(await everything()).toContain('600 123 456');
    expect((await contributions()).total).toEqual({ contributions: 2, people: 1 });
    const again = await api.request('PUT', `${LETTERS}/${made.id}`, {
      cookie: editor,
      body: { ...LETTER, remarks: [{ number: 3, text: 'Inna uwaga o lampach.' }] },
    });
    expect(again.json.remarksHeld).toMatchObject([{ number: 3, text: 'Inna uwaga o lampach.' }]);
    const versions = await ask<{ body: string }>(`SELECT body FROM contribution_version`);
    expect(versions).toEqual([{ body: 'Nowa uwaga o lampach.' }]);
    const unknown = await api.request('PUT', `${LETTERS}/${made.id}`, {
      cookie: editor,
      body: { ...LETTER, remarks: [{ number: 2, text: null }] },
    });
    expect(unknown.json.code).toBe('unknown-remark');
  });

  it('whose sender was mistyped forgets her everywhere', async () => {
    const { json } = await register();
    await api.request('PUT', `${LETTERS}/${json.id}`, {
      cookie: editor,
      body: {
        ...LETTER,
        sender: { kind: 'email', email: 'ewa@example.org' },
        remarks: [
          { number: 1, text: null },
          { number: 2, text: null },
        ],
      },
    });
    expect((await contributions()).total).toEqual({ contributions: 2, people: 1 });
    const wrong = api.keys.pseudonym(api.alfa.id, 'email', 'anna@example.org').pseudonym.toString('hex');
    expect(await everything()).not.toContain(wrong);
  });

  it('is deleted with its remarks and comes back whole', async () => {
    const { json } = await register();
    await register({ sender: null, remarks: [{ text: 'Inne pismo.' }] });
    expect((await api.request('DELETE', `${LETTERS}/${json.id}`, { cookie: editor })).status).toBe(204);
    expect((await contributions()).total.contributions).toBe(1);
    expect((await list()).items.map(({ number }: { number: number }) => number)).toEqual([2]);
    expect((await list('?deleted=yes')).items).toHaveLength(1);
    const change = await api.request('PUT', `${LETTERS}/${json.id}`, { cookie: editor, body: LETTER });
    expect(change.json.code).toBe('submission-deleted');
    const back = await api.request('POST', `${LETTERS}/${json.id}/restore`, { cookie: editor });
    expect(back.status).toBe(200);
    expect(back.json).toMatchObject({ number: 1, remarks: 2, deletedAt: null });
    expect((await contributions()).total).toEqual({ contributions: 3, people: 1 });
    const twice = await api.request('POST', `${LETTERS}/${json.id}/restore`, { cookie: editor });
    expect(twice.json.code).toBe('submission-not-deleted');
  });

  it('stands in the register and not in the import log, where nobody could undo half of it', async () => {
    await register();
    const log = await api.request('GET', `${PROCESS}/imports`, { cookie: editor });
    expect(log.json.imports).toEqual([]);
    const [delivery] = await ask<{ id: string }>(`SELECT id FROM import`);
    const undone = await api.request('POST', `${PROCESS}/imports/${delivery?.id}/undo`, { cookie: editor });
    expect(undone.status).toBe(404);
  });

  it('raises the dataset version and sets the measures going, a draft does neither', async () => {
    const version = async () => (await ask<{ n: number }>(`SELECT dataset_version AS n FROM process`))[0]?.n;
    await register({ state: 'draft' });
    expect(await version()).toBe(0);
    expect(await ask(`SELECT id FROM run`)).toEqual([]);
    await register();
    expect(await version()).toBe(1);
    const runs = await ask<{ kind: string }>(`SELECT kind FROM run ORDER BY kind`);
    expect(runs.map(({ kind }) => kind)).toEqual([
      'find-personal-data',
      'find-themes',
      'measure-impact',
      'measure-reach',
    ]);
  });

  it('is numbered without a gap however many are registered at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => register({ sender: null })));
    expect(answers.map(({ json }) => json.number).sort()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('a draft', () => {
  it('keeps what was typed, encrypted, for those who may type, and is nobody’s contribution', async () => {
    const { json } = await register({ state: 'draft' });
    expect(json).toMatchObject({ state: 'draft', number: null, remarks: 0, draft: { sender: LETTER.sender } });
    expect(json.draft.pieces).toHaveLength(3);
    expect((await contributions()).of.contributions).toBe(0);
    const cells = await ask<{ draft: Buffer }>(`SELECT draft FROM submission`);
    expect(cells[0]?.draft.toString('utf8')).not.toContain('anna@');
    const viewer = await api.signIn('viewer@alfa');
    expect((await api.request('GET', `${LETTERS}/${json.id}`, { cookie: viewer })).json.draft).toBeNull();
    const registered = await api.request('PUT', `${LETTERS}/${json.id}`, { cookie: editor, body: LETTER });
    expect(registered.json).toMatchObject({ state: 'registered', number: 1, remarks: 2, draft: null });
    expect(await everything()).not.toContain('anna@example.org');
    const back = await api.request('PUT', `${LETTERS}/${json.id}`, {
      cookie: editor,
      body: { ...LETTER, state: 'draft' },
    });
    expect(back.json.code).toBe('submission-registered');
  });

  it('is thrown away for good', async () => {
    const { json } = await register({ state: 'draft' });
    await api.request('DELETE', `${LETTERS}/${json.id}`, { cookie: editor });
    expect(await ask(`SELECT id FROM submission`)).toEqual([]);
  });
});

describe('the register', () => {
  it('proposes cuts that joined are the letter', async () => {
    const text = 'Szanowni Państwo,\n1) ławki\n2) kosze\nZ poważaniem';
    const { json } = await api.request('POST', `${LETTERS}/cuts`, { cookie: editor, body: { text } });
    expect(json.pieces.map((piece: { text: string }) => piece.text).join('')).toBe(text);
    expect(json.pieces.map((piece: { isRemark: boolean }) => piece.isRemark)).toEqual([false, true, true, false]);
  });

  it('is filtered and paged, the newest first', async () => {
    for (const day of ['01', '02', '03']) {
      await register({ receivedOn: `2026-03-${day}`, caseNumber: null, sender: null });
    }
    await register({ channel: 'oral', caseNumber: 'BR.7', receivedOn: '2026-04-01', sender: null });
    expect((await list('?channel=oral')).items).toHaveLength(1);
    expect((await list('?search=br.7')).items).toHaveLength(1);
    expect((await list('?search=2')).items.map(({ number }: { number: number }) => number)).toEqual([2]);
    expect((await list('?from=2026-03-02&to=2026-03-03')).total.submissions).toBe(2);
    const first = await list('?limit=3');
    const rest = await list(`?limit=3&cursor=${first.next}`);
    const days = [...first.items, ...rest.items].map(({ receivedOn }: { receivedOn: string }) => receivedOn);
    expect(days).toEqual(['2026-04-01', '2026-03-03', '2026-03-02', '2026-03-01']);
    expect(rest.next).toBeNull();
  });

  it('leaves as a file with one row a remark', async () => {
    await register();
    const { text } = await api.request('GET', `${LETTERS}?format=csv`, { cookie: editor });
    const [header, ...rows] = text.trim().split('\r\n');
    expect(header).toBe('number,received_on,channel,case_number,signatures,reason,remark,passage,text,theme,decision');
    expect(rows[0]).toContain('1,2026-03-05,paper,RM.0006.12.2026,1,,1/1,§ 4 ust. 2,');
    expect(rows).toHaveLength(2);
  });

  it('takes nothing that is no letter', async () => {
    const code = async (over: object) => (await register(over)).json.code;
    expect(await code({ receivedOn: '2026-02-30' })).toBe('invalid-request');
    expect(await code({ signatures: -1 })).toBe('invalid-request');
    expect(await code({ channel: 'online' })).toBe('invalid-request');
    expect(await code({ remarks: Array.from({ length: 501 }, () => ({ text: 'a' })) })).toBe('invalid-request');
    expect(await code({ remarks: [{ text: ' ' }] })).toBe('no-remarks');
    expect(await code({ remarks: [{ number: 1, text: 'a' }] })).toBe('unknown-remark');
    // a made-up number with a right check digit
    expect(await code({ sender: { kind: 'identifier', identifier: '44051401359' } })).toBe('pesel-not-kept');
    expect(await ask(`SELECT id FROM submission`)).toEqual([]);
    expect(await ask(`SELECT id FROM import`)).toEqual([]);
  });

  it('is read by viewers and written by editors, and another municipality’s letter is nowhere', async () => {
    const { json } = await register();
    const viewer = await api.signIn('viewer@alfa');
    expect((await api.request('GET', LETTERS, { cookie: viewer })).status).toBe(200);
    expect((await register({}, viewer)).status).toBe(403);
    expect((await api.request('GET', `${LETTERS}/${json.id}/scan`, { cookie: viewer })).status).toBe(403);
    const stranger = await api.signIn('admin@beta');
    const theirs = LETTERS.replace('alfa', 'beta');
    expect((await api.request('GET', `${theirs}/${json.id}`, { cookie: stranger })).status).toBe(404);
    const put = await api.request('PUT', `${theirs}/${json.id}`, { cookie: stranger, body: LETTER });
    expect(put.status).toBe(404);
    expect((await api.request('DELETE', `${theirs}/${json.id}`, { cookie: stranger })).status).toBe(404);
    expect((await list()).items).toHaveLength(1);
  });

  it('says in the audit trail who did what, without a word of the letter', async () => {
    const { json } = await register();
    await api.request('DELETE', `${LETTERS}/${json.id}`, { cookie: editor });
    const rows = await ask<{ action: string; subject: string }>(
      `SELECT action, subject, details::text FROM audit_event WHERE subject LIKE 'submission %' ORDER BY happened_at`,
    );
    expect(rows.map(({ action }) => action)).toEqual(['submission-registered', 'submission-deleted']);
    expect(JSON.stringify(rows)).not.toMatch(/ławki|RM\.0006/);
  });
});

describe('the scan of a letter', () => {
  it('lies encrypted, and comes back as it was attached', async () => {
    const { json } = await register();
    const sent = await api.upload(`${LETTERS}/${json.id}/scan`, editor, { name: 'Anna Kowalska.pdf', content: PDF });
    expect(sent.status).toBe(204);
    const raw = await ask<{ content: Buffer }>(`SELECT content FROM submission_scan_block`);
    expect(raw[0]?.content.includes('podpis')).toBe(false);
    expect(await everything()).not.toContain('Anna Kowalska.pdf');
    const back = await api.request('GET', `${LETTERS}/${json.id}/scan`, { cookie: editor });
    expect(back.bytes.equals(PDF)).toBe(true);
    expect(back.headers['content-type']).toBe('application/pdf');
    expect(back.headers['content-disposition']).toBe('attachment; filename="skan-1.pdf"');
    expect((await list()).items[0].scan).toEqual({ type: 'application/pdf', bytes: PDF.length });
    await api.request('DELETE', `${LETTERS}/${json.id}/scan`, { cookie: editor });
    expect(await ask(`SELECT number FROM submission_scan_block`)).toEqual([]);
  });

  it('of several blocks comes back whole', async () => {
    const { json } = await register();
    const content = Buffer.concat([PDF, Buffer.alloc(1_300_000, 7)]);
    await api.upload(`${LETTERS}/${json.id}/scan`, editor, { name: 'skan.pdf', content });
    expect(await ask(`SELECT number FROM submission_scan_block`)).toHaveLength(3);
    const back = await api.request('GET', `${LETTERS}/${json.id}/scan`, { cookie: editor });
    expect(back.bytes.equals(content)).toBe(true);
  });

  it('is a PDF or a picture by its first bytes, not by its name, and no larger than 20 MB', async () => {
    const { json } = await register();
    const send = async (content: Buffer) =>
      (await api.upload(`${LETTERS}/${json.id}/scan`, editor, { name: 'skan.pdf', content })).json.code;
    expect(await send(Buffer.from('<script>alert(1)</script>'))).toBe('not-a-scan');
    expect(await send(Buffer.alloc(0))).toBe('empty-file');
    expect(await send(Buffer.concat([PDF, Buffer.alloc(20 * 1024 * 1024)]))).toBe('scan-too-large');
    expect(await ask(`SELECT submission_id FROM submission_scan`)).toEqual([]);
  });
});

describe('erasing a person', () => {
  it('reaches her letters, drafts and scans, and leaves their numbers in the register', async () => {
    const { json: letter } = await register({ note: 'rozmowa z Anną z Lipowej' });
    await api.upload(`${LETTERS}/${letter.id}/scan`, editor, { name: 'skan.pdf', content: PDF });
    await register({ state: 'draft', remarks: [{ text: 'Szkic o fontannie' }] });
    await register({ sender: null, remarks: [{ text: 'Zostawcie stare drzewa' }] });
    const before = await everything();
    const hers = [/Lipowej/, /Bystrym/, /fontannie/, /tajny podpis/, /RM\.0006/, /anna@/];
    for (const trace of hers.slice(0, 4)) expect(before).toMatch(trace);
    const id = letter.remarksHeld[0].id;
    const erased = await api.request('POST', `${PROCESS}/contributions/${id}/erasure`, { cookie: admin });
    expect(erased.json).toEqual({ person: true, contributions: 2, answers: 0, votes: 0 });
    // the other letter bears a case number of its own, which is nobody's
    await ask(`UPDATE submission SET case_number = NULL WHERE number = 2`);
    const after = await everything();
    for (const trace of hers) expect(after).not.toMatch(trace);
    const pseudonym = api.keys.pseudonym(api.alfa.id, 'email', 'anna@example.org').pseudonym.toString('hex');
    expect(after).not.toContain(pseudonym);
    expect(after).toContain('stare drzewa');
    const { items } = await list();
    expect(items).toHaveLength(2);
    const refused = await register();
    expect(refused.status).toBe(409);
    expect(refused.json.code).toBe('sender-erased');
  });
});
