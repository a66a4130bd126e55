import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApi, type Answer, type TestApi } from '../support/api.js';
import { HEADER, PROCESS, REMARKS, importFile } from '../support/import-file.js';

let api: TestApi;
let editor: string;
beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
});
afterAll(() => api.close());

const FILE = {
  name: 'uwagi z kwietnia.csv',
  content: [
    HEADER,
    '1;2026-04-01;ewa@example.org;25-34;kobieta;;Proszę o ławki, mój numer 512 345 678',
    '2;2026-04-02;jan@example.org;65+;mężczyzna;1;Też proszę',
    '3;31 lutego;ola@example.org;25-34;kobieta;;Chodnik jest krzywy',
    ';2026-04-03;ola@example.org;25-34;kobieta;;Bez numeru',
    '5;2026-04-04;ola@example.org;25-34;kobieta;;',
    '2;2026-04-05;adam@example.org;65+;mężczyzna;;Drugi raz ten sam numer',
  ].join('\n'),
};
const get = (path: string) => api.request('GET', `${PROCESS}/${path}`, { cookie: editor });
const post = (path: string, body?: unknown) => api.request('POST', `${PROCESS}/${path}`, { cookie: editor, body });
const send = (name: string, content: string | Buffer) => api.upload(`${PROCESS}/uploads`, editor, { name, content });

describe('a file', () => {
  let uploaded: Answer;
  let importId: string;

  it('is looked into when it is uploaded', async () => {
    uploaded = await send(FILE.name, FILE.content);
    expect(uploaded.status).toBe(201);
    expect(uploaded.json).toMatchObject({
      fileName: FILE.name,
      source: 'table',
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ';',
      headerRow: 1,
      rows: 6,
    });
    expect(uploaded.json.columns.map(({ name }: { name: string }) => name)).toEqual(HEADER.split(';'));
    expect((await get(`uploads/${uploaded.json.id}`)).json).toEqual(uploaded.json);
  });

  it('is checked without storing anything: each problem with its row, column and value', async () => {
    const checked = await post(`uploads/${uploaded.json.id}/check`, { source: 'table', mapping: REMARKS });
    expect(checked.status).toBe(200);
    expect(checked.json).toMatchObject({ rows: 6, records: { remark: 3 }, rejected: 4 });
    const problems = checked.json.rejectedRows.map(
      ({ row, column, code }: { row: number; column: string; code: string }) => [row, column, code],
    );
    expect(problems).toEqual([
      [4, 'Data', 'invalid-date'],
      [5, 'Numer', 'missing-reference'],
      [6, 'Uwaga', 'missing-text'],
      [7, 'Numer', 'duplicate-reference'],
    ]);
    expect(checked.json.preview[0].text).not.toContain('512 345 678');
    expect((await get('contributions')).json.total).toEqual({ contributions: 0, people: 0 });
  });

  it('is imported, and stands in the log with its counts', async () => {
    const done = await importFile(api, editor, FILE);
    importId = done.importId;
    expect(done.log.json.imports[0]).toMatchObject({
      id: importId,
      source: 'uwagi',
      state: 'done',
      rows: 6,
      created: 3,
      rejected: 4,
      errorCode: null,
      runId: done.runId,
    });
    expect((await get('contributions')).json.total).toEqual({ contributions: 3, people: 3 });
    const rejected = await get(`imports/${importId}/rejected?limit=3`);
    expect(rejected.json.total).toBe(4);
    expect(rejected.json.rows[0]).toEqual({
      file: FILE.name,
      sheet: null,
      row: 4,
      column: 'Data',
      value: '31 lutego',
      code: 'invalid-date',
    });
    const rest = await get(`imports/${importId}/rejected?limit=3&cursor=${rejected.json.next}`);
    expect([rest.json.rows.length, rest.json.rows[0].code, rest.json.next]).toEqual([1, 'duplicate-reference', null]);
  });

  it('leads from a contribution back to its row', async () => {
    const { items } = (await get('contributions?search=krzywy')).json;
    const { json } = await get(`contributions/${items[0].id}`);
    expect(json.provenance).toMatchObject({ source: 'uwagi', file: FILE.name, row: 4 });
    const phone = (await get('contributions?search=ławki')).json.items[0];
    expect(phone.body).not.toContain('512');
    expect(phone.masked).toBe(1);
  });

  it('imported again changes nothing, and leaves no file behind', async () => {
    const again = await importFile(api, editor, FILE);
    expect(again.log.json.imports[0]).toMatchObject({ created: 0, changed: 0, unchanged: 3 });
    const waiting = await api.database.inWorkspace(api.alfa.id, (db) => db.query('SELECT path FROM upload'));
    expect(readdirSync(join(api.settings.dataDir, 'uploads')).length).toBe(waiting.length);
    await post(`imports/${again.importId}/undo`);
  });

  it('is undone whole, once', async () => {
    const undone = await post(`imports/${importId}/undo`);
    expect(undone.status).toBe(200);
    expect(undone.json).toMatchObject({ state: 'undone', undoUntil: null });
    expect((await get('contributions')).json.total).toEqual({ contributions: 0, people: 0 });
    const again = await post(`imports/${importId}/undo`);
    expect([again.status, again.json.code]).toEqual([409, 'import-not-undoable']);
  });

  it('cannot be undone after thirty days, and the log says so', async () => {
    const { importId: id } = await importFile(api, editor, FILE);
    await api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(`UPDATE import SET finished_at = now() - interval '31 days' WHERE id = $1`, [id]),
    );
    expect((await post(`imports/${id}/undo`)).json.code).toBe('import-too-old-to-undo');
    const { imports } = (await get('imports')).json;
    expect(imports.find((one: { id: string }) => one.id === id).undoUntil).toBeNull();
  });
});

