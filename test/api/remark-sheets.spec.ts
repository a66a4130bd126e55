import ExcelJS from 'exceljs';
import { startTestApi, type TestApi } from '../support/api.js';
import { HEADER, importFile, PROCESS } from '../support/import-file.js';

const REGISTER = `${PROCESS}/remarks`;
const ROWS = [1, 2, 3, 4, 5].map(
  (n) => `${n};2026-03-0${n};p${n}@example.org;30;K;;Uwaga o numerze ${n}, zupełnie inna niż pozostałe.`,
);
const [ID, NUMBER, POSITION, REASON] = [1, 2, 9, 10];

let api: TestApi;
let editor: string;
beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
  await importFile(api, editor, { name: 'uwagi.csv', content: [HEADER, ...ROWS].join('\n') });
}, 60_000);
afterAll(() => api.close());

const list = async () => (await api.request('GET', REGISTER, { cookie: editor })).json;
const change = (changes: object[]) =>
  api.request('POST', `${REGISTER}/changes`, { cookie: editor, body: { changes, fromSheet: true } });
const check = async (content: Buffer | string, name = 'arkusz.xlsx') =>
  (await api.upload(`${REGISTER}/sheet`, editor, { name, content })).json;

/** The sheet as it goes out, with what an office wrote into it. */
async function filledIn(write: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> {
  const { bytes } = await api.request('GET', `${REGISTER}/sheet`, { cookie: editor });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  write(workbook.getWorksheet('Uwagi')!);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('a sheet that went to an office and came back', () => {
  it('changes what was written in it and passes over the rest; looking stores nothing', async () => {
    const sheet = await filledIn((page) => {
      page.getCell(2, POSITION).value = 'nieuwzględniona';
      page.getCell(2, REASON).value = 'Brak środków.';
    });
    const found = await check(sheet);
    expect(found).toMatchObject({ form: 'own', rows: 5, unchanged: 4, conflicts: [], problems: [] });
    expect(found.changes).toMatchObject([{ row: 2, number: 1, after: { position: 'no', reason: 'Brak środków.' } }]);
    expect((await list()).counts.withoutPosition).toBe(5);
    const [{ id, version, after }] = found.changes;
    expect((await change([{ id, version, ...after }])).status).toBe(200);
    expect((await list()).items[0]).toMatchObject({ position: 'no', reason: 'Brak środków.', state: 'draft' });
  });

  it('names rows whose ids were changed, taken away, repeated or made up, by the number of the row', async () => {
    const sheet = await filledIn((page) => {
      const [third, fourth] = [page.getCell(3, ID).value, page.getCell(4, ID).value];
      [page.getCell(3, ID).value, page.getCell(4, ID).value] = [fourth, third];
      page.getCell(5, ID).value = '';
      page.getCell(6, ID).value = 'X-1';
      for (const row of [3, 4, 5, 6]) page.getCell(row, POSITION).value = 'uwzględniona';
    });
    const { changes, problems } = await check(sheet);
    expect(changes).toEqual([]);
    expect(problems).toEqual([
      { row: 3, code: 'changed-id', value: '2' },
      { row: 4, code: 'changed-id', value: '3' },
      { row: 5, code: 'missing-id', value: null },
      { row: 6, code: 'unknown-id', value: 'X-1' },
    ]);
  });

  it('names a repeated row, a word that is no position, and a reason without one', async () => {
    const sheet = await filledIn((page) => {
      for (const column of [ID, NUMBER]) page.getCell(4, column).value = page.getCell(3, column).value;
      page.getCell(5, POSITION).value = 'może';
      page.getCell(6, REASON).value = 'Bo tak.';
    });
    expect((await check(sheet)).problems).toEqual([
      { row: 4, code: 'repeated-id', value: '3' },
      { row: 5, code: 'unknown-position', value: 'może' },
      { row: 6, code: 'reason-without-position', value: null },
    ]);
  });

  it('sets what was changed there and here before a person, and overwrites nothing by itself', async () => {
    const sheet = await filledIn((page) => {
      page.getCell(3, POSITION).value = 'uwzględniona';
    });
    const { id, version } = (await list()).items[1];
    await change([{ id, version, position: 'moot', reason: 'Sprawa zamknięta.' }]);
    const { changes, conflicts } = await check(sheet);
    expect(changes).toEqual([]);
    expect(conflicts).toMatchObject([
      { row: 3, number: 2, here: { position: 'moot', reason: 'Sprawa zamknięta.' }, sheet: { position: 'yes' } },
    ]);
    const late = await change([{ id, version, position: 'yes' }]);
    expect([late.status, late.json.code]).toEqual([409, 'remarks-changed']);
  });

  it('is merged whole or not at all', async () => {
    const [, , third, fourth] = (await list()).items;
    const refused = await change([
      { id: third.id, version: third.version, position: 'yes' },
      { id: fourth.id, version: fourth.version + 1, position: 'yes' },
    ]);
    expect(refused.status).toBe(409);
    expect((await list()).items[2].position).toBeNull();
  });

  it('may be the office’s own, known by the numbers of the source, and only accepted rows count', async () => {
    const content = [
      'ID uwagi;Rozstrzygnięcie;Uzasadnienie;Status',
      '4;Uwzględniono;;zaakceptowane',
      '5;Nie uwzględniono;Brak miejsca.;wersja robocza',
    ].join('\n');
    const { form, changes, notAccepted } = await check(content, 'wlasny.csv');
    expect([form, notAccepted]).toEqual(['office', 1]);
    expect(changes).toMatchObject([{ number: 4, after: { position: 'yes' } }]);
  });

  it.each([
    ['no table of remarks', 'imię;kwota\nx;1', 'x.csv', 'missing-column'],
    ['no file that is a table', '%PDF-1.4', 'x.pdf', undefined],
  ])('is refused as %s, with a code and without a trace', async (_, content, name, code) => {
    const refused = await api.upload(`${REGISTER}/sheet`, editor, { name, content });
    expect(refused.status).toBe(400);
    if (code !== undefined) expect(refused.json.code).toBe(code);
  });
});
