import ExcelJS from 'exceljs';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type KeptRow } from '../../apps/worker/src/import/stage-row.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { HEADER, PROCESS, REMARKS } from '../support/import-file.js';

let api: TestApi;
let editor: string;
beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
});
afterAll(() => api.close());

const FILE = {
  name: 'uwagi.csv',
  content: [
    HEADER,
    '1;2026-04-01;ewa@example.org;25_34;kobieta;;Proszę o więcej ławek przy przystanku na Lipowej',
    '2;31 lutego;jan@example.org;młody;mężczyzna;;Chodnik przy szkole jest krzywy i niebezpieczny',
    ';2026-04-03;ola@example.org;25_34;kobieta;;Brakuje drzew, latem nie ma tu żadnego cienia',
    '4;2026-04-04;iga@example.org;65+;kobieta;;Chodnik przy szkole jest krzywy i niebezpieczny!',
    '5;2026-04-05;adam@example.org;65+;mężczyzna;;',
  ].join('\n'),
};
const ask = (method: string, path: string, body?: unknown) =>
  api.request(method, `${PROCESS}/${path}`, { cookie: editor, body });
const send = async () => (await api.upload(`${PROCESS}/uploads`, editor, FILE)).json.id as string;
const REQUEST = { source: 'table', mapping: REMARKS };
const fixes = {
  cells: [
    { sheet: null, row: 3, column: 'Data', value: '2026-02-28' },
    { sheet: null, row: 4, column: 'Numer', value: '3' },
  ],
  alike: [{ column: 'Wiek', from: '25_34', to: '25-34' }],
  skipped: [{ sheet: null, row: 6 }],
};
const rawRows = async (importId: string): Promise<KeptRow[]> =>
  api.database.inWorkspace(api.alfa.id, async (db) => {
    const rows: { content: Buffer }[] = await db.query(
      `SELECT content FROM raw_row WHERE workspace_id = $1 AND import_id = $2 ORDER BY sequence`,
      [api.alfa.id, importId],
    );
    return rows.map(({ content }) => JSON.parse(api.keys.decrypt(api.alfa.id, content)));
  });
const undo = (importId: string) => ask('POST', `imports/${importId}/undo`);

describe('a draft', () => {
  it('is kept with the file, listed with its step and end, and found again', async () => {
    const id = await send();
    const draft = { source: 'table', look: { headerRow: 1 }, mapping: REMARKS, sourceName: 'Uwagi', step: 'check' };
    expect((await ask('PUT', `uploads/${id}/draft`, draft)).status).toBe(200);
    await ask('PUT', `uploads/${id}/fixes`, fixes);
    expect((await ask('GET', `uploads/${id}/draft`)).json).toEqual({ id, draft, fixes });
    const [listed] = (await ask('GET', 'uploads')).json.uploads;
    expect(listed).toMatchObject({ id, fileName: FILE.name, step: 'check', fixes: 4, createdBy: 'editor of alfa' });
    expect(Date.parse(listed.keptUntil) - Date.parse(listed.createdAt)).toBe(7 * 24 * 3600 * 1000);
  });

  it('keeps what was mended encrypted', async () => {
    const id = await send();
    const cells = [{ sheet: null, row: 3, column: 'Uwaga', value: 'Słowa nie do odczytania w bazie' }];
    await ask('PUT', `uploads/${id}/fixes`, { cells });
    const [row] = await api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(`SELECT fixes FROM upload WHERE workspace_id = $1 AND id = $2`, [api.alfa.id, id]),
    );
    expect(row.fixes.includes(Buffer.from('odczytania'))).toBe(false);
  });

  it('goes with its file when a person deletes it', async () => {
    const id = await send();
    expect((await ask('DELETE', `uploads/${id}`)).status).toBe(204);
    expect((await ask('GET', `uploads/${id}`)).json.code).toBe('upload-not-found');
    expect(existsSync(join(api.settings.dataDir, 'uploads', id))).toBe(false);
  });

  it('is refused to whoever may not import, and when it holds too much', async () => {
    const id = await send();
    const viewer = await api.signIn('viewer@alfa');
    for (const [method, path] of [
      ['GET', `uploads/${id}/draft`],
      ['PUT', `uploads/${id}/fixes`],
      ['POST', `uploads/${id}/problems`],
      ['DELETE', `uploads/${id}`],
    ] as const) {
      const answer = await api.request(method, `${PROCESS}/${path}`, {
        cookie: viewer,
        ...(method === 'GET' || method === 'DELETE' ? {} : { body: {} }),
      });
      expect([path, answer.status]).toEqual([path, 403]);
    }
    const alike = Array.from({ length: 501 }, (_, at) => ({ column: 'Wiek', from: `${at}`, to: '' }));
    expect((await ask('PUT', `uploads/${id}/fixes`, { alike })).json.code).toBe('invalid-request');
  });
});

