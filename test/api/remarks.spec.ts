import { startTestApi, type TestApi } from '../support/api.js';
import { HEADER, importFile, PROCESS, REMARKS } from '../support/import-file.js';

const REGISTER = `${PROCESS}/remarks`;
const LETTER = 'Wnoszę o ławki przy każdym przystanku, bo starsze osoby nie mają gdzie usiąść w drodze do przychodni';
const ROWS = [
  HEADER,
  `3;2026-03-03;c@example.org;30;K;;${LETTER}.`,
  `1;2026-03-01;a@example.org;30;K;;${LETTER}!`,
  '2;2026-03-02;b@example.org;40;M;;Proszę o ścieżkę rowerową wzdłuż jeziora.',
  '4;2026-03-04;d@example.org;50;K;;Wycofuję się z tej uwagi.',
];

let api: TestApi;
let editor: string;
let publisher: string;
beforeAll(async () => {
  api = await startTestApi();
  [editor, publisher] = [await api.signIn('editor@alfa'), await api.signIn('publisher@alfa')];
  await importFile(api, editor, { name: 'uwagi.csv', content: ROWS.join('\n') });
}, 60_000);
afterAll(() => api.close());
/** Each test begins with an empty ledger and a register that nobody has numbered. */
beforeEach(async () => {
  for (const table of ['ledger_event', 'decision', 'remark']) await ask(`DELETE FROM ${table}`);
  await ask(
    `UPDATE contribution SET eligibility = 'eligible', decision = NULL, official_status = 'none', source_status = NULL`,
  );
  await ask(`UPDATE process SET last_remark = 0`);
});

const list = async (query = '') => (await api.request('GET', `${REGISTER}${query}`, { cookie: editor })).json;
const change = (changes: object[], cookie = editor) =>
  api.request('POST', `${REGISTER}/changes`, { cookie, body: { changes } });
const ask = <T>(sql: string): Promise<T[]> => api.database.inWorkspace(api.alfa.id, (db) => db.query(sql));
const rowOf = async (number: number) => (await list()).items.find((row: { number: number }) => row.number === number);
const answer = async (number: number, over: object, cookie = editor) => {
  const { id, version } = await rowOf(number);
  return change([{ id, version, ...over }], cookie);
};
const decisions = () =>
  ask<{ id: string; code: string; state: string; remarks: number }>(
    `SELECT decision.id, code, state, (SELECT count(*)::integer FROM decision_link WHERE decision_id = decision.id) AS remarks
     FROM decision ORDER BY created_at, id`,
  );

/** Publishes what stands as a draft, as the ledger does. */
async function publishAll(): Promise<void> {
  await ask(`UPDATE decision SET state = 'published', published_at = now()`);
  await ask(`UPDATE contribution SET source_status = '{"decision": null, "official_status": "none"}', decision = decision.code,
    official_status = 'decided' FROM decision_link, decision
    WHERE decision_link.contribution_id = contribution.id AND decision.id = decision_link.decision_id`);
}