describe('a broken file is refused at once, by name, and nothing of it stays', () => {
  const magic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  it.each([
    ['empty', '', 'empty-file'],
    ['of spaces', ' \n \n', 'empty-file'],
    ['a PDF that calls itself CSV', '%PDF-1.7\n%âãÏÓ', 'unsupported-format'],
    ['a web page', '<!DOCTYPE html><html><body>Zaloguj się</body></html>', 'not-a-table'],
    ['a cut-off workbook', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200, 7)]), 'truncated-file'],
    [
      'a workbook with a password',
      Buffer.concat([magic, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
      'password-protected',
    ],
    ['an old workbook', Buffer.concat([magic, Buffer.alloc(600)]), 'unsupported-format'],
    ['without an end to its quotation', 'Numer;Uwaga\n1;"nigdy niezamknięty\n2;tak', 'unclosed-quote'],
    ['of bytes', Buffer.from([...Array(400).keys()].map((n) => n % 5)), 'not-a-table'],
  ])('%s', async (_, content, code) => {
    const before = readdirSync(join(api.settings.dataDir, 'uploads')).length;
    const answer = await send('plik od pani Zosi.csv', content);
    // A quotation mark may be found open only when the file is read to its end.
    const refused =
      answer.status === 201
        ? await post(`uploads/${answer.json.id}/check`, {
            source: 'table',
            mapping: { version: 1, kind: 'remark', columns: { reference: 'Numer', text: ['Uwaga'] } },
          })
        : answer;
    expect([refused.status, refused.json.code]).toEqual([400, code]);
    expect(refused.json.message).toContain('plik od pani Zosi.csv');
    if (answer.status !== 201) expect(readdirSync(join(api.settings.dataDir, 'uploads')).length).toBe(before);
  });

  it('a request without a file, or of another kind', async () => {
    const empty = await api.request('POST', `${PROCESS}/uploads`, { cookie: editor, body: {} });
    expect([empty.status, empty.json.code]).toEqual([400, 'missing-file']);
  });

  it('a name that would lead out of the folder is only a name', async () => {
    const answer = await send('../../../etc/passwd\u0007.csv', FILE.content);
    expect(answer.json.fileName).toBe('passwd.csv');
  });
});