describe('a file that is checked', () => {
  it('shows every problem with what can be done, and texts that repeat one another', async () => {
    const id = await send();
    const { json } = await ask('POST', `uploads/${id}/check`, REQUEST);
    // Rows 4 and 6 hold nothing that could be stored, row 3 comes in without its date.
    expect(json).toMatchObject({ rows: 5, readyRows: 3, warnedRows: 1, failedRows: 2, skippedRows: 0 });
    const [date, number] = json.rejectedRows;
    expect(date).toMatchObject({ row: 3, column: 'Data', cell: '31 lutego', suggestion: null, loses: 'cell' });
    expect(number).toMatchObject({ row: 4, column: 'Numer', suggestion: 'wiersz-4', loses: 'row' });
    expect(json.problems).toContainEqual({ code: 'invalid-date', column: 'Data', count: 1, listed: 1 });
    expect(json.duplicates).toMatchObject({ same: [{ rows: [{ row: 3 }, { row: 5 }] }], alike: [], looked: 3 });
  });

  it('is checked again as it was mended, and shown as it would be stored', async () => {
    const id = await send();
    await ask('PUT', `uploads/${id}/fixes`, fixes);
    const { json } = await ask('POST', `uploads/${id}/check`, REQUEST);
    expect(json).toMatchObject({ readyRows: 4, warnedRows: 0, failedRows: 0, skippedRows: 1, mendedCells: 4 });
    const { preview } = (await ask('POST', `uploads/${id}/preview`, REQUEST)).json;
    expect(preview).toHaveLength(4);
    expect(preview[0]).toMatchObject({ attributes: { age: '25-34', sex: 'female' }, mended: ['Wiek'] });
  });

  it('tells what its values may mean, with counts over the whole file', async () => {
    const id = await send();
    const { json } = await ask('POST', `uploads/${id}/values`, { mapping: REMARKS, columns: ['Wiek'] });
    expect(json.columns[0]).toMatchObject({
      variable: 'age',
      values: [
        { value: '25_34', count: 2, suggestion: { value: '25-34', by: 'spelling' } },
        { value: '65+', count: 2, suggestion: { value: '65+', by: 'known' } },
        { value: 'młody', count: 1, suggestion: { value: '', by: 'no-group' } },
      ],
    });
  });

  it('refuses addresses of people as anything but their identifier', async () => {
    const id = await send();
    const mapping = { ...REMARKS, columns: { text: ['Uwaga'], place: 'E-mail' } };
    const refused = await ask('POST', `uploads/${id}/check`, { source: 'table', mapping });
    expect([refused.status, refused.json.code]).toEqual([400, 'personal-column']);
  });
});

describe('the sheet of problems', () => {
  it('holds the rows that something stands against, is mended elsewhere, and brought back', async () => {
    const id = await send();
    await ask('PUT', `uploads/${id}/draft`, { source: 'table', mapping: REMARKS });
    const sheet = await ask('POST', `uploads/${id}/problems?language=pl`, REQUEST);
    expect(sheet.headers['content-type']).toContain('spreadsheetml');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(sheet.bytes as unknown as ArrayBuffer);
    const page = workbook.worksheets[0]!;
    const header = (page.getRow(1).values as string[]).slice(1);
    expect(header).toEqual(['Nasłuch: wiersz', 'Nasłuch: arkusz', ...HEADER.split(';'), 'Nasłuch: problem']);
    expect([2, 3, 4].map((row) => page.getRow(row).getCell(1).value)).toEqual(['3', '4', '6']);
    expect(page.getRow(2).getCell(header.length).value).toContain('to nie jest data');

    page.getRow(2).getCell(header.indexOf('Data') + 1).value = '28.02.2026';
    page.getRow(3).getCell(header.indexOf('Numer') + 1).value = '3';
    page.spliceRows(4, 1);
    const content = Buffer.from(await workbook.xlsx.writeBuffer());
    const mended = await api.upload(`${PROCESS}/uploads/${id}/mended`, editor, { name: 'problemy.xlsx', content });
    expect(mended.json).toMatchObject({ rows: 2, cells: 2, unknownRows: 0 });
    const { json } = await ask('POST', `uploads/${id}/check`, REQUEST);
    expect(json).toMatchObject({ readyRows: 4, warnedRows: 0, failedRows: 1, mendedCells: 2 });
  });

  it('is refused when its row numbers are gone, and leaves no file behind', async () => {
    const id = await send();
    const before = readdirSync(join(api.settings.dataDir, 'uploads')).length;
    const other = await api.upload(`${PROCESS}/uploads/${id}/mended`, editor, FILE);
    expect([other.status, other.json.code]).toEqual([400, 'unknown-columns']);
    expect(readdirSync(join(api.settings.dataDir, 'uploads')).length).toBe(before);
  });
});