describe('the register', () => {
  it('comes page by page in the order of numbers', async () => {
    const { items, next } = await list('?limit=3');
    expect(items.map((row: { number: number }) => row.number)).toEqual([1, 2, 3]);
    const rest = await list(`?limit=3&cursor=${next}`);
    expect([rest.items.length, rest.items[0].number, rest.next]).toEqual([1, 4, null]);
  });

  it('always says how many eligible remarks have no position, and lists exactly these', async () => {
    await ask(`UPDATE contribution SET eligibility = 'withdrawn' WHERE source_reference = '4'`);
    await answer(2, { position: 'yes' });
    expect((await list('?position=yes')).counts).toMatchObject({ found: 1, all: 4, eligible: 3, withoutPosition: 2 });
    const open = await list('?position=none');
    expect(open.items.map((row: { number: number }) => row.number)).toEqual([1, 3]);
  });

  it.each([
    ['?search=%C5%82awka', [1, 3]],
    ['?search=lawki', [1, 3]],
    ['?search=%232', [2]],
    ['?search=100%25', []],
    ['?office=none', [1, 2, 3, 4]],
    ['?state=draft', []],
  ])('finds by %s', async (query, numbers) => {
    expect((await list(query)).items.map((row: { number: number }) => row.number)).toEqual(numbers);
  });

  it('finds by office and by the beginning of the passage', async () => {
    await answer(2, { office: 'Wydział Dróg', passage: '§ 4 ust. 2' });
    for (const query of ['?office=Wydzia%C5%82%20Dr%C3%B3g', '?passage=%C2%A7%204'])
      expect((await list(query)).items.map((row: { number: number }) => row.number)).toEqual([2]);
    const choices = await api.request('GET', `${REGISTER}/choices`, { cookie: editor });
    expect(choices.json).toMatchObject({ offices: ['Wydział Dróg'], passages: ['§ 4 ust. 2'] });
  });

  it('is read by viewers, written by editors and unknown to strangers', async () => {
    const [viewer, stranger] = [await api.signIn('viewer@alfa'), await api.signIn('admin@beta')];
    expect((await api.request('GET', REGISTER, { cookie: viewer })).status).toBe(200);
    expect((await change([{ id: (await rowOf(1)).id, version: 1, office: 'x' }], viewer)).status).toBe(403);
    expect((await api.request('GET', REGISTER, { cookie: stranger })).status).toBe(404);
  });

  it('leaves as CSV and XLSX with exactly the rows of the filter', async () => {
    const csv = await api.request('GET', `${REGISTER}?search=jeziora&format=csv`, { cookie: editor });
    expect(csv.text.trim().split('\n')).toHaveLength(2);
    const xlsx = await api.request('GET', `${REGISTER}?format=xlsx`, { cookie: editor });
    expect(xlsx.headers['content-type']).toContain('spreadsheetml');
  });
});