describe('a mapping', () => {
  it('must be given for a table', async () => {
    const { json } = await send(FILE.name, FILE.content);
    const checked = await post(`uploads/${json.id}/check`, { source: 'table' });
    expect([checked.status, checked.json.code]).toEqual([400, 'missing-mapping']);
  });

  it('may name only columns that are there', async () => {
    const { json } = await send(FILE.name, FILE.content);
    const mapping = { ...REMARKS, columns: { ...REMARKS.columns, text: ['Treść'] } };
    const checked = await post(`uploads/${json.id}/check`, { source: 'table', mapping });
    expect([checked.status, checked.json.code]).toEqual([400, 'missing-column']);
    expect(checked.json.details).toMatchObject({ file: FILE.name, column: 'Treść' });
  });

  it('that does not fit leaves the import failed, with its code, and nothing stored', async () => {
    const before = (await get('contributions')).json.of;
    const mapping = { ...REMARKS, columns: { ...REMARKS.columns, text: ['Treść'] } };
    const { log } = await importFile(api, editor, FILE, { mapping, sourceName: 'nie pasuje' });
    expect(log.json.imports[0]).toMatchObject({ state: 'failed', errorCode: 'missing-column', undoUntil: null });
    expect((await get('contributions')).json.of).toEqual(before);
  });
});

describe('a population table', () => {
  const about = { name: 'Mieszkańcy', source: 'GUS', date: '2025-12-31', territory: 'Alfa' };
  const upload = (content: string | Buffer, fields: Record<string, string> = about) =>
    api.upload(`${PROCESS}/population`, editor, { name: 'ludność.csv', content }, fields);
  const table = (...rows: string[]) => ['variable,group,population', ...rows].join('\n');

  it('becomes the denominator of reach', async () => {
    expect((await get('reach')).json.state).not.toBe('ready');
    const answer = await upload(table('age,25-34,600', 'age,65+,400', 'sex,kobieta,500', 'sex,mężczyzna,500'));
    expect(answer.status).toBe(201);
    expect(answer.json).toMatchObject({
      name: 'Mieszkańcy',
      residents: 1000,
      // nobody of 35 to 64 stands in the table
      warnings: [{ code: 'gapped-bands', variable: 'age', rows: [2, 3] }],
    });
    await api.work();
    const reach = (await get('reach')).json;
    expect(reach.state).toBe('ready');
    expect(reach.report.population).toMatchObject({ residents: 1000, source: 'GUS', date: '2025-12-31' });
    // Three people of a thousand residents.
    expect(reach.report.rate).toBeCloseTo(0.003, 10);
  });

  it('that does not add up is taken, and says where', async () => {
    const answer = await upload(table('age,25-34,600', 'age,65+,400', 'sex,kobieta,510', 'sex,mężczyzna,480'));
    expect(answer.json.warnings).toEqual([
      { code: 'gapped-bands', variable: 'age', rows: [2, 3], difference: null },
      { code: 'variables-disagree', variable: 'sex', rows: [4, 5], difference: -10 },
    ]);
  });

  it.each([
    ['negative', table('age,25-34,600', 'age,65+,-4'), 'negative-population', 3],
    ['a word', table('age,25-34,dużo'), 'invalid-number', 2],
    ['with a row of totals', table('age,25-34,600', 'age,ogółem,600'), 'total-row', 3],
    ['with one group twice', table('age,25-34,600', 'age,65+,4', 'age,25-34,7'), 'duplicate-group', 4],
    ['without a name of a group', table('age,,600'), 'empty-group', 2],
    ['without rows', table(), 'empty-table', null],
    ['without its column', 'variable,group,people\nage,25-34,6', 'missing-columns', null],
    ['with too few cells', table('age,25-34'), 'invalid-number', 2],
    ['a cut-off workbook', Buffer.from('PK\u0003\u0004\0\0'), 'truncated-file', null],
  ])('%s is refused with file and row, and the old one stays', async (_, content, code, row) => {
    const answer = await upload(content);
    expect([answer.status, answer.json.code]).toEqual([400, code]);
    expect(answer.json.message).toContain('ludność.csv');
    if (row !== null) expect(answer.json.details).toMatchObject({ file: 'ludność.csv', row });
    expect((await api.request('GET', PROCESS, { cookie: editor })).json.population.residents).toBe(1000);
  });

  it('must say whose number it is', async () => {
    const answer = await upload(table('age,25-34,600'), { name: 'Mieszkańcy' });
    expect([answer.status, answer.json.code]).toEqual([400, 'invalid-request']);
  });
});
