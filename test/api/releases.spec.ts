import { createHash, randomUUID } from 'node:crypto';
import { canonicalJson, type ReleaseContent } from '#domain';
import { recordDecision } from '#persistence';
import { readZip } from '../../libs/reporting/src/repack-docx.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { HEADER, PROCESS, importFile } from '../support/import-file.js';

const WORDS = [
  'Proszę o ławki na Lipowej',
  'Brakuje koszy nad jeziorem',
  'Chodnik przy szkole',
  'Zostawcie stare drzewa',
];
const FILE = {
  name: 'uwagi.csv',
  content: [
    HEADER,
    ...WORDS.map((words, n) => `${n + 1};2026-03-0${n + 1};p${n}@example.org;25-34;kobieta;;${words}`),
  ].join('\n'),
};

let api: TestApi;
let publisher: string;
let viewer: string;
let admin: string;
let importId: string;
beforeEach(async () => {
  api = await startTestApi({ NASLUCH_CHROMIUM: 'off' });
  publisher = await api.signIn('publisher@alfa');
  viewer = await api.signIn('viewer@alfa');
  admin = await api.signIn('admin@alfa');
  ({ importId } = await importFile(api, admin, FILE));
});
afterEach(() => api.close());

const get = async (path: string, cookie = viewer) => (await api.request('GET', `${PROCESS}${path}`, { cookie })).json;
const post = (path: string, body: object = {}, cookie = publisher) =>
  api.request('POST', `${PROCESS}${path}`, { cookie, body });
const freeze = async () => {
  const answer = await post('/releases', { note: 'dla rady' });
  expect(answer.status).toBe(201);
  return answer.json;
};
const contentOf = async (id: string): Promise<ReleaseContent> => (await get(`/releases/${id}`)).content;
const idOf = async (reference: string): Promise<string> =>
  (await get('/contributions?limit=200')).items.find((item: { reference: string }) => item.reference === reference).id;

/** Consent for all, and a release of what nothing was found in. */
async function allowAll(): Promise<void> {
  const body = { filter: {}, permission: 'yes', reason: 'Zgoda w formularzu' };
  expect((await post('/permissions', body, admin)).status).toBe(200);
  const queue = (await get('/review/queue?sample=true&limit=100', admin)).items as {
    id: string;
    contentHash: string;
  }[];
  for (const { id, contentHash } of queue)
    await api.request('PUT', `${PROCESS}/review/texts/${id}`, {
      cookie: admin,
      body: { contentHash, action: 'release' },
    });
}

const decide = (reference: string, code: 'yes' | 'no', decidedOn: string) =>
  api.database.inWorkspace(api.alfa.id, (db) =>
    recordDecision(db, api.alfa.id, {
      processId: api.alfa.processId,
      code,
      text: { pl: `Decyzja o ${reference}` },
      reason: { pl: 'Bo tak stanowi plan.' },
      office: 'Wydział Dróg',
      decidedOn,
      personId: null,
      links: [{ source: 'uwagi', references: [reference] }],
      outcome: null,
    }),
  );