describe('a position', () => {
  it('keeps a reason in the language that it was written in, whatever the language of the screen that changes the rest', async () => {
    const { id, version } = await rowOf(1);
    const said = { position: 'no', reason: 'There is no money for it.' };
    const write = (body: object) => api.request('POST', `${REGISTER}/changes`, { cookie: editor, body });
    await write({ language: 'en', changes: [{ id, version, ...said }] });
    await write({ language: 'pl', changes: [{ id, version: version + 1, position: 'moot' }] });
    const [stored] = await ask<{ code: string; reason: object }>(`SELECT code, reason FROM decision`);
    expect(stored).toEqual({ code: 'moot', reason: { en: said.reason } });
    expect(await rowOf(1)).toMatchObject({ reason: said.reason, reasonLanguage: 'en' });
    await write({ language: 'en', changes: [{ id, version: version + 2, reason: 'Brak środków.', language: 'pl' }] });
    expect(await rowOf(1)).toMatchObject({ reason: 'Brak środków.', reasonLanguage: 'pl' });
  });

  it('is one decision for all that get the same answer, a draft that changes no status', async () => {
    const rows = (await list()).items.filter((row: { number: number }) => row.number !== 4);
    const said = { position: 'no', reason: 'Brak środków w budżecie.' };
    const answered = await change(
      rows.slice(0, 2).map(({ id, version }: { id: string; version: number }) => ({ id, version, ...said })),
    );
    expect(answered.status).toBe(200);
    expect(answered.json.counts).toMatchObject({ withoutPosition: 2, drafts: 2, published: 0 });
    expect(await decisions()).toMatchObject([{ code: 'no', state: 'draft', remarks: 2 }]);
    await answer(3, said);
    expect(await decisions()).toMatchObject([{ code: 'no', state: 'draft', remarks: 3 }]);
    expect((await rowOf(3)).decisionId).toBe((await rowOf(1)).decisionId);
    expect(await ask(`SELECT decision FROM contribution WHERE decision IS NOT NULL`)).toEqual([]);
  });

  it('that differs in office is another decision', async () => {
    await answer(1, { office: 'Wydział Dróg', position: 'yes' });
    await answer(2, { office: 'Wydział Zieleni', position: 'yes' });
    expect(await decisions()).toHaveLength(2);
  });

  it('that changes leaves its decision for another, and the ledger keeps what was', async () => {
    await answer(1, { position: 'no', reason: 'Brak środków.' });
    await answer(2, { position: 'no', reason: 'Brak środków.' });
    const [{ id: former }] = await decisions();
    await answer(2, { position: 'partly' });
    expect(await decisions()).toMatchObject([
      { code: 'no', remarks: 1 },
      { code: 'partly', remarks: 1 },
    ]);
    expect((await rowOf(2)).reason).toBe('Brak środków.');
    const { id, decisionId } = await rowOf(2);
    const [event] = await ask<{ details: object }>(
      `SELECT details FROM ledger_event WHERE kind = 'unlinked' AND subject_id = '${former}'`,
    );
    expect(event!.details).toMatchObject({ remarks: [{ contribution: id, to: decisionId }] });
  });

  it('that is taken back leaves no empty draft behind', async () => {
    await answer(1, { position: 'yes' });
    await answer(1, { position: null });
    expect(await decisions()).toEqual([]);
    expect(await rowOf(1)).toMatchObject({ position: null, state: 'open', reason: '' });
  });

  it('without the reason that residents are owed is counted and found', async () => {
    await answer(1, { position: 'moot' });
    await answer(2, { position: 'yes' });
    const { counts, items } = await list('?reason=missing');
    expect(counts.withoutReason).toBe(1);
    expect(items.map((row: { number: number }) => row.number)).toEqual([1]);
  });

  it('that is published is changed by a publisher alone, and the status returns to what the source says', async () => {
    await answer(1, { position: 'yes' });
    await publishAll();
    const refused = await answer(1, { position: 'no', reason: 'Jednak nie.' });
    expect([refused.status, refused.json.code]).toEqual([403, 'answer-published']);
    expect((await answer(1, { position: 'no', reason: 'Jednak nie.' }, publisher)).status).toBe(200);
    expect(await rowOf(1)).toMatchObject({ position: 'no', state: 'draft' });
    expect(await ask(`SELECT decision FROM contribution WHERE source_reference = '1'`)).toEqual([{ decision: null }]);
  });

  it('does not join a published answer by itself', async () => {
    await answer(1, { position: 'yes' });
    await publishAll();
    await answer(2, { position: 'yes' });
    expect(await decisions()).toMatchObject([
      { state: 'published', remarks: 1 },
      { state: 'draft', remarks: 1 },
    ]);
  });

  it.each([
    ['a reason without a position', { reason: 'Bo tak.' }, 400, 'reason-without-position'],
    ['a position that is none', { position: 'maybe' }, 400, 'invalid-request'],
  ])('is refused as %s', async (_, over, status, code) => {
    const refused = await answer(1, over);
    expect([refused.status, refused.json.code]).toEqual([status, code]);
  });

  it('is not owed on a withdrawn remark', async () => {
    await ask(`UPDATE contribution SET eligibility = 'withdrawn' WHERE source_reference = '4'`);
    const refused = await answer(4, { position: 'yes' });
    expect([refused.status, refused.json.code, refused.json.details.numbers]).toEqual([409, 'remark-not-owed', '4']);
  });
});