describe('an import of a mended file', () => {
  it('stores what the person made of it and keeps what stood in the file; undone and done again it is the same', async () => {
    const bring = async () => {
      const id = await send();
      await ask('PUT', `uploads/${id}/fixes`, fixes);
      const { json } = await ask('POST', `uploads/${id}/import`, { ...REQUEST, sourceName: 'poprawione' });
      await api.work();
      expect(existsSync(join(api.settings.dataDir, 'uploads', id))).toBe(false);
      return json.importId as string;
    };
    const stored = async () =>
      (await ask('GET', 'contributions?limit=50')).json.items.map(
        ({ body, submittedAt }: { body: string; submittedAt: string }) => [body, submittedAt],
      );
    const first = await bring();
    const [log] = (await ask('GET', 'imports')).json.imports;
    expect(log).toMatchObject({ id: first, state: 'done', rows: 5, created: 4, rejected: 1 });
    const rejected = (await ask('GET', `imports/${first}/rejected`)).json.rows;
    expect(rejected).toMatchObject([{ row: 6, code: 'skipped-by-person' }]);
    const rows = await rawRows(first);
    expect(rows[1]).toMatchObject({
      raw: { Data: '31 lutego' },
      corrections: [{ column: 'Data', was: '31 lutego', now: '2026-02-28' }],
    });
    const was = await stored();
    await undo(first);
    expect((await ask('GET', 'contributions')).json.total.contributions).toBe(0);
    const second = await bring();
    expect(await stored()).toEqual(was);
    await undo(second);
  });

  it('that fails gives its file back, with everything that was settled about it', async () => {
    const id = await send();
    await ask('PUT', `uploads/${id}/fixes`, fixes);
    const mapping = { ...REMARKS, columns: { text: ['Nie ma takiej'] } };
    const { json } = await ask('POST', `uploads/${id}/import`, { source: 'table', mapping, sourceName: 'nie wyjdzie' });
    expect((await ask('GET', `uploads/${id}`)).json.code).toBe('upload-not-found');
    await api.work();
    const [log] = (await ask('GET', 'imports')).json.imports;
    expect(log).toMatchObject({ id: json.importId, state: 'failed', errorCode: 'missing-column' });
    expect((await ask('GET', `uploads/${id}/draft`)).json.fixes).toEqual(fixes);
    expect(existsSync(join(api.settings.dataDir, 'uploads', id))).toBe(true);
  });

  it('that is stopped before it begins gives its file back too, and the log says that it ended', async () => {
    const id = await send();
    const { json } = await ask('POST', `uploads/${id}/import`, { ...REQUEST, sourceName: 'przerwany' });
    await ask('POST', `runs/${json.runId}/cancel`);
    await api.work();
    const [log] = (await ask('GET', 'imports')).json.imports;
    expect(log).toMatchObject({ id: json.importId, state: 'failed' });
    expect((await ask('GET', `uploads/${id}`)).status).toBe(200);
  });
});

describe('a saved choice of columns', () => {
  it('is renamed and deleted, and imports go on naming it', async () => {
    const id = await send();
    await ask('POST', `uploads/${id}/import`, { ...REQUEST, sourceName: 'wzór', saveMappingAs: 'Uwagi z formularza' });
    await api.work();
    const { mappings } = (await ask('GET', 'mappings')).json;
    const saved = mappings.find(({ name }: { name: string }) => name === 'Uwagi z formularza');
    const renamed = await ask('PATCH', `mappings/${saved.id}`, { name: 'Uwagi 2026' });
    const names = renamed.json.mappings.map(({ name }: { name: string }) => name);
    expect(names).toContain('Uwagi 2026');
    expect(names).not.toContain('Uwagi z formularza');
    const other = renamed.json.mappings.find(({ name }: { name: string }) => name !== 'Uwagi 2026');
    expect((await ask('PATCH', `mappings/${other.id}`, { name: 'Uwagi 2026' })).json.code).toBe('mapping-name-taken');
    const left = (await ask('DELETE', `mappings/${saved.id}`)).json.mappings;
    expect(left.map(({ name }: { name: string }) => name)).not.toContain('Uwagi 2026');
    expect((await ask('DELETE', `mappings/${saved.id}`)).json.code).toBe('mapping-not-found');
    expect((await ask('GET', 'imports')).json.imports[0].state).toBe('done');
  });
});