describe('freezing a process', () => {
  it('holds every eligible remark, and words only where they may be shown', async () => {
    const before = await contentOf((await freeze()).id);
    expect(before.remarks).toHaveLength(4);
    expect(before.remarks.map(({ text, withheld }) => [text, withheld])).toEqual(
      Array(4).fill([null, 'no-permission']),
    );
    expect(before.withheld).toEqual([{ reason: 'no-permission', texts: 4 }]);

    await allowAll();
    const second = await freeze();
    expect(second).toMatchObject({ number: 2, state: 'frozen', note: 'dla rady', remarks: 4, texts: 4 });
    const content = await contentOf(second.id);
    expect(content.remarks.map(({ number, receivedOn, text }) => [number, receivedOn, text])).toEqual(
      WORDS.map((words, n) => [n + 1, `2026-03-0${n + 1}`, words]),
    );
    expect(content.counts).toMatchObject({
      all: { contributions: 4, people: 4 },
      eligible: { contributions: 4, people: 4 },
    });
    expect(content.workspace).toEqual({ slug: 'alfa', name: { pl: 'alfa' } });
    expect(content.methods.program).toBe('0.0.0-test');
  });

  it('gives the same bytes for the same data, and the hash of what is read', async () => {
    await allowAll();
    await decide('1', 'no', '2026-04-01');
    const [first, second] = [await freeze(), await freeze()];
    expect(second.contentHash).toBe(first.contentHash);
    expect([first.number, second.number]).toEqual([1, 2]);
    const hash = createHash('sha256')
      .update(canonicalJson(await contentOf(first.id)))
      .digest('hex');
    expect(hash).toBe(first.contentHash);
  });

  it('takes the position from the newest decision that is published for everybody', async () => {
    await decide('1', 'no', '2026-04-01');
    await decide('1', 'yes', '2026-05-01');
    await decide('2', 'no', '2026-04-01');
    await api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(
        `UPDATE decision SET visibility = 'internal' WHERE workspace_id = $1 AND text ->> 'pl' = 'Decyzja o 2'`,
        [api.alfa.id],
      ),
    );
    const { remarks, decisions } = await contentOf((await freeze()).id);
    expect(decisions.map(({ code }) => code)).toEqual(['no', 'yes']);
    expect(remarks.map(({ position, office }) => [position, office])).toEqual([
      ['yes', 'Wydział Dróg'],
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(remarks[0]?.decisionId).toBe(decisions[1]?.id);
  });

  it('freezes a process of nothing', async () => {
    const empty = `p-${randomUUID().slice(0, 8)}`;
    await api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(
        `INSERT INTO process (workspace_id, slug, kind, unit_counted, title, stage) VALUES ($1, $2, 'consultation', 'contribution', '{}', 'open')`,
        [api.alfa.id, empty],
      ),
    );
    const path = `/api/workspaces/alfa/processes/${empty}/releases`;
    const frozen = await api.request('POST', path, { cookie: publisher, body: {} });
    expect(frozen.json).toMatchObject({ number: 1, remarks: 0, texts: 0 });
    const { content } = (await api.request('GET', `${path}/${frozen.json.id}`, { cookie: viewer })).json;
    expect(content).toMatchObject({ remarks: [], themes: [], reach: null, impact: null, withheld: [] });
  });

  it('is for publishers, and for nobody of another municipality', async () => {
    const editor = await api.signIn('editor@alfa');
    expect((await post('/releases', {}, editor)).status).toBe(403);
    const { id } = await freeze();
    expect((await post(`/releases/${id}/publication`, {}, editor)).status).toBe(403);
    const stranger = await api.signIn('publisher@beta');
    expect((await api.request('GET', `${PROCESS}/releases/${id}`, { cookie: stranger })).status).toBe(404);
    const elsewhere = `/api/workspaces/beta/processes/budget/releases/${id}`;
    expect((await api.request('GET', elsewhere, { cookie: stranger })).status).toBe(404);
    expect((await get('/releases/keine')).code).toBe('invalid-request');
  });
});