describe('two people at one row', () => {
  it('do not overwrite each other: the second is told, and nothing of her change is written', async () => {
    const [first, second] = (await list()).items;
    await change([{ id: first.id, version: first.version, office: 'Wydział Dróg' }]);
    const late = await change(
      [
        { id: first.id, version: first.version, office: 'Wydział Zieleni' },
        { id: second.id, version: second.version, office: 'Wydział Zieleni' },
      ],
      publisher,
    );
    expect([late.status, late.json.code, late.json.details.numbers]).toEqual([409, 'remarks-changed', '1']);
    expect((await rowOf(2)).office).toBeNull();
    const now = await api.request('GET', `${REGISTER}/${first.id}`, { cookie: publisher });
    expect(now.json).toMatchObject({ office: 'Wydział Dróg', changedBy: 'editor of alfa', version: 2 });
  });

  it('are told as well when the answer changed in the ledger, by its words or by being published', async () => {
    await answer(1, { position: 'no', reason: 'Brak środków.' });
    const { id, version, decisionId } = await rowOf(1);
    const entry = `${PROCESS}/ledger/decision/${decisionId}`;
    const { json } = await api.request('GET', entry, { cookie: editor });
    const draft = { ...json.draft, reason: { pl: 'Brak środków w tym roku.' } };
    const changed = await api.request('PUT', entry, { cookie: publisher, body: { version: json.version, draft } });
    expect(changed.status).toBe(200);
    const late = await change([{ id, version, position: 'yes' }]);
    expect([late.status, late.json.code, late.json.details.numbers]).toEqual([409, 'remarks-changed', '1']);
    const now = await api.request('GET', `${REGISTER}/${id}`, { cookie: editor });
    expect(now.json).toMatchObject({ reason: 'Brak środków w tym roku.', changedBy: 'publisher of alfa' });
    const body = { version: changed.json.version, confirmed: true };
    expect((await api.request('POST', `${entry}/publish`, { cookie: publisher, body })).status).toBe(200);
    const later = await change([{ id, version: now.json.version, position: 'yes' }], publisher);
    expect(later.json.code).toBe('remarks-changed');
  });

  it('and a stranger’s row is not found', async () => {
    const refused = await change([{ id: '00000000-0000-4000-8000-000000000000', version: 1, office: 'x' }]);
    expect([refused.status, refused.json.code]).toEqual([404, 'remark-not-found']);
  });
});

describe('similar remarks', () => {
  it('are near copies first, and nothing is filled by looking', async () => {
    const { id } = await rowOf(1);
    const { json } = await api.request('GET', `${REGISTER}/${id}/similar`, { cookie: editor });
    expect(json.items[0]).toMatchObject({ because: 'copy', remark: { number: 3, position: null } });
    expect(json.items.map((item: { remark: { number: number } }) => item.remark.number)).not.toContain(1);
    expect(await decisions()).toEqual([]);
  });
});

// the last one here, because it brings and erases remarks
describe('numbers of the register', () => {
  it('are given to the oldest first and stay, whatever comes later', async () => {
    const numbers = async () =>
      (await list()).items.map((row: { number: number; reference: string }) => [row.number, row.reference]);
    const first = [
      [1, '1'],
      [2, '2'],
      [3, '3'],
      [4, '4'],
    ];
    expect(await numbers()).toEqual(first);
    const older = '9;2026-01-01;e@example.org;30;K;;Starsza uwaga, która przyszła później.';
    await importFile(api, editor, { name: 'uwagi-2.csv', content: [...ROWS, older].join('\n') });
    expect(await numbers()).toEqual([...first, [5, '9']]);
  });

  it('are never given twice: an erased remark takes its number along', async () => {
    await list();
    const { id } = await rowOf(4);
    const admin = await api.signIn('admin@alfa');
    const erased = await api.request('POST', `${PROCESS}/contributions/${id}/erasure`, { cookie: admin });
    expect(erased.status).toBe(200);
    const next = '7;2026-04-01;f@example.org;30;K;;Nowa uwaga.';
    await importFile(api, editor, { name: 'n.csv', content: [HEADER, next].join('\n') }, { sourceName: 'nowe' });
    const numbers = (await list()).items.map((row: { number: number }) => row.number);
    expect(numbers).toEqual([1, 2, 3, 5, 6]);
  });

  it('are for remarks: a comment under one gets none', async () => {
    const mapping = { ...REMARKS, kind: 'comment' as const };
    const before = (await list()).counts.all;
    const content = [HEADER, '1;2026-03-05;g@example.org;30;K;1;Popieram.'].join('\n');
    await importFile(api, editor, { name: 'k.csv', content }, { mapping, sourceName: 'komentarze' });
    expect((await list()).counts.all).toBe(before);
  });
});