describe('the life of a release', () => {
  it('is published once, and once withdrawn shows nothing but the reason', async () => {
    const { id } = await freeze();
    expect((await post(`/releases/${id}/publication`)).json).toMatchObject({ state: 'published' });
    expect((await post(`/releases/${id}/publication`)).json.code).toBe('release-published');
    expect((await post(`/releases/${id}/withdrawal`, { reason: { pl: ' ' } })).status).toBe(400);
    const reason = { pl: 'W tabeli zabrakło uwag z 3 marca.' };
    expect((await post(`/releases/${id}/withdrawal`, { reason })).json).toMatchObject({ state: 'withdrawn' });
    expect(await get(`/releases/${id}`)).toMatchObject({ content: null, remarks: null, withdrawnReason: reason });
    expect((await post(`/releases/${id}/publication`)).json.code).toBe('release-is-withdrawn');
    const later = await freeze();
    expect((await get(`/releases/${id}/differences?with=${later.id}`)).code).toBe('release-is-withdrawn');
    expect((await get('/releases')).releases.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
  });

  it('keeps an import from being undone until it is withdrawn', async () => {
    const { id } = await freeze();
    const undo = () => post(`/imports/${importId}/undo`, {}, admin);
    expect((await undo()).json.code).toBe('published-rests-on-import');
    await post(`/releases/${id}/withdrawal`, { reason: { pl: 'Pomyłka.' } });
    expect((await undo()).status).toBeLessThan(300);
  });

  it('tells what is different in a later one', async () => {
    const first = await freeze();
    await allowAll();
    await decide('1', 'yes', '2026-04-01');
    const second = await freeze();
    const told = await get(`/releases/${first.id}/differences?with=${second.id}`);
    expect(told.remarks).toEqual({
      added: 0,
      gone: 0,
      positions: [{ from: null, to: 'yes', remarks: 1 }],
      textsAdded: 4,
      textsGone: 0,
    });
    expect(told.figures).toContainEqual({ code: 'without-position', before: 4, after: 3 });
    const decisions = told.entries.find(({ subject }: { subject: string }) => subject === 'decision');
    expect(decisions).toMatchObject({ added: [{ title: { pl: 'Decyzja o 1' } }], gone: [], changed: [] });
  });

  it('loses the words of a person who is erased, and says which hash it had before', async () => {
    await allowAll();
    const { id, contentHash } = await freeze();
    expect((await post(`/contributions/${await idOf('1')}/erasure`, {}, admin)).status).toBe(200);
    const release = await get(`/releases/${id}`);
    const content: ReleaseContent = release.content;
    expect(content.remarks[0]).toMatchObject({ number: 1, text: null, withheld: 'erased', receivedOn: '2026-03-01' });
    expect(JSON.stringify(content)).not.toContain('Lipowej');
    expect(content.withheld).toEqual([{ reason: 'erased', texts: 1 }]);
    expect(release.formerHashes).toMatchObject([{ hash: contentHash, reason: 'erasure' }]);
    expect(release.contentHash).toBe(createHash('sha256').update(canonicalJson(content)).digest('hex'));
  });
});

describe('documents of a release', () => {
  const documents = (id: string) => `${PROCESS}/releases/${id}/documents`;
  const fetchDocument = (id: string, kind: string) =>
    api.request('GET', `${documents(id)}/${kind}?language=en`, { cookie: viewer });
  /** Asks for a document and waits until a worker has written it. */
  const prepare = async (id: string, kind: string) => {
    const asked = await api.request('POST', `${documents(id)}/${kind}?language=en`, { cookie: viewer });
    expect(asked.status).toBe(202);
    await api.work();
    const { documents: written } = (await api.request('GET', documents(id), { cookie: viewer })).json;
    return written.find((one: { runId: string }) => one.runId === asked.json.runId);
  };

  it('are written once by a worker, kept with it, and gone when it is withdrawn', async () => {
    const { id } = await freeze();
    expect((await fetchDocument(id, 'report-docx')).json.code).toBe('document-not-written');
    for (const kind of ['report-docx', 'leaflet-docx', 'appendix-xlsx', 'bip-zip']) {
      const written = await prepare(id, kind);
      const { status, bytes } = await fetchDocument(id, kind);
      expect({ kind, status, begins: bytes.subarray(0, 2).toString() }).toEqual({ kind, status: 200, begins: 'PK' });
      expect(written).toMatchObject({ kind, language: 'en', state: 'done', bytes: bytes.length });
    }
    const again = await api.request('POST', `${documents(id)}/report-docx?language=en`, { cookie: viewer });
    expect(again.json).toMatchObject({ state: 'done', bytes: (await fetchDocument(id, 'report-docx')).bytes.length });
    expect((await get(`/releases/${id}/documents/report-exe`)).code).toBe('invalid-request');
    await post(`/releases/${id}/withdrawal`, { reason: { pl: 'Pomyłka.' } });
    expect((await fetchDocument(id, 'report-docx')).json.code).toBe('release-is-withdrawn');
  });

  it('are all to be had without a browser but the PDF, which says what to do', async () => {
    const { id } = await freeze();
    expect(await prepare(id, 'report-pdf')).toMatchObject({ state: 'failed', errorCode: 'pdf-needs-chromium' });
  });

  it('keep the sections that were written when it was frozen, until somebody puts newer ones in', async () => {
    const editor = await api.signIn('editor@alfa');
    const write = (body: string, version: number) =>
      api.request('PUT', `${PROCESS}/releases/texts`, {
        cookie: editor,
        body: { section: 'course', language: 'en', body, version },
      });
    await write('There was one meeting.', 0);
    const frozen = await freeze();
    expect(frozen.sections).toEqual([{ section: 'course', language: 'en', version: 1 }]);
    await write('There were two meetings.', 1);
    await prepare(frozen.id, 'report-docx');
    const first = (await fetchDocument(frozen.id, 'report-docx')).bytes;
    expect(await wordsOf(first)).toContain('There was one meeting.');

    const taken = await post(`/releases/${frozen.id}/texts`, {}, editor);
    expect(taken.json.sections).toEqual([{ section: 'course', language: 'en', version: 2 }]);
    expect((await fetchDocument(frozen.id, 'report-docx')).json.code).toBe('document-not-written');
    await prepare(frozen.id, 'report-docx');
    expect(await wordsOf((await fetchDocument(frozen.id, 'report-docx')).bytes)).toContain('There were two meetings.');

    await post(`/releases/${frozen.id}/publication`);
    expect((await post(`/releases/${frozen.id}/texts`, {}, editor)).json.code).toBe('release-published');
  });

  it('are written anew without the words of a person who was erased', async () => {
    await allowAll();
    const { id } = await freeze();
    await prepare(id, 'report-docx');
    expect(await wordsOf((await fetchDocument(id, 'report-docx')).bytes)).toContain('ławki na Lipowej');
    await post(`/contributions/${await idOf('1')}/erasure`, {}, admin);
    expect((await fetchDocument(id, 'report-docx')).json.code).toBe('document-not-written');
    await prepare(id, 'report-docx');
    expect(await wordsOf((await fetchDocument(id, 'report-docx')).bytes)).not.toContain('Lipowej');
  });

  it('come with a case file: masked for all, whole for editors alone, and the hash of every file', async () => {
    const editor = await api.signIn('editor@alfa');
    const letter = {
      ...{ state: 'registered', receivedOn: '2026-03-05', channel: 'paper', caseNumber: 'RM.12.2026' },
      remarks: [{ text: 'Proszę o ławki na Lipowej, tel. 600 123 456.' }],
    };
    const made = await api.request('POST', `${PROCESS}/submissions`, { cookie: editor, body: letter });
    expect(made.status).toBe(201);
    const scan = { name: 'skan.pdf', content: '%PDF-1.4 podpis' };
    expect((await api.upload(`${PROCESS}/submissions/${made.json.id}/scan`, editor, scan)).status).toBe(204);
    await api.work();
    const { id, contentHash } = await freeze();
    const fetchCase = (texts: string, cookie: string) =>
      api.request('GET', `${PROCESS}/releases/${id}/case-file?texts=${texts}`, { cookie });
    expect((await fetchCase('whole', viewer)).json.code).toBe('whole-texts-for-editors');

    const masked = await readZip((await fetchCase('masked', viewer)).bytes);
    expect([...masked.keys()]).toEqual([
      ...['README.txt', 'wydanie.json', 'raport.docx', 'uwagi.csv', 'pisma/0001.txt', 'pisma/rejestr.csv'],
      ...['akty/akty.csv', 'manifest.json', 'SHA256SUMS'],
    ]);
    expect(masked.get('pisma/0001.txt')!.toString()).not.toContain('600 123 456');
    expect(masked.get('README.txt')!.toString()).toContain('TREŚCI Z ZASŁONIĘTYMI DANYMI');

    const whole = await readZip((await fetchCase('whole', editor)).bytes);
    expect(whole.get('pisma/0001.txt')!.toString()).toContain('600 123 456');
    expect(whole.get('skany/0001.pdf')!.toString()).toBe('%PDF-1.4 podpis');
    const manifest = JSON.parse(whole.get('manifest.json')!.toString());
    expect(manifest).toMatchObject({ texts: 'whole', release: { id, sha256: contentHash } });
    const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    for (const file of manifest.files)
      expect(file).toMatchObject({ sha256: sha256(whole.get(file.path)!), bytes: whole.get(file.path)!.length });
    expect(whole.get('SHA256SUMS')!.toString()).toContain(`${sha256(whole.get('raport.docx')!)}  raport.docx\n`);
    expect(sha256(whole.get('wydanie.json')!)).toBe(contentHash);
  });
});

/** The words of a Word file. */
async function wordsOf(docx: Buffer): Promise<string> {
  return (await readZip(docx))
    .get('word/document.xml')!
    .toString('utf8')
    .replaceAll(/<[^>]*>/g, ' ');
}
